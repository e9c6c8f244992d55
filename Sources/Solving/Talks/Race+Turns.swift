internal import CPSAT
internal import Conditions
internal import Dispatch
internal import Occasions

/// The search whose ways take turns: some are quick to prove and others quick to find.
extension Race {
    /// Beside the search from below: upwards from nothing for a moment, any plan, upwards for a while, downwards so that there
    /// is a fair plan if it is stopped, upwards for long, and downwards while time is left.
    func takeTurnsBeside(_ prospect: Engine.Prospect) throws {
        var best: Plan?
        for (place, turn) in Turns.beside.enumerated() where !turnsStop.isStopped {
            var effort = Engine.Effort(
                seed: planner.seed, deterministicLimit: turn.limit, optimises: turn.way == .up || best != nil,
                start: turn.way == .up ? nil : best)
            effort.way = turn.way
            let answer = try planner.engine.answer(question, effort, stop: turnsStop)
            if case .infeasible = answer { return known.excludeAll() }
            if case .plan(let plan, let spent, let bound) = answer {
                let isProven = effort.optimises && spent == bound
                note(plan, isProven: isProven)
                best = known.now.best
                if effort.optimises, let level = wishes.map(\.level).min() {
                    known.raise(bound[level])
                    if turn.way == .up, spent[level] == bound[level] {
                        known.noteUpward(plan, bound[level], isQuick: place == 0)
                    }
                }
                if isProven { return }
            }
            if place == 0 { quickEnded.signal() }
            if place == 1 { try climbBeside(prospect) }
            if turn.way == .up, !Turns.beside[(place + 1)...].contains(where: { $0.way == .up }) {
                upwardEnded.signal()
            }
        }
    }

    /// Alone: each way for longer than before.
    func takeTurnsAlone() throws {
        var best: Plan?
        for limit in Turns.limits {
            for way in Turns.ways where !turnsStop.isStopped {
                var effort = Engine.Effort(
                    seed: planner.seed, deterministicLimit: limit, optimises: best != nil, start: best)
                effort.way = way
                switch try planner.engine.answer(question, effort, stop: turnsStop) {
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
        static let ways: [Engine.Effort.Way] = [.down, .up]
        static let beside: [(way: Engine.Effort.Way, limit: Double)] = [
            (.up, 2), (.down, 4), (.up, 20), (.down, 12), (.up, 96), (.down, 24), (.down, 192),
        ]
    }
}
