package import CPSAT
package import Conditions
internal import Occasions

extension Engine {
    /// Which requirements cannot be kept together, from the solver: an unsatisfiable core, not minimal. Each requirement
    /// is posted under a literal of its own, its assumption.
    ///
    /// Only those that are `wanted` are asked for. What the others say of starts still bounds which pairs of
    /// engagements are looked at: a conflict is one in any case, that there is none is said of the narrower times.
    package func core(
        _ question: Question, _ effort: Effort, where wanted: (Requirement) -> Bool = { _ in true },
        stop: StopSignal? = nil
    ) throws -> Core {
        let question = question.reduced()
        let narrowing = Narrowing(question, tight: false)
        var posting = Posting(question, narrowing: narrowing)
        let (touching, asked) = Condensing(question, narrowing).condense(
            question.requirements.filter { $0.severity == .must && wanted($0) })
        var guards: [Literal] = []
        for requirement in asked {
            let literal = posting.model.literal()
            guards.append(literal)
            posting.enforce(requirement.demand, onlyIf: [literal])
        }
        posting.model.assumptions = guards
        let answer = try library.solve(posting.model, Engine.settings(effort), stop: stop)
        switch answer.status {
        case .feasible, .optimal: return .feasible
        case .infeasible:
            let named = Set(answer.core)
            return .conflict(zip(guards, touching).filter { named.contains($0.0) }.map(\.1))
        case .unknown: return .undecided
        case .modelInvalid(let why): throw InternalFault("the solver refused the model: \(why)")
        }
    }

    package enum Core: Sendable {
        case feasible
        case conflict([Requirement])
        case undecided
    }
}
