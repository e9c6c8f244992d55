internal import Conditions
internal import Occasions

/// What each wish costs in a plan, kept up as the plan changes.
struct Ledger {
    private let problem: Problem
    private let index: RequirementIndex
    private(set) var plan: Plan
    private(set) var cost: Cost
    /// By requirement.
    private(set) var costs: [Int]

    init(_ problem: Problem, _ index: RequirementIndex, plan: Plan) {
        self.problem = problem
        self.index = index
        self.plan = plan
        let judge = Judge(problem: problem, plan: plan)
        costs = index.requirements.map { judge.cost($0) }
        cost = Cost.none
        for (position, requirement) in index.requirements.enumerated() { cost[requirement.level] += costs[position] }
    }

    /// The requirements that cost something, dearest of the first level first.
    var unmet: [Int] {
        costs.indices.filter { costs[$0] > 0 }.sorted {
            (index.requirements[$0].level, costs[$1], $0) < (index.requirements[$1].level, costs[$0], $1)
        }
    }

    /// Takes over what another plan decides of some engagements, if that keeps every must and costs less.
    mutating func accept(_ other: Plan, of circle: [EngagementID], isSure: Bool) -> Bool {
        var next = plan
        for id in circle {
            next[id] = other[id]
            for slot in problem[id].slots { next[slot] = other[slot] }
        }
        let judge = Judge(problem: problem, plan: next)
        var changed: [(position: Int, cost: Int)] = []
        var nextCost = cost
        for position in index.positions(touching: circle) {
            let requirement = index.requirements[position]
            if requirement.isWish {
                let own = judge.cost(requirement)
                nextCost[requirement.level] += own - costs[position]
                changed.append((position, own))
            } else if !isSure, requirement.severity == .must, case .fails = judge.verdict(requirement.demand) {
                return false
            }
        }
        guard nextCost < cost else { return false }
        plan = next
        cost = nextCost
        for (position, own) in changed { costs[position] = own }
        return true
    }
}
