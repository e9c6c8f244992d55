import ICalendar
import Testing

/// A change to one instance and to all that follow (RANGE=THISANDFUTURE).
@Suite struct `Changes to all that follows` {
    private let series = event(
        "a", "DTSTART;TZID=Europe/Brussels:20260608T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=5", "SUMMARY:old")

    private func turn(_ day: Int, _ start: String, _ lines: String...) -> String {
        ([
            "BEGIN:VEVENT", "UID:a",
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:202606\(day < 10 ? "0" : "")\(day)T090000",
            "DTSTART;TZID=\(start)",
        ] + lines + ["END:VEVENT"]).joined(separator: "\n")
    }

    private func shown(_ reading: CalendarReading) -> [String] {
        reading.occurrences.map {
            "\(CalendarDay(number: $0.startMinutes / 1440).day) \($0.startMinutes % 1440 / 60)h \($0.minutes) \($0.summary ?? "") \($0.recurrenceID?.dropFirst(6).prefix(2) ?? "")"
        }
    }

    @Test func `the rest of the series moves`() throws {
        let reading = try read(
            file(series, turn(10, "Europe/Brussels:20260610T140000", "DURATION:PT2H", "SUMMARY:new")))
        #expect(
            shown(reading) == [
                "8 7h 60 old 08", "9 7h 60 old 09", "10 12h 120 new 10", "11 12h 120 new 11", "12 12h 120 new 12",
            ])
        #expect(reading.codes == [])
        #expect(reading.account.blocking == 2)
    }

    @Test func `to another day and another zone, and a second time`() throws {
        let reading = try read(
            file(
                series, turn(9, "Asia/Tokyo:20260610T090000", "DURATION:PT1H", "SUMMARY:tokyo"),
                turn(11, "Europe/Brussels:20260611T100000", "DURATION:PT1H", "SUMMARY:back"),
                event(
                    "a", "RECURRENCE-ID;TZID=Europe/Brussels:20260612T090000",
                    "DTSTART;TZID=Europe/Brussels:20260612T180000", "DURATION:PT1H", "SUMMARY:single")))
        #expect(
            shown(reading) == [
                "8 7h 60 old 08", "10 0h 60 tokyo 09", "11 0h 60 tokyo 10", "11 8h 60 back 11", "12 16h 60 single 12",
            ])
    }

    @Test func `the rest of the series is called off`() throws {
        let reading = try read(
            file(series, turn(10, "Europe/Brussels:20260610T090000", "DURATION:PT1H", "STATUS:CANCELLED")))
        #expect(reading.occurrences.filter(\.blocks).count == 2)
        #expect(reading.account.notBlocking.map(\.reason) == [.cancelled])
        #expect(reading.account.notBlocking.map(\.times) == [3])
    }

    @Test func `far moves are found in the window`() throws {
        let endless = event("a", "DTSTART:20260608T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
        let far = event(
            "a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260615T090000Z", "DTSTART:20260915T090000Z", "DURATION:PT1H")
        let reading = try read(file(endless, far), from: minutes(2026, 12, 1), to: minutes(2026, 12, 8))
        #expect(reading.occurrences.map(\.startMinutes) == [minutes(2026, 12, 1, 9)])
    }

    @Test func `two series of one UID are both moved, and the change is counted once`() throws {
        let rival = event(
            "a", "DTSTART;TZID=Europe/Brussels:20260608T090000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=5",
            "SUMMARY:rival")
        let reading = try read(
            file(series, rival, turn(10, "Europe/Brussels:20260610T140000", "DURATION:PT2H", "SUMMARY:new")))
        #expect(
            shown(reading) == [
                "8 7h 60 old 08", "8 7h 30 rival 08", "9 7h 60 old 09", "9 7h 30 rival 09", "10 12h 120 new 10",
                "11 12h 120 new 11", "12 12h 120 new 12",
            ])
        #expect(reading.codes == ["same-uid"])
        #expect(reading.account.read == 3)
        #expect(reading.account.blocking == 3)
    }

    @Test func `series that lie apart are each moved from the instance that the change names`() throws {
        let rival = event(
            "a", "DTSTART;TZID=Europe/Brussels:20260611T090000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=3",
            "SUMMARY:rival")
        let reading = try read(
            file(series, rival, turn(12, "Europe/Brussels:20260612T140000", "DURATION:PT2H", "STATUS:CANCELLED")))
        #expect(reading.occurrences.filter(\.blocks).count == 5)
        #expect(reading.account.notBlocking.map(\.reason) == [.cancelled])
        #expect(reading.account.notBlocking.map(\.times) == [2])
    }

    /// The series is stated anew in another file, and what follows is moved there.
    @Test func `a change of what follows is merged with the file that states the series anew`() throws {
        let changed = turn(
            10, "Europe/Brussels:20260610T140000", "DURATION:PT2H", "SUMMARY:new", "SEQUENCE:3")
        let own = try CalendarDocument.parse(file(series, changed), named: "own.ics")
        let anew = try CalendarDocument.parse(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20260608T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=5",
                    "SUMMARY:anew", "SEQUENCE:2")), named: "anew.ics")
        let window = minutes(2026, 1, 1)...minutes(2027, 1, 1)
        var total = 0
        for (document, other) in [(own, anew), (anew, own)] {
            let versions = try other.versions(defaultZone: "Europe/Brussels")
            let reading = try document.reading(over: [window], defaultZone: "Europe/Brussels", beside: versions)
            #expect(reading.account.isBalanced, "\(reading.account)")
            total += reading.occurrences.count
        }
        #expect(total == 5)
    }

    // MARK: The hour that the clocks leave out

    @Test func `a start in the hour left out keeps its length, and is told`() throws {
        let reading = try read(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20270328T024500", "DTEND;TZID=Europe/Brussels:20270328T031500")))
        #expect(reading.occurrences.map(\.startMinutes) == [minutes(2027, 3, 28, 1, 45)])
        #expect(reading.occurrences.map(\.minutes) == [30])
        #expect(
            reading.notices.map(\.text) == [
                "02:45 on 2027-03-28 does not exist in Europe/Brussels: the clocks go forward. "
                    + "It was read by the clock before the change, as 03:45."
            ])
        #expect(reading.notices.map(\.line) == [6])
    }

    @Test func `a weekly series over that night keeps its instance`() throws {
        let reading = try read(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20270321T024500", "DTEND;TZID=Europe/Brussels:20270321T031500",
                    "RRULE:FREQ=WEEKLY;COUNT=3")))
        #expect(
            reading.occurrences.map(\.startMinutes) == [
                minutes(2027, 3, 21, 1, 45), minutes(2027, 3, 28, 1, 45), minutes(2027, 4, 4, 0, 45),
            ])
        #expect(reading.occurrences.map(\.minutes) == [30, 30, 30])
        #expect(reading.codes == ["skipped-hour"])
        #expect(reading.account.blocking == 1)
    }

    @Test func `an end in the hour left out, and a night over it`() throws {
        let reading = try read(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20270328T013000", "DTEND;TZID=Europe/Brussels:20270328T023000"),
                event(
                    "b", "DTSTART;TZID=America/New_York:20270313T220000", "DTEND;TZID=America/New_York:20270314T060000")
            ))
        #expect(reading.occurrences.map(\.minutes) == [420, 60])
        #expect(reading.codes == ["skipped-hour"])
    }
}
