package import Occasions

/// Dates as people write them: `2024-02-23`.
package enum DateText {
    package enum Reading: Equatable {
        case date(CivilDate)
        /// Written as a date, and not in the calendar: 30 February.
        case notInCalendar
        case unreadable
    }

    package static func read(_ text: some StringProtocol) -> Reading {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return .unreadable }
        return CivilDate(year: year, month: month, day: day).map(Reading.date) ?? .notInCalendar
    }

    package static func date(_ text: some StringProtocol) -> CivilDate? {
        if case .date(let date) = read(text) { date } else { nil }
    }
}
