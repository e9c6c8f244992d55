package import Occasions

/// A day of every year: `1 september`, `2nd tuesday of october`.
package enum YearDay: Hashable, Sendable {
    case date(month: Int, day: Int)
    /// `nth` counts from 1.
    case weekday(nth: Int, Weekday, month: Int)

    /// Nil in a year that does not have it.
    package func date(in year: Int) -> CivilDate? {
        switch self {
        case .date(let month, let day):
            return CivilDate(year: year, month: month, day: day)
        case .weekday(let nth, let weekday, let month):
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            let days = (weekday.rawValue - first.weekday.rawValue + 7) % 7 + (nth - 1) * 7
            let date = first.adding(days: days)
            return date.month == month ? date : nil
        }
    }

    /// The year it last came round, on a date.
    package func year(on date: CivilDate) -> Int {
        guard let day = self.date(in: date.year), date >= day else { return date.year - 1 }
        return date.year
    }
}
