package import Occasions

/// Times of the calendar as people write them: `2024-02-23 09:30`, with ` Asia/Tokyo`, `+02:00` or `Z` after it.
package enum TimeText {
    /// Why a text is no time: what is wrong, and what to write.
    package struct Misreading: Error {
        let what: Message
        let remedy: Message
    }

    private static let example: Message =
        "Write a time such as '2024-02-23 09:30', with a zone where it is not the office's own."

    package static func read(_ text: String, zone: CivilZone) throws(Misreading) -> Moment {
        let words = text.split(separator: " ").map(String.init)
        guard (2...3).contains(words.count) else {
            throw Misreading(what: "'\(text)' is no time", remedy: example)
        }
        let date: CivilDate
        switch DateText.read(words[0]) {
        case .date(let found): date = found
        case .notInCalendar:
            throw Misreading(what: "'\(words[0])' is not in the calendar", remedy: CivilDate.remedy(for: words[0]))
        case .unreadable: throw Misreading(what: "'\(text)' is no time", remedy: example)
        }
        let clock = words[1].prefix { $0.isNumber || $0 == ":" }.prefix(5)
        let tail = String(words[1].dropFirst(clock.count))
        guard let minute = ClockText.minute(clock) else {
            throw Misreading(what: "'\(words[1])' is no time of the day", remedy: "Write one from 00:00 to 24:00.")
        }
        if words.count == 3 {
            guard tail.isEmpty else { throw Misreading(what: "'\(text)' is no time", remedy: example) }
            guard let other = CivilZone(words[2]) else { throw misread(zone: words[2]) }
            return try moment(date, minute, in: other)
        }
        if tail.isEmpty { return try moment(date, minute, in: zone) }
        guard let offset = offset(tail) else { throw Misreading(what: "'\(text)' is no time", remedy: example) }
        return Moment(minutes: date.dayNumber * 1440 + minute - offset)
    }

    /// The moment of a time on the wall; one that the change of the clocks leaves out is refused.
    static func moment(_ date: CivilDate, _ minute: Int, in zone: CivilZone) throws(Misreading) -> Moment {
        let found = zone.moment(date, minute)
        let wanted = CivilTime(date.adding(days: minute / 1440), minute % 1440)
        if zone.civil(found) == wanted { return found }
        throw Misreading(
            what: "\(wanted.text) does not exist in \(zone.name): the clocks go forward",
            remedy: "Write an earlier or a later time.")
    }

    static func misread(zone name: String) -> Misreading {
        Misreading(
            what: "there is no time zone '\(name)'",
            remedy: "Write one of the IANA names, such as Europe/Brussels or Asia/Tokyo.")
    }

    /// Minutes of `Z`, `+02:00`, `-05:30`.
    private static func offset(_ text: String) -> Int? {
        if text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-", text.count == 6,
            let minutes = ClockText.minute(text.dropFirst(), upTo: 18)
        else { return nil }
        return sign == "-" ? -minutes : minutes
    }

    /// As a document of a zone writes it; with the offset where the wall shows the time twice.
    package static func text(_ moment: Moment, in zone: CivilZone) -> String {
        let civil = zone.civil(moment)
        let isTwice = [20, 30, 60, 90, 120, 180].contains {
            zone.civil(moment + $0) == civil || zone.civil(moment - $0) == civil
        }
        guard isTwice || zone.moment(civil) != moment else { return civil.text }
        let offset = civil.date.dayNumber * 1440 + civil.minuteOfDay - moment.minutes
        return "\(civil.text)\(offset < 0 ? "-" : "+")\(CivilTime.clock(abs(offset)))"
    }

    /// As a stamp is written: `2024-01-15 00:00Z`.
    package static func utc(_ moment: Moment) -> String { CivilZone.utc.civil(moment).text + "Z" }
}

extension CivilDate {
    /// What to do about a date that is none: its year may be too far away, or there is no such day.
    static func remedy(for text: some StringProtocol) -> Message {
        let year = text.prefix { $0 != "-" }
        return Int(year).map { !(1900...2200).contains($0) } ?? false
            ? "Write a year from 1900 to 2200." : "Check the day and the month."
    }
}
