internal import CPSAT
internal import Conditions
internal import Occasions

/// Makes a plan cheaper by large neighbourhood search: a few engagements are freed, the rest is held, the question is
/// solved exactly; two questions at a time, whose answers are taken in a fixed order.
struct Improvement {
    let planner: Planner
    let free: [EngagementID]
    let thoroughness: Planner.Thoroughness
    let stop: StopSignal
    private let narrowing: Narrowing
    private let around: Surrounding

    init(planner: Planner, free: [EngagementID], held: Plan, thoroughness: Planner.Thoroughness, stop: StopSignal) {
        self.planner = planner
        self.free = free
        self.thoroughness = thoroughness
        self.stop = stop
        narrowing = Narrowing(planner.question(freeing: free, in: held), tight: true)
        around = Surrounding(planner.problem, planner.index, free: free, narrowing: narrowing)
    }

    func improve(_ first: Plan, progress: @Sendable (Planner.Progress) -> Void) throws -> (Plan, Planner.Proof) {
        var ledger = Ledger(planner.problem, planner.touches, plan: first)
        var bound: Cost?
        func report(_ ledger: Ledger) {
            progress(
                Planner.Progress(
                    placed: free.count, total: free.count, cost: ledger.cost.total, bound: bound?.total,
                    unmet: ledger.unmet.count, plan: ledger.plan))
        }
        report(ledger)
        if ledger.cost == .none { return (ledger.plan, .optimal) }
        if free.count <= Self.wholeSize {
            let effort = Engine.Effort(
                seed: planner.seed, deterministicLimit: thoroughness.wholeLimit, start: ledger.plan)
            let answer = try planner.engine.answer(planner.question(freeing: free, in: ledger.plan), effort, stop: stop)
            if case .plan(let found, let cost, let least) = answer {
                _ = ledger.accept(found, of: free)
                if cost == least { return (ledger.plan, .optimal) }
                // What the wishes cost that nothing free can change is in both.
                bound = ledger.cost - cost + least
                report(ledger)
            }
            if thoroughness == .quick { return (ledger.plan, end(ledger, bound)) }
        }
        try search(&ledger, report)
        return (ledger.plan, end(ledger, bound))
    }

    private func end(_ ledger: Ledger, _ bound: Cost?) -> Planner.Proof {
        if ledger.cost == .none || ledger.cost == bound { return .optimal }
        if stop.isStopped { return .stopped }
        guard let bound, bound.total > 0 else { return .bestFound }
        return .within(percent: ((ledger.cost.total - bound.total) * 100 + bound.total - 1) / max(1, bound.total))
    }

    // MARK: The search

    private func search(_ ledger: inout Ledger, _ report: (Ledger) -> Void) throws {
        var trail = Trail(engagements: planner.problem.engagements.count)
        var neighbourhoods = Neighbourhoods(around: around, index: planner.index, free: free, seed: planner.seed)
        var fruitless = 0
        let patience = thoroughness.patience(free.count)
        let most = thoroughness.circles(free.count)
        while !stop.isStopped, ledger.cost != .none, trail.count < most, fruitless < patience {
            let circles = neighbourhoods.next(Self.abreast, in: ledger, trail: trail)
            if circles.isEmpty { return }
            for circle in circles { trail.note(circle) }
            let turn = trail.count
            let base = ledger
            let answers = Occasions.abreast(circles.count) { place in
                Result { try ask(circles[place], in: base, turn: turn &+ place) }
            }
            var changed = false
            for (circle, answer) in zip(circles, answers) {
                guard let found = try answer.get() else { continue }
                let before = ledger.plan
                guard ledger.accept(found, of: circle) else { continue }
                changed = true
                trail.change(circle.filter { ledger.plan.differs(from: before, in: $0, of: planner.problem) })
            }
            fruitless = changed ? 0 : fruitless + circles.count
            neighbourhoods.learn(improved: changed)
            if changed { report(ledger) }
        }
    }

    private func ask(_ circle: [EngagementID], in ledger: Ledger, turn: Int) throws -> Plan? {
        let plan = ledger.plan
        // What was left out for want of somebody is offered more to choose from.
        let size = circle.contains { plan[$0] == .omitted } ? Self.wideSize : Self.paletteSize
        let palette = Palette(planner.problem, plan).candidates(
            for: circle, narrowing: narrowing, size: size, turn: turn)
        let question = ledger.question(freeing: circle, palette: palette)
        let effort = Engine.Effort(seed: planner.seed, deterministicLimit: Self.circleLimit, start: plan)
        guard case .plan(let found, _, _) = try planner.engine.answer(question, effort, stop: stop) else { return nil }
        return found
    }

    private static let abreast = 2
    private static let wholeSize = 30
    private static let paletteSize = 5
    private static let wideSize = 16
    /// In the solver's own unit of work: chosen so that a circle takes about a tenth of a second.
    private static let circleLimit = 0.1
}
