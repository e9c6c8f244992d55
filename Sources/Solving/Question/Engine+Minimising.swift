internal import CPSAT
internal import Conditions
internal import Occasions

extension Engine {
    /// One level of wishes after another, each held to what was reached before the next is looked at.
    struct Minimum {
        var answer: SolveAnswer?
        /// By level, what it costs at least; 0 where nothing is known.
        var bounds = Cost.none
        var isProven = true
    }

    /// Nil: no plan, or none that meets the levels said to be met.
    func minimise(
        _ levels: [(level: Level, cost: LinearExpression)], met: Set<Level>, _ posting: inout Posting, _ effort: Effort,
        stop: StopSignal?
    ) throws -> Minimum? {
        var minimum = Minimum()
        let open = levels.filter { !met.contains($0.level) }
        for (_, cost) in levels.filter({ met.contains($0.level) }) { posting.model.linear(cost, in: .atMost(0)) }
        if let first = levels.first?.cost {
            if let floor = effort.floor { posting.model.linear(first, in: .atLeast(floor)) }
            if let ceiling = effort.ceiling { posting.hold(first, atMost: ceiling) }
        }
        for place in 0..<(effort.optimises ? max(1, open.count) : 1) {
            if effort.optimises, place < open.count { posting.model.minimize(open[place].cost) }
            if let answer = minimum.answer { posting.hint(posting.plan(from: answer)) }
            let answer = try sure(posting.model, effort, stop: stop)
            switch answer.status {
            case .modelInvalid(let why): throw InternalFault("the solver refused the model: \(why)")
            case .infeasible:
                // With what was reached before as a bound there is a plan: the one that reached it.
                if minimum.answer == nil { return nil }
                throw InternalFault("the solver lost a plan that it had found")
            case .unknown:
                minimum.isProven = false
                return minimum
            case .feasible, .optimal:
                minimum.answer = answer
                guard effort.optimises, place < open.count, let value = answer.objective else { continue }
                minimum.bounds[open[place].level] =
                    answer.status == .optimal ? value : max(0, Int((answer.bound ?? 0).rounded(.up)))
                if answer.status != .optimal { minimum.isProven = false }
                posting.model.linear(open[place].cost, in: .atMost(value))
            }
        }
        return minimum
    }

    /// The solver's answer; that there is none, said with something to minimise, is believed only if it is said again
    /// without that and without linear relaxations.
    ///
    /// OR-Tools 9.15 has called models with a solution infeasible, in its linear relaxation of intervals.
    private func sure(_ model: ModelBuilder, _ effort: Effort, stop: StopSignal?) throws -> SolveAnswer {
        let answer = try library.solve(model, Engine.settings(effort), stop: stop)
        guard answer.status == .infeasible, effort.optimises else { return answer }
        var settings = Engine.settings(effort)
        settings.linearizationLevel = 0
        settings.minimisesByCores = false
        settings.stopAfterFirst = true
        var plain = model
        plain.clearObjective()
        let again = try library.solve(plain, settings, stop: stop)
        guard again.hasSolution else { return again }
        settings.stopAfterFirst = false
        return try library.solve(model, settings, stop: stop)
    }

    static func settings(_ effort: Effort) -> SolveSettings {
        var settings = SolveSettings()
        settings.seed = effort.seed
        settings.deterministicLimit = effort.deterministicLimit
        settings.wallSeconds = effort.wallSeconds
        if !effort.findsSymmetry { settings.symmetryLevel = 0 }
        settings.stopAfterFirst = !effort.optimises
        if !effort.linearRelaxation { settings.linearizationLevel = 0 }
        settings.minimisesByCores = effort.coreGuided && effort.optimises
        return settings
    }
}
