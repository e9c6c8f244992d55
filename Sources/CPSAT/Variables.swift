/// A whole number for the solver to choose.
package struct IntVariable: Hashable, Sendable {
    package let index: Int32
}

/// A truth value for the solver to choose, or the opposite of one.
package struct Literal: Hashable, Sendable {
    /// The variable's index, or `-index - 1` for the opposite of that variable.
    package let code: Int32

    package static prefix func ! (literal: Literal) -> Literal {
        Literal(code: -literal.code - 1)
    }

    package var isNegated: Bool { code < 0 }

    /// The variable behind the literal: 1 when a literal that is not negated is true.
    package var variable: IntVariable {
        IntVariable(index: isNegated ? -code - 1 : code)
    }
}

/// A stretch of time that exists when all of its conditions are true.
package struct Interval: Hashable, Sendable {
    /// The place of the interval among the model's constraints.
    package let index: Int32
}
