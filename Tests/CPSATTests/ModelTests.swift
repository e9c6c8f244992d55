import Testing

@testable import CPSAT

@Suite("What a model says, the solver does")
struct ModelTests {
    @Test("the least value of a sum is found, and reckoned without rounding")
    func objective() throws {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...10), name: "x")
        let y = model.integer(ValueDomain([0...2, 7...9]), name: "y")
        model.linear(LinearExpression(x) + LinearExpression(y), in: .atLeast(12))
        model.minimize(3 * LinearExpression(x) + LinearExpression(y) * 2 - 42)
        let answer = try model.solved()
        #expect(answer.status == .optimal)
        #expect(answer.value(of: x) == 3)
        #expect(answer.value(of: y) == 9)
        #expect(answer.objective == -15)
        #expect(answer.bound == -15)
        #expect(answer.value(of: LinearExpression(x) - LinearExpression(y) + 1) == -5)
    }

    @Test("a later objective replaces an earlier one, and none is no objective")
    func objectiveReplaced() throws {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...10))
        model.minimize(LinearExpression(x))
        model.minimize(-LinearExpression(x))
        #expect(try model.solved().objective == -10)
        model.clearObjective()
        let answer = try model.solved()
        #expect(answer.status == .optimal)
        #expect(answer.objective == nil)
        #expect(answer.bound == nil)
    }

    @Test("constraints can be taken back, those before them stay")
    func constraintsTakenBack() throws {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...10))
        model.linear(LinearExpression(x), in: .atLeast(3))
        let before = model.constraintCount
        model.linear(LinearExpression(x), in: .atMost(2))
        #expect(try model.solved().status == .infeasible)
        model.keepConstraints(before)
        #expect(model.constraintCount == before)
        model.minimize(LinearExpression(x))
        #expect(try model.solved().objective == 3)
    }

    @Test("a negated literal counts 1 when its variable is false", arguments: [0, 1, 2, 3])
    func negatedLiterals(count: Int) throws {
        var model = ModelBuilder()
        let literals = (0..<3).map { _ in model.literal() }
        model.linear(.sum(literals.map { LinearExpression(!$0) }), in: .exactly(count))
        let answer = try model.solved()
        #expect(answer.hasSolution)
        #expect(literals.count { answer.value(of: !$0) } == count)
        #expect(literals.count { answer.value(of: $0) } == 3 - count)
        #expect(!(!literals[0]) == literals[0])
    }

    @Test("a variable that occurs twice counts twice, and one that cancels out not at all")
    func repeatedVariables() throws {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...10))
        let y = model.integer(ValueDomain(0...10))
        let sum = LinearExpression(y) + .of(x) - .of(y) + .of(x)
        model.linear(sum, in: .exactly(6))
        model.minimize(.of(y) + .of(y))
        let answer = try model.solved()
        #expect(answer.value(of: x) == 3)
        #expect(answer.objective == 0)
    }

    @Test("constant literals are what they say")
    func constants() throws {
        var model = ModelBuilder()
        let free = model.literal()
        model.anyOf([model.falseLiteral, free])
        model.allOf([model.trueLiteral])
        let answer = try model.solved()
        #expect(answer.value(of: free))
        #expect(answer.value(of: model.trueLiteral))
        #expect(!answer.value(of: model.falseLiteral))
        #expect(model.variableCount == 2)
        #expect(model.constraintCount == 2)
    }

    @Test("the truth tables of the logical constraints")
    func logic() throws {
        for bits in 0..<16 {
            let values = (0..<4).map { bits >> $0 & 1 == 1 }
            func holds(_ post: (inout ModelBuilder, [Literal], Literal) -> Void) throws -> Bool {
                var model = ModelBuilder()
                let literals = (0..<4).map { _ in model.literal() }
                for (literal, value) in zip(literals, values) { model.allOf([value ? literal : !literal]) }
                post(&model, Array(literals.prefix(3)), literals[3])
                return try model.solved().hasSolution
            }
            let trues = values.prefix(3).count { $0 }
            #expect(try holds { $0.anyOf($1, onlyIf: [$2]) } == (trues > 0 || !values[3]))
            #expect(try holds { $0.allOf($1, onlyIf: [$2]) } == (trues == 3 || !values[3]))
            #expect(
                try holds { $0.linear(.sum($1.map { LinearExpression($0) }), in: .exactly(2), onlyIf: [$2]) }
                    == (trues == 2 || !values[3]))
            #expect(try holds { model, literals, _ in model.exactlyOne(literals) } == (trues == 1))
            #expect(try holds { model, literals, _ in model.atMostOne(literals) } == (trues <= 1))
        }
    }

    @Test("nothing to choose from is false, under its conditions")
    func nothing() throws {
        var model = ModelBuilder()
        let (a, b, c) = (model.literal(), model.literal(), model.literal())
        model.anyOf([], onlyIf: [a])
        model.linear(5, in: ValueDomain([]), onlyIf: [b])
        model.linear(5, in: .atMost(4), onlyIf: [c])
        model.minimize(.sum([a, b, c].map { LinearExpression(!$0) }))
        let answer = try model.solved()
        #expect(answer.objective == 3)
        #expect(!answer.value(of: a) && !answer.value(of: b) && !answer.value(of: c))

        var empty = ModelBuilder()
        _ = empty.integer(ValueDomain([]))
        #expect(try empty.solved().status == .infeasible)
        var never = ModelBuilder()
        never.anyOf([])
        #expect(try never.solved().status == .infeasible)
    }

    @Test("several conditions hold only together")
    func conditions() throws {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...10))
        let (a, b) = (model.literal(), model.literal())
        model.linear(.of(x), in: .atLeast(8), onlyIf: [a, !b])
        #expect(try model.allows([x: 3, a.variable: 0, b.variable: 0]))
        #expect(try model.allows([x: 3, a.variable: 1, b.variable: 1]))
        #expect(try !model.allows([x: 3, a.variable: 1, b.variable: 0]))
        #expect(try model.allows([x: 8, a.variable: 1, b.variable: 0]))
    }

    @Test("the largest and the smallest of expressions, also when the target is a sum")
    func extremes() throws {
        for (x, y) in [(0, 0), (2, 5), (5, 2), (4, 4)] {
            var model = ModelBuilder()
            let a = model.integer(.exactly(x))
            let b = model.integer(.exactly(y))
            let (high, low) = (model.integer(ValueDomain(-50...50)), model.integer(ValueDomain(-50...50)))
            let both = model.integer(ValueDomain(-50...50))
            let candidates = [2 * .of(a) - 1, .of(b) + 1, LinearExpression(3)]
            model.maximum(.of(high), of: candidates)
            model.minimum(.of(low), of: candidates)
            model.maximum(.of(both) - .of(low) + 2, of: candidates)
            let answer = try model.solved()
            let expected = [2 * x - 1, y + 1, 3]
            #expect(answer.value(of: high) == expected.max())
            #expect(answer.value(of: low) == expected.min())
            #expect(answer.value(of: both) == answer.value(of: high) + answer.value(of: low) - 2)
        }
    }

    @Test("a hint for one variable can be changed and cleared")
    func hints() {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...1000))
        let on = model.literal()
        model.hint(x, 3)
        model.hint(x, 417)
        model.hint(!on, true)
        #expect(model.complete.solutionHint.vars == [x.index, on.variable.index])
        #expect(model.complete.solutionHint.values == [417, 0])
        model.clearHints()
        #expect(!model.complete.hasSolutionHint)
        model.hint(x, 18)
        #expect(model.complete.solutionHint.values == [18])
    }

    @Test("a model the solver refuses comes back with its reason")
    func invalid() throws {
        var model = ModelBuilder()
        _ = model.integer(.all)
        guard case .modelInvalid(let reason) = try model.solved().status else {
            Issue.record("a variable without limits was accepted")
            return
        }
        #expect(reason.contains("var #1"))
    }
}
