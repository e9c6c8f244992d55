/// A model as it grows: variables, what must hold between them, and what to make small.
///
/// A model is a value: copy it to try something on top of it. Nothing is checked against the
/// solver's limits here; the solver answers `modelInvalid` with its own words.
package struct ModelBuilder: Sendable {
    private var message = CpModelProto()
    /// Kept apart from the message: one grows in place, the other would be copied for every entry.
    private var hints = PartialVariableAssignment()
    private(set) var objective: LinearExpression?
    private var hintPositions: [Int32: Int] = [:]

    /// A literal that is true in every solution.
    package let trueLiteral: Literal

    /// A literal that is false in every solution.
    package var falseLiteral: Literal { !trueLiteral }

    package init() {
        var constant = IntegerVariableProto()
        constant.domain = [1, 1]
        message.variables.append(constant)
        trueLiteral = Literal(code: 0)
    }

    /// How many variables there are, with the constant behind `trueLiteral` and those the model needed for itself.
    package var variableCount: Int { message.variables.count }

    package var constraintCount: Int { message.constraints.count }

    /// Takes back the constraints that came after the first so many; variables stay, and are free where they were
    /// defined by these.
    package mutating func keepConstraints(_ count: Int) {
        message.constraints.removeSubrange(count...)
    }

    /// What the solver reads.
    var complete: CpModelProto {
        var complete = message
        if !hints.vars.isEmpty { complete.solutionHint = hints }
        return complete
    }

    /// Literals that shall be taken for true; when there is no solution, the answer names some that cannot be together.
    ///
    /// Ask without an objective: with one, the solver names nearly all of them.
    package var assumptions: [Literal] {
        get { message.assumptions.map(Literal.init(code:)) }
        set { message.assumptions = newValue.map(\.code) }
    }
}

// MARK: Variables

extension ModelBuilder {
    /// Adds a variable; an empty domain makes the model infeasible.
    package mutating func integer(_ domain: ValueDomain, name: String = "") -> IntVariable {
        var variable = IntegerVariableProto()
        variable.name = name
        variable.domain = domain.isEmpty ? [0, 0] : domain.bounds
        message.variables.append(variable)
        if domain.isEmpty { anyOf([]) }
        return IntVariable(index: Int32(message.variables.count - 1))
    }

    package mutating func literal(name: String = "") -> Literal {
        Literal(code: integer(ValueDomain(0...1), name: name).index)
    }

    /// Whether a variable is 0 or 1, and so a literal.
    package func isLiteral(_ variable: IntVariable) -> Bool {
        message.variables[Int(variable.index)].domain == [0, 1]
    }

    /// Whether the variable at a place may have a value.
    func allows(_ value: Int, at place: Int) -> Bool {
        let bounds = message.variables[place].domain
        return stride(from: 0, to: bounds.count - 1, by: 2).contains { bounds[$0] <= value && value <= bounds[$0 + 1] }
    }

    /// True where the variable, which is 0 or 1, is 1.
    package func literal(of variable: IntVariable) -> Literal { Literal(code: variable.index) }

    /// The smallest and the largest value the variables' domains allow.
    package func bounds(of expression: LinearExpression) -> ClosedRange<Int> {
        var lower = Int128(expression.constant)
        var upper = lower
        for term in expression.terms {
            let domain = message.variables[Int(term.variable.index)].domain
            let ends = [domain.first, domain.last].map { Int128($0 ?? 0) * Int128(term.factor) }
            lower += min(ends[0], ends[1])
            upper += max(ends[0], ends[1])
        }
        let limit = Int128(Int.max / 4)
        return Int(max(lower, -limit))...Int(min(upper, limit))
    }

    /// The expression with at most one variable: a sum of several gets a variable of its own.
    private mutating func affine(_ expression: LinearExpression) -> LinearExpression {
        let expression = expression.normalised
        if expression.terms.count <= 1 { return expression }
        let sum = LinearExpression(integer(ValueDomain(bounds(of: expression))))
        linear(expression - sum, in: .exactly(0))
        return sum
    }
}

// MARK: Constraints

