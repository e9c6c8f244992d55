internal import Conditions
internal import Occasions

/// Reads a demand as it is meant where some places stay open: nobody yet is whoever is wanted.
///
/// So a demand fails of an open place only where it would fail whoever filled it; the judge says the same of a slot that
/// nobody fills (`maybe`).
extension Formula {
    func forgiving(_ vacancy: Vacancy) -> Formula {
        switch self {
        case .picked(let slot, let resources):
            vacancy.slots.contains(slot) ? .picked(slot, resources.union([vacancy.resource])) : self
        case .atMost(let quantity, let bound): .atMost(quantity.forgiving(vacancy), bound)
        case .all(let parts): .all(parts.map { $0.forgiving(vacancy) })
        case .any(let parts): .any(parts.map { $0.forgiving(vacancy) })
        case .always, .never, .starts, .takesPlace, .not: self
        }
    }
}

extension Quantity {
    /// At most as much as with whoever is wanted: what is counted for counts, what is counted against does not.
    fileprivate func forgiving(_ vacancy: Vacancy) -> Quantity {
        Quantity(
            constant: constant,
            parts: parts.map { part in
                guard case .truth(let formula) = part.term else { return part }
                let forgiving =
                    part.coefficient < 0
                    ? formula.forgiving(vacancy) : formula.negated.forgiving(vacancy).negated
                return part.speaking(of: .truth(forgiving))
            })
    }
}
