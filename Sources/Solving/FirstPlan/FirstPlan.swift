internal import CPSAT
internal import Conditions
internal import Occasions

/// Finds a plan that keeps every must, or that there is none.
///
/// Most engagements go in one by one without the solver; what finds no place that way is solved together with what
/// stands around it, in growing circles.
struct FirstPlan {
    let planner: Planner
    let free: [EngagementID]
    let held: Plan
    let stop: StopSignal

    enum Outcome {
        case found(Plan)
        case impossible
        case undecided
    }

    func find(progress: @Sendable (Planner.Progress) -> Void) throws -> Outcome {
        let narrowing = Narrowing(planner.question(freeing: free, in: held), tight: true)
        if free.contains(where: { narrowing.isImpossible($0) }) { return .impossible }
        var (plan, left) = insert(narrowing, progress: progress)
        if stop.isStopped { return .undecided }
        if left.isEmpty { return .found(plan) }
        for id in left { plan.reopen([id], in: planner.problem) }
        return try settle(left, in: plan, narrowing, progress: progress)
    }

    /// As far as it goes without the solver: what is left open found no place, or breaks a must all the same.
    ///
    /// `before`: a plan to stay near to, instead of what people were told.
    func quick(patience: Int, before: Plan? = nil) -> (plan: Plan, left: [EngagementID]) {
        let narrowing = Narrowing(planner.question(freeing: free, in: held), tight: true)
        let (plan, left) = insert(narrowing, patience: patience, before: before, progress: { _ in })
        let unsaid = stop.isStopped ? free.filter { plan[$0] == .open } : []
        return (plan, Set(left + unsaid).union(free.filter { narrowing.isImpossible($0) }).sorted())
    }

    /// Engagement by engagement; gives back what found no place, or breaks a must all the same.
    private func insert(
        _ narrowing: Narrowing, patience: Int? = nil, before: Plan? = nil,
        progress: @Sendable (Planner.Progress) -> Void
    ) -> (plan: Plan, left: [EngagementID]) {
        let (problem, index) = (planner.problem, planner.index)
        var insertion = Insertion(
            problem: problem, touches: planner.touches, narrowing: narrowing, held: held, seed: planner.seed)
        let total = free.count
        var told = 0
        let left = insertion.place(
            free, wishes: index.singles, before: before ?? problem.told, patience: patience,
            isStopped: { stop.isStopped },
            told: { placed in
                if placed >= told + max(10, total / 20) {
                    told = placed
                    progress(Planner.Progress(placed: placed, total: total, cost: nil))
                }
            })
        return (insertion.plan, Array(Set(left).union(broken(in: insertion.plan))).sorted())
    }

    /// What is free and takes part in the breach of a must: the judge has the last word.
    private func broken(in plan: Plan) -> Set<EngagementID> {
        let isFree = Set(free)
        var view = plan
        for id in planner.problem.engagementIDs where view[id] == .open { view[id] = .omitted }
        let judge = Judge(problem: planner.problem, plan: view)
        var found: Set<EngagementID> = []
        for requirement in planner.index.touching(free) where requirement.severity == .must {
            guard case .fails(let misses) = judge.verdict(requirement.demand) else { continue }
            // What is held alone breaks nobody free can mend.
            found.formUnion(misses.flatMap(\.engagements).filter(isFree.contains))
        }
        return found
    }

    /// Solves what is left with what stands around it; a circle that is impossible by itself is so for good.
    private func settle(
        _ left: [EngagementID], in start: Plan, _ narrowing: Narrowing,
        progress: @Sendable (Planner.Progress) -> Void
    ) throws -> Outcome {
        var plan = start
        var open = left
        let around = Surrounding(planner.problem, planner.index, free: free, narrowing: narrowing)
        while let id = open.first {
            progress(Planner.Progress(placed: free.count - open.count, total: free.count, cost: nil))
            guard let next = try solve(id, beside: open, in: plan, around) else {
                if stop.isStopped { return .undecided }
                return try whole()
            }
            switch next {
            case .found(let found):
                plan = found
                open.removeAll { plan[$0] != .open }
                let more = broken(in: plan).subtracting(open)
                open += more.sorted()
                for id in more { plan.reopen([id], in: planner.problem) }
                if !more.isEmpty { return try whole() }
            default: return next
            }
        }
        return .found(plan)
    }

    /// Nil: no circle up to the largest gave an answer.
    private func solve(
        _ id: EngagementID, beside open: [EngagementID], in plan: Plan, _ around: Surrounding
    ) throws -> Outcome? {
        let layout = around.layout(of: plan)
        for size in Self.circles {
            let circle = around.circle([id], in: layout, size: min(size, free.count))
            for palette in [Self.few, Self.some] {
                if stop.isStopped { return .undecided }
                var question = planner.question(freeing: circle, in: plan)
                question.palette = Palette(planner.problem, plan).candidates(
                    for: circle, narrowing: around.narrowing, size: palette, turn: size)
                var effort = Engine.Effort(
                    seed: planner.seed, deterministicLimit: Self.circleLimit, optimises: false, start: plan)
                effort.way = .down
                if case .plan(let found, _, _) = try planner.engine.answer(question, effort, stop: stop) {
                    return .found(found)
                }
            }
            // Without anything else, what cannot be is impossible.
            let alone = Question(
                problem: planner.problem, requirements: planner.index.touching(circle), free: circle, held: held)
            let effort = Engine.Effort(
                seed: planner.seed, deterministicLimit: Self.aloneLimit, optimises: false)
            if case .infeasible = try planner.engine.answer(alone, effort, stop: stop) { return .impossible }
            if circle.count == free.count { break }
        }
        return nil
    }

    /// Everything at once, for the proof that it cannot be done.
    private func whole() throws -> Outcome {
        var effort = Engine.Effort(seed: planner.seed, deterministicLimit: Self.wholeLimit, optimises: false)
        effort.way = .down
        effort.findsSymmetry = true
        switch try planner.engine.answer(planner.question(freeing: free, in: held), effort, stop: stop) {
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

extension Narrowing {
    /// No start or nobody for a slot, whatever else is planned.
    func isImpossible(_ id: EngagementID) -> Bool {
        guard !problem[id].isOptional else { return false }
        return steps(of: id).isEmpty || problem[id].slots.contains { candidates(of: $0).isEmpty }
    }
}