extension ModelBuilder {
    @discardableResult
    private mutating func append(_ kind: ConstraintProto.OneOf_Constraint, onlyIf conditions: [Literal]) -> Int32 {
        var constraint = ConstraintProto()
        if !conditions.isEmpty { constraint.enforcementLiteral = conditions.map(\.code) }
        constraint.constraint = kind
        message.constraints.append(constraint)
        return Int32(message.constraints.count - 1)
    }

    private func argument(_ literals: [Literal]) -> BoolArgumentProto {
        var argument = BoolArgumentProto()
        argument.literals = literals.map(\.code)
        return argument
    }

    private func proto(_ expression: LinearExpression) -> LinearExpressionProto {
        let expression = expression.normalised
        var proto = LinearExpressionProto()
        proto.vars = expression.terms.map(\.variable.index)
        proto.coeffs = expression.terms.map { Int64($0.factor) }
        proto.offset = Int64(expression.constant)
        return proto
    }

    /// The expression's value lies in the domain, when all conditions are true.
    package mutating func linear(
        _ expression: LinearExpression, in domain: ValueDomain, onlyIf conditions: [Literal] = []
    ) {
        guard !domain.isEmpty else { return anyOf([], onlyIf: conditions) }
        let expression = expression.normalised
        var constraint = LinearConstraintProto()
        constraint.vars = expression.terms.map(\.variable.index)
        constraint.coeffs = expression.terms.map { Int64($0.factor) }
        constraint.domain = domain.shifted(by: -expression.constant).bounds
        append(.linear(constraint), onlyIf: conditions)
    }

    /// At least one literal is true, when all conditions are; with no literal at all, one condition is false.
    package mutating func anyOf(_ literals: [Literal], onlyIf conditions: [Literal] = []) {
        append(.boolOr(argument(literals)), onlyIf: conditions)
    }

    /// Every literal is true, when all conditions are.
    package mutating func allOf(_ literals: [Literal], onlyIf conditions: [Literal] = []) {
        append(.boolAnd(argument(literals)), onlyIf: conditions)
    }

    package mutating func exactlyOne(_ literals: [Literal]) {
        append(.exactlyOne(argument(literals)), onlyIf: [])
    }

    package mutating func atMostOne(_ literals: [Literal]) {
        append(.atMostOne(argument(literals)), onlyIf: [])
    }

    /// The target equals the largest of the expressions, of which there is at least one.
    package mutating func maximum(_ target: LinearExpression, of expressions: [LinearExpression]) {
        precondition(!expressions.isEmpty, "nothing is the largest of no expressions")
        var argument = LinearArgumentProto()
        argument.target = proto(affine(target))
        argument.exprs = expressions.map(proto)
        append(.linMax(argument), onlyIf: [])
    }

    /// The target equals the smallest of the expressions, of which there is at least one.
    package mutating func minimum(_ target: LinearExpression, of expressions: [LinearExpression]) {
        maximum(-target, of: expressions.map { -$0 })
    }
}

// MARK: Intervals

extension ModelBuilder {
    /// Adds a stretch of time that exists when all conditions are true; then it has the size and start + size = end.
    ///
    /// An interval of size 0 takes part in `noOverlap`, where it may not lie inside another, but not in `cumulative`.
    package mutating func interval(
        start: LinearExpression, size: LinearExpression, end: LinearExpression, onlyIf conditions: [Literal] = []
    ) -> Interval {
        let (start, size, end) = (affine(start), affine(size), affine(end))
        // The solver takes these two for granted: it is for the model to say them where they are not plain.
        let difference = (start + size - end).normalised
        if !difference.terms.isEmpty || difference.constant != 0 {
            linear(difference, in: .exactly(0), onlyIf: conditions)
        }
        if bounds(of: size).lowerBound < 0 { linear(size, in: .atLeast(0), onlyIf: conditions) }
        var interval = IntervalConstraintProto()
        interval.start = proto(start)
        interval.size = proto(size)
        interval.end = proto(end)
        return Interval(index: append(.interval(interval), onlyIf: conditions))
    }

