import ICalendar
import Testing

@Suite struct `Time zones` {
    private func start(_ property: String, head: [String] = [], zone: String = "Europe/Brussels") throws -> (
        minutes: Int, zone: String?, codes: [String]
    ) {
        let reading = try read(file(event("a", property), head: head), zone: zone)
        let first = try #require(reading.occurrences.first)
        return (first.startMinutes, first.zone, reading.codes)
    }

    @Test func `an hour that comes twice is the first one`() throws {
        let (found, zone, _) = try start("DTSTART;TZID=Europe/Brussels:20251026T023000")
        #expect(found == minutes(2025, 10, 26, 0, 30))
        #expect(zone == "Europe/Brussels")
    }

    @Test func `an hour that is skipped counts by the clock before`() throws {
        let (found, _, _) = try start("DTSTART;TZID=Europe/Brussels:20250330T023000")
        #expect(found == minutes(2025, 3, 30, 1, 30))
    }

    @Test func `Tokyo has no summer time`() throws {
        #expect(try start("DTSTART;TZID=Asia/Tokyo:20260701T090000").minutes == minutes(2026, 7, 1))
        #expect(try start("DTSTART;TZID=Asia/Tokyo:20260101T090000").minutes == minutes(2026, 1, 1))
    }

    @Test(arguments: [
        ("Europe/Brussels", "Europe/Brussels"), ("europe/brussels", "Europe/Brussels"),
        ("Romance Standard Time", "Europe/Paris"), ("\"W. Europe Standard Time\"", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Europe/Brussels", "Europe/Brussels"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/example.org/Romance Standard Time", nil),
    ])
    func `a zone is known by its name, its Windows name or the end of its path`(
        written: String, expected: String?
    ) throws {
        let found = try start("DTSTART;TZID=\(written):20260608T090000")
        #expect(found.zone == expected)
        #expect(found.codes == (expected == nil ? ["unknown-zone"] : []))
    }

    @Test(arguments: ["../zoneinfo/Europe/Berlin", "Europe/../Europe/Berlin", "posix/Europe/Nowhere", "Mars/Olympus"])
    func `a path is never followed`(written: String) throws {
        let found = try start("DTSTART;TZID=\(written):20260608T090000")
        #expect(found.zone == nil)
        #expect(found.codes == ["unknown-zone"])
    }

