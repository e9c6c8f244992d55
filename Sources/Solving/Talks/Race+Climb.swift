internal import CPSAT
internal import Conditions
internal import Occasions

/// Lower-bound search: asks for a plan at the bound; if there is none, raises the bound.
extension Race {
    /// `prospect`: between what costs of the first level the answer lies.
    func climb(_ prospect: Engine.Prospect) throws {
        let engine = context.engine
        known.raise(prospect.least)
        let quick = Engine.Effort(seed: context.seed, deterministicLimit: 4)
        if let floor = try engine.floor(question, quick, stop: known.aim(isLast: false).stop) {
            known.raise(prospect.next(from: floor))
        }
        while !known.isOver {
            let now = known.now
            guard now.floor <= prospect.most else { return known.excludeAll() }
            if let upward = now.upward, upward.isQuick, upward.value == now.floor {
                return try settle(upward.plan, firstLevel: now.floor)
            }
            switch now.trials[now.floor] {
            case nil: try attempt(now.floor, prospect, within: known.stop)
            case .running(_, let ended):
                // The other search is at it: what comes next is tried meanwhile.
                if try !attempt(prospect.next(from: now.floor + 1), prospect, within: known.stop) { ended.wait() }
            case .plan(let plan):
                turns.waitForQuickSearch()
                if let upward = known.now.upward, upward.isQuick, upward.value == now.floor { continue }
                return try settle(plan, firstLevel: now.floor)
            case .nothing: if try tryAgain(now.floor, prospect) { return }
            }
        }
    }

    /// So many costs nobody tries yet, at what is known to be the least or next to it.
    func climbBeside(_ prospect: Engine.Prospect) throws {
        for _ in 0..<Race.helped where !turnsStop.isStopped && !known.isOver {
            let floor = known.now.floor
            guard floor >= prospect.least else { return }
            let first = try attempt(floor, prospect, within: turnsStop)
            if !first, try !attempt(prospect.next(from: floor + 1), prospect, within: turnsStop) { return }
        }
    }

    /// The first attempt at a cost; false where somebody has made it, or nothing can cost so much.
    @discardableResult
    private func attempt(_ value: Int, _ prospect: Engine.Prospect, within stop: StopSignal) throws -> Bool {
        guard value <= prospect.most, let stop = known.claim(value, within: stop) else { return false }
        var found = RaceState.Trial.nothing
        defer { known.end(value, found) }
        if let plan = try plan(at: value, seed: context.seed, limit: Race.first, prospect, stop: stop) {
            found = .plan(plan)
        }
        return true
    }

    /// After a first attempt in vain: once more for longer, and then for as long as it takes. True where that is the end.
    private func tryAgain(_ value: Int, _ prospect: Engine.Prospect) throws -> Bool {
        let second = known.aim(isLast: false)
        guard second.value == value else { return false }
        if let plan = try plan(at: value, seed: context.seed + 1, limit: Race.second, prospect, stop: second.stop) {
            try settle(plan, firstLevel: value)
            return true
        }
        while !known.isOver, known.now.floor == value {
            if let upward = known.now.upward, upward.value == value {
                try settle(upward.plan, firstLevel: value)
                return true
            }
            let last = known.aim(isLast: true)
            guard last.value == value,
                let plan = try plan(at: value, seed: context.seed + 2, limit: nil, prospect, stop: last.stop)
            else { continue }
            turns.waitForLongSearch()
            if let upward = known.now.upward, upward.value == value { continue }
            try settle(plan, firstLevel: value)
            return true
        }
        return false
    }

    /// A plan that costs so much at most on the first level; that there is none is noted.
    private func plan(
        at value: Int, seed: Int, limit: Double?, _ prospect: Engine.Prospect, stop: StopSignal
    ) throws -> Plan? {
        var effort = Engine.Effort(seed: seed, deterministicLimit: limit, optimises: false)
        effort.linearRelaxation = false
        effort.ceiling = value
        switch try context.engine.answer(question, effort, stop: stop) {
        case .infeasible: known.raise(prospect.next(from: value + 1))
        case .undecided: break
        case .plan(let plan, _, _):
            note(plan, isProven: known.now.floor == value && Set(wishes.map(\.level)).count == 1)
            return plan
        }
        return nil
    }

    /// What a plan of the least cost on the first level can gain on the others.
    private func settle(_ plan: Plan, firstLevel value: Int) throws {
        turnsStop.stop()
        if Set(wishes.map(\.level)).count == 1 { return settle(plan) }
        note(plan)
        var effort = Engine.Effort(seed: context.seed, deterministicLimit: Turns.limits.last, start: plan)
        effort.linearRelaxation = false
        effort.floor = value
        effort.ceiling = value
        let answer = try context.engine.answer(question, effort, stop: known.stop)
        guard case .plan(let better, let spent, let bound) = answer else { return }
        if spent == bound { settle(better) } else { note(better) }
    }

    /// In the solver's own unit of work, for the first and the second attempt at a cost; the third has no limit.
    private static let first = 8.0
    private static let second = 16.0
    /// How many costs the search that takes turns tries before its longer turns.
    private static let helped = 1
}