    package mutating func interval(
        start: LinearExpression, size: Int, end: LinearExpression, onlyIf conditions: [Literal] = []
    ) -> Interval {
        interval(start: start, size: LinearExpression(size), end: end, onlyIf: conditions)
    }

    /// No two of those intervals that exist overlap, when all conditions are true.
    ///
    /// Conditions make it slower: put them on the intervals where that says the same.
    package mutating func noOverlap(_ intervals: [Interval], onlyIf conditions: [Literal] = []) {
        var constraint = NoOverlapConstraintProto()
        constraint.intervals = intervals.map(\.index)
        append(.noOverlap(constraint), onlyIf: conditions)
    }

    /// At no time do the demands of the intervals that exist exceed the capacity, when all conditions are true.
    ///
    /// Conditions make it slower: put them on the intervals where that says the same.
    package mutating func cumulative(
        _ intervals: [Interval], demands: [LinearExpression], capacity: Int, onlyIf conditions: [Literal] = []
    ) {
        precondition(intervals.count == demands.count, "each interval has one demand")
        var constraint = CumulativeConstraintProto()
        constraint.intervals = intervals.map(\.index)
        constraint.capacity = proto(LinearExpression(capacity))
        var affineDemands: [LinearExpressionProto] = []
        for demand in demands { affineDemands.append(proto(affine(demand))) }
        constraint.demands = affineDemands
        append(.cumulative(constraint), onlyIf: conditions)
    }

    package mutating func cumulative(
        _ intervals: [Interval], demands: [Int], capacity: Int, onlyIf conditions: [Literal] = []
    ) {
        cumulative(intervals, demands: demands.map { LinearExpression($0) }, capacity: capacity, onlyIf: conditions)
    }
}

// MARK: Objective and hints

extension ModelBuilder {
    /// Makes the expression as small as possible; it replaces an earlier objective.
    package mutating func minimize(_ expression: LinearExpression) {
        let expression = expression.normalised
        objective = expression
        var proto = CpObjectiveProto()
        proto.vars = expression.terms.map(\.variable.index)
        proto.coeffs = expression.terms.map { Int64($0.factor) }
        proto.offset = Double(expression.constant)
        message.objective = proto
    }

    /// Leaves only the question whether there is a solution.
    package mutating func clearObjective() {
        objective = nil
        message.clearObjective()
    }

    /// Where to look first; a later hint for the same variable replaces an earlier one.
    package mutating func hint(_ variable: IntVariable, _ value: Int) {
        if let position = hintPositions[variable.index] {
            hints.values[position] = Int64(value)
        } else {
            hintPositions[variable.index] = hints.vars.count
            hints.vars.append(variable.index)
            hints.values.append(Int64(value))
        }
    }

    package mutating func hint(_ literal: Literal, _ value: Bool) {
        hint(literal.variable, value == literal.isNegated ? 0 : 1)
    }

    package mutating func clearHints() {
        hintPositions = [:]
        hints = PartialVariableAssignment()
    }
}

// MARK: Relaxation

extension ModelBuilder {
    /// The model without what says anything of these variables, and without intervals: every solution of it is one of
    /// what is left, which costs no more.
    package func forgetting(_ variables: Set<IntVariable>) -> ModelBuilder {
        var rest = self
        rest.clearHints()
        rest.message.constraints.removeAll { constraint in
            ModelBuilder.codes(constraint).map { codes in
                codes.contains { variables.contains(Literal(code: $0).variable) }
            } ?? true
        }
        return rest
    }

    /// The variables and literals a constraint speaks of; nil for intervals.
    private static func codes(_ constraint: ConstraintProto) -> [Int32]? {
        let own: [Int32]
        switch constraint.constraint {
        case .boolOr(let argument), .boolAnd(let argument), .atMostOne(let argument), .exactlyOne(let argument):
            own = argument.literals
        case .linear(let linear): own = linear.vars
        case .linMax(let argument): own = argument.target.vars + argument.exprs.flatMap(\.vars)
        case .interval, .noOverlap, .cumulative: return nil
        case nil: own = []
        }
        return constraint.enforcementLiteral + own
    }
}
