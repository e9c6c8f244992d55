internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// A plan that is as complete as can be, where not everything can be done.
struct PartialPlan {
    /// In the words of the problem: open where nothing fits.
    let plan: Plan
    let proof: PlanProof
    /// What stays open, what matters most first; the reasons are looked for apart.
    let holes: [OpenPlace]
}

/// An engagement that a plan leaves unplaced, or one of its slots unfilled.
struct OpenPlace {
    let engagement: EngagementID
    /// Nil: the engagement has no time.
    let slot: SlotID?
    /// What stands in the way beside the plan; nil: not looked for, or not found within the limits.
    var explanation: ConflictExplanation?
}

/// Makes plans with open places.
struct PartialPlanning {
    private let scope: PlanningScope
    private let places: OpenPlaces
    private let vacancy: ResourceID
    private let loosened: [EngagementID]
    private let engine: Engine
    private let seed: Int
    private let stop: StopSignal

    /// Reasons are looked for of so many open places.
    private static let mostExplained = 25

    init(_ scope: PlanningScope, engine: Engine, seed: Int, stop: StopSignal) {
        self.scope = scope
        self.engine = engine
        self.seed = seed
        self.stop = stop
        let problem = scope.problem
        loosened = scope.free.filter { !problem[$0].isOptional }
        let (loose, vacancy) = problem.loosened(loosened)
        self.vacancy = vacancy
        places = OpenPlaces(
            loose, vacancy: vacancy, loosened: loosened,
            demands: scope.found.handbook.requirements(of: loose, holding: scope.held)
                + Completeness.orders(among: loosened, in: loose),
            prices: Completeness.prices(of: loosened, in: loose, vacancy: vacancy), firm: scope.pinned)
    }

    /// Nil where nothing need be open, or where not even that was found in time.
    ///
    /// `onlyWhereNeeded`: gives up where a first plan leaves nothing open, before it is improved.
    func plan(
        _ thoroughness: Thoroughness = .full, onlyWhereNeeded: Bool = false,
        progress: @Sendable (PlanningProgress) -> Void = { _ in }
    ) throws -> PartialPlan? {
        let (free, held) = (scope.free, scope.held)
        let planner = Planner(engine: engine, problem: places.problem, requirements: places.requirements, seed: seed)
        let outcome = try planner.plan(
            free: free, held: held, thoroughness: .first, stop: stop, progress: progress)
        guard case .plan(let first, _) = outcome else { return nil }
        if onlyWhereNeeded, holes(places.opened(first)).isEmpty { return nil }
        let (found, proof) = planner.improve(
            first, free: free, held: held, thoroughness: thoroughness, stop: stop, progress: progress)
        let open = places.opened(found)
        let plan = try filled(open)
        let holes = holes(plan)
        return holes.isEmpty ? nil : PartialPlan(plan: plan, proof: plan == open ? proof : .bestFound, holes: holes)
    }

    /// The reason of each open place, of the most important ones at least.
    func explained(_ holes: [OpenPlace], in plan: Plan, by search: ConflictSearch) throws -> [OpenPlace] {
        try holes.enumerated().map { position, hole in
            guard position < Self.mostExplained, !stop.isStopped else { return hole }
            var explained = hole
            explained.explanation = try search.explanation(of: question(hole, in: plan))
            return explained
        }
    }

    /// Fills what can be filled beside everything else, for a search that ended early.
    private func filled(_ plan: Plan) throws -> Plan {
        var plan = plan
        for hole in holes(plan) {
            let effort = Engine.Effort(seed: seed, deterministicLimit: Self.fillLimit, optimises: true)
            guard !stop.isStopped else { break }
            if case .plan(let found, _, _) = try engine.answer(question(hole, in: plan), effort, stop: stop) {
                plan = places.opened(found)
            }
        }
        return plan
    }

    private static let fillLimit = 0.5

    /// Whether one hole can be filled. The other slots of its engagement that are filled stay so; the rest may stay open.
    private func question(_ hole: OpenPlace, in plan: Plan) -> Question {
        let problem = places.problem
        let wanted = problem[hole.engagement].slots.filter { $0 == hole.slot || plan[$0] != nil }
        let parts = hole.slot == nil ? Completeness.parts(of: hole.engagement, in: problem) : [hole.engagement]
        return places.question(
            filling: parts, in: plan,
            musts: [Completeness.promise(hole.engagement, in: problem)]
                + wanted.filter { $0 != problem[hole.engagement].place }
                .map { Completeness.promise($0, in: problem, vacancy: vacancy) })
    }

    private func holes(_ plan: Plan) -> [OpenPlace] {
        let problem = scope.problem
        let open = loosened.flatMap { id -> [OpenPlace] in
            if plan[id] == .open { return [OpenPlace(engagement: id, slot: nil)] }
            return problem[id].slots.filter { plan[$0] == nil }.map { OpenPlace(engagement: id, slot: $0) }
        }
        func importance(_ hole: OpenPlace) -> Int { Completeness.importance(of: hole.engagement, in: problem) }
        return open.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            return (a.slot == nil ? 0 : 1, -importance(a), left.offset)
                < (b.slot == nil ? 0 : 1, -importance(b), right.offset)
        }.map(\.element)
    }
}
