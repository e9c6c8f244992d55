internal import BitCollections
internal import Conditions
internal import Occasions

/// An index, built once for many questions about one problem: which requirements speak of which engagement.
struct RequirementIndex: Sendable {
    let requirements: [Requirement]
    /// By engagement: the wishes that speak of it alone.
    let singles: [[Requirement]]
    /// Of each requirement: the engagements it speaks of.
    let concerned: [[EngagementID]]
    private let byEngagement: [[Int]]
    /// Those that speak of nothing a plan decides.
    private let ofNothing: BitSet

    init(_ requirements: [Requirement], in problem: Problem) {
        self.requirements = requirements
        concerned = requirements.map { Mentions($0.demand).concerned(in: problem) }
        var byEngagement: [[Int]] = Array(repeating: [], count: problem.engagements.count)
        var singles: [[Requirement]] = Array(repeating: [], count: problem.engagements.count)
        var ofNothing: BitSet = []
        for (position, own) in concerned.enumerated() {
            if own.isEmpty { ofNothing.insert(position) }
            for id in own { byEngagement[id.index].append(position) }
            if own.count == 1, requirements[position].isWish { singles[own[0].index].append(requirements[position]) }
        }
        self.byEngagement = byEngagement
        self.singles = singles
        self.ofNothing = ofNothing
    }

    /// The requirements that speak of any of these, in their order.
    func touching(_ engagements: [EngagementID]) -> [Requirement] {
        positions(touching: engagements).map { requirements[$0] }
    }

    /// Where in the list they stand; those that speak of nothing a plan decides are among them.
    func positions(touching engagements: [EngagementID]) -> [Int] {
        var touched = ofNothing
        for id in engagements {
            for position in byEngagement[id.index] { touched.insert(position) }
        }
        return Array(touched)
    }
}
