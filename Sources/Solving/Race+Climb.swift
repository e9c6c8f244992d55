internal import CPSAT
internal import Conditions
internal import Occasions

/// The search from below: whether what the wishes cost at least can be had; where not they cost more.
extension Race {
    /// `prospect`: between what costs of the first level the answer lies.
    func climb(_ prospect: Engine.Prospect) throws {
        let planner = planner
        let quick = Engine.Effort(seed: planner.seed, deterministicLimit: Turns.limits[0])
        standing.raise(prospect.next(from: prospect.least))
        if let floor = try planner.engine.floor(question, quick, stop: standing.aim(at: prospect.least).stop) {
            standing.raise(prospect.next(from: floor))
        }
        while !standing.isOver {
            let (aim, stop) = standing.aim(at: prospect.least)
            guard aim <= prospect.most else { return standing.excludeAll() }
            var effort = Engine.Effort(seed: planner.seed, optimises: false)
            effort.way = .down
            effort.ceiling = aim
            switch try planner.engine.answer(question, effort, stop: stop) {
            case .infeasible: standing.raise(prospect.next(from: aim + 1))
            case .undecided: continue
            case .plan(let plan, _, _):
                turnsStop.stop()
                return try settle(plan, firstLevel: aim)
            }
        }
    }

    /// What a plan of the least cost on the first level can gain on the others.
    private func settle(_ plan: Plan, firstLevel value: Int) throws {
        if Set(wishes.map(\.level)).count <= 1 { return note(plan, isProven: true) }
        note(plan)
        var effort = Engine.Effort(seed: planner.seed, deterministicLimit: Turns.limits.last, start: plan)
        effort.way = .down
        effort.floor = value
        effort.ceiling = value
        guard case .plan(let better, let spent, let bound) = try planner.engine.answer(
            question, effort, stop: standing.stop)
        else { return }
        note(better, isProven: spent == bound)
    }
}
