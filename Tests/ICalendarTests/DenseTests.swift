import ICalendar
import Testing

/// What repeats within the day, or without end, blocks what it blocks, in bounded time.
@Suite struct `Dense series` {
    private func minutesBlocked(
        _ rule: String, _ lines: String..., start: String = "20270101T000000Z", from: Int = minutes(2027, 1, 1),
        to: Int = minutes(2028, 1, 1)
    ) throws -> (covered: Int, codes: [String]) {
        let text = (["BEGIN:VEVENT", "UID:a", "DTSTART:\(start)", "RRULE:\(rule)"] + lines + ["END:VEVENT"])
            .joined(separator: "\n")
        let reading = try read(file(text), from: from, to: to)
        var covered = 0
        var reached = from
        for occurrence in reading.occurrences where occurrence.blocks {
            covered += max(0, min(occurrence.endMinutes, to) - max(occurrence.startMinutes, reached))
            reached = max(reached, occurrence.endMinutes)
        }
        #expect(reading.occurrences.count <= Limits.standard.occurrencesOfOneEvent)
        #expect(Set(reading.occurrences.map(\.recurrenceID)).count == reading.occurrences.count, "each has its name")
        return (covered, reading.codes)
    }

    /// The first date counts whether or not the rule meets it.
    @Test(arguments: [
        ("FREQ=SECONDLY", "DURATION:PT1M", 525_600), ("FREQ=MINUTELY", "DURATION:PT1M", 525_600),
        ("FREQ=MINUTELY;BYHOUR=9,10,14", "DURATION:PT1M", 365 * 180 + 1),
        ("FREQ=SECONDLY;BYDAY=MO,TU", "DURATION:PT1S", 104 * 1440 + 1),
        ("FREQ=MINUTELY;UNTIL=20270201T000000Z", "DURATION:PT1M", 31 * 1440 + 1),
        ("FREQ=SECONDLY;COUNT=3600000", "DURATION:PT1S", 60_000),
        ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "DURATION:PT1M", 1),
    ])
    func `times too many to list are joined`(rule: String, length: String, expected: Int) throws {
        let clock = ContinuousClock()
        let time = try clock.measure {
            let found = try minutesBlocked(rule, length)
            #expect(found.covered == expected, "\(rule)")
            #expect(found.codes == (expected == 1 ? [] : ["joined"]), "\(rule)")
        }
        #expect(time < .seconds(2))
    }

    @Test(arguments: [
        ("FREQ=HOURLY", 8760 * 30), ("FREQ=MINUTELY;INTERVAL=45", 11_680 * 30), ("FREQ=HOURLY;INTERVAL=24", 365 * 30),
        ("FREQ=SECONDLY;BYHOUR=9;BYMINUTE=30;BYSECOND=0", 366 * 30),
        ("FREQ=HOURLY;BYMINUTE=0,30;BYHOUR=8;BYDAY=FR", 53 * 60 + 30),
        ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", 120), ("FREQ=HOURLY;BYMINUTE=10,20,50;BYSETPOS=-1;COUNT=2", 60 + 30),
    ])
    func `times that can be listed are`(rule: String, expected: Int) throws {
        let found = try minutesBlocked(rule, "DURATION:PT30M")
        #expect(found.covered == expected, "\(rule)")
        #expect(found.codes == (rule.contains("BYSETPOS") ? ["start-outside-rule"] : []), "\(rule)")
    }

    @Test func `without length they take no time, and that is told`() throws {
        let reading = try read(file(event("a", "DTSTART:20270101T000000Z", "RRULE:FREQ=SECONDLY")), ends: true)
        #expect(reading.account.notBlocking.map(\.reason) == [.zeroLength])
        #expect(reading.codes == ["joined", "no-end"] || reading.codes == ["no-end", "joined"])
    }

    @Test func `a series of a lifetime misses nothing`() throws {
        let found = try minutesBlocked(
            "FREQ=DAILY", "DURATION:PT1H", to: minutes(2100, 1, 1))
        #expect(found.codes == ["joined"])
        #expect(found.covered >= 26_663 * 60)
    }

    @Test func `when the file is full its series still block`() throws {
        var limits = Limits.standard
        limits.occurrences = 100
        let series = (0..<5).map {
            event("\($0)", "DTSTART:20270101T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=60")
        }.joined(separator: "\n")
        let reading = try read(file(series), limits: limits)
        #expect(reading.account.blocking == 5)
        #expect(reading.occurrences.count <= 105)
        #expect(reading.codes.allSatisfy { $0 == "joined" })
        limits.stepsInAll = 100
        #expect(try read(file(series), limits: limits).account.blocking == 5)
    }

    @Test func `hours mean nothing to whole days`() throws {
        for rule in [
            "FREQ=DAILY;COUNT=3;BYHOUR=9", "FREQ=DAILY;COUNT=3;BYHOUR=9,10;BYMINUTE=5", "FREQ=HOURLY;COUNT=72",
        ] {
            let reading = try read(file(event("a", "DTSTART;VALUE=DATE:20270312", "RRULE:" + rule)))
            #expect(reading.occurrences.map(\.recurrenceID) == ["20270312", "20270313", "20270314"], "\(rule)")
            #expect(reading.occurrences.map(\.minutes) == [1440, 1440, 1440])
        }
    }
}
