internal import BitCollections
internal import Conditions
package import Occasions

extension Question {
    /// The same for some of those that are free, as if the others did not take place.
    ///
    /// What has no answer here has none at all, and what costs something here costs as much at least.
    package func alone(_ some: [EngagementID]) -> Question {
        let away = BitSet(free).subtracting(BitSet(some))
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
    fileprivate func weakened(without away: BitSet, in problem: Problem) -> Formula? {
        func mentionsAway(_ formula: Formula) -> Bool {
            formula.mentions(where: { away.contains($0) }, in: problem)
        }
        switch self {
        case .all(let parts):
            let kept = parts.compactMap { $0.weakened(without: away, in: problem) }
            return kept.isEmpty ? nil : .all(kept)
        case .atMost(let quantity, let bound):
            // A truth that is only counted up can be left out.
            let kept = quantity.parts.filter { part in
                guard case .truth(let formula) = part.term, part.coefficient > 0 else { return true }
                return !mentionsAway(formula)
            }
            let weaker = Formula.atMost(Quantity(constant: quantity.constant, parts: kept), bound)
            return mentionsAway(weaker) ? nil : weaker
        default: return mentionsAway(self) ? nil : self
        }
    }
}
