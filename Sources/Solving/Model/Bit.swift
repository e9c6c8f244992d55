internal import CPSAT

/// A truth value of the model: known, or carried by a literal.
enum Bit: Hashable {
    case no, yes
    case literal(Literal)

    init(_ value: Bool) { self = value ? .yes : .no }

    var negated: Bit {
        switch self {
        case .no: .yes
        case .yes: .no
        case .literal(let literal): .literal(!literal)
        }
    }

    /// The literals that must be true for this bit to be; nil where it cannot be.
    var conditions: [Literal]? {
        switch self {
        case .no: nil
        case .yes: []
        case .literal(let literal): [literal]
        }
    }
}
