import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// What wishes are said to cost at least, no plan undercuts.
@Suite struct BoundsTests {
    static let seed: UInt64 = 20_261_127

    @Test func noPlanCostsLess() throws {
        let engine = Engine(library: try SolverLibrary.open())
        var (tight, above, cases) = (0, 0, 0)
        var number: UInt64 = 0
        while cases < 120 {
            number += 1
            var random = RandomCase(seed: Self.seed &+ number &* 7919, size: .tiny)
            let problem = random.problem
            let requirements = random.requirements()
            guard let every = EveryPlan(problem, requirements, most: 400),
                let some = every.entries.first(where: \.broken.isEmpty)
            else { continue }
            cases += 1
            let label = "seed \(Self.seed) case \(number)"
            let context = PlanningContext(engine: engine, problem: problem, requirements: requirements, seed: 1)
            let free = problem.engagementIDs
            let narrowing = Narrowing(context.question(freeing: free, in: Plan(for: problem)), tight: true)
            let ledger = Ledger(problem, context.touches, plan: some.plan)
            var bounds = Bounds(context, free: free, narrowing: narrowing, ledger: ledger)
            while let question = bounds.next(in: ledger) {
                guard case .plan(_, _, let least) = try engine.answer(question, Engine.Effort(seed: 1)) else {
                    Issue.record("\(label): what some wishes cost has no answer although there is a plan")
                    break
                }
                bounds.learn(least)
            }
            let costs = every.entries.filter(\.broken.isEmpty).map {
                Judge(problem: problem, plan: $0.plan).costs(requirements)
            }
            guard let known = bounds.known else { continue }
            for level in Level.allCases {
                let least = costs.map { $0[level] }.min() ?? 0
                #expect(known[level] <= least, "\(label): \(known[level]), and \(least) can be had")
            }
            if known.total > 0 { above += 1 }
            if known.total == costs.map(\.total).min() { tight += 1 }
        }
        #expect(above > 20 && tight > 10, "\(above) bounds above nothing, \(tight) that are reached")
    }
}
