internal import Conditions
internal import Occasions

/// Which requirements speak of which engagement, found out once for many questions about one problem.
struct RequirementIndex: Sendable {
    private let requirements: [Requirement]
    private let byEngagement: [[Int]]
    /// Those that speak of nothing a plan decides.
    private let ofNothing: [Int]

    init(_ requirements: [Requirement], in problem: Problem) {
        self.requirements = requirements
        var byEngagement: [[Int]] = Array(repeating: [], count: problem.engagements.count)
        var ofNothing: [Int] = []
        for (position, requirement) in requirements.enumerated() {
            let own = Mentions(requirement.demand).concerned(in: problem)
            if own.isEmpty { ofNothing.append(position) }
            for id in own { byEngagement[id.index].append(position) }
        }
        self.byEngagement = byEngagement
        self.ofNothing = ofNothing
    }

    /// The requirements that speak of any of these, in their order.
    func touching(_ engagements: [EngagementID]) -> [Requirement] {
        var positions = Set(ofNothing)
        for id in engagements { positions.formUnion(byEngagement[id.index]) }
        return positions.sorted().map { requirements[$0] }
    }
}
