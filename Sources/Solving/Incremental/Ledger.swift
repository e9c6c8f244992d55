internal import Conditions
internal import Occasions

/// What each wish costs in a plan and which entries of each demand count, updated as the plan changes: incremental
/// evaluation.
struct Ledger {
    private let problem: Problem
    private let requirements: [Requirement]
    private(set) var plan: Plan
    private(set) var cost: Cost
    /// By requirement.
    private(set) var costs: [Int]
    /// The requirements that cost something, dearest of the first level first.
    private(set) var unmet: [Int]
    private var active: ActiveRequirements

    init(_ problem: Problem, _ touches: Touches, plan: Plan) {
        self.problem = problem
        self.plan = plan
        requirements = touches.requirements
        active = ActiveRequirements(touches)
        for id in problem.engagementIDs {
            for batch in touches.counting(id, in: plan, of: problem) { active.push(batch) }
        }
        let judge = Judge(problem: problem, plan: plan)
        costs = requirements.map { judge.cost($0) }
        unmet = Ledger.unmet(requirements, costs)
        cost = Cost.none
        for (position, requirement) in requirements.enumerated() { cost[requirement.level] += costs[position] }
    }

    /// The requirements that cost something, dearest of the first level first.
    private static func unmet(_ requirements: [Requirement], _ costs: [Int]) -> [Int] {
        costs.indices.filter { costs[$0] > 0 }.map { (level: requirements[$0].level, cost: costs[$0], position: $0) }
            .sorted { one, other in
                if one.level != other.level { return one.level < other.level }
                return one.cost == other.cost ? one.position < other.position : one.cost > other.cost
            }.map(\.position)
    }

    /// Frees some engagements and holds the rest, with few candidates for some slots; of each demand no more is asked
    /// than can count then.
    func question(freeing circle: [EngagementID], palette: [SlotID: [ResourceID]]) -> Question {
        let touches = active.touches
        var (gone, coming): ([[Touches.Touch]], [[Touches.Touch]]) = ([], [])
        for id in circle {
            gone += touches.counting(id, in: plan, of: problem)
            coming.append(touches.own[id.index])
            for slot in problem[id].slots {
                for resource in palette[slot] ?? problem[slot].candidates {
                    if let touching = touches.fills[slot.index][resource] { coming.append(touching) }
                }
            }
        }
        var held = plan
        held.reopen(circle, in: problem)
        var question = Question(
            problem: problem, requirements: active.requirements(without: gone, with: coming), free: circle,
            held: held)
        question.palette = palette
        return question
    }

    /// Takes over what another plan decides of some engagements, if that keeps every must and costs less.
    mutating func accept(_ other: Plan, of circle: [EngagementID]) -> Bool {
        let touches = active.touches
        let moved = circle.filter { plan.differs(from: other, in: $0, of: problem) }
        var next = plan
        for id in moved {
            next[id] = other[id]
            for slot in problem[id].slots { next[slot] = other[slot] }
        }
        let gone = moved.flatMap { touches.counting($0, in: plan, of: problem) }
        let coming = moved.flatMap { touches.counting($0, in: next, of: problem) }
        let touched = Set((gone + coming).joined().lazy.map(\.position)).sorted()
        let judge = Judge(problem: problem, plan: next)
        var changed: [(position: Int, cost: Int)] = []
        var nextCost = cost
        for position in touched where requirements[position].isWish {
            let own = judge.cost(requirements[position])
            nextCost[requirements[position].level] += own - costs[position]
            changed.append((position, own))
        }
        guard nextCost < cost else { return false }
        // Only here are demands looked at whole: the solver was asked for what counts of them.
        for position in touched where requirements[position].severity == .must {
            if case .fails = judge.verdict(requirements[position].demand) { return false }
        }
        plan = next
        cost = nextCost
        for (position, own) in changed { costs[position] = own }
        unmet = Ledger.unmet(requirements, costs)
        for batch in gone { active.remove(batch) }
        for batch in coming { active.push(batch) }
        return true
    }
}
