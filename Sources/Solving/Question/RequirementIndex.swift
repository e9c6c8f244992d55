internal import Conditions
internal import Occasions

/// Which requirements speak of which engagement, found out once for many questions about one problem.
struct RequirementIndex: Sendable {
    let requirements: [Requirement]
    /// By engagement: the wishes that speak of it alone.
    let singles: [[Requirement]]
    /// Of each requirement: the engagements it speaks of.
    let concerned: [[EngagementID]]
    private let byEngagement: [[Int]]
    /// Those that speak of nothing a plan decides.
    private let ofNothing: [Int]

    init(_ requirements: [Requirement], in problem: Problem) {
        self.requirements = requirements
        concerned = requirements.map { Mentions($0.demand).concerned(in: problem) }
        var byEngagement: [[Int]] = Array(repeating: [], count: problem.engagements.count)
        var singles: [[Requirement]] = Array(repeating: [], count: problem.engagements.count)
        var ofNothing: [Int] = []
        for (position, own) in concerned.enumerated() {
            if own.isEmpty { ofNothing.append(position) }
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
        var isTouched = Array(repeating: false, count: requirements.count)
        for position in ofNothing { isTouched[position] = true }
        for id in engagements {
            for position in byEngagement[id.index] { isTouched[position] = true }
        }
        return isTouched.indices.filter { isTouched[$0] }
    }
}

extension Requirement {
    var isWish: Bool { if case .should(let weight, _) = severity { weight > 0 } else { false } }
}
