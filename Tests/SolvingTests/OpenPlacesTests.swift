import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// Plans that leave open what cannot be done, held against a look at every such plan there is.
@Suite struct OpenPlacesTests {
    static let seed: UInt64 = 20_270_312

    private let engine: Engine

    init() throws { engine = Engine(library: try SolverLibrary.open()) }

    /// A problem of which everything may stay open, at a price.
    private func places(_ problem: Problem, _ demands: [Requirement]) -> OpenPlaces {
        let mandatory = problem.engagementIDs.filter { !problem[$0].isOptional }
        let (loose, vacancy) = problem.loosened(mandatory)
        let prices = mandatory.flatMap { id -> [Requirement] in
            let slots = problem[id].slots.filter { $0 != problem[id].place }
            return [price(.takesPlace(id), 100 + 10 * slots.count)]
                + slots.map { price(.not(.picked($0, [vacancy])), 10) }
        }
        return OpenPlaces(loose, vacancy: vacancy, loosened: mandatory, demands: demands, prices: prices)
    }

    private func price(_ formula: Formula, _ weight: Int) -> Requirement {
        .plain(
            .formula(formula), rule: "price \(formula)", severity: .should(weight: weight, per: .breach),
            level: .promised)
    }

    @Test func noPlanLeavesLessOpen() throws {
        var (open, seats, whole) = (0, 0, 0)
        for number in 1...600 as ClosedRange<UInt64> {
            let label = "seed \(Self.seed) case \(number)"
            var random = RandomCase(seed: Self.seed &+ number &* 7919, size: .tiny)
            let places = places(random.problem, random.requirements())
            let problem = places.problem
            guard let every = EveryPlan(problem, places.requirements, most: 1500) else { continue }
            let planner = Planner(engine: engine, problem: problem, requirements: places.requirements, seed: 1)
            let outcome = try planner.plan(
                free: problem.engagementIDs, held: Plan(for: problem), stop: StopSignal()
            ) { _ in }
            guard case .plan(let plan, _) = outcome else {
                #expect(every.least == nil, "\(label): there is a plan")
                continue
            }
            let cost = Judge(problem: problem, plan: plan).costs(places.requirements)
            #expect(cost[.promised] == every.least?[.promised], "\(label)")

            let opened = places.opened(plan)
            #expect(places.closed(opened) == plan, "\(label)")
            // The judge, who knows nothing of nobody yet, finds nothing broken in what is there.
            let judge = Judge(problem: random.problem.leavingOpen(by: opened), plan: opened)
            for requirement in places.requirements where requirement.severity == .must {
                if case .fails(let misses) = judge.verdict(requirement.demand) {
                    Issue.record("\(label): \(requirement.demand) misses \(misses)")
                }
            }
            let isUnplaced = random.problem.engagementIDs.contains { opened[$0] == .open }
            let lacks = random.problem.slotIDs.contains { slot in
                opened[slot] == nil && opened.start(of: random.problem[slot].engagement) != nil
            }
            if isUnplaced { open += 1 } else if lacks { seats += 1 } else { whole += 1 }
        }
        #expect(open > 30 && seats > 1 && whole > 100, "unplaced \(open), seats \(seats), whole \(whole)")
    }

    /// Two of a team must be of one kind; an open seat counts as one of them, and as one only.
    @Test func nobodyYetIsWhoeverIsWanted() {
        let slots = [SlotID(0), SlotID(1)]
        let wanted: Set<ResourceID> = [ResourceID(0)]
        let vacancy = Vacancy(ResourceID(9), in: Set(slots))
        let two = Formula.atLeast(.sum(slots.map { .truth(.picked($0, wanted)) }), 2)
        let open: Set<ResourceID> = [ResourceID(0), ResourceID(9)]
        #expect(two.forgiving(vacancy) == .atLeast(.sum(slots.map { .truth(.picked($0, open)) }), 2))
        let none = Formula.atMost(.sum(slots.map { .truth(.picked($0, wanted)) }), 0)
        #expect(none.forgiving(vacancy) == none)
        #expect(Formula.not(.picked(slots[0], wanted)).forgiving(vacancy) == .not(.picked(slots[0], wanted)))
        let against = Formula.atMost(.sum(slots.map { .truth(.not(.picked($0, wanted))) }), 0)
        #expect(against.forgiving(vacancy) == .atMost(.sum(slots.map { .truth(.not(.picked($0, open))) }), 0))
    }
}
