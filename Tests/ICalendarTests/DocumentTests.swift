import ICalendar
import Testing

/// A file is parsed once, and whatever is asked of it is answered from what was read.
@Suite struct `Calendar documents` {
    private func extent(_ bytes: [UInt8]) throws -> StatedExtent? {
        try CalendarDocument.parse(bytes, named: "test.ics").extent(defaultZone: "Europe/Brussels")
    }

    private let folded =
        "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Europe/Brussels:\n 20270312T090000\nDURATION:PT1H\nEND:VEVENT"

    @Test func `a start is known however its line is written`() throws {
        let expected = minutes(2027, 3, 12, 8)...minutes(2027, 3, 12, 9)
        #expect(try extent(file(folded))?.single == expected)
        #expect(
            try extent(file(event("a", "dtstart;tzid=Europe/Brussels:20270312T090000", "duration:PT1H")))?.single
                == expected)
        #expect(
            try extent(file("begin:vevent\nuid:a\nDtStart:20270312T080000Z\nDTEND:20270312T090000Z\nend:vevent"))?
                .single
                == expected)
        let wide: [UInt8] =
            [0xFE, 0xFF]
            + String(decoding: file(folded), as: UTF8.self).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        #expect(try extent(wide)?.single == expected)
    }

    @Test func `single times, series and their ends are told apart`() throws {
        let found = try #require(
            try extent(
                file(
                    event("s", "DTSTART:20260102T120000Z", "DTEND:20260102T130000Z", "RRULE:FREQ=WEEKLY"),
                    event("t", "DTSTART:20260301T120000Z", "RRULE:FREQ=WEEKLY;UNTIL=20260601T120000Z"),
                    event("one", "DTSTART:20270312T123000Z", "DTEND:20270312T133000Z"),
                    event("day", "DTSTART;VALUE=DATE:20260310"),
                    event("dates", "DTSTART:20260105T080000Z", "RDATE:20290105T080000Z"))))
        #expect(found.firstStart == minutes(2026, 1, 2, 12))
        #expect(found.lastStart == minutes(2029, 1, 5, 8))
        #expect(found.single == minutes(2026, 3, 9, 23)...minutes(2027, 3, 12, 13, 30))
        #expect(found.times.count == 2)
        #expect(found.isEndless)
        #expect(found.lastUntil == minutes(2026, 6, 1, 12))
        #expect(try extent(file()) == nil)
    }

    @Test func `one document answers for any window, and for several`() throws {
        let document = try CalendarDocument.parse(
            file(
                event("s", "DTSTART:20260102T120000Z", "DTEND:20260102T130000Z", "RRULE:FREQ=WEEKLY"),
                event("far", "DTSTART:20990102T120000Z", "DTEND:20990102T130000Z")), named: "test.ics")
        func starts(_ windows: [ClosedRange<Int>]) throws -> [Int] {
            let reading = try document.reading(over: windows, defaultZone: "UTC")
            #expect(reading.account.isBalanced)
            return reading.occurrences.map(\.startMinutes)
        }
        let march = minutes(2027, 3, 12)...minutes(2027, 3, 13)
        let far = minutes(2099, 1, 2)...minutes(2099, 1, 3)
        let expected = [minutes(2027, 3, 12, 12), minutes(2099, 1, 2, 12), minutes(2099, 1, 2, 12)]
        #expect(try starts([march]) == Array(expected.prefix(1)))
        #expect(try starts([far, march]) == expected)
        #expect(try starts([march, march, far]) == expected)
        #expect(try starts([]) == [])
    }

    @Test(arguments: [
        ("", Attendee.Role.required, true), (";ROLE=CHAIR", .chair, true), (";ROLE=NON-PARTICIPANT", .informed, false),
        (";ROLE=opt-participant", .optional, false), (";ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED", .required, false),
        (";ROLE=X-OTHER", .required, true),
    ])
    func `an attendee is needed or not`(parameters: String, role: Attendee.Role, isNeeded: Bool) throws {
        let found = try read(
            file(event("a", "DTSTART:20260608T090000Z", "ATTENDEE\(parameters):mailto:a@example.org")))
        #expect(found.occurrences.first?.attendees.map(\.role) == [role])
        #expect(found.occurrences.first?.attendees.map(\.isNeeded) == [isNeeded])
    }
}
