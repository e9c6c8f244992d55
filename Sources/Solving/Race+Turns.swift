internal import CPSAT
internal import Conditions
internal import Occasions

/// The search whose ways take turns, each for longer than before: some are quick to prove and others quick to find.
extension Race {
    /// `alone`: nobody looks for the plan once it is known what it costs.
    func takeTurns(alone: Bool) throws {
        var best: Plan?
        for limit in Turns.limits {
            for way in Turns.ways where !turnsStop.isStopped {
                var effort = Engine.Effort(
                    seed: planner.seed, deterministicLimit: limit, optimises: best != nil, start: best)
                effort.way = way
                switch try planner.engine.answer(question, effort, stop: turnsStop) {
                case .infeasible: return standing.excludeAll()
                case .undecided: continue
                case .plan(let plan, let spent, let bound):
                    let isProven = wishes.isEmpty || best != nil && spent == bound
                    note(plan, isProven: isProven && alone)
                    if isProven { standing.proveBest() }
                    if let level = wishes.map(\.level).min(), best != nil { standing.raise(bound[level]) }
                    if isProven { return }
                    best = standing.now.best
                }
            }
        }
    }

    enum Turns {
        /// In the solver's own unit of work.
        static let limits = [4.0, 12, 24, 48, 96, 192]
        static let ways: [Engine.Effort.Way] = [.down, .up]
    }
}
