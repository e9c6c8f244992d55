import ICalendar
import Testing

@Suite struct `Series of events` {
    @Test func `a series keeps its local hour over both clock changes`() throws {
        let reading = try read(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20260328T223000", "DTEND;TZID=Europe/Brussels:20260329T063000",
                    "RRULE:FREQ=DAILY;COUNT=2")))
        #expect(
            reading.occurrences.map(\.startMinutes) == [minutes(2026, 3, 28, 21, 30), minutes(2026, 3, 29, 20, 30)])
        #expect(reading.occurrences.map(\.endMinutes) == [minutes(2026, 3, 29, 4, 30), minutes(2026, 3, 30, 4, 30)])
        #expect(reading.occurrences.map(\.recurrenceID) == ["20260328T223000", "20260329T223000"])
    }

    @Test func `a changed instance may be in another zone`() throws {
        let reading = try read(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20260608T090000", "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:series"),
                event(
                    "a", "RECURRENCE-ID;TZID=Asia/Tokyo:20260609T160000",
                    "DTSTART;TZID=America/New_York:20260609T090000",
                    "SUMMARY:moved")))
        #expect(reading.occurrences.map(\.summary) == ["series", "moved", "series"])
        #expect(reading.occurrences.map(\.recurrenceID) == ["20260608T090000", "20260609T090000", "20260610T090000"])
        #expect(reading.occurrences[1].startMinutes == minutes(2026, 6, 9, 13))
        #expect(reading.account.overridden == 1)
    }

    @Test func `a changed instance is found by date, and of an all-day series by time`() throws {
        let timed = try read(
            file(
                event("a", "DTSTART:20260608T090000Z", "RRULE:FREQ=DAILY;COUNT=2"),
                event("a", "RECURRENCE-ID;VALUE=DATE:20260609", "DTSTART:20260609T150000Z")))
        #expect(timed.occurrences.map(\.startMinutes) == [minutes(2026, 6, 8, 9), minutes(2026, 6, 9, 15)])
        let allDay = try read(
            file(
                event("a", "DTSTART;VALUE=DATE:20260608", "RRULE:FREQ=DAILY;COUNT=2"),
                event(
                    "a", "RECURRENCE-ID;TZID=W. Europe Standard Time:20260609T000000", "DTSTART;VALUE=DATE:20260620")))
        #expect(allDay.occurrences.map { $0.allDay?.first.day } == [8, 20])
        #expect(allDay.occurrences.map(\.recurrenceID) == ["20260608", "20260609"])
    }

    @Test func `changed instances follow their sequence, and may be cancelled or stand alone`() throws {
        let reading = try read(
            file(
                event(
                    "a", "RECURRENCE-ID:20260609T090000Z", "DTSTART:20260609T100000Z", "SEQUENCE:3", "STATUS:CANCELLED"),
                event("a", "RECURRENCE-ID:20260609T090000Z", "DTSTART:20260609T110000Z", "SEQUENCE:2"),
                event("a", "DTSTART:20260608T090000Z", "RRULE:FREQ=DAILY;COUNT=2"),
                event("orphan", "RECURRENCE-ID:20260609T090000Z", "DTSTART:20260609T120000Z")))
        #expect(reading.occurrences.map(\.uid) == ["a", "a", "orphan"])
        #expect(reading.occurrences.map(\.status) == [.confirmed, .cancelled, .confirmed])
        #expect(reading.account.merged == 1)
    }

    @Test func `an instance that repeats is the series only where there is no other claim`() throws {
        let instance = event(
            "a", "RECURRENCE-ID:20260608T090000Z", "DTSTART:20260608T090000Z", "RRULE:FREQ=DAILY;COUNT=3")
        let other = event("a", "RECURRENCE-ID:20260620T090000Z", "DTSTART:20260620T090000Z", "RRULE:FREQ=DAILY;COUNT=3")
        let alone = try read(file(instance))
        #expect(alone.occurrences.count == 3)
        #expect(alone.codes == ["repeating-instance"])
        let both = try read(file(instance, other))
        #expect(both.occurrences.map(\.recurrenceID) == ["20260608T090000Z", "20260620T090000Z"])
        #expect(both.occurrences.count == 2)
    }

    @Test(arguments: [
        "EXDATE;VALUE=DATE:20260609", "EXDATE;TZID=Europe/Brussels:20260609T090000", "EXDATE:20260609T070000Z",
        "EXDATE:20260609T090000", "EXDATE;TZID=Asia/Tokyo:20260609T160000", "EXDATE:20250101T000000,20260609T090000",
        "EXRULE:FREQ=DAILY;INTERVAL=1;BYDAY=TU;COUNT=9",
    ])
    func `an instance is taken out by date or time`(line: String) throws {
        #expect(
            try instances("20260608T090000", "RRULE:FREQ=DAILY;COUNT=3", line) == [
                "20260608T090000", "20260610T090000",
            ])
    }

    @Test(arguments: [
        "EXDATE;VALUE=DATE:20260609", "EXDATE;TZID=Europe/Brussels:20260609T000000", "EXDATE:20260608T220000Z",
        "EXDATE:20260609",
    ])
    func `a day is taken out of an all-day series`(line: String) throws {
        #expect(
            try instances("20260608", "RRULE:FREQ=DAILY;COUNT=3", line, zone: ";VALUE=DATE") == [
                "20260608", "20260610",
            ])
    }

    @Test func `2000 exceptions in one line are all obeyed`() throws {
        let days = (0..<2000).map { CalendarDay(number: CalendarDay(year: 2024, month: 1, day: 2).number + $0) }
        let list = days.map { "\($0)".filter { $0 != "-" } + "T090000" }.joined(separator: ",")
        #expect(
            try read(
                file(
                    event(
                        "a", "DTSTART;TZID=Europe/Brussels:20240101T090000", "RRULE:FREQ=DAILY;COUNT=2001",
                        "EXDATE;TZID=Europe/Brussels:" + list)),
                to: minutes(2032, 1, 1)
            ).occurrences.count == 1)
    }

    @Test func `single dates are added, with a zone, with a length, and never twice`() throws {
        let reading = try read(
            file(
                event(
                    "a", "DTSTART;TZID=Europe/Brussels:20260608T090000", "DURATION:PT1H",
                    "RDATE;TZID=Europe/Brussels:20260608T090000,20260610T090000",
                    "RDATE;TZID=Asia/Tokyo:20260611T160000",
                    "RDATE;VALUE=PERIOD:20260612T070000Z/PT3H,20260613T070000Z/20260613T090000Z")))
        #expect(reading.occurrences.map(\.startMinutes) == [8, 10, 11, 12, 13].map { minutes(2026, 6, $0, 7) })
        #expect(reading.occurrences.map { $0.endMinutes - $0.startMinutes } == [60, 60, 60, 180, 120])
        #expect(reading.codes == [])
    }

    @Test(arguments: [
        ("", "20260610", 3), ("", "20260610T065959Z", 2), ("", "20260610T070000Z", 3), ("", "20260610T090000", 3),
        (";VALUE=DATE", "20260610", 3), (";VALUE=DATE", "20260609T220000Z", 3), (";VALUE=DATE", "20260609T215959Z", 2),
        ("", "20260601", 1),
    ])
    func `UNTIL includes its day, in the zone of the series`(kind: String, until: String, count: Int) throws {
        let isDate = kind != ""
        #expect(
            try instances(
                isDate ? "20260608" : "20260608T090000", "RRULE:FREQ=DAILY;UNTIL=\(until)",
                zone: isDate ? kind : ";TZID=Europe/Brussels"
            ).count == count)
    }

    @Test(arguments: [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=-1", "FREQ=WEEKLY;BYDAY=", "BYDAY=MO", "FREQ=DAILY;COUNT=99999999999", "FREQ=FORTNIGHTLY",
        "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=DAILY;COUNT=1;COUNT=2", "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=DAILY;UNTIL=soon",
    ])
    func `a rule that cannot be followed leaves the first date and says so`(rule: String) throws {
        let reading = try read(file(event("a", "DTSTART:20260608T090000Z", "RRULE:" + rule)))
        #expect(reading.occurrences.count == 1)
        #expect(
            reading.notices.map { "\($0.severity) \($0.code) \($0.line) \($0.column)" } == ["warning rule-refused 7 7"])
    }

    @Test func `a rule that never matches comes to an end`() throws {
        let never = "BYMONTH=2;BYMONTHDAY=30"
        for frequency in [
            "DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY;COUNT=9", "HOURLY", "MINUTELY", "SECONDLY",
            "SECONDLY;COUNT=9",
        ] {
            let reading = try read(file(event("a", "DTSTART:20260608T090000Z", "RRULE:FREQ=\(frequency);\(never)")))
            #expect(reading.occurrences.count == 1, "\(frequency)")
        }
    }

    @Test func `hours are followed with a COUNT`() throws {
        #expect(
            try instances("20260608T220000", "RRULE:FREQ=HOURLY;INTERVAL=2;COUNT=3")
                == ["20260608T220000", "20260609T000000", "20260609T020000"])
    }

    @Test func `a series from long ago is reached at once`() throws {
        let reading = try read(
            file(event("a", "DTSTART:19000101T090000Z", "RRULE:FREQ=WEEKLY;INTERVAL=2")),
            from: minutes(2026, 6, 1), to: minutes(2026, 6, 30))
        #expect(
            reading.occurrences.map(\.recurrenceID) == ["20260601T090000Z", "20260615T090000Z", "20260629T090000Z"])
    }

    @Test func `doubtful rules are told`() throws {
        func codes(_ start: String, _ rule: String, head: [String] = []) throws -> [String] {
            try read(file(event("a", "DTSTART:" + start, "RRULE:" + rule), head: head)).codes
        }
        #expect(try codes("20260629T090000Z", "FREQ=YEARLY;BYMONTHDAY=29") == ["doubtful-rule"])
        #expect(try codes("20260629T090000Z", "FREQ=DAILY;UNTIL=20250101") == ["until-before-start"])
        #expect(
            try codes("20260629T090000Z", "FREQ=DAILY;COUNT=2", head: ["X-WR-TIMEZONE:Europe/Brussels"]) == [
                "utc-series"
            ])
        #expect(try codes("20260630T090000Z", "FREQ=WEEKLY;BYDAY=MO;COUNT=2") == ["start-outside-rule"])
    }
}
