import CPSAT
import Conditions
import Occasions
import TestKit
import Testing

@testable import Solving

/// What a demand for rest adds to the model of somebody asked for by many: it must stay small.
@Suite struct RestSizeTests {
    /// Engagements of 75 minutes, so many a day, each of which the interpreter may be given.
    private func size(days: Int, perDay: Int, rest: Int, within: Int) -> (variables: Int, constraints: Int) {
        let sketch = Sketch(days: 1...days)
        let interpreter = sketch.staff("int", "Interpreter", roles: ["interpreter"])
        let other = sketch.staff("other", "Other", roles: ["interpreter"])
        for number in 0..<(days * perDay) {
            _ = sketch.engagement(
                "e\(number)", "Meeting", minutes: 75,
                allowed: sketch.times(sketch.range("08:00", "18:00", day: 1 + number % days)),
                duties: [Sketch.Duty("interpreter-1", .interpreter, [interpreter, other])], optional: true)
        }
        let problem = sketch.problem
        let spans = problem.engagementIDs.map { Span($0, only: Span.Fill(problem[$0].slots[0], interpreter)) }
        let windows = problem.engagementIDs.compactMap { id in
            problem[id].allowed.map { allowed in
                Requirement.plain(.formula(.when(id, .starts(id, allowed.starts(fitting: problem[id].minutes)))))
            }
        }
        let question = Question(all: problem, requirements: windows)
        var posting = Posting(question, narrowing: Narrowing(question, tight: true))
        let before = (posting.model.variableCount, posting.model.constraintCount)
        posting.enforce(.rested(spans, rest: rest, within: within), onlyIf: [])
        return (posting.model.variableCount - before.0, posting.model.constraintCount - before.1)
    }

    /// Pairs on one day only: two orders, one way to hang together and one choice for each.
    @Test func itGrowsWithThePairsOfADay() {
        let small = size(days: 10, perDay: 6, rest: 30, within: 360)
        #expect(small == (10 * (6 + 15 * 3), 10 * (6 * 2 + 15 * 4)), "\(small)")
        let large = size(days: 5, perDay: 12, rest: 30, within: 360)
        #expect(large == (5 * (12 + 66 * 3), 5 * (12 * 2 + 66 * 4)), "\(large)")
    }

    @Test func nothingIsPostedWhereNoSpellCanBeTooLong() {
        #expect(size(days: 10, perDay: 4, rest: 16, within: 345) == (0, 0), "4 times 75 and 3 breaks of 15")
        #expect(size(days: 10, perDay: 4, rest: 17, within: 345) != (0, 0))
        #expect(size(days: 10, perDay: 9, rest: 30, within: 600) == (0, 0), "a day from 8 to 18")
        #expect(size(days: 10, perDay: 9, rest: 30, within: 599) != (0, 0))
    }

    /// The night is longer than any rest that is asked for here, to the minute.
    @Test func aNightLongEnoughCutsTheChain() {
        let cut = size(days: 2, perDay: 5, rest: 14 * 60, within: 500)
        let joined = size(days: 2, perDay: 5, rest: 14 * 60 + 1, within: 500)
        #expect(cut.variables == 2 * (5 + 10 * 3))
        #expect(joined.variables == 10 + 45 * 3)
    }
}
