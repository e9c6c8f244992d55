/// A time as a file states it, before its zone is known.
struct StatedTime: Hashable {
    /// Seconds from 1970-01-01T00:00 to what the clock on the wall shows.
    var wall: Int
    var isDate: Bool
    var isUTC: Bool
    /// The TZID as written.
    var zone: String?

    var day: Int { quotient(wall, 86_400) }
    var isFloating: Bool { !isDate && !isUTC && zone == nil }
}

extension StatedTime {
    /// Nil when the numbers name no moment.
    init?(
        _ day: CalendarDay, hour: Int, minute: Int, second: Int, isDate: Bool, isUTC: Bool, zone: String?
    ) {
        guard day.exists, (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else {
            return nil
        }
        wall = day.number * 86_400 + (isDate ? 0 : hour * 3600 + minute * 60 + min(second, 59))
        self.isDate = isDate
        self.isUTC = isUTC
        self.zone = isDate || isUTC ? nil : zone
    }

    /// Reads `20240213`, `20240213T090000` or `20240213T080000Z`.
    init?(text: String) {
        let bytes = Array(text.utf8)
        func number(_ start: Int, _ count: Int) -> Int? {
            let digits = bytes[start..<(start + count)]
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
        guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16, let year = number(0, 4),
            let month = number(4, 2), let dayOfMonth = number(6, 2)
        else { return nil }
        let day = CalendarDay(year: year, month: month, day: dayOfMonth)
        guard bytes.count > 8 else {
            self.init(day, hour: 0, minute: 0, second: 0, isDate: true, isUTC: false, zone: nil)
            return
        }
        guard bytes[8] == 0x54 || bytes[8] == 0x74, let hour = number(9, 2), let minute = number(11, 2),
            let second = number(13, 2), bytes.count == 15 || bytes[15] == 0x5A || bytes[15] == 0x7A
        else { return nil }
        self.init(
            day, hour: hour, minute: minute, second: second, isDate: false, isUTC: bytes.count == 16, zone: nil)
    }

    /// The text of a moment in the form files use.
    static func text(wall: Int, isDate: Bool, isUTC: Bool = false) -> String {
        let day = CalendarDay(number: quotient(wall, 86_400))
        let date = padded(day.year, to: 4) + padded(day.month, to: 2) + padded(day.day, to: 2)
        guard !isDate else { return date }
        let second = remainder(wall, 86_400)
        let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }.joined()
        return date + "T" + time + (isUTC ? "Z" : "")
    }
}

/// A length of time: whole days by the calendar, and seconds by the clock.
struct StatedLength: Hashable {
    var days = 0
    var seconds = 0

    /// Days that nothing takes: a century is a slip.
    static let longest = 40_000

    /// Neither backward nor longer than anything takes.
    var isUsable: Bool {
        days >= 0 && seconds >= 0 && days < Self.longest && seconds < Self.longest * 86_400
    }
}
