internal import CPSAT
internal import Conditions
internal import Occasions

/// The search that takes turns: core-guided upwards, which is quick to prove, and from plan to better plan downwards, which
/// is quick to find one.
extension Race {
    /// Beside the search from below: upwards from nothing for a moment, any plan, upwards for a while, downwards so that there
    /// is a fair plan if it is stopped, upwards for long, and downwards while time is left.
    func takeTurnsBeside(_ prospect: Engine.Prospect) throws {
        var best: Plan?
        for (place, turn) in Turns.beside.enumerated() where !turnsStop.isStopped {
            var effort = Engine.Effort(
                seed: context.seed, deterministicLimit: turn.limit, optimises: turn.isUpward || best != nil,
                start: turn.isUpward ? nil : best)
            effort.linearRelaxation = false
            effort.coreGuided = turn.isUpward
            let answer = try context.engine.answer(question, effort, stop: turnsStop)
            if case .infeasible = answer { return known.excludeAll() }
            if case .plan(let plan, let spent, let bound) = answer {
                let isProven = effort.optimises && spent == bound
                note(plan, isProven: isProven)
                best = known.now.best
                if effort.optimises, let level = wishes.map(\.level).min() {
                    known.raise(bound[level])
                    if turn.isUpward, spent[level] == bound[level] {
                        known.noteUpward(plan, bound[level], isQuick: place == 0)
                    }
                }
                if isProven { return }
            }
            if place == 0 { turns.noteQuickSearchEnded() }
            if place == 1 { try climbBeside(prospect) }
            if turn.isUpward, !Turns.beside[(place + 1)...].contains(where: \.isUpward) {
                turns.noteLongSearchEnded()
            }
        }
    }

    /// Alone: each way for longer than before.
    func takeTurnsAlone() throws {
        var best: Plan?
        for limit in Turns.limits {
            for isUpward in [false, true] where !turnsStop.isStopped {
                var effort = Engine.Effort(
                    seed: context.seed, deterministicLimit: limit, optimises: best != nil, start: best)
                effort.linearRelaxation = false
                effort.coreGuided = isUpward
                switch try context.engine.answer(question, effort, stop: turnsStop) {
                case .infeasible: return known.excludeAll()
                case .undecided: continue
                case .plan(let plan, let spent, let bound):
                    let isProven = wishes.isEmpty || best != nil && spent == bound
                    note(plan, isProven: isProven)
                    if isProven { return }
                    best = known.now.best
                }
            }
        }
    }

    /// In the solver's own unit of work.
    enum Turns {
        static let limits = [4.0, 12, 24, 48, 96, 192]
        /// Upwards: core-guided, from costs that cannot be had. Otherwise from one plan down to a better one.
        static let beside: [(isUpward: Bool, limit: Double)] = [
            (true, 2), (false, 4), (true, 20), (false, 12), (true, 96), (false, 24), (false, 192),
        ]
    }
}
