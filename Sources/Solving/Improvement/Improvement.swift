internal import CPSAT
internal import Conditions
internal import Occasions

/// Makes a plan cheaper by large neighbourhood search: a few engagements are freed, the rest is held, the question is
/// solved exactly; two questions at a time, whose answers are taken in a fixed order.
struct Improvement {
    let context: PlanningContext
    let free: [EngagementID]
    let thoroughness: Thoroughness
    let stop: StopSignal
    private let narrowing: Narrowing

    init(context: PlanningContext, free: [EngagementID], held: Plan, thoroughness: Thoroughness, stop: StopSignal) {
        self.context = context
        self.free = free
        self.thoroughness = thoroughness
        self.stop = stop
        narrowing = Narrowing(context.question(freeing: free, in: held), tight: true)
    }

    func improve(_ first: Plan, progress: @Sendable (PlanningProgress) -> Void) -> (Plan, PlanProof) {
        var ledger = Ledger(context.problem, context.touches, plan: first)
        var bounds = Bounds(context, free: free, narrowing: narrowing, ledger: ledger)
        func report(_ ledger: Ledger, _ bounds: Bounds) {
            progress(
                PlanningProgress(
                    placed: free.count, total: free.count, cost: ledger.cost.ofWishes, bound: bounds.known?.ofWishes,
                    unmet: ledger.unmet.count, plan: ledger.plan))
        }
        report(ledger, bounds)
        if ledger.cost == .none { return (ledger.plan, .optimal) }
        do {
            let open = try solveParts(&ledger, &bounds, report)
            if !open.isEmpty, thoroughness == .full || free.count > Self.wholeSize {
                try search(open, &ledger, &bounds, report)
            }
        } catch {
            // What was found stays found, whatever became of the solver.
            return (ledger.plan, .halted(error))
        }
        return (ledger.plan, bounds.proof(of: ledger.cost, isStopped: stop.isStopped))
    }

    /// Parts that nothing joins with the rest are solved by themselves where they are small; gives back what is not
    /// known to be best.
    private func solveParts(
        _ ledger: inout Ledger, _ bounds: inout Bounds, _ report: (Ledger, Bounds) -> Void
    ) throws -> [EngagementID] {
        var open: [EngagementID] = []
        for part in Parts.parts(of: free, context.requirements, narrowing, in: context.problem) {
            guard part.count <= Self.wholeSize, !stop.isStopped else {
                open += part
                continue
            }
            let effort = Engine.Effort(
                seed: context.seed, deterministicLimit: thoroughness.wholeLimit, start: ledger.plan)
            let question = ledger.question(freeing: part, palette: [:])
            guard case .plan(let found, _, let least) = try context.engine.answer(question, effort, stop: stop) else {
                open += part
                continue
            }
            _ = ledger.accept(found, of: part)
            if !bounds.learn(least, of: part, in: ledger) { open += part }
            report(ledger, bounds)
        }
        return open.sorted()
    }

    // MARK: The search

    private func search(
        _ open: [EngagementID], _ ledger: inout Ledger, _ bounds: inout Bounds, _ report: (Ledger, Bounds) -> Void
    ) throws {
        var tabu = TabuList(engagements: context.problem.engagements.count)
        var neighbourhoods = Neighbourhoods(context, free: open, narrowing: narrowing)
        var fruitless = 0
        var rounds = 0
        let patience = thoroughness.patience(open.count)
        let most = thoroughness.circles(open.count)
        while !stop.isStopped, ledger.cost != .none, tabu.count < most, fruitless < patience {
            rounds += 1
            // Now and then it is asked instead what some wishes cost at least.
            let group =
                thoroughness == .full && rounds.isMultiple(of: Self.boundEach) ? bounds.next(in: ledger) : nil
            let count = open.count < Self.manyEngagements ? Self.abreast : 2 * Self.abreast
            let circles = neighbourhoods.next(group == nil ? count : count - 1, in: ledger, tabu: tabu)
            if circles.isEmpty { return }
            for circle in circles { tabu.add(circle.engagements) }
            let turn = tabu.count
            let base = ledger
            let answers = Occasions.abreast(circles.count + (group == nil ? 0 : 1)) { place in
                Result {
                    guard place < circles.count else { return Found.least(try least(group)) }
                    return Found.plan(try ask(circles[place], in: base, turn: turn &+ place))
                }
            }
            var changed = false
            for (place, answer) in answers.enumerated() {
                switch try answer.get() {
                case .least(let least): if let least { bounds.learn(least) }
                case .plan(nil): continue
                case .plan(let found?):
                    let before = ledger.plan
                    guard ledger.accept(found, of: circles[place].engagements) else { continue }
                    changed = true
                    tabu.release(
                        circles[place].engagements.filter {
                            ledger.plan.differs(from: before, in: $0, of: context.problem)
                        })
                }
            }
            fruitless = changed ? 0 : fruitless + circles.count
            neighbourhoods.learn(improved: changed)
            if changed || group != nil { report(ledger, bounds) }
        }
    }

    private enum Found: Sendable {
        case plan(Plan?)
        case least(Cost?)
    }

    /// What some wishes cost at least, whatever else is planned.
    private func least(_ group: Question?) throws -> Cost? {
        guard let group else { return nil }
        let effort = Engine.Effort(seed: context.seed, deterministicLimit: Self.circleLimit)
        guard case .plan(_, _, let bound) = try context.engine.answer(group, effort, stop: stop) else {
            return nil
        }
        return bound
    }

    private func ask(_ circle: Neighbourhoods.Circle, in ledger: Ledger, turn: Int) throws -> Plan? {
        let plan = ledger.plan
        var effort = Engine.Effort(seed: context.seed, deterministicLimit: Self.circleLimit, start: plan)
        effort.linearRelaxation = false
        let question = question(circle, in: ledger, turn: turn)
        guard case .plan(let found, _, _) = try context.engine.answer(question, effort, stop: stop) else { return nil }
        return found
    }

    private func question(_ circle: Neighbourhoods.Circle, in ledger: Ledger, turn: Int) -> Question {
        let (plan, engagements) = (ledger.plan, circle.engagements)
        if let handover = circle.handover {
            var question = ledger.question(freeing: engagements, palette: handover.palette(plan, of: context.problem))
            question.requirements += handover.pins(plan, of: context.problem)
            return question
        }
        // What was left out for want of somebody is offered more to choose from.
        let size = engagements.contains { plan[$0] == .omitted } ? Self.wideSize : Self.paletteSize
        let palette = Palette(context.problem, plan).candidates(
            for: engagements, narrowing: narrowing, size: size, turn: turn)
        return ledger.question(freeing: engagements, palette: palette)
    }

    /// As many as there are cores; of many engagements twice as many, so that no core waits long for another.
    private static let abreast = 2
    private static let manyEngagements = 100
    /// One round in so many looks for a bound.
    private static let boundEach = 4
    private static let wholeSize = 30
    private static let paletteSize = 5
    private static let wideSize = 16
    /// In the solver's own unit of work: chosen so that a circle takes about a tenth of a second.
    private static let circleLimit = 0.1
}
