/// A constant plus variables with factors; a variable may occur more than once.
package struct LinearExpression: Sendable {
    package var constant: Int
    package var terms: [(variable: IntVariable, factor: Int)]

    package init(constant: Int = 0, terms: [(variable: IntVariable, factor: Int)]) {
        self.constant = constant
        self.terms = terms
    }

    package init(_ constant: Int) {
        self.init(constant: constant, terms: [])
    }

    package init(_ variable: IntVariable) {
        self.init(terms: [(variable, 1)])
    }

    /// 1 when the literal is true and 0 when it is false.
    package init(_ literal: Literal) {
        if literal.isNegated {
            self.init(constant: 1, terms: [(literal.variable, -1)])
        } else {
            self.init(literal.variable)
        }
    }

    /// The expression with each variable once, by index, and no factor of zero.
    var normalised: LinearExpression {
        let isOrdered = zip(terms, terms.dropFirst()).allSatisfy { $0.variable.index < $1.variable.index }
        if isOrdered && terms.allSatisfy({ $0.factor != 0 }) { return self }
        var merged: [(variable: IntVariable, factor: Int)] = []
        merged.reserveCapacity(terms.count)
        for term in terms.sorted(by: { $0.variable.index < $1.variable.index }) {
            if let last = merged.last, last.variable == term.variable {
                merged[merged.count - 1].factor += term.factor
            } else {
                merged.append(term)
            }
        }
        merged.removeAll { $0.factor == 0 }
        return LinearExpression(constant: constant, terms: merged)
    }
}

extension LinearExpression: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}

extension LinearExpression {
    package static func += (left: inout LinearExpression, right: LinearExpression) {
        left.constant += right.constant
        left.terms.append(contentsOf: right.terms)
    }

    package static func -= (left: inout LinearExpression, right: LinearExpression) {
        left.constant -= right.constant
        left.terms.append(contentsOf: right.terms.lazy.map { ($0.variable, -$0.factor) })
    }

    package static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
        var sum = left
        sum += right
        return sum
    }

    package static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
        var difference = left
        difference -= right
        return difference
    }

    package static func + (left: LinearExpression, right: Int) -> LinearExpression {
        LinearExpression(constant: left.constant + right, terms: left.terms)
    }

    package static func - (left: LinearExpression, right: Int) -> LinearExpression {
        LinearExpression(constant: left.constant - right, terms: left.terms)
    }

    package static func * (left: LinearExpression, right: Int) -> LinearExpression {
        LinearExpression(constant: left.constant * right, terms: left.terms.map { ($0.variable, $0.factor * right) })
    }

    package static func * (left: Int, right: LinearExpression) -> LinearExpression { right * left }

    package static prefix func - (expression: LinearExpression) -> LinearExpression { expression * -1 }

    package static func sum(_ expressions: some Sequence<LinearExpression>) -> LinearExpression {
        expressions.reduce(into: LinearExpression(0)) { $0 += $1 }
    }
}
