package import Occasions

extension Condition {
    /// Whether it speaks of an engagement of some kind, or of a slot of one.
    package func mentions(where isMeant: (EngagementID) -> Bool, in problem: Problem) -> Bool {
        switch self {
        case .formula(let formula): formula.mentions(where: isMeant, in: problem)
        case .disjoint(let spans), .spaced(let spans, _), .rested(let spans, rest: _, within: _):
            spans.contains { isMeant($0.engagement) }
        case .separate(let first, let second):
            first.contains { isMeant($0.engagement) } || second.contains { isMeant($0.engagement) }
        case .shared(let loads, capacity: _): loads.contains { isMeant($0.span.engagement) }
        }
    }
}
