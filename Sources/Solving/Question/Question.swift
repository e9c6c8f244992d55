package import Conditions
package import Occasions

/// The one operation of the engine: free some engagements, hold the rest.
///
/// What is neither free nor decided in `held` is left out of the question, as if it did not take place.
package struct Question: Sendable {
    package let problem: Problem
    package var requirements: [Requirement]
    package var free: [EngagementID]
    package var held: Plan
    /// Fewer candidates for some slots than the documents give, for a quick answer. That there is no plan is then
    /// said of these candidates only.
    package var palette: [SlotID: [ResourceID]] = [:]

    package init(problem: Problem, requirements: [Requirement], free: [EngagementID], held: Plan) {
        self.problem = problem
        self.requirements = requirements
        self.free = free.sorted()
        self.held = held
    }

    /// Everything free, nothing held.
    package init(all problem: Problem, requirements: [Requirement]) {
        self.init(
            problem: problem, requirements: requirements, free: problem.engagementIDs, held: Plan(for: problem))
    }
}

extension Question {
    /// The same engagements, asked about otherwise.
    func asking(_ requirements: [Requirement]) -> Question {
        Question(problem: problem, requirements: requirements, free: free, held: held)
    }

    /// The question without what cannot be asked of it: of a demand for many engagements, what concerns those that
    /// are left out is dropped and the rest stays.
    func reduced() -> Question {
        var isLeftOut = held.decisions.map { $0 == .open }
        for id in free { isLeftOut[id.index] = false }
        guard isLeftOut.contains(true) else { return self }
        let leftOut = isLeftOut
        return reduced { leftOut[$0.index] }
    }

    private func reduced(without isLeftOut: (EngagementID) -> Bool) -> Question {
        let asked = requirements.compactMap { requirement -> Requirement? in
            guard case .formula(let formula) = requirement.demand, formula.speaks(of: isLeftOut, in: problem) else {
                return requirement
            }
            return formula.leaving(out: isLeftOut, in: problem).map { requirement.demanding(.formula($0)) }
        }
        var question = self
        question.requirements = asked
        return question
    }
}

extension Formula {
    /// The parts of a conjunction that speak of nothing that is left out; nil where there are none.
    fileprivate func leaving(out isLeftOut: (EngagementID) -> Bool, in problem: Problem) -> Formula? {
        if case .all(let parts) = self {
            let kept = parts.compactMap { $0.leaving(out: isLeftOut, in: problem) }
            return kept.isEmpty ? nil : .all(kept)
        }
        return speaks(of: isLeftOut, in: problem) ? nil : self
    }

    /// Whether it speaks of the start, the presence or a slot of an engagement that is left out of the question.
    func speaks(of isLeftOut: (EngagementID) -> Bool, in problem: Problem) -> Bool {
        switch self {
        case .always, .never: false
        case .picked(let slot, _): isLeftOut(problem[slot].engagement)
        case .starts(let id, _), .takesPlace(let id): isLeftOut(id)
        case .not(let atom): atom.formula.speaks(of: isLeftOut, in: problem)
        case .all(let parts), .any(let parts): parts.contains { $0.speaks(of: isLeftOut, in: problem) }
        case .atMost(let quantity, _):
            quantity.parts.contains { part in
                switch part.term {
                case .start(let id): isLeftOut(id)
                case .travel(let from, let to):
                    isLeftOut(problem[from].engagement) || isLeftOut(problem[to].engagement)
                case .truth, .lastEnd, .firstStart: false
                }
            }
        }
    }
}

extension Question {
    /// The same for some of those that are free, as if the others did not take place.
    ///
    /// What has no answer here has none at all, and what costs something here costs as much at least.
    package func alone(_ some: [EngagementID]) -> Question {
        let kept = Set(some)
        let away = Set(free.filter { !kept.contains($0) })
        // Without the others a formula about them might ask for more than with them.
        let weaker = requirements.compactMap { requirement -> Requirement? in
            guard case .formula(let formula) = requirement.demand else { return requirement }
            return formula.weakened(without: away, in: problem).map { requirement.demanding(.formula($0)) }
        }
        return Question(problem: problem, requirements: weaker, free: some, held: held)
    }
}

extension Formula {
    /// What of a formula holds wherever it does and speaks of none of these; nil: nothing.
    fileprivate func weakened(without away: Set<EngagementID>, in problem: Problem) -> Formula? {
        func speaks(_ formula: Formula) -> Bool {
            Mentions(.formula(formula)).concerned(in: problem).contains(where: away.contains)
        }
        switch self {
        case .all(let parts):
            let kept = parts.compactMap { $0.weakened(without: away, in: problem) }
            return kept.isEmpty ? nil : .all(kept)
        case .atMost(let quantity, let bound):
            // A truth that is only counted up can be left out.
            let kept = quantity.parts.filter { part in
                guard case .truth(let formula) = part.term, part.coefficient > 0 else { return true }
                return !speaks(formula)
            }
            let weaker = Formula.atMost(Quantity(constant: quantity.constant, parts: kept), bound)
            return speaks(weaker) ? nil : weaker
        default: return speaks(self) ? nil : self
        }
    }
}
