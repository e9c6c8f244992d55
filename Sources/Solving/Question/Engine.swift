package import CPSAT
package import Conditions
package import Occasions

/// Puts one question to the solver and believes no answer that the judge does not confirm.
package struct Engine: Sendable {
    let library: SolverLibrary

    package init(library: SolverLibrary) { self.library = library }

    package enum Answer: Sendable {
        /// What the wishes asked for cost, and what they cost at least; equal where no plan of the question costs less.
        case plan(Plan, cost: Cost, bound: Cost)
        case infeasible
        /// The limits were reached, or the user stopped it.
        case undecided
    }

    package func answer(_ question: Question, _ effort: Effort, stop: StopSignal? = nil) throws -> Answer {
        let question = question.reduced()
        let touching: [Requirement]
        var posting: Posting
        let levels: [(level: Level, cost: LinearExpression)]
        (touching, posting, levels) = post(question, wishes: effort.optimises || effort.ceiling != nil)
        if let start = effort.start { posting.hint(start) }
        // The first levels, as far as a start meets them wholly, are only held to that: there is nothing to gain.
        if let start = effort.start, start.decidesAll(question.free) {
            let costs = Judge(problem: question.problem, plan: start).costs(touching)
            let met = Set(levels.map(\.level).prefix { costs[$0] == 0 })
            let asked = posting.model.constraintCount
            if !met.isEmpty {
                if let found = try minimise(levels, met: met, &posting, effort, stop: stop) {
                    return try confirmed(found, posting, touching, question, effort)
                }
                posting.model.keepConstraints(asked)
            }
        }
        guard let found = try minimise(levels, met: [], &posting, effort, stop: stop) else { return .infeasible }
        return try confirmed(found, posting, touching, question, effort)
    }
}

extension Engine {
    /// The model of a reduced question, what it asks, and what its wishes cost.
    func post(
        _ question: Question, wishes: Bool, runs: Bool = false
    ) -> ([Requirement], Posting, [(level: Level, cost: LinearExpression)]) {
        let narrowing = Narrowing(question, tight: true)
        let (touching, asked) = Condensing(question, narrowing).condense(question.requirements)
        let unitSlots = UnitSlots(asked, narrowing, in: question.problem, free: question.free)
        var posting = Posting(question, narrowing: narrowing, unitSlots: unitSlots)
        let disjoint = Engine.disjointSpans(asked)
        for requirement in asked where requirement.severity == .must {
            posting.enforce(
                requirement.demand, onlyIf: [], spacedIsDisjoint: Engine.isDisjoint(requirement, among: disjoint))
        }
        let levels = wishes ? posting.levels(asked) : []
        posting.strengthenSlots(asked, runs: runs)
        return (touching, posting, levels)
    }

    private static func disjointSpans(_ requirements: [Requirement]) -> [Set<Span>] {
        requirements.compactMap { requirement in
            guard requirement.severity == .must, case .disjoint(let spans) = requirement.demand else { return nil }
            return Set(spans)
        }
    }

    /// True where another must already keeps the spans of a `spaced` apart.
    private static func isDisjoint(_ requirement: Requirement, among disjoint: [Set<Span>]) -> Bool {
        guard case .spaced(let spans, _) = requirement.demand else { return false }
        return disjoint.contains { kept in spans.allSatisfy(kept.contains) }
    }
}
