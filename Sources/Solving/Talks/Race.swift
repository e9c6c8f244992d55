internal import CPSAT
internal import Conditions
internal import Dispatch
internal import Occasions

/// Two searches at once for what the wishes of a question cost at least, a portfolio of two: one from below, one that
/// takes turns.
///
/// That least cost is a fact, whoever proves it first. The plan depends neither on who did nor on the machine: the first of
/// these that has a plan of that cost gives it.
///
/// 1. The quick search upwards.
/// 2. The first attempt from below at that cost, whichever search made it.
/// 3. The second attempt from below.
/// 4. The long search upwards.
/// 5. The third attempt from below.
///
/// The first four have limits in the solver's own unit of work, and none starts from what the race found. Where the least cost
/// was not proven, the plan is the best there was when the race was ended.
struct Race: Sendable {
    let context: PlanningContext
    let question: Question
    let wishes: [Requirement]
    let progress: @Sendable (PlanningProgress) -> Void
    let known: RaceState
    /// Ends the turns.
    let turnsStop: StopSignal
    /// How far the turns have come.
    let turns = TurnMilestones()

    init(
        context: PlanningContext, question: Question, stop: StopSignal,
        progress: @escaping @Sendable (PlanningProgress) -> Void
    ) {
        self.context = context
        self.question = question
        self.progress = progress
        wishes = question.requirements.filter { $0.isWish }
        known = RaceState(stop: stop)
        turnsStop = StopSignal(within: stop)
    }

    func run() throws -> PlanningOutcome {
        guard let prospect = context.engine.prospect(question) else {
            do { try takeTurnsAlone() } catch { known.fail(error) }
            return try outcome()
        }
        let beside = DispatchGroup()
        DispatchQueue(label: "turns").async(group: beside) {
            do { try takeTurnsBeside(prospect) } catch { known.fail(error) }
            turns.noteAllEnded()
        }
        do { try climb(prospect) } catch { known.fail(error) }
        turnsStop.stop()
        beside.wait()
        return try outcome()
    }

    private func outcome() throws -> PlanningOutcome {
        let now = known.now
        if now.isInfeasible { return .infeasible }
        guard let best = now.best else {
            if let fault = now.fault { throw fault }
            return .undecided
        }
        if now.isProven { return .plan(best, .optimal) }
        // What was found stays found, whatever became of the solver.
        if let fault = now.fault { return .plan(best, .halted(fault)) }
        return .plan(best, known.stop.isStopped ? .stopped(within: nil) : .bestFound)
    }

    /// Keeps a plan if it is the best, and tells of the best.
    func note(_ plan: Plan, isProven: Bool = false) {
        tell(known.note(plan, Judge(problem: context.problem, plan: plan).costs(wishes), isProven: isProven))
    }

    /// The plan that the race was for.
    func settle(_ plan: Plan) {
        let cost = Judge(problem: context.problem, plan: plan).costs(wishes)
        known.settle(plan, cost)
        tell((plan, cost))
    }

    private func tell(_ best: (plan: Plan, cost: Cost)) {
        progress(
            PlanningProgress(
                placed: question.free.count, total: question.free.count, cost: best.cost.total,
                bound: known.now.isProven ? best.cost.total : nil, plan: best.plan))
    }
}
