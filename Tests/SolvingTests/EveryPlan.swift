import Conditions
import Occasions

@testable import Solving

/// Every plan of a tiny problem with what the judge says of it: what the engine's answers are held against.
struct EveryPlan {
    /// One complete plan, told by what it breaks.
    struct Entry {
        let plan: Plan
        /// The musts it breaks, by their place among the requirements.
        let broken: Set<Int>
    }

    private let problem: Problem
    let requirements: [Requirement]
    let entries: [Entry]

    /// Nil where there are more plans than that, or where one keeps every must although none should.
    ///
    /// `held` is kept where an engagement is not free.
    init?(
        _ problem: Problem, _ requirements: [Requirement], free: [EngagementID], held: Plan, most: Int,
        impossible: Bool = false
    ) {
        var plans = [held]
        for id in free {
            let choices = EveryPlan.choices(of: id, in: problem)
            guard plans.count * choices.count <= most else { return nil }
            plans = plans.flatMap { plan in choices.map { $0(plan) } }
        }
        var entries: [Entry] = []
        for plan in plans {
            let judge = Judge(problem: problem, plan: plan)
            var broken: Set<Int> = []
            for (place, requirement) in requirements.enumerated() where requirement.severity == .must {
                if judge.verdict(requirement.demand) != .holds { broken.insert(place) }
            }
            if impossible, broken.isEmpty { return nil }
            entries.append(Entry(plan: plan, broken: broken))
        }
        self.problem = problem
        self.requirements = requirements
        self.entries = entries
    }

    init?(_ problem: Problem, _ requirements: [Requirement], most: Int, impossible: Bool = false) {
        self.init(
            problem, requirements, free: problem.engagementIDs, held: Plan(for: problem), most: most,
            impossible: impossible)
    }

    /// Every way to decide one engagement, as changes of a plan.
    private static func choices(of id: EngagementID, in problem: Problem) -> [(Plan) -> Plan] {
        var fills: [[(SlotID, ResourceID)]] = [[]]
        for slot in problem[id].slots {
            fills = fills.flatMap { some in problem[slot].candidates.map { some + [(slot, $0)] } }
        }
        var starts: [Moment] = []
        var next = problem.earliestStart(of: id)
        while next <= problem.latestStart(of: id) {
            starts.append(next)
            next = next + problem.grainMinutes
        }
        let placed = starts.flatMap { start in
            fills.map { fills in
                { (plan: Plan) in
                    var plan = plan
                    plan[id] = .starts(start)
                    for (slot, fill) in fills { plan[slot] = fill }
                    return plan
                }
            }
        }
        guard problem[id].isOptional else { return placed }
        return placed + [
            { plan in
                var plan = plan
                plan[id] = .omitted
                for slot in problem[id].slots { plan[slot] = nil }
                return plan
            }
        ]
    }

    /// Whether some plan keeps all of these requirements.
    func allows(_ kept: Set<Int>) -> Bool { entries.contains { $0.broken.isDisjoint(with: kept) } }

    /// The places of the musts.
    var musts: Set<Int> {
        Set(requirements.indices.filter { requirements[$0].severity == .must })
    }

    /// What the cheapest plan costs that keeps every must, the first level of wishes first; nil: there is none.
    var least: Cost? {
        entries.lazy.filter(\.broken.isEmpty).map { Judge(problem: problem, plan: $0.plan).costs(requirements) }.min()
    }

    /// What the cheapest choice of musts costs whose loss makes the rest possible.
    var leastPrice: Int? {
        entries.map { entry in entry.broken.reduce(0) { $0 + HittingSet.price(requirements[$1]) } }.min()
    }
}
