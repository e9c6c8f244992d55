internal import CPSAT
internal import Conditions
internal import Dispatch
internal import Occasions

/// The search from below: whether what the wishes cost at least can be had; where not they cost more.
extension Race {
    /// `prospect`: between what costs of the first level the answer lies.
    func climb(_ prospect: Engine.Prospect) throws {
        let engine = planner.engine
        known.raise(prospect.least)
        let quick = Engine.Effort(seed: planner.seed, deterministicLimit: 4)
        if let floor = try engine.floor(question, quick, stop: known.aim(isFirst: true).stop) {
            known.raise(prospect.next(from: floor))
        }
        var attempt = 0
        while !known.isOver {
            let (aim, _, stop) = known.aim(isFirst: attempt == 0)
            guard aim <= prospect.most else { return known.excludeAll() }
            if let upward = known.now.upward, upward.value == aim, attempt > 0 || upward.isQuick {
                return try settle(upward.plan, firstLevel: aim)
            }
            var effort = Engine.Effort(
                seed: planner.seed + attempt, deterministicLimit: attempt == 0 ? Race.first : nil, optimises: false)
            effort.way = .down
            effort.ceiling = aim
            switch try engine.answer(question, effort, stop: stop) {
            case .infeasible:
                known.raise(prospect.next(from: aim + 1))
                attempt = 0
            case .undecided: attempt = known.now.floor > aim ? 0 : 1
            case .plan(let plan, _, _):
                note(plan, isProven: Set(wishes.map(\.level)).count == 1)
                (attempt == 0 ? quickEnded : upwardEnded).wait()
                if let upward = known.now.upward, upward.value == aim, attempt > 0 || upward.isQuick {
                    return try settle(upward.plan, firstLevel: aim)
                }
                return try settle(plan, firstLevel: aim)
            }
        }
    }

    /// What a plan of the least cost on the first level can gain on the others.
    private func settle(_ plan: Plan, firstLevel value: Int) throws {
        turnsStop.stop()
        if Set(wishes.map(\.level)).count == 1 { return settle(plan) }
        note(plan)
        var effort = Engine.Effort(seed: planner.seed, deterministicLimit: Turns.limits.last, start: plan)
        effort.way = .down
        effort.floor = value
        effort.ceiling = value
        let answer = try planner.engine.answer(question, effort, stop: known.stop)
        guard case .plan(let better, let spent, let bound) = answer else { return }
        if spent == bound { settle(better) } else { note(better) }
    }

    /// In the solver's own unit of work, for the first attempt at a cost; the second has no limit.
    private static let first = 8.0
}
