internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// What the wishes of each level cost, as the judge will count it; only levels that have wishes.
    mutating func levels(_ requirements: [Requirement]) -> [(level: Level, cost: LinearExpression)] {
        var costs: [Level: LinearExpression] = [:]
        for requirement in requirements {
            guard case .should(let weight, let measure) = requirement.severity, weight > 0 else { continue }
            costs[requirement.level, default: LinearExpression(0)] += penalty(requirement.demand, measure) * weight
        }
        return costs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func penalty(_ demand: Condition, _ measure: Severity.Measure) -> LinearExpression {
        if measure == .unit, case .formula(.atMost(let quantity, let bound)) = demand {
            let sum = expression(quantity, .atMost)
            if sum.terms.isEmpty { return LinearExpression(max(0, sum.constant - bound)) }
            if model.bounds(of: sum).upperBound <= bound { return 0 }
            if quantity.constant >= bound, quantity.isCount { return sum - bound }
            let excess = model.integer(ValueDomain(0...Posting.mostExcess))
            model.linear(LinearExpression(excess) - sum, in: .atLeast(-bound))
            return LinearExpression(excess)
        }
        if case .formula(let formula) = demand {
            if let known = known(formula) { return LinearExpression(known ? 0 : 1) }
        } else if case .fails = Judge(problem: problem, plan: held).verdict(demand) {
            // What is held breaks it by itself: it is not posted, and no answer can mend it.
            return 1
        }
        let broken = model.literal()
        enforce(demand, onlyIf: [!broken])
        return LinearExpression(broken)
    }

    /// The truth of an atom that is already settled.
    private mutating func known(_ formula: Formula) -> Bool? {
        switch formula {
        case .always: true
        case .never: false
        case .picked, .starts, .takesPlace, .not:
            switch bit(formula) {
            case .yes: true
            case .no: false
            case .literal: nil
            }
        case .atMost, .all, .any: nil
        }
    }

    /// No quantity of a rule exceeds its bound by more.
    private static let mostExcess = 1_000_000_000
}

extension Quantity {
    /// True of a sum of truths, which is never less than its constant and known exactly.
    fileprivate var isCount: Bool {
        parts.allSatisfy { part in
            guard case .truth = part.term else { return false }
            return part.coefficient >= 0
        }
    }
}
