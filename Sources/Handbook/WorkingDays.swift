internal import Conditions
internal import Occasions

/// The days of a problem as work counts them: from a minute of the day to the same minute of the next.
struct WorkingDays {
    let days: [TimeRange]
    /// By engagement: the days it may start on, and what of a plan says that it does.
    private let touched: [[(day: Int, startsThen: Formula)]]

    /// `minuteOfDay`: an evening that runs past midnight still belongs to the day it began on.
    init(_ brief: Brief, from minuteOfDay: Int) {
        let zone = brief.problem.zone
        let dates = zone.dates(of: brief.problem.horizon)
        let first = (dates.first?.dayNumber ?? 0) - 1
        let last = (dates.last?.dayNumber ?? 0) + 1
        let days = (first...max(first, last)).compactMap { number in
            TimeRange(
                zone.moment(CivilDate(dayNumber: number), minuteOfDay),
                zone.moment(CivilDate(dayNumber: number + 1), minuteOfDay))
        }
        self.days = days
        let wholes = days.map { TimeRanges($0) }
        touched = brief.problem.engagementIDs.map { id in
            let starts = brief.starts(of: id).ranges
            var next = 0
            let touched = days.indices.filter { day in
                while next < starts.count, starts[next].end <= days[day].start { next += 1 }
                return next < starts.count && starts[next].start < days[day].end
            }
            return touched.map { ($0, .starts(id, wholes[$0])) }
        }
    }

    /// The spans that may start on each of the days.
    func byDay(_ spans: [Span]) -> [[Span]] {
        var found: [[Span]] = Array(repeating: [], count: days.count)
        for span in spans {
            for touch in touched[span.engagement.index] { found[touch.day].append(span) }
        }
        return found
    }

    /// The minutes of the spans that count and start on each of the days.
    func minutes(of spans: [Span], _ brief: Brief) -> [Quantity] {
        var found: [[Quantity.Part]] = Array(repeating: [], count: days.count)
        for span in spans {
            let counted = brief.counts(span)
            let minutes = brief.problem[span.engagement].minutes
            for touch in touched[span.engagement.index] {
                let both = counted.and(touch.startsThen)
                found[touch.day].append(contentsOf: (Quantity.truth(both) * minutes).parts)
            }
        }
        return found.map { Quantity(parts: $0) }
    }

    /// How many of the spans count and start on a day.
    func number(of spans: [Span], on day: Int, _ brief: Brief) -> Quantity {
        let whole = TimeRanges(days[day])
        return .sum(spans.map { .truth(brief.counts($0).and(.starts($0.engagement, whole))) })
    }

    /// From the day of the first of some starts to that of the last.
    func reach(of starts: TimeRanges) -> ClosedRange<Int>? {
        guard let first = starts.first, let end = starts.end else { return nil }
        let (from, to) = (day(of: first), day(of: end - 1))
        return from...max(from, to)
    }

    /// The day a moment of the horizon belongs to.
    private func day(of moment: Moment) -> Int {
        var low = 0
        var high = days.count - 1
        while low < high {
            let middle = (low + high) / 2
            if days[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func date(_ day: Int, in problem: Problem) -> CivilDate { problem.zone.civil(days[day].start).date }
}
