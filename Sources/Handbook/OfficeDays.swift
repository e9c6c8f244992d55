internal import Occasions

/// The days on which the office works: Monday to Friday, less the holidays of its calendars.
///
/// A holiday that concerns a country or faith is one of the guests, not of the office.
struct OfficeDays {
    private let holidays: Set<CivilDate>

    init(_ problem: Problem) {
        holidays = Set(
            problem.calendar.filter { $0.role == .holiday && $0.concerns.isEmpty }
                .flatMap { problem.zone.dates(of: $0.range) })
    }

    func isWorking(_ date: CivilDate) -> Bool { !date.weekday.isWeekend && !holidays.contains(date) }

    /// The last date with so many working days from it, it included, to the day before another.
    func date(_ count: Int, before date: CivilDate) -> CivilDate {
        var found = date
        var left = count
        while left > 0 {
            found = found.adding(days: -1)
            if isWorking(found) { left -= 1 }
        }
        return found
    }
}
