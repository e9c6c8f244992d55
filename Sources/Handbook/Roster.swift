internal import Conditions
internal import Occasions

/// What a plan gives somebody to do, in order of time.
enum Roster {
    static func planned(_ spans: [Span], by plan: Plan, in problem: Problem) -> [(id: EngagementID, range: TimeRange)] {
        spans.compactMap { span in
            if let only = span.only, plan[only.slot] != only.resource { return nil }
            return plan.range(of: span.engagement, in: problem).map { (span.engagement, $0) }
        }
        .sorted { ($0.range, $0.id) < ($1.range, $1.id) }
    }
}
