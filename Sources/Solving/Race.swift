internal import CPSAT
internal import Conditions
private import Dispatch
internal import Occasions

/// Two searches at once for what the wishes of a question cost at least: one from below, one that takes turns.
///
/// That value is a fact, whoever proves it first. The plan is then always that of one and the same search: one worker
/// without a limit, for a plan that costs no more than the value, started from nothing that a race found. So it does not
/// depend on the machine. Only where nothing was proven is it the best there was when the race was ended.
struct Race: Sendable {
    let planner: Planner
    let question: Question
    let wishes: [Requirement]
    let progress: @Sendable (Planner.Progress) -> Void
    let standing: Standing
    /// Ends the turns.
    let turnsStop: StopSignal

    init(
        planner: Planner, question: Question, stop: StopSignal,
        progress: @escaping @Sendable (Planner.Progress) -> Void
    ) {
        self.planner = planner
        self.question = question
        self.progress = progress
        wishes = question.requirements.filter { $0.isWish }
        standing = Standing(stop: stop)
        turnsStop = StopSignal(within: stop)
    }

    func run() throws -> Planner.Outcome {
        guard let prospect = planner.engine.prospect(question) else {
            try takeTurns(alone: true)
            return outcome()
        }
        let turns = DispatchGroup()
        DispatchQueue(label: "turns").async(group: turns) {
            do { try takeTurns(alone: false) } catch { standing.fail(error) }
        }
        do { try climb(prospect) } catch { standing.fail(error) }
        turnsStop.stop()
        turns.wait()
        if let fault = standing.now.fault { throw fault }
        return outcome()
    }

    private func outcome() -> Planner.Outcome {
        let now = standing.now
        if now.isInfeasible { return .infeasible }
        guard let best = now.best else { return .undecided }
        return .plan(best, now.isProven ? .optimal : standing.stop.isStopped ? .stopped : .bestFound)
    }

    /// Keeps a plan if it is the best, and tells of the best.
    func note(_ plan: Plan, isProven: Bool = false) {
        let cost = Judge(problem: planner.problem, plan: plan).costs(wishes)
        if isProven { standing.settle(plan, cost) }
        let best = standing.note(plan, cost)
        progress(
            Planner.Progress(
                placed: question.free.count, total: question.free.count, cost: best.cost.total,
                bound: isProven ? best.cost.total : nil, plan: best.plan))
    }
}
