internal import Conditions
internal import Occasions

/// What one member of staff may have to do in one stretch of time: a day, an evening, a week.
struct Workload: Sendable {
    let person: ResourceID
    /// The place of the stretch among the days it was cut from.
    let day: Int
    let stretch: TimeRange
    /// The duties that may begin in it.
    let spans: [Span]

    /// Minutes of all the duties together.
    func minutes(_ problem: Problem) -> Int { spans.reduce(0) { $0 + problem[$1.engagement].minutes } }

    /// What a plan gives the person to do in the stretch, in order of time.
    func duties(by plan: Plan, in problem: Problem) -> [Duty] {
        Duty.planned(spans, by: plan, in: problem).filter { stretch.contains($0.range.start) }
    }

    /// The earliest start and the latest end there may be.
    func extent(_ brief: Brief) -> TimeRange? {
        var first: Moment?
        var last: Moment?
        for span in spans {
            for starts in brief.starts(of: span.engagement).ranges {
                if starts.start >= stretch.end { break }
                guard let inside = starts.intersection(stretch) else { continue }
                let end = inside.end - 1 + brief.problem[span.engagement].minutes
                first = first.map { min($0, inside.start) } ?? inside.start
                last = last.map { max($0, end) } ?? end
            }
        }
        return first.flatMap { first in last.flatMap { TimeRange(first, $0) } }
    }
}

extension WorkingDays {
    /// What somebody may have to do on each of the days on which there may be something, in order.
    func workloads(of person: ResourceID, _ spans: [Span]) -> [Workload] {
        var byDay: [Int: [Span]] = [:]
        for span in spans {
            for day in touchedDays(span.engagement) { byDay[day, default: []].append(span) }
        }
        return byDay.keys.sorted().map { day in
            Workload(person: person, day: day, stretch: days[day], spans: byDay[day] ?? [])
        }
    }
}

extension Brief {
    /// The members of staff an instance speaks of; those of the regime `none` answer for their own time.
    func workers(for instance: RuleInstance) -> [ResourceID] {
        resources(for: instance).filter { problem[$0].staff.map { $0.regime != "none" } ?? false }
    }

    /// The times somebody may interpret.
    func interpreting(by person: ResourceID, for instance: RuleInstance) -> [Span] {
        claims(of: person, for: instance).filter { span in
            span.only.map { problem[$0.slot].role == .interpreter } ?? false
        }
    }
}
