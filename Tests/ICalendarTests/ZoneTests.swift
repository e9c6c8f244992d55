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

    @Test func `an IANA name beats the definition in the file, which lies`() throws {
        let lie = ["BEGIN:VTIMEZONE", "TZID:Europe/Brussels"] + observance("+0900", "+0900") + ["END:VTIMEZONE"]
        #expect(try start("DTSTART;TZID=Europe/Brussels:20260608T090000", head: lie).minutes == minutes(2026, 6, 8, 7))
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
            #expect(found.codes == [])
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

    private func observance(
        _ from: String, _ to: String, _ kind: String = "STANDARD", _ start: String = "19700101T000000",
        _ rule: String? = nil
    ) -> [String] {
        ["BEGIN:" + kind, "DTSTART:" + start, "TZOFFSETFROM:" + from, "TZOFFSETTO:" + to] + (rule.map { [$0] } ?? [])
            + ["END:" + kind]
    }
}
