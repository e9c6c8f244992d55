import Documents
import Occasions
import Testing

@Suite struct TimeTextTests {
    private let zone = CivilZone("Europe/Brussels") ?? .utc

    @Test(arguments: [
        ("2024-02-23 09:30", "2024-02-23 08:30Z"), ("2024-02-23 9:30", "2024-02-23 08:30Z"),
        ("2024-02-23 24:00", "2024-02-23 23:00Z"), ("2024-02-23 09:30 Asia/Tokyo", "2024-02-23 00:30Z"),
        ("2024-02-23 09:30Z", "2024-02-23 09:30Z"), ("2024-02-23 09:30 UTC", "2024-02-23 09:30Z"),
        ("2024-02-23 09:30-05:30", "2024-02-23 15:00Z"), ("2024-10-27 02:30", "2024-10-27 00:30Z"),
        ("2024-10-27 02:30+02:00", "2024-10-27 00:30Z"), ("2024-10-27 02:30+01:00", "2024-10-27 01:30Z"),
    ]) func reads(_ text: String, _ utc: String) throws {
        #expect(TimeText.utc(try TimeText.read(text, zone: zone)) == utc)
    }

    @Test(arguments: [
        "2024-02-23", "09:30", "2024-02-23T09:30", "2024-02-23 09:30:00", "2024-02-30 09:30", "2024-02-23 9:3",
        "2024-02-23 24:01",
        "2024-02-23 09:30 Tokyo", "2024-02-23 09:30 +02:00 x", "2024-02-23 09:30+2",
        "2024-02-23 09:30+02:00 Asia/Tokyo",
        "2024-03-31 02:30", "1024-02-23 09:30", "٢٠٢٤-02-23 09:30", "",
    ]) func refuses(_ text: String) {
        #expect(throws: TimeText.Misreading.self) { try TimeText.read(text, zone: zone) }
    }

    @Test func everyHourOfAChangeOfClocksReadsBack() throws {
        for name in ["Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Kathmandu"] {
            let zone = try #require(CivilZone(name))
            let start = zone.moment(try #require(CivilDate(year: 2024, month: 1, day: 1)), 0)
            for step in stride(from: 0, to: 366 * 1440, by: 30) {
                let text = TimeText.text(start + step, in: zone)
                #expect(try TimeText.read(text, zone: zone) == start + step)
            }
        }
        #expect(TimeText.text(try TimeText.read("2024-10-27 00:30Z", zone: zone), in: zone) == "2024-10-27 02:30+02:00")
        #expect(TimeText.text(try TimeText.read("2024-10-27 01:30Z", zone: zone), in: zone) == "2024-10-27 02:30+01:00")
        #expect(TimeText.text(try TimeText.read("2024-10-27 02:30Z", zone: zone), in: zone) == "2024-10-27 03:30")
    }

    @Test(arguments: [
        ("90 min", 90), ("2 h", 120), ("1 h 30 min", 90), ("1 day", 1440), ("2 days 3 h", 3060), ("90min", 90),
        ("0 min", 0),
    ]) func lengths(_ text: String, _ minutes: Int) { #expect(LengthText.minutes(text) == minutes) }

    @Test(arguments: ["90", "", "min", "30 min 1 h", "1 h 1 h", "-5 min", "1.5 h", "1 week", "9999999 min", "1 h30"])
    func noLengths(_ text: String) { #expect(LengthText.minutes(text) == nil) }

    @Test(arguments: [
        ("09:00-17:30", ClockText.Hours.from(540...1050)), ("18:00-26:00", .from(1080...1560)),
        ("00:00-24:00", .from(0...1440)),
        ("17:00-09:00", .endsBeforeStart), ("09:00-09:00", .endsBeforeStart), ("09:00", .unreadable),
        ("9-17", .unreadable),
        ("09:00-49:00", .unreadable), ("24:00-25:00", .unreadable),
    ]) func hours(_ text: String, _ hours: ClockText.Hours) { #expect(ClockText.hours(text) == hours) }
}
