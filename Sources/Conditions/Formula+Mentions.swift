package import Occasions

extension Formula {
    /// Whether it speaks of an engagement of some kind, or of a slot of one.
    ///
    /// `insideQuantities`: false leaves out what a quantity only counts or looks for (truths, last ends, first starts). These
    /// have a value also where such an engagement does not take place.
    package func mentions(
        where isMeant: (EngagementID) -> Bool, in problem: Problem, insideQuantities: Bool = true
    ) -> Bool {
        switch self {
        case .always, .never: false
        case .picked(let slot, _): isMeant(problem[slot].engagement)
        case .starts(let id, _), .takesPlace(let id): isMeant(id)
        case .not(let atom): atom.formula.mentions(where: isMeant, in: problem)
        case .all(let parts), .any(let parts):
            parts.contains { $0.mentions(where: isMeant, in: problem, insideQuantities: insideQuantities) }
        case .atMost(let quantity, _):
            quantity.parts.contains { part in
                switch part.term {
                case .start, .travel: part.term.mentions(where: isMeant, in: problem)
                case .truth, .lastEnd, .firstStart:
                    insideQuantities && part.term.mentions(where: isMeant, in: problem)
                }
            }
        }
    }
}

extension Quantity.Term {
    /// Whether it speaks of an engagement of some kind, or of a slot of one.
    package func mentions(where isMeant: (EngagementID) -> Bool, in problem: Problem) -> Bool {
        switch self {
        case .start(let id): isMeant(id)
        case .truth(let formula): formula.mentions(where: isMeant, in: problem)
        case .lastEnd(let spans, _), .firstStart(let spans, _): spans.contains { isMeant($0.engagement) }
        case .travel(let from, let to): isMeant(problem[from].engagement) || isMeant(problem[to].engagement)
        }
    }
}
