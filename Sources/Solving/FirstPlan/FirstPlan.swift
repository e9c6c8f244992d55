internal import BitCollections
internal import CPSAT
internal import Conditions
internal import Occasions

/// Finds a plan that keeps every must, or that there is none.
///
/// Most engagements go in one by one without the solver, which is a construction heuristic; what finds no place that way is
/// solved together with what stands around it, in growing circles.
struct FirstPlan {
    let context: PlanningContext
    let free: [EngagementID]
    let held: Plan
    let stop: StopSignal

    enum Outcome {
        case found(Plan)
        case impossible
        case undecided
    }

    func find(progress: @Sendable (PlanningProgress) -> Void) throws -> Outcome {
        let narrowing = Narrowing(context.question(freeing: free, in: held), tight: true)
        if free.contains(where: { narrowing.isImpossible($0) }) { return .impossible }
        var (plan, left) = insert(narrowing, progress: progress)
        if stop.isStopped { return .undecided }
        if left.isEmpty { return .found(plan) }
        for id in left { plan.reopen([id], in: context.problem) }
        return try settle(left, in: plan, narrowing, progress: progress)
    }

    /// As far as it goes without the solver: what is left open found no place, or breaks a must all the same.
    ///
    /// `before`: a plan to stay near to, instead of what people were told.
    func quick(patience: Int, before: Plan? = nil) -> (plan: Plan, left: [EngagementID]) {
        let narrowing = Narrowing(context.question(freeing: free, in: held), tight: true)
        let (plan, left) = insert(narrowing, patience: patience, before: before, progress: { _ in })
        let unsaid = stop.isStopped ? free.filter { plan[$0] == .open } : []
        return (plan, Set(left + unsaid).union(free.filter { narrowing.isImpossible($0) }).sorted())
    }

    /// Engagement by engagement; gives back what found no place, or breaks a must all the same.
    private func insert(
        _ narrowing: Narrowing, patience: Int? = nil, before: Plan? = nil,
        progress: @Sendable (PlanningProgress) -> Void
    ) -> (plan: Plan, left: [EngagementID]) {
        let (problem, index) = (context.problem, context.index)
        var insertion = Insertion(
            problem: problem, touches: context.touches, narrowing: narrowing, held: held, seed: context.seed)
        let total = free.count
        var told = 0
        let left = insertion.place(
            free, wishes: index.singles, before: before ?? problem.told, patience: patience,
            isStopped: { stop.isStopped },
            told: { placed in
                if placed >= told + max(10, total / 20) {
                    told = placed
                    progress(PlanningProgress(placed: placed, total: total, cost: nil))
                }
            })
        return (insertion.plan, Array(Set(left).union(broken(in: insertion.plan))).sorted())
    }

    /// What is free and takes part in the breach of a must: the judge has the last word.
    private func broken(in plan: Plan) -> Set<EngagementID> {
        let isFree = BitSet(free)
        // What has no place yet is no breach of what speaks of it.
        let judge = Judge(problem: context.problem, plan: plan.closed(unless: isFree.contains))
        var found: Set<EngagementID> = []
        for requirement in context.index.touching(free) where requirement.severity == .must {
            guard case .fails(let misses) = judge.verdict(requirement.demand) else { continue }
            // What is held alone breaks nobody free can mend.
            found.formUnion(misses.flatMap(\.engagements).filter { isFree.contains($0) })
        }
        return found
    }

    /// Solves what is left with what stands around it; a circle that is impossible by itself is so for good.
    private func settle(
        _ left: [EngagementID], in start: Plan, _ narrowing: Narrowing,
        progress: @Sendable (PlanningProgress) -> Void
    ) throws -> Outcome {
        var plan = start
        var open = left
        while let id = open.first {
            progress(PlanningProgress(placed: free.count - open.count, total: free.count, cost: nil))
            guard let next = try solve(id, in: plan, narrowing) else {
                if stop.isStopped { return .undecided }
                return try whole()
            }
            switch next {
            case .found(let found):
                plan = found
                open.removeAll { plan[$0] != .open }
                let more = broken(in: plan).subtracting(open)
                open += more.sorted()
                for id in more { plan.reopen([id], in: context.problem) }
                if !more.isEmpty { return try whole() }
            default: return next
            }
        }
        return .found(plan)
    }

    /// Nil: no circle up to the largest gave an answer.
    private func solve(
        _ id: EngagementID, in plan: Plan, _ narrowing: Narrowing
    ) throws -> Outcome? {
        let nearness = Nearness(.neighbourhood(narrowing), of: free, in: plan, context.problem)
        for size in Self.circles {
            let circle = nearness.circle([id], size: min(size, free.count))
            for palette in [Self.few, Self.some] {
                if stop.isStopped { return .undecided }
                var question = context.question(freeing: circle, in: plan)
                question.palette = Palette(context.problem, plan).candidates(
                    for: circle, narrowing: narrowing, size: palette, turn: size)
                var effort = Engine.Effort(
                    seed: context.seed, deterministicLimit: Self.circleLimit, optimises: false, start: plan)
                effort.linearRelaxation = false
                if case .plan(let found, _, _) = try context.engine.answer(question, effort, stop: stop) {
                    return .found(found)
                }
            }
            // Without anything else, what cannot be is impossible.
            let alone = Question(
                problem: context.problem, requirements: context.index.touching(circle), free: circle, held: held)
            let effort = Engine.Effort(
                seed: context.seed, deterministicLimit: Self.aloneLimit, optimises: false)
            if case .infeasible = try context.engine.answer(alone, effort, stop: stop) { return .impossible }
            if circle.count == free.count { break }
        }
        return nil
    }

    /// Everything at once, for the proof that it cannot be done.
    private func whole() throws -> Outcome {
        var effort = Engine.Effort(seed: context.seed, deterministicLimit: Self.wholeLimit, optimises: false)
        effort.linearRelaxation = false
        effort.findsSymmetry = true
        switch try context.engine.answer(context.question(freeing: free, in: held), effort, stop: stop) {
        case .plan(let plan, _, _): return .found(plan)
        case .infeasible: return .impossible
        case .undecided: return .undecided
        }
    }

    private static let circles = [6, 15, 30, 60]
    private static let few = 5
    private static let some = 12
    private static let circleLimit = 0.5
    private static let aloneLimit = 0.5
    private static let wholeLimit = 240.0
}