    @Test func `a zone of the file's own is worked out from its yearly rules`() throws {
        let own =
            ["BEGIN:VTIMEZONE", "TZID:Our office"]
            + observance("+0100", "+0200", "DAYLIGHT", "19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
            + observance("+0200", "+0100", "STANDARD", "19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
            + ["END:VTIMEZONE"]
        func check(_ text: String, _ expected: Int) throws {
            let found = try start("DTSTART;TZID=Our office:\(text)", head: own)
            #expect(found.minutes == expected, "\(text)")
            #expect(found.codes == (text == "20260329T020000" ? ["skipped-hour"] : []))
            #expect(found.zone == nil)
        }
        try check("20260608T090000", minutes(2026, 6, 8, 7))
        try check("20260108T090000", minutes(2026, 1, 8, 8))
        try check("20260329T020000", minutes(2026, 3, 29, 1))
        try check("20261025T023000", minutes(2026, 10, 25, 0, 30))
    }

    @Test func `a zone with a rule by the second is followed without that rule`() throws {
        let own =
            ["BEGIN:VTIMEZONE", "TZID:Hang"]
            + observance("+0100", "+0100", "STANDARD", "19700101T000000", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")
            + ["END:VTIMEZONE"]
        #expect(try start("DTSTART;TZID=Hang:20260608T090000", head: own).minutes == minutes(2026, 6, 8, 8))
    }

    @Test func `a time without zone is in the calendar's zone, or else in the default with a warning`() throws {
        let own = try start("DTSTART:20260608T090000", head: ["X-WR-TIMEZONE:Asia/Tokyo"])
        #expect(own.minutes == minutes(2026, 6, 8))
        #expect(own.codes == [])
        let without = try start("DTSTART:20260608T090000")
        #expect(without.minutes == minutes(2026, 6, 8, 7))
        #expect(without.codes == ["floating"])
    }

    @Test func `an unknown zone is told with its line and a guess`() throws {
        let reading = try read(file(event("a", "DTSTART;TZID=Europe/Brusels:20260608T090000")))
        #expect(
            reading.notices == [
                Notice(
                    severity: .warning, line: 6, column: 29, code: "unknown-zone",
                    text:
                        "The time zone 'Europe/Brusels' is unknown. Europe/Brussels was taken for it. Was Europe/Brussels meant?",
                    uid: "a")
            ])
    }

    @Test func `names are known, and others suggested`() {
        #expect(ZoneNames.isKnown("Europe/Brussels"))
        #expect(ZoneNames.isKnown("Asia/Kolkata"))
        #expect(!ZoneNames.isKnown("Europe/Brussel"))
        #expect(!ZoneNames.isKnown("../Europe/Brussels"))
        #expect(ZoneNames.suggestion(for: "Brussels") == "Europe/Brussels")
        #expect(ZoneNames.suggestion(for: "Europe/Brussel") == "Europe/Brussels")
        #expect(ZoneNames.suggestion(for: "Romance Standard Time") == "Europe/Paris")
        #expect(ZoneNames.suggestion(for: "quite something else") == nil)
    }

    @Test func `an unknown default zone is refused`() {
        #expect(throws: CalendarFault.self) { try read(file(), zone: "Europe/Brussel") }
    }

    // MARK: Names that say more, or something else

    @Test(arguments: [
        ("UTC+2", 7), ("\"UTC+02:00\"", 7), ("+02:00", 7), ("\"+02:00\"", 7), ("+0200", 7), ("GMT-5", 14),
        ("GMT+0530", 3), ("UTC−5", 14), ("UTC", 9), ("Z", 9), ("tzone://Microsoft/Utc", 9),
        ("\"tzone://Microsoft/Utc\"", 9), ("(UTC) Coordinated Universal Time", 9), ("Etc/GMT+5", 14),
        ("\"(UTC+01:00) Brussels\\, Copenhagen\"", 8), ("(GMT+01.00) Somewhere", 8),
        ("\"(UTC-05:00) Eastern Time (US & Canada)\"", 14), ("/America/New_York", 14), ("/Europe/Brussels", 8),
        ("tzone://Microsoft/Romance Standard Time", 8),
    ])
    func `a name that carries an offset is read as what it says`(written: String, hour: Int) throws {
        let found = try start("DTSTART;TZID=\(written):20270122T090000", zone: "Asia/Tokyo")
        // Half past three for the half hour of GMT+0530.
        #expect(found.minutes == minutes(2027, 1, 22, hour, written == "GMT+0530" ? 30 : 0), "\(written)")
        #expect(found.codes == [])
    }

    @Test(arguments: ["UTC+25", "GMT+1:2:3:4", "UTC+", "+", "(UTC+01:00", "Brussels+1", "+02:99"])
    func `what only looks like an offset is unknown`(written: String) throws {
        #expect(try start("DTSTART;TZID=\"\(written)\":20270312T090000").codes == ["unknown-zone"])
    }

    @Test func `a display name means the zone of its place, whose clocks change`() throws {
        let found = try start("DTSTART;TZID=\"(UTC+01:00) Brussels, Paris\":20270712T090000", zone: "Asia/Tokyo")
        #expect(found.minutes == minutes(2027, 7, 12, 7))
        #expect(found.zone == "Europe/Brussels")
    }

    @Test(arguments: [
        #"TZID:(UTC+03:00) Here\, There"#, #"TZID:"(UTC+03:00) Here, There""#, "TZID: (UTC+03:00) Here, There ",
    ])
    func `a name with escapes is that of the definition`(line: String) throws {
        let own = ["BEGIN:VTIMEZONE", line] + observance("+0430", "+0430") + ["END:VTIMEZONE"]
        for written in [#""(UTC+03:00) Here, There""#, #"(UTC+03:00) Here\, There"#] {
            let found = try start("DTSTART;TZID=\(written):20270312T090000", head: own)
            #expect(found.minutes == minutes(2027, 3, 12, 4, 30), "\(written)")
            #expect(found.codes == [])
        }
    }

    private func defined(_ name: String, _ observances: [String]) -> [String] {
        ["BEGIN:VTIMEZONE", "TZID:" + name] + observances + ["END:VTIMEZONE"]
    }

    private func ruled(_ winter: String, _ summer: String, until: String = "") -> [String] {
        observance(winter, summer, "DAYLIGHT", "19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" + until)
            + observance(
                summer, winter, "STANDARD", "19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" + until)
    }

    @Test func `the file's own definition of a known name holds where both differ, and is told`() throws {
        for (definition, hour) in [
            (ruled("+0000", "+0100"), 8), (observance("+0900", "+0900"), 0), (observance("+0000", "+0000"), 9),
        ] {
            let found = try start(
                "DTSTART;TZID=Europe/Brussels:20260608T090000", head: defined("Europe/Brussels", definition))
            #expect(found.minutes == minutes(2026, 6, 8, hour))
            #expect(found.codes == ["zone-differs"])
            #expect(found.zone == nil)
        }
        let same = try start(
            "DTSTART;TZID=Europe/Brussels:20260608T090000", head: defined("Europe/Brussels", ruled("+0100", "+0200")))
        #expect(same.minutes == minutes(2026, 6, 8, 7))
        #expect(same.codes == [])
        #expect(same.zone == "Europe/Brussels")
    }

    @Test func `a definition that is out of date, has ended or contradicts itself is not followed`() throws {
        let old =
            observance("-0500", "-0400", "DAYLIGHT", "19870405T020000", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU")
            + observance("-0400", "-0500", "STANDARD", "19871025T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        let found = try start("DTSTART;TZID=America/New_York:20270320T090000", head: defined("America/New_York", old))
        #expect(found.minutes == minutes(2027, 3, 20, 13))
        #expect(found.codes == ["zone-differs"])
        for definition in [
            ruled("+0000", "+0100", until: ";UNTIL=20200101T000000Z"),
            observance("+0000", "+0100", "DAYLIGHT", "20280326T020000"),
            observance("+0200", "+0100", "STANDARD", "20251026T030000"),
        ] {
            let found = try start(
                "DTSTART;TZID=Europe/Brussels:20260608T090000", head: defined("Europe/Brussels", definition))
            #expect(found.minutes == minutes(2026, 6, 8, 7))
            #expect(found.codes == [])
        }
        let broken = observance(
            "+0000", "+0300", "DAYLIGHT", "19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        let contradicting = try start(
            "DTSTART;TZID=Europe/Brussels:20260608T090000", head: defined("Europe/Brussels", broken))
        #expect(contradicting.minutes == minutes(2026, 6, 8, 7))
        #expect(contradicting.codes == ["zone-differs"])
    }

    @Test(arguments: [
        ("DTSTART;TZID=Asia/Tokyo:20270312T090000", "DTEND:20270312T100000", 0),
        ("DTSTART:20270312T090000", "DTEND;TZID=Asia/Tokyo:20270312T100000", 0),
        ("DTSTART:20270312T090000Z", "DTEND:20270312T100000", 9),
        ("DTSTART:20270312T090000", "DTEND:20270312T100000Z", 9),
        ("DTSTART:20270312T090000", "DTEND;TZID=Europe/Berlin:20270312T100000Z", 9),
    ])
    func `of start and end one zone will do for both`(from: String, to: String, hour: Int) throws {
        let reading = try read(file(event("a", from, to)))
        #expect(reading.codes == ["mixed-zones"])
        #expect(reading.occurrences.map(\.startMinutes) == [minutes(2027, 3, 12, hour)])
        #expect(reading.occurrences.map(\.minutes) == [60])
    }

    private func observance(
        _ from: String, _ to: String, _ kind: String = "STANDARD", _ start: String = "19700101T000000",
        _ rule: String? = nil
    ) -> [String] {
        ["BEGIN:" + kind, "DTSTART:" + start, "TZOFFSETFROM:" + from, "TZOFFSETTO:" + to] + (rule.map { [$0] } ?? [])
            + ["END:" + kind]
    }
}
