import CPSAT
import TestKit
import Testing

/// Small random models, solved by the solver and by trying everything.
@Suite("The solver agrees with trying everything")
struct EnumerationTests {
    @Test("on models of every kind of constraint", arguments: 1...8 as ClosedRange<UInt64>)
    func agreement(seed: UInt64) throws {
        let library = try solver()
        var chance = Chance(seed: seed)
        var solvable = 0
        for round in 0..<40 {
            var sketch = ModelSketch()
            for _ in 0..<4 { sketch.addConstraint(&chance) }
            let (objective, cost) = sketch.expression(&chance)
            sketch.model.minimize(objective)
            let best = ModelSketch.assignments.filter { assignment in sketch.checks.allSatisfy { $0(assignment) } }
                .map(cost).min()
            let answer = try library.solve(sketch.model)
            #expect(answer.objective == best, "seed \(seed), round \(round)")
            #expect(answer.status == (best == nil ? .infeasible : .optimal), "seed \(seed), round \(round)")
            if best != nil { solvable += 1 }
        }
        // Models that all have, or all lack, a solution would show little.
        #expect((5...35).contains(solvable))
    }
}

/// A model together with what it means, told without the solver.
private struct ModelSketch {
    struct Assignment {
        var numbers: [Int]
        var truths: [Bool]
    }

    typealias Check = (Assignment) -> Bool

    var model = ModelBuilder()
    var checks: [Check] = []
    private let numbers: [IntVariable]
    private let literals: [Literal]

    static let assignments = (0..<512).map { bits in
        Assignment(
            numbers: [bits & 3, bits >> 2 & 3, bits >> 4 & 3], truths: (6...8).map { bits >> $0 & 1 == 1 })
    }

    init() {
        var model = ModelBuilder()
        numbers = (0..<3).map { _ in model.integer(ValueDomain(0...3)) }
        literals = (0..<3).map { _ in model.literal() }
        self.model = model
    }

    func literal(_ chance: inout Chance) -> (Literal, Check) {
        let (place, negated) = (chance.number(0...2), chance.number(0...1) == 1)
        return (negated ? !literals[place] : literals[place], { $0.truths[place] != negated })
    }

    func expression(_ chance: inout Chance) -> (LinearExpression, (Assignment) -> Int) {
        let (constant, first, second) = (chance.number(-3...3), chance.number(-2...2), chance.number(-2...2))
        let (left, right) = (chance.number(0...2), chance.number(0...2))
        let (literal, isTrue) = literal(&chance)
        let sum = first * LinearExpression(numbers[left]) - LinearExpression(numbers[right]) * second
        return (
            sum + LinearExpression(literal) + constant,
            { constant + first * $0.numbers[left] - second * $0.numbers[right] + (isTrue($0) ? 1 : 0) }
        )
    }

    mutating func addConstraint(_ chance: inout Chance) {
        let (condition, applies) = literal(&chance)
        switch chance.number(0...5) {
        case 0:
            let (expression, value) = expression(&chance)
            let low = chance.number(-4...4)
            let some = ValueDomain([low...low + 1, low + 4...low + 6])
            let domain = chance.number(0...1) == 0 ? some : some.complement
            model.linear(expression, in: domain, onlyIf: [condition])
            checks.append { !applies($0) || domain.contains(value($0)) }
        case 1:
            let (target, left, right) = (expression(&chance), expression(&chance), expression(&chance))
            model.maximum(target.0, of: [left.0, right.0])
            checks.append { target.1($0) == max(left.1($0), right.1($0)) }
        case 2:
            let (target, left, right) = (expression(&chance), expression(&chance), expression(&chance))
            model.minimum(target.0, of: [left.0, right.0])
            checks.append { target.1($0) == min(left.1($0), right.1($0)) }
        case 3:
            let (left, right) = (literal(&chance), literal(&chance))
            model.anyOf([left.0, right.0], onlyIf: [condition])
            checks.append { !applies($0) || left.1($0) || right.1($0) }
        case 4:
            addIntervals(&chance, capacity: 1, demands: [1, 1, 1], applies: applies) { model, intervals in
                model.noOverlap(intervals, onlyIf: [condition])
            }
        default:
            let demands = (0..<3).map { _ in chance.number(0...2) }
            addIntervals(&chance, capacity: 2, demands: demands, applies: applies) { model, intervals in
                model.cumulative(intervals, demands: demands, capacity: 2, onlyIf: [condition])
            }
        }
    }

    private mutating func addIntervals(
        _ chance: inout Chance, capacity: Int, demands: [Int], applies: @escaping Check,
        post: (inout ModelBuilder, [Interval]) -> Void
    ) {
        var intervals: [Interval] = []
        var loads: [(Assignment, Int) -> Int] = []
        for demand in demands {
            let ((start, begins), length, (presence, exists)) = (
                expression(&chance), chance.number(1...3), literal(&chance)
            )
            intervals.append(model.interval(start: start, size: length, end: start + length, onlyIf: [presence]))
            loads.append { exists($0) && (begins($0)..<begins($0) + length).contains($1) ? demand : 0 }
        }
        post(&model, intervals)
        checks.append { assignment in
            !applies(assignment)
                || (-20...25).allSatisfy { time in loads.reduce(0) { $0 + $1(assignment, time) } <= capacity }
        }
    }
}
