private import Foundation

/// A date of the calendar on the wall.
package struct CivilDate: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Returns nil for a date that does not exist.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Days since 1970-01-01.
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package init(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let index = (5 * dayOfYear + 2) / 153
        let month = index + (index < 10 ? 3 : -9)
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * index + 2) / 5 + 1)
    }

    package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

    /// The same day of another month, or the last day of that month where it has none such.
    package func adding(months: Int) -> CivilDate {
        let all = 12 * year + (month - 1) + months
        let (year, month) = (all / 12, all % 12 + 1)
        return CivilDate(unchecked: year, month, min(day, CivilDate.days(inMonth: month, of: year)))
    }

    package var weekday: Weekday { Weekday.allCases[((dayNumber + 3) % 7 + 7) % 7] }

    /// `2024-02-23`
    package var text: String {
        let four = String(year)
        return "\(four)-\(CivilDate.two(month))-\(CivilDate.two(day))"
    }

    package static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Days of the week, Monday first.
package enum Weekday: Int, CaseIterable, Sendable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
    /// `mon`, `tue` ...
    package var short: String { String(String(describing: self).prefix(3)) }
    /// `Mon`, `Tue` ...
    package var title: String { short.prefix(1).uppercased() + short.dropFirst() }
    package var isWeekend: Bool { self >= .saturday }
}

/// A date and a minute of the day on the wall, in a zone that the reader knows.
package struct CivilTime: Hashable, Comparable, Sendable {
    package let date: CivilDate
    package let minuteOfDay: Int

    package init(_ date: CivilDate, _ minuteOfDay: Int) {
        self.date = date
        self.minuteOfDay = minuteOfDay
    }

    package static func < (left: CivilTime, right: CivilTime) -> Bool {
        (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
    }

    /// `09:05`
    package static func clock(_ minuteOfDay: Int) -> String {
        "\(CivilDate.two(minuteOfDay / 60)):\(CivilDate.two(minuteOfDay % 60))"
    }

    /// `2024-02-23 09:05`
    package var text: String { "\(date.text) \(CivilTime.clock(minuteOfDay))" }
}

/// The rule by which a place sets its clocks: an IANA time zone.
package struct CivilZone: Hashable, Sendable {
    package let name: String
    private let zone: TimeZone

    /// Returns nil for a zone that the time zone data does not know.
    package init?(_ name: String) {
        guard name.contains("/") || name == "UTC", TimeZone.knownTimeZoneIdentifiers.contains(name) || name == "UTC",
            let zone = TimeZone(identifier: name)
        else { return nil }
        self.name = name
        self.zone = zone
    }

    package static let utc = CivilZone(name: "UTC", zone: .gmt)

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    private func offsetMinutes(at moment: Moment) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.minutes) * 60)) / 60
    }

    package func civil(_ moment: Moment) -> CivilTime {
        let local = moment.minutes + offsetMinutes(at: moment)
        let day = local >= 0 ? local / 1440 : (local - 1439) / 1440
        return CivilTime(CivilDate(dayNumber: day), local - day * 1440)
    }

    /// The instant of a wall-clock time. A time that occurs twice means the first; one that is
    /// skipped is read with the offset before the change (RFC 5545).
    package func moment(_ time: CivilTime) -> Moment {
        let local = time.date.dayNumber * 1440 + time.minuteOfDay
        let before = Moment(minutes: local - offsetMinutes(at: Moment(minutes: local - 1440)))
        if civil(before) == time { return before }
        let after = Moment(minutes: local - offsetMinutes(at: Moment(minutes: local + 1440)))
        return civil(after) == time ? after : before
    }

    package func moment(_ date: CivilDate, _ minuteOfDay: Int) -> Moment {
        moment(CivilTime(date.adding(days: minuteOfDay / 1440), minuteOfDay % 1440))
    }

    /// The whole of a date, 23 to 25 hours long.
    package func day(_ date: CivilDate) -> TimeRange {
        TimeRange(moment(date, 0), minutes: moment(date.adding(days: 1), 0) - moment(date, 0))
    }

    /// Every date that a range touches, in order.
    package func dates(of range: TimeRange) -> [CivilDate] {
        let first = civil(range.start).date.dayNumber
        let last = civil(range.end - 1).date.dayNumber
        return (first...max(first, last)).map(CivilDate.init(dayNumber:))
    }
}
