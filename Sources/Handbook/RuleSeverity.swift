package import Conditions

/// Whether a rule must be kept, costs a weight when broken, or is only noted; a sheet may change it.
package enum RuleSeverity: Hashable, Sendable {
    case must
    case should(weight: Int)
    case note

    package var name: String {
        switch self {
        case .must: "must"
        case .should(let weight): "should(\(weight))"
        case .note: "note"
        }
    }

    package var isWish: Bool { if case .should = self { true } else { false } }

    /// The severity of a requirement whose condition is kept or broken as a whole.
    package var whole: Severity {
        switch self {
        case .must: .must
        case .should(let weight): .should(weight: weight, per: .breach)
        case .note: .note
        }
    }

    /// The severity of a requirement on a quantity: a wish then costs its weight for each unit above the bound.
    package var perUnit: Severity {
        if case .should(let weight) = self { .should(weight: weight, per: .unit) } else { whole }
    }
}
