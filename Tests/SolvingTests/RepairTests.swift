import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// Held against a look at every plan there is: a repair keeps every must and moves as little as can be.
@Suite struct RepairTests {
    static let seed: UInt64 = 20_261_123
    static let mostPlans = 2000

    let engine: Engine

    init() throws { engine = Engine(library: try SolverLibrary.open()) }

    /// A small plan that breaks something, with what each engagement weighs.
    private struct Case {
        let label: String
        let problem: Problem
        let requirements: [Requirement]
        let plan: Plan
        let weights: [Int]
        let pinned: Set<EngagementID>
        let every: EveryPlan

        init?(seed: UInt64, number: UInt64, weighed: Bool) {
            var random = RandomCase(seed: seed &+ number &* 6151, size: .tiny)
            label = "seed \(seed) case \(number)"
            problem = random.problem
            plan = random.plan()
            let problem = problem
            requirements = random.requirements()
            weights = problem.engagementIDs.map { _ in weighed ? (random.flip(50) ? 1 : random.flip(50) ? 4 : 9) : 1 }
            pinned = Set(problem.engagementIDs.filter { _ in random.flip(10) })
            let isPinned = pinned
            let free = problem.engagementIDs.filter { !isPinned.contains($0) }
            guard !free.isEmpty,
                let every = EveryPlan(problem, requirements, free: free, held: plan, most: RepairTests.mostPlans)
            else { return nil }
            self.every = every
        }

        var free: [EngagementID] { problem.engagementIDs.filter { !pinned.contains($0) } }

        var broken: [Requirement] {
            let judge = Judge(problem: problem, plan: plan)
            return requirements.filter { requirement in
                guard requirement.severity == .must else { return false }
                if case .fails = judge.verdict(requirement.demand) { return true }
                return false
            }
        }

        func repair(_ engine: Engine, _ tariff: Staying.Tariff, tolerating known: [String: [Miss]] = [:]) -> Repair {
            Repair(
                engine: engine, problem: problem, seed: 1, plan: plan,
                staying: Staying(problem, plan: plan, weights: weights, tariff: tariff), free: free,
                tolerance: Tolerance(known, in: plan, of: problem)
            ) { [requirements] _ in requirements }
        }

        /// Every miss of a must, by requirement.
        var misses: [String: [Miss]] { Tolerance.misses(requirements, plan, of: problem) }

        /// What is missed concerns these.
        func concerned(where wanted: (String) -> Bool = { _ in true }) -> [EngagementID] {
            let found = misses.filter { wanted($0.key) }.values.joined().flatMap(\.engagements)
            return Set(found).intersection(free).sorted()
        }

        /// False where something is missed between engagements that must not be moved, which is told beforehand.
        var isMovable: Bool {
            misses.values.joined().allSatisfy { $0.engagements.contains(where: free.contains) }
        }
    }

    private func cases(_ count: Int, weighed: Bool) -> [Case] {
        var found: [Case] = []
        var number: UInt64 = 0
        while found.count < count {
            number += 1
            guard let one = Case(seed: Self.seed, number: number, weighed: weighed), !one.broken.isEmpty, one.isMovable
            else { continue }
            found.append(one)
        }
        return found
    }

    /// The repair of a case, held against every plan; whether there is one.
    private func check(_ one: Case, _ tariff: Staying.Tariff) throws -> Bool {
        let repair = one.repair(engine, tariff)
        let costs = one.every.entries.filter(\.broken.isEmpty).map { repair.staying.cost(of: $0.plan) }
        switch try repair.mend(one.concerned(), stop: StopSignal()) {
        case .mended(let mended):
            let least = costs.min()
            #expect(mended.cost == least, "\(one.label): \(mended.cost), should be \(least ?? -1)")
            #expect(mended.isLeast && mended.atLeast <= mended.cost, "\(one.label): not proven")
            #expect(repair.staying.cost(of: mended.plan) == mended.cost, "\(one.label): counted otherwise")
            let judge = Judge(problem: one.problem, plan: mended.plan)
            for requirement in one.requirements where requirement.severity == .must {
                #expect(judge.verdict(requirement.demand) == .holds, "\(one.label): \(requirement.id)")
            }
            for id in one.pinned { #expect(!mended.plan.differs(from: one.plan, in: id, of: one.problem)) }
            return true
        case .impossible: #expect(costs.isEmpty, "\(one.label): said to be impossible, yet there is a repair")
        case .undecided: Issue.record("\(one.label): not decided")
        }
        return false
    }

    @Test func theWeightedPriceIsTheLeast() throws {
        let possible = try cases(200, weighed: true).count { try check($0, .standard) }
        #expect((60...180).contains(possible), "\(possible) of 200 can be repaired: they prove too little")
    }

    /// Where every item weighs the same and any change counts one, the price is the number of items moved.
    @Test func soIsTheNumberMoved() throws {
        var moved: [Int: Int] = [:]
        for one in cases(100, weighed: false) {
            let tariff = Staying.Tariff(time: 1, room: 1, people: 1)
            guard try check(one, tariff) else { continue }
            let staying = one.repair(engine, tariff).staying
            if case .mended(let mended) = try one.repair(engine, tariff).mend(one.concerned(), stop: StopSignal()) {
                let count = one.problem.engagementIDs.count { !staying.change(of: $0, in: mended.plan).isEmpty }
                #expect(count == mended.cost, "\(one.label)")
                moved[count, default: 0] += 1
            }
        }
        #expect(moved[1, default: 0] > 10 && moved[2, default: 0] > 5, "\(moved)")
    }

    /// What was broken before may stay so: then nothing need move, and never more than without it.
    @Test func whatWasBrokenBeforeStandsInNobodysWay() throws {
        var freed = 0
        for one in cases(150, weighed: true) {
            // Half of what is broken was so before the change, the rest is its doing.
            let (old, new) = (one.broken.prefix(one.broken.count / 2), one.broken.dropFirst(one.broken.count / 2))
            let known = Tolerance.misses(Array(old), one.plan, of: one.problem)
            let tolerance = Tolerance(known, in: one.plan, of: one.problem)
            for requirement in old {
                let judge = Judge(problem: one.problem, plan: one.plan)
                for part in tolerance.applied(to: requirement) {
                    if case .fails(let misses) = judge.verdict(part.demand) {
                        Issue.record("\(one.label): \(requirement.id) still asks for \(misses)")
                    }
                }
            }
            let allowed = one.every.entries.filter { entry in
                let judge = Judge(problem: one.problem, plan: entry.plan)
                return one.requirements.allSatisfy { requirement in
                    requirement.severity != .must
                        || tolerance.applied(to: requirement).allSatisfy { judge.verdict($0.demand) == .holds }
                }
            }
            let strict = one.repair(engine, .standard)
            let repair = one.repair(engine, .standard, tolerating: known)
            let least = allowed.map { repair.staying.cost(of: $0.plan) }.min()
            let names = Set(new.map(\.id))
            let core = one.concerned { names.contains($0) }
            switch try repair.mend(core, stop: StopSignal()) {
            case .mended(let mended):
                #expect(mended.cost == least, "\(one.label): \(mended.cost), should be \(least ?? -1)")
                let all = one.every.entries.filter(\.broken.isEmpty).map { strict.staying.cost(of: $0.plan) }.min()
                #expect(mended.cost <= all ?? .max, "\(one.label)")
                if all == nil || mended.cost < all ?? 0 { freed += 1 }
            case .impossible: #expect(least == nil, "\(one.label): said to be impossible")
            case .undecided: Issue.record("\(one.label): not decided")
            }
        }
        #expect(freed > 10, "\(freed)")
    }
}
