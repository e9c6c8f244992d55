internal import BitCollections
internal import Conditions
internal import Occasions

extension Question {
    /// The question without what cannot be asked of it: of a demand for many engagements, what concerns those that
    /// are left out is dropped and the rest stays.
    func reduced() -> Question {
        let leftOut = BitSet(problem.engagementIDs.filter { held[$0] == .open }).subtracting(BitSet(free))
        guard !leftOut.isEmpty else { return self }
        let asked = requirements.compactMap { requirement -> Requirement? in
            guard case .formula(let formula) = requirement.demand, formula.needs(leftOut, in: problem) else {
                return requirement
            }
            return formula.leaving(out: leftOut, in: problem).map { requirement.demanding(.formula($0)) }
        }
        var question = self
        question.requirements = asked
        return question
    }
}

extension Formula {
    /// The parts of a conjunction that speak of nothing that is left out; nil where there are none.
    fileprivate func leaving(out leftOut: BitSet, in problem: Problem) -> Formula? {
        if case .all(let parts) = self {
            let kept = parts.compactMap { $0.leaving(out: leftOut, in: problem) }
            return kept.isEmpty ? nil : .all(kept)
        }
        return needs(leftOut, in: problem) ? nil : self
    }

    /// Whether its truth needs the start, the presence or a slot of one of these. What a quantity only counts has a value
    /// without them.
    fileprivate func needs(_ leftOut: BitSet, in problem: Problem) -> Bool {
        mentions(where: { leftOut.contains($0) }, in: problem, insideQuantities: false)
    }
}
