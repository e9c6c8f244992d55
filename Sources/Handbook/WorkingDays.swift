internal import Conditions
internal import Occasions

/// The days of a problem as work counts them: from a minute of the day to the same minute of the next.
struct WorkingDays {
    let days: [TimeRange]
    private let touched: [[Int]]

    /// `minuteOfDay`: an evening that runs past midnight still belongs to the day it began on.
    init(_ brief: Brief, from minuteOfDay: Int) {
        let zone = brief.problem.zone
        let first = (zone.dates(of: brief.problem.horizon).first?.dayNumber ?? 0) - 1
        let last = (zone.dates(of: brief.problem.horizon).last?.dayNumber ?? 0) + 1
        let days = (first...max(first, last)).compactMap { number in
            TimeRange(
                zone.moment(CivilDate(dayNumber: number), minuteOfDay),
                zone.moment(CivilDate(dayNumber: number + 1), minuteOfDay))
        }
        self.days = days
        touched = brief.problem.engagementIDs.map { id in
            let starts = brief.starts(of: id).ranges
            var next = 0
            return days.indices.filter { day in
                while next < starts.count, starts[next].end <= days[day].start { next += 1 }
                return next < starts.count && starts[next].start < days[day].end
            }
        }
    }

    /// The spans that may start on each of the days.
    func byDay(_ spans: [Span]) -> [[Span]] {
        var found: [[Span]] = Array(repeating: [], count: days.count)
        for span in spans {
            for day in touched[span.engagement.index] { found[day].append(span) }
        }
        return found
    }

    func date(_ day: Int, in problem: Problem) -> CivilDate { problem.zone.civil(days[day].start).date }
}
