/// Tells which days of a period a rule chooses.
struct DayFilter {
    private let rule: RecurrenceRule
    private let months: [Int]
    private let monthDays: [Int]
    private let weekdays: [RecurrenceRule.Weekday]

    /// What the rule leaves open is taken from the first instance.
    init(_ rule: RecurrenceRule, startDay: Int) {
        self.rule = rule
        let start = CalendarDay(number: startDay)
        let weekday = RecurrenceRule.Weekday(ordinal: 0, day: CalendarDay.weekday(ofDayNumber: startDay))
        var months = rule.months
        var monthDays = rule.monthDays
        var weekdays = rule.weekdays
        let isOpen = monthDays.isEmpty && weekdays.isEmpty && rule.yearDays.isEmpty
        switch rule.frequency {
        case .yearly where isOpen && !rule.weeks.isEmpty: weekdays = [weekday]
        case .yearly where isOpen:
            if months.isEmpty { months = [start.month] }
            monthDays = [start.day]
        case .monthly where isOpen: monthDays = [start.day]
        case .weekly where isOpen: weekdays = [weekday]
        default: break
        }
        self.months = months
        self.monthDays = monthDays
        self.weekdays = weekdays
    }

    func days(among days: Range<Int>, steps: inout Int) -> [Int] {
        var chosen: [Int] = []
        var number = days.lowerBound
        while number < days.upperBound {
            steps -= 1
            let day = CalendarDay(number: number)
            if !months.isEmpty, !months.contains(day.month) {
                number += CalendarDay.length(ofMonth: day.month, year: day.year) - day.day + 1
                continue
            }
            if admits(day, number) { chosen.append(number) }
            number += 1
        }
        return chosen
    }

    private func admits(_ day: CalendarDay, _ number: Int) -> Bool {
        if !monthDays.isEmpty {
            let length = CalendarDay.length(ofMonth: day.month, year: day.year)
            guard monthDays.contains(where: { $0 == day.day || $0 == day.day - length - 1 }) else { return false }
        }
        if !rule.yearDays.isEmpty {
            let length = CalendarDay.isLeap(day.year) ? 366 : 365
            let ofYear = number - CalendarDay(year: day.year, month: 1, day: 1).number + 1
            guard rule.yearDays.contains(where: { $0 == ofYear || $0 == ofYear - length - 1 }) else { return false }
        }
        if !rule.weeks.isEmpty {
            let (week, weeks) = weekOfYear(day.year, number)
            guard rule.weeks.contains(where: { $0 == week || $0 == week - weeks - 1 }) else { return false }
        }
        return weekdays.isEmpty || admitsWeekday(day, number)
    }

    private func admitsWeekday(_ day: CalendarDay, _ number: Int) -> Bool {
        let weekday = CalendarDay.weekday(ofDayNumber: number)
        return weekdays.contains { wanted in
            guard wanted.day == weekday else { return false }
            guard wanted.ordinal != 0, rule.weeks.isEmpty else { return true }
            let isOfMonth = rule.frequency == .monthly || !months.isEmpty
            let index =
                isOfMonth ? day.day - 1 : number - CalendarDay(year: day.year, month: 1, day: 1).number
            let length =
                isOfMonth
                ? CalendarDay.length(ofMonth: day.month, year: day.year) : CalendarDay.isLeap(day.year) ? 366 : 365
            return wanted.ordinal == index / 7 + 1 || wanted.ordinal == -((length - 1 - index) / 7 + 1)
        }
    }

    /// The week of a day and the number of weeks in that week's year; week 1 has four days in its year.
    private func weekOfYear(_ year: Int, _ number: Int) -> (week: Int, weeks: Int) {
        let starts = [year - 1, year, year + 1, year + 2].map(firstWeek)
        let index = number >= starts[2] ? 2 : number >= starts[1] ? 1 : 0
        return ((number - starts[index]) / 7 + 1, (starts[index + 1] - starts[index]) / 7)
    }

    private func firstWeek(_ year: Int) -> Int {
        let first = CalendarDay(year: year, month: 1, day: 1).number
        let offset = remainder(CalendarDay.weekday(ofDayNumber: first) - rule.weekStart, 7)
        return offset <= 3 ? first - offset : first - offset + 7
    }
}
