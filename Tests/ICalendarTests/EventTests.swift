import ICalendar
import Testing

@Suite struct `Single events` {
    @Test func `all that is understood is read`() throws {
        let bytes = file(
            event(
                "a@example.org", "SEQUENCE:4", "DTSTART;TZID=Europe/Brussels:20260608T090000",
                "DTEND;TZID=Europe/Brussels:20260608T103000", "SUMMARY:Audience\\, with tea",
                "LOCATION:Salle 2\\nÉtage 1",
                "DESCRIPTION:A\\;B\\\\C", "URL:https://example.org/x,y;z", "CATEGORIES:a\\,b,c,d", "CATEGORIES:e",
                "ORGANIZER;CN=\"Doe, Jane\":MAILTO:Jane@Example.org",
                "ATTENDEE;CN=Room 5;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room5@example.org",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@example.org", "STATUS:TENTATIVE", "X-HOSTCITY-VISIT:v1\\nline",
                "X-OTHER:no", "BEGIN:VALARM", "TRIGGER:-PT5M", "SUMMARY:not this", "END:VALARM"),
            head: ["X-WR-CALNAME:The\\, calendar"])
        let reading = try read(bytes)
        #expect(reading.codes == [])
        #expect(reading.name == "The, calendar")
        #expect(
            reading.occurrences == [
                Occurrence(
                    uid: "a@example.org", sequence: 4, line: 5, startMinutes: minutes(2026, 6, 8, 7),
                    endMinutes: minutes(2026, 6, 8, 8, 30), zone: "Europe/Brussels", summary: "Audience, with tea",
                    location: "Salle 2\nÉtage 1", description: "A;B\\C", url: "https://example.org/x,y;z",
                    categories: ["a,b", "c", "d", "e"],
                    organizer: Attendee(name: "Doe, Jane", address: "jane@example.org"),
                    attendees: [
                        Attendee(name: "Room 5", address: "room5@example.org", isResource: true),
                        Attendee(address: "bob@example.org", declined: true),
                    ], status: .tentative, xProperties: ["X-HOSTCITY-VISIT": "v1\nline"])
            ])
    }

    private func day(_ day: Int) -> CalendarDay { CalendarDay(year: 2026, month: 6, day: day) }

    @Test(arguments: [
        (["DTEND;VALUE=DATE:20260610"], 9), ([], 8), (["DTEND;VALUE=DATE:20260608"], 8), (["DURATION:P2D"], 9),
        (["DURATION:PT5H"], 8), (["DTEND;VALUE=DATE:20260601"], 8), (["DTEND:20260609T120000"], 9),
    ])
    func `an all-day event ends before its end`(lines: [String], last: Int) throws {
        let text = (["BEGIN:VEVENT", "UID:a", "DTSTART;VALUE=DATE:20260608"] + lines + ["END:VEVENT"]).joined(
            separator: "\n")
        let found = try #require(try read(file(text)).occurrences.first)
        #expect(found.allDay == AllDay(first: day(8), last: day(last)))
        #expect(found.startMinutes == minutes(2026, 6, 7, 22))
        #expect(found.endMinutes == minutes(2026, 6, last, 22))
        #expect(found.zone == nil)
    }

    @Test func `an all-day event over a clock change has 23 hours`() throws {
        let found = try #require(try read(file(event("a", "DTSTART;VALUE=DATE:20260329"))).occurrences.first)
        #expect(found.endMinutes - found.startMinutes == 23 * 60)
    }

    @Test func `a date without VALUE=DATE is one all the same, and its TZID means nothing`() throws {
        let found = try #require(try read(file(event("a", "DTSTART;TZID=Asia/Tokyo:20260608"))).occurrences.first)
        #expect(found.allDay == AllDay(first: day(8), last: day(8)))
        #expect(found.startMinutes == minutes(2026, 6, 7, 22))
    }

    @Test(arguments: [
        ([], 0, ["no-end"]), (["DURATION:PT1H30M"], 90, []), (["DURATION:P1D"], 1440, []),
        (["DURATION:P1W"], 10_080, []),
        (["DTEND:20260608T080000Z"], 60, []), (["DTEND;TZID=Asia/Tokyo:20260608T170000"], 60, []),
        (["DTEND;TZID=Europe/Brussels:20260608T080000"], 0, ["end-before-start"]),
        (["DTEND:20260608T0800"], 0, ["bad-end"]), (["DURATION:-PT1H"], 0, ["bad-duration"]),
    ])
    func `a timed event may state its end in many ways`(lines: [String], length: Int, codes: [String]) throws {
        let text = (["BEGIN:VEVENT", "UID:a", "DTSTART;TZID=Europe/Brussels:20260608T090000"] + lines + ["END:VEVENT"])
            .joined(separator: "\n")
        let reading = try read(file(text), ends: true)
        let found = try #require(reading.occurrences.first)
        #expect(found.endMinutes - found.startMinutes == length)
        #expect(found.blocks == (length > 0))
        #expect(reading.codes == codes)
    }

    @Test(arguments: [
        ("10120112T170000Z", "20260608T230000Z", minutes(1900, 1, 1), minutes(2026, 6, 8, 23)),
        ("16010101T000000Z", "99991231T235900Z", minutes(1900, 1, 1), minutes(2200, 1, 1)),
        ("20260101T090000Z", "99991231T235900Z", minutes(2026, 1, 1, 9), minutes(2200, 1, 1)),
        ("23000101T000000Z", "99991231T235900Z", minutes(2300, 1, 1), minutes(2300, 1, 1) + 40_000 * 1440),
    ])
    func `of an event of more than a century the years that can be meant count, and it is told`(
        start: String, end: String, from: Int, to: Int
    ) throws {
        let reading = try read(
            file(event("a", "DTSTART:\(start)", "DTEND:\(end)")), from: from - 1440, to: to + 1440)
        let found = try #require(reading.occurrences.first)
        #expect(found.startMinutes == from)
        #expect(found.endMinutes == to)
        #expect(reading.codes == ["endless"])
    }

    @Test(arguments: [
        ("TRANSP:TRANSPARENT", false), ("STATUS:CANCELLED", false), ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", false),
        ("TRANSP:OPAQUE", true), ("STATUS:TENTATIVE", true), ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", true),
    ])
    func `free and cancelled time does not block`(line: String, blocks: Bool) throws {
        let found = try #require(
            try read(file(event("a", "DTSTART:20260608T090000Z", "DURATION:PT1H", line))).occurrences.first)
        #expect(found.blocks == blocks)
        #expect((found.status == .cancelled) == (line == "STATUS:CANCELLED"))
    }

    @Test func `a calendar that cancels cancels its events`() throws {
        let found = try #require(
            try read(file(event("a", "DTSTART:20260608T090000Z"), head: ["METHOD:CANCEL"])).occurrences.first)
        #expect(found.status == .cancelled)
        #expect(!found.blocks)
    }

    @Test(arguments: [
        "20260008T090000", "20261308T090000", "20260230T090000", "20260608T990000", "00000101T000000Z",
        "20260608T090000+0100", "yesterday", "",
    ])
    func `a start that does not exist skips its event with line and reason`(start: String) throws {
        let reading = try read(
            file(event("bad", "DTSTART:" + start), event("good", "DTSTART:20260608T090000Z")))
        #expect(reading.occurrences.map(\.uid) == ["good"])
        let notice = try #require(reading.notices.first)
        #expect(notice.severity == .skipped)
        #expect(notice.code == "bad-start")
        #expect((notice.line, notice.column) == (6, 9))
        #expect(notice.uid == "bad")
    }

    @Test func `an event without UID gets the same name each time`() throws {
        let bytes = file(
            ["BEGIN:VEVENT", "DTSTART:20260608T090000Z", "SUMMARY:x", "END:VEVENT"].joined(separator: "\n"))
        let first = try read(bytes)
        #expect(first.codes == ["no-uid"])
        #expect(try read(bytes).occurrences == first.occurrences)
    }

    @Test func `a length that is none is told as what it comes to`() throws {
        let reading = try read(file(event("a", "DTSTART:20260608T090000Z", "DURATION:1H")))
        let text = reading.notices.first { $0.code == "bad-duration" }?.text ?? ""
        #expect(text.contains("no length such as PT1H") && text.contains("takes no time"), "\(text)")
        let day = try read(file(event("a", "DTSTART;VALUE=DATE:20260608", "DURATION:1D")))
        #expect(day.notices.first?.text.contains("taken for one whole day") == true)
        #expect(day.occurrences.map(\.blocks) == [true])
    }

    @Test func `a short name of a zone is no slip of another`() {
        #expect(ZoneNames.suggestion(for: "JST") == nil)
        #expect(ZoneNames.suggestion(for: "Europe/Brusels") == "Europe/Brussels")
    }

    @Test func `the highest sequence wins, then the last stamp, and where neither decides all count`() throws {
        let reading = try read(
            file(
                event("a", "DTSTART:20260608T090000Z", "SEQUENCE:2", "SUMMARY:kept"),
                event("a", "DTSTART:20260608T090000Z", "SEQUENCE:1"),
                event("b", "DTSTART:20260608T100000Z", "SUMMARY:first"),
                event("b", "DTSTART:20260608T110000Z", "SUMMARY:last"),
                event("c", "DTSTART:20260608T120000Z", "SUMMARY:newer", "DTSTAMP:20260102T000000Z"),
                event("c", "DTSTART:20260608T130000Z", "SUMMARY:older", "DTSTAMP:20260101T000000Z")))
        #expect(reading.occurrences.map(\.summary) == ["kept", "first", "last", "newer"])
        #expect(reading.account.merged == 2)
        #expect(reading.codes == ["same-uid"])
    }

    @Test func `only what touches the window is placed`() throws {
        let bytes = file(
            event("before", "DTSTART:20260608T080000Z", "DTEND:20260608T090000Z"),
            event("into", "DTSTART:20260608T083000Z", "DTEND:20260608T093000Z"),
            event("point", "DTSTART:20260608T090000Z"),
            event("after", "DTSTART:20260608T100100Z"))
        let reading = try read(bytes, from: minutes(2026, 6, 8, 9), to: minutes(2026, 6, 8, 10))
        #expect(reading.occurrences.map(\.uid) == ["into", "point"])
        #expect(reading.account.outside == 2)
    }
}
