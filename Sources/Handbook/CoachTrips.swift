internal import Conditions
internal import Occasions

/// The engagements that may use a coach, and the times somebody may drive it.
struct CoachTrips: Sendable {
    private let coaches: [EngagementID: Formula]

    init(_ brief: Brief, _ instance: RuleInstance) {
        let problem = brief.problem
        var coaches: [EngagementID: Formula] = [:]
        for id in brief.engagements(for: instance) {
            let vehicles = problem[id].slots.filter { problem[$0].role == .vehicle }
            let picks = vehicles.compactMap { slot -> Formula? in
                let candidates = brief.candidates(of: slot)
                let built = candidates.filter { problem[$0].vehicle?.isCoach ?? false }
                if built.isEmpty { return nil }
                return built.count == candidates.count ? .always : .picked(slot, Set(built))
            }
            if !picks.isEmpty { coaches[id] = picks.contains(.always) ? .always : .any(picks) }
        }
        self.coaches = coaches
    }

    var isEmpty: Bool { coaches.isEmpty }

    /// True of a plan where the engagement, if it takes place, takes a coach.
    func takesCoach(_ id: EngagementID) -> Formula { coaches[id] ?? .never }

    /// The times somebody may drive for an engagement that may take a coach.
    func driven(by person: ResourceID, _ brief: Brief, _ instance: RuleInstance) -> [Span] {
        brief.claims(of: person, for: instance).filter { span in
            guard coaches[span.engagement] != nil, let only = span.only else { return false }
            return brief.problem[only.slot].role == .duty("driver")
        }
    }
}
