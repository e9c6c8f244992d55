package import CPSAT
internal import Conditions
package import Occasions

extension Planner {
    /// Solves everything that is free as one question, until no plan can be better or it is stopped.
    ///
    /// For rounds of talks: there every engagement touches every other, and nothing is gained by parts. The ways to
    /// search take turns, each for longer than before: some are quick to prove and others quick to find.
    package func planWhole(
        free: [EngagementID], held: Plan, stop: StopSignal, progress: @Sendable (Progress) -> Void
    ) throws -> Outcome {
        if let facts = try impossibleFacts() { return facts }
        let question = question(freeing: free, in: held)
        let wishes = question.requirements.filter { $0.isWish }
        func cost(_ plan: Plan) -> Int { Judge(problem: problem, plan: plan).cost(wishes) }
        var best: Plan?
        var floor: Int?
        for limit in Turns.limits {
            for way in Turns.ways {
                if stop.isStopped { break }
                var effort = Engine.Effort(seed: seed, deterministicLimit: limit, optimises: best != nil, start: best)
                effort.way = way
                effort.floor = floor
                switch try engine.answer(question, effort, stop: stop) {
                case .infeasible: return .infeasible
                case .undecided: continue
                case .plan(let plan, let spent, let bound):
                    let isProven = best != nil && spent == bound
                    if best.map({ cost(plan) < cost($0) }) ?? true { best = plan }
                    progress(
                        Progress(
                            placed: free.count, total: free.count, cost: cost(best ?? plan),
                            bound: isProven ? cost(best ?? plan) : nil, plan: best ?? plan))
                    if isProven || wishes.isEmpty || best.map(cost) == 0 { return .plan(best ?? plan, .optimal) }
                }
            }
            // What it costs at least is soon known; perhaps it can be had for that, and what cannot costs more.
            let quick = Engine.Effort(seed: seed, deterministicLimit: limit)
            if floor == nil, best != nil, !stop.isStopped { floor = try engine.floor(question, quick, stop: stop) }
            aiming: while let aim = floor, !stop.isStopped {
                var effort = Engine.Effort(seed: seed, deterministicLimit: limit, optimises: false)
                effort.way = .down
                effort.ceiling = aim
                switch try engine.answer(question, effort, stop: stop) {
                case .infeasible: floor = aim + 1
                case .undecided: break aiming
                case .plan(let plan, _, _):
                    // With wishes of one level there is nothing more to gain.
                    if Set(wishes.map(\.level)).count == 1, cost(plan) == aim { return .plan(plan, .optimal) }
                    if best.map({ cost(plan) < cost($0) }) ?? true { best = plan }
                    break aiming
                }
            }
        }
        guard let best else { return .undecided }
        return .plan(best, stop.isStopped ? .stopped(within: nil) : .bestFound)
    }

    /// In the solver's own unit of work.
    private enum Turns {
        static let limits = [4.0, 12, 24, 48, 96, 192]
        static let ways: [Engine.Effort.Way] = [.down, .up]
    }
}
