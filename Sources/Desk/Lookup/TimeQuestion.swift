internal import Documents
package import Occasions

/// Reads dates and times as they stand on a command line.
package enum TimeQuestion {
    /// `2024-02-23 09:30`, also with a T between; nil for anything else.
    static func moment(_ text: String, zone: CivilZone) -> Moment? {
        let parts = parts(text)
        guard parts.count == 2, let date = date(parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":").map(String.init)
        guard clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]), clock[1].count == 2,
            (0...24).contains(hour), (0...59).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return zone.moment(date, hour * 60 + minute)
    }

    private static func parts(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    }

    /// The day of a moment that `--now` names.
    package static func day(of text: String) -> CivilDate? { parts(text).first.flatMap { date($0) } }

    /// The moment of a question: that of `--now`, else the end of the day of `--today`, which may not be over yet.
    static func moment(now: String?, today: CivilDate?, clock: Moment, zone: CivilZone) -> Moment {
        if let moment = now.flatMap({ moment($0, zone: zone) }) { return moment }
        guard let today, zone.civil(clock).date != today else { return clock }
        return zone.day(today).end - 1
    }

    /// True of what `--now` may name.
    package static func isMoment(_ text: String) -> Bool { moment(text, zone: .utc) != nil }

    /// The moment that `--now` names.
    static func now(_ text: String, zone: CivilZone) throws(Misuse) -> Moment {
        if let moment = moment(text, zone: zone) { return moment }
        throw Misuse("'\(text)' is not a time", "Write it as 2024-02-23 09:30.")
    }

    /// `2024-02-23`; nil for anything else, and for days that no calendar has.
    package static func date(_ text: String) -> CivilDate? {
        let numbers = text.split(separator: "-").map(String.init)
        guard numbers.count == 3, numbers[0].count == 4, let year = Int(numbers[0]), let month = Int(numbers[1]),
            let day = Int(numbers[2])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
