import ICalendar
import Testing

/// A small calendar file with the given lines in it.
func file(_ lines: String..., head: [String] = [], lineEnd: String = "\r\n") -> [UInt8] {
    let all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tests//EN"] + head + lines + ["END:VCALENDAR"]
    return Array(
        all.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }.map { $0 + lineEnd }.joined().utf8)
}

/// The lines of one event.
func event(_ uid: String = "a@example.org", _ lines: String...) -> String {
    (["BEGIN:VEVENT", "UID:" + uid] + lines + ["END:VEVENT"]).joined(separator: "\n")
}

/// Minutes since 1970 of a moment in UTC.
func minutes(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Int {
    CalendarDay(year: year, month: month, day: day).number * 1440 + hour * 60 + minute
}

/// Reads a file in Brussels, by default over the years 2024 to 2027, and checks that every event is accounted for.
/// Most sketches state no end, which is of no interest there: that it is told counts only where `ends` is true.
func read(
    _ bytes: [UInt8], from: Int = minutes(2024, 1, 1), to: Int = minutes(2028, 1, 1), zone: String = "Europe/Brussels",
    limits: Limits = .standard, ends: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) throws -> CalendarReading {
    var reading = try CalendarReader.read(
        bytes, named: "test.ics", window: from...to, defaultZone: zone, limits: limits)
    let account = reading.account
    let blocking = reading.occurrences.filter(\.blocks)
    #expect(account.isBalanced, "\(account)", sourceLocation: sourceLocation)
    #expect(account.times == blocking.count, sourceLocation: sourceLocation)
    #expect(account.minutes == blocking.reduce(0) { $0 + $1.minutes }, sourceLocation: sourceLocation)
    #expect(
        account.minutes + account.notBlocking.reduce(0) { $0 + $1.minutes }
            == reading.occurrences.reduce(0) { $0 + $1.minutes }, sourceLocation: sourceLocation)
    // What was left out, and what has no length because its end cannot be read.
    let endless = Set(reading.occurrences.filter { $0.idle == .unreadable }.map(\.line)).count
    #expect(
        account.unreadable == endless + reading.notices.count { $0.severity == .skipped },
        sourceLocation: sourceLocation)
    if !ends { reading.notices.removeAll { $0.code == "no-end" } }
    return reading
}

/// The starts of a repeating event, as its instances name themselves.
func instances(_ start: String, _ lines: String..., zone: String = ";TZID=Europe/Brussels") throws -> [String] {
    let text = (["BEGIN:VEVENT", "UID:a", "DTSTART\(zone):\(start)"] + lines + ["END:VEVENT"]).joined(separator: "\n")
    return try read(file(text)).occurrences.map { $0.recurrenceID ?? "single" }
}

extension CalendarReading {
    var codes: [String] { notices.map(\.code) }
}
