package import Occasions

/// The engagements and resources that an instance of a rule covers; an empty list means all.
package struct RuleScope: Hashable, Sendable {
    package var occasions: [String]
    package var kinds: [String]
    package var resources: [String]
    package var regimes: [String]

    package init(occasions: [String] = [], kinds: [String] = [], resources: [String] = [], regimes: [String] = []) {
        self.occasions = occasions
        self.kinds = kinds
        self.resources = resources
        self.regimes = regimes
    }

    package func covers(_ engagement: Engagement, in problem: Problem) -> Bool {
        (occasions.isEmpty || occasions.contains(problem.occasions[engagement.occasion].id))
            && (kinds.isEmpty || kinds.contains(engagement.kind.id))
    }

    package func covers(_ resource: Resource) -> Bool {
        (resources.isEmpty || resources.contains(resource.id))
            && (regimes.isEmpty || resource.staff.map { regimes.contains($0.regime) } ?? true)
    }
}
