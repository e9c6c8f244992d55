/// Lists the instances of a rule by looking at one day, week, month or year after another.
/// It works on what the clock on the wall shows; zones come later. Every search is bounded.
struct RecurrenceExpansion {
    let rule: RecurrenceRule
    /// Seconds from 1970-01-01T00:00 to the wall time of the first instance.
    let start: Int

    private let startDay: Int
    private let timesOfDay: [Int]
    private let filter: DayFilter

    init(_ rule: RecurrenceRule, start: Int) {
        self.start = start
        startDay = quotient(start, 86_400)
        let second = remainder(start, 86_400)
        self.rule = rule
        filter = DayFilter(rule, startDay: startDay)
        let hours = rule.hours.isEmpty ? [second / 3600] : rule.hours
        let minutes = rule.minutes.isEmpty ? [second / 60 % 60] : rule.minutes
        let seconds = rule.seconds.isEmpty ? [second % 60] : rule.seconds
        timesOfDay =
            rule.unit < 86_400
            ? []
            : hours.flatMap { hour in
                minutes.flatMap { minute in seconds.map { hour * 3600 + minute * 60 + $0 } }
            }.sorted()
    }

    /// The wall times of the instances in the range, in order.
    /// Nil when there are more than `most`, or when it takes more steps than there are.
    func instances(
        in range: ClosedRange<Int>, until last: Int?, most: Int = .max, steps: inout Int
    ) -> [Int]? {
        if rule.unit < 86_400 {
            return WithinDay(rule, start: start).instances(in: range, until: last, most: most / 5, steps: &steps)
        }
        let end = min(range.upperBound, last ?? range.upperBound)
        var found: [Int] = []
        var counted = 0
        var period = rule.count == nil ? firstPeriod(reaching: range.lowerBound) : 0
        while let base = periodStart(period), base.firstDay * 86_400 <= end {
            period += 1
            let candidates = self.candidates(of: base, steps: &steps)
            guard steps > 0 else { return nil }
            for wall in candidates where wall >= start {
                counted += 1
                if let count = rule.count, counted > count { return found }
                if wall > end { return found }
                guard wall >= range.lowerBound else { continue }
                guard found.count < most else { return nil }
                found.append(wall)
            }
        }
        return found
    }

    /// Whether the rule meets its own start.
    func meetsStart(steps: inout Int) -> Bool {
        instances(in: start...start, until: nil, steps: &steps)?.first == start
    }

    /// A stretch of days in which the parts of the rule choose.
    private struct Period {
        var firstDay: Int
        var days: Range<Int>
    }

    private func periodStart(_ index: Int) -> Period? {
        let steps = index * rule.interval
        let first = CalendarDay(number: startDay)
        switch rule.frequency {
        case .yearly:
            let year = first.year + steps
            guard year <= 9999 else { return nil }
            let day = CalendarDay(year: year, month: 1, day: 1).number
            return Period(firstDay: day, days: day..<(day + (CalendarDay.isLeap(year) ? 366 : 365)))
        case .monthly:
            let month = first.year * 12 + first.month - 1 + steps
            let year = month / 12
            guard year <= 9999 else { return nil }
            let day = CalendarDay(year: year, month: month % 12 + 1, day: 1).number
            return Period(
                firstDay: day, days: day..<(day + CalendarDay.length(ofMonth: month % 12 + 1, year: year)))
        case .weekly:
            let week = startDay - remainder(CalendarDay.weekday(ofDayNumber: startDay) - rule.weekStart, 7)
            return Period(firstDay: week + steps * 7, days: (week + steps * 7)..<(week + steps * 7 + 7))
        case .daily:
            return Period(firstDay: startDay + steps, days: (startDay + steps)..<(startDay + steps + 1))
        case .hourly, .minutely, .secondly: return nil
        }
    }

    /// A period that lies safely before the moment, so that the years in between need not be searched.
    private func firstPeriod(reaching wall: Int) -> Int {
        let target = CalendarDay(number: quotient(wall, 86_400))
        let first = CalendarDay(number: startDay)
        let distance =
            switch rule.frequency {
            case .yearly: target.year - first.year
            case .monthly: (target.year - first.year) * 12 + target.month - first.month
            case .weekly: (target.number - startDay) / 7
            case .daily: target.number - startDay
            case .hourly, .minutely, .secondly: 0
            }
        return max(0, distance / rule.interval - 2)
    }

    private func candidates(of period: Period, steps: inout Int) -> [Int] {
        var walls: [Int] = []
        for day in filter.days(among: period.days, steps: &steps) {
            steps -= timesOfDay.count
            guard steps > 0 else { return [] }
            walls += timesOfDay.map { day * 86_400 + $0 }
        }
        guard !rule.positions.isEmpty else { return walls }
        let chosen = rule.positions.map { $0 > 0 ? $0 - 1 : walls.count + $0 }
        return Set(chosen).filter { walls.indices.contains($0) }.sorted().map { walls[$0] }
    }
}
