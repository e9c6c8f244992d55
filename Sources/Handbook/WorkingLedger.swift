package import Occasions

/// The working time of everybody who has duties in a plan, with the margin to the limits in force.
package struct WorkingLedger: Hashable, Sendable {
    /// Minutes, with the limit in force for the person; nil where no rule of the book sets one.
    package struct Measure: Hashable, Sendable {
        package let minutes: Int
        package let limit: Int?
        /// Minutes to spare; below 0 where the limit is passed.
        package let margin: Int?
        /// The first day of the day, night, week or period that is meant.
        package let date: CivilDate

        fileprivate init(_ minutes: Int, atMost limit: Int?, _ date: CivilDate) {
            self.init(minutes, limit, limit.map { $0 - minutes }, date)
        }

        fileprivate init(_ minutes: Int, atLeast limit: Int?, _ date: CivilDate) {
            self.init(minutes, limit, limit.map { minutes - $0 }, date)
        }

        private init(_ minutes: Int, _ limit: Int?, _ margin: Int?, _ date: CivilDate) {
            self.minutes = minutes
            self.limit = limit
            self.margin = margin
            self.date = date
        }
    }

    /// Minutes of a day, or of the week of a Monday.
    package struct Sum: Hashable, Sendable {
        package let date: CivilDate
        package let minutes: Int
    }

    /// The working time of one member of staff.
    package struct Account: Hashable, Sendable {
        package let person: ResourceID
        /// In order; days without duties are left out.
        package let days: [Sum]
        package let weeks: [Sum]
        package let longestDay: Measure
        /// From the first start of a day to its last end.
        package let longestPresence: Measure
        /// Between the duties of two days; nil where there are duties on one day only.
        package let shortestRest: Measure?
        package let longestWeek: Measure
        /// Minutes a week over the reference period, with what was worked before, rounded up.
        package let average: Measure
        /// The same against the week agreed.
        package let target: Measure
    }

    /// One for each member of staff with a duty, in the order of the problem.
    package let accounts: [Account]

    package init(_ problem: Problem, _ plan: Plan, under handbook: Handbook) {
        let claims = Claims(problem, judging: plan)
        accounts = problem.resourceIDs.compactMap { id in
            guard let staff = problem[id].staff else { return nil }
            let duties = Duty.planned(claims[id], by: plan, in: problem)
            guard !duties.isEmpty else { return nil }
            let limits = WorkingLimits(of: problem[id], staff, under: handbook)
            return WorkingLedger.account(of: id, staff, duties, limits, in: problem)
        }
    }

    private static func account(
        of person: ResourceID, _ staff: Staff, _ duties: [Duty], _ limits: WorkingLimits, in problem: Problem
    ) -> Account? {
        func days(_ limit: WorkingLimits.Limit) -> [Day] { Day.each(duties, from: limit.dayBegins, problem.zone) }
        let sums = days(limits.day).map(\.sum)
        let weeks = days(limits.week).map(\.sum).byWeek
        func period(_ limit: WorkingLimits.Limit) -> Measure? {
            fullest(duties, before: staff.workedMinutes, weeks: limit.weeks, in: problem).map {
                Measure(($0.minutes + limit.weeks - 1) / limit.weeks, atMost: limit.minutes, $0.date)
            }
        }
        guard let day = sums.longest, let week = weeks.longest, let average = period(limits.average),
            let target = period(limits.target),
            let presence = days(limits.presence).map(\.presence).longest
        else { return nil }
        let nights = days(limits.rest)
        let rest = zip(nights, nights.dropFirst())
            .map { Sum(date: $0.date, minutes: $1.start - $0.end) }
            .min { ($0.minutes, $0.date) < ($1.minutes, $1.date) }
        return Account(
            person: person, days: sums, weeks: weeks,
            longestDay: Measure(day.minutes, atMost: limits.day.minutes, day.date),
            longestPresence: Measure(presence.minutes, atMost: limits.presence.minutes, presence.date),
            shortestRest: rest.map { Measure($0.minutes, atLeast: limits.rest.minutes, $0.date) },
            longestWeek: Measure(week.minutes, atMost: limits.week.minutes, week.date), average: average, target: target
        )
    }

    /// The reference period in which most is worked; what was worked before counts in the first.
    private static func fullest(
        _ duties: [Duty], before: Int, weeks: Int, in problem: Problem
    ) -> Sum? {
        guard let first = problem.zone.dates(of: problem.horizon).first else { return nil }
        var periods = [0: before]
        for duty in duties {
            let day = problem.zone.civil(duty.range.start).date.dayNumber - first.dayNumber
            periods[max(0, day / (7 * weeks)), default: 0] += duty.range.minutes
        }
        return periods.map { Sum(date: first.adding(days: $0.key * 7 * weeks), minutes: $0.value) }.longest
    }

    /// The duties of one working day.
    private struct Day {
        let date: CivilDate
        let start: Moment
        var end: Moment
        var minutes: Int

        var sum: Sum { Sum(date: date, minutes: minutes) }
        var presence: Sum { Sum(date: date, minutes: end - start) }

        /// `duties` in order of time.
        static func each(_ duties: [Duty], from dayBegins: Int, _ zone: CivilZone) -> [Day] {
            duties.reduce(into: []) { days, duty in
                let civil = zone.civil(duty.range.start)
                let date = civil.minuteOfDay < dayBegins ? civil.date.adding(days: -1) : civil.date
                if days.last?.date == date {
                    days[days.count - 1].end = max(days[days.count - 1].end, duty.range.end)
                    days[days.count - 1].minutes += duty.range.minutes
                } else {
                    days.append(
                        Day(date: date, start: duty.range.start, end: duty.range.end, minutes: duty.range.minutes))
                }
            }
        }
    }
}

extension [WorkingLedger.Sum] {
    /// The first of those with most minutes.
    fileprivate var longest: WorkingLedger.Sum? {
        self.min { ($1.minutes, $0.date) < ($0.minutes, $1.date) }
    }

    /// The days of each week together, by their Monday.
    fileprivate var byWeek: [WorkingLedger.Sum] {
        reduce(into: []) { weeks, day in
            let monday = day.date.adding(days: -day.date.weekday.rawValue)
            let before = weeks.last?.date == monday ? weeks.removeLast().minutes : 0
            weeks.append(WorkingLedger.Sum(date: monday, minutes: before + day.minutes))
        }
    }
}
