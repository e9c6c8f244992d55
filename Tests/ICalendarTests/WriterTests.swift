import ICalendar
import Testing

@Suite struct `Feeds` {
    private func timed(
        _ uid: String = "m1@example.org", _ start: Int = minutes(2026, 6, 8, 7), length: Int = 60,
        zone: String = "Europe/Brussels", summary: String = "Audience"
    ) -> FeedEvent {
        FeedEvent(
            uid: uid, stamp: minutes(2026, 1, 2),
            span: .timed(startMinutes: start, endMinutes: start + length, zone: zone),
            summary: summary)
    }

    private func feed(_ events: FeedEvent..., name: String = "Visits", zone: String = "Europe/Brussels") -> FeedCalendar
    {
        FeedCalendar(name: name, zone: zone, events: events)
    }

    private func text(_ calendar: FeedCalendar) throws -> String {
        String(decoding: try CalendarWriter.write(calendar), as: UTF8.self)
    }

    private func lines(_ calendar: FeedCalendar) throws -> [String] {
        try text(calendar).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func `the whole of a small feed`() throws {
        var second = timed("m2@example.org", minutes(2026, 6, 9, 7))
        second.status = .cancelled
        second.isPrivate = true
        let calendar = FeedCalendar(
            name: "Visits, all; of them", description: "What\nis public", zone: "Europe/Brussels",
            events: [second, timed()], refreshMinutes: 90, source: "https://example.org/a.ics")
        #expect(
            try text(calendar).replacing("\r\n", with: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//hostcity//Protocol office//EN
                CALSCALE:GREGORIAN
                NAME:Visits all of them
                X-WR-CALNAME:Visits all of them
                X-WR-CALDESC:What is public
                X-WR-TIMEZONE:Europe/Brussels
                REFRESH-INTERVAL;VALUE=DURATION:PT1H30M
                X-PUBLISHED-TTL:PT1H30M
                SOURCE;VALUE=URI:https://example.org/a.ics
                BEGIN:VTIMEZONE
                TZID:Europe/Brussels
                X-LIC-LOCATION:Europe/Brussels
                BEGIN:DAYLIGHT
                DTSTART:19700329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19701025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                TZNAME:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:m1@example.org
                DTSTAMP:20260102T000000Z
                LAST-MODIFIED:20260102T000000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20260608T090000
                DTEND;TZID=Europe/Brussels:20260608T100000
                SUMMARY:Audience
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PUBLIC
                END:VEVENT
                BEGIN:VEVENT
                UID:m2@example.org
                DTSTAMP:20260102T000000Z
                LAST-MODIFIED:20260102T000000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20260609T090000
                DTEND;TZID=Europe/Brussels:20260609T100000
                SUMMARY:CANCELLED: Audience
                STATUS:CANCELLED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test(arguments: ["é", "€", "😀", "a", " ", "e\u{301}", "\\", ";", "日本 "])
    func `lines have 75 bytes at most and never cut a letter`(letter: String) throws {
        for shift in 0..<6 {
            let long = String(repeating: "x", count: shift) + String(repeating: letter, count: 300) + "."
            let bytes = try CalendarWriter.write(feed(timed(summary: long)))
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
                #expect(line.utf8.count <= 75)
                #expect(!line.unicodeScalars.contains("\u{FFFD}"))
            }
            #expect(Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes)
            #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0D && $0 != 0x0A })
            let found = try read(bytes).occurrences.first?.summary
            #expect(found == long.replacing("e\u{301}", with: "é").trimmed.drop { $0 == " " }.description)
        }
    }

    @Test func `texts are composed and lose their control characters`() throws {
        var event = timed(summary: " e\u{301}\u{1}\u{7F}\ta\u{2028}b\r\nc\u{85} ")
        event.location = " \u{3} "
        event.url = "https://example.org/\r\nEVIL:1"
        event.categories = ["a, b", ""]
        let written = try lines(feed(event))
        #expect(written.contains("SUMMARY:\u{E9} a\\nb\\nc"))
        #expect(written.contains("URL:https://example.org/EVIL:1"))
        #expect(written.contains("CATEGORIES:a b"))
        #expect(!written.contains { $0.hasPrefix("LOCATION") })
    }

    @Test func `the same plan gives the same bytes in any order`() throws {
        let events = (0..<20).map { timed("m\($0)", minutes(2026, 6, 8, $0 % 5)) }
        let first = try CalendarWriter.write(FeedCalendar(name: "x", zone: "Europe/Brussels", events: events))
        let second = try CalendarWriter.write(
            FeedCalendar(name: "x", zone: "Europe/Brussels", events: events.reversed()))
        #expect(first == second)
    }

    @Test func `nothing is written that programs read differently`() throws {
        let written = try text(feed(timed()))
        let events = written.split(separator: "BEGIN:VEVENT", maxSplits: 1)[1]
        for word in ["RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "DURATION", "VALARM", "ATTENDEE", "ORGANIZER"] {
            #expect(!events.contains(word))
        }
        for word in ["METHOD", "freeassociation", "X-LIC-ERROR"] { #expect(!written.contains(word)) }
    }

    @Test(arguments: [
        (minutes(2026, 10, 25, 0, 30), 15, "Europe/Brussels"), (minutes(2026, 10, 25, 1, 30), 15, "Europe/Brussels"),
        (minutes(2026, 10, 24, 22), 180, "Europe/Brussels"), (minutes(2026, 6, 8), 60, "Africa/Casablanca"),
        (minutes(2026, 6, 8), 60, "UTC"), (minutes(2026, 6, 8), 60, "Asia/Gaza"),
    ])
    func `an ambiguous hour and an irregular zone are written in UTC`(start: Int, length: Int, zone: String) throws {
        let calendar = feed(timed("a", start, length: length, zone: zone), timed("b", start, zone: "Asia/Tokyo"))
        let written = try lines(calendar)
        #expect(written.count { $0.hasPrefix("DTSTART:2026") && $0.hasSuffix("Z") } == 1)
        #expect(!written.contains { $0.contains("TZID=\(zone)") })
        let found = try read(try CalendarWriter.write(calendar)).occurrences
        #expect(found.first { $0.uid == "a" }?.startMinutes == start)
        #expect(found.first { $0.uid == "a" }?.endMinutes == start + length)
    }

    @Test func `all-day events end on the day after their last`() throws {
        let day = CalendarDay(year: 2026, month: 12, day: 31)
        let written = try lines(
            feed(FeedEvent(uid: "a", stamp: 0, span: .allDay(first: day, last: day), summary: "x", busy: .tentative)))
        #expect(written.contains("DTSTART;VALUE=DATE:20261231"))
        #expect(written.contains("DTEND;VALUE=DATE:20270101"))
        #expect(written.contains("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"))
        #expect(!written.contains("BEGIN:VTIMEZONE"))
    }

    @Test func `what cannot be told truly is refused`() {
        var wrongName = timed()
        wrongName.xProperties = [.init(name: "X-OTHER", value: "1")]
        let day = CalendarDay(year: 2026, month: 2, day: 30)
        let faults = [
            feed(timed("", minutes(2026, 1, 1))), feed(timed("a\nb")), feed(timed("a"), timed("a")),
            feed(timed(length: 0)), feed(timed(zone: "Europe/Brussel")), feed(timed(), zone: "nowhere"),
            feed(wrongName),
            feed(FeedEvent(uid: "a", stamp: 0, span: .allDay(first: day, last: day), summary: "x")),
        ]
        for calendar in faults { #expect(throws: FeedFault.self) { try CalendarWriter.write(calendar) } }
    }
}
