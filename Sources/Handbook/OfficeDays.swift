package import Occasions

/// The days on which the office works: Monday to Friday, less the holidays of its calendars.
///
/// A holiday that concerns a country or faith is one of the guests, not of the office.
package struct OfficeDays {
    private let zone: CivilZone
    private let holidays: Set<CivilDate>

    package init(_ problem: Problem) {
        zone = problem.zone
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

    /// The last minute of so many working days that begin at a moment.
    ///
    /// A day ends at the time of the clock at which the first began: three days from Friday 16:00 end on Wednesday 16:00,
    /// where no holiday lies between. What begins on a day off begins with the next working day and ends with a day.
    package func end(of count: Int, from moment: Moment) -> Moment {
        let start = zone.civil(moment)
        let isOff = !isWorking(start.date)
        var date = start.date
        var left = count
        while left > 0 {
            date = date.adding(days: 1)
            if isWorking(date) { left -= 1 }
        }
        return isOff ? zone.day(date).end - 1 : zone.moment(date, start.minuteOfDay)
    }
}
