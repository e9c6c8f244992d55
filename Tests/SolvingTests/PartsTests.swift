import CPSAT
import Conditions
import Occasions
import TestKit
import Testing

@testable import Solving

/// What nothing joins is planned by itself.
@Suite struct PartsTests {
    /// Two visits on two days, two meetings each, with the same guest on both.
    private func sketch() -> (Sketch, [EngagementID]) {
        let sketch = Sketch(days: 23...24, grainMinutes: 15)
        let guest = sketch.delegation("fr", "France", languages: ["fr"])
        let engagements = [23, 24].flatMap { day in
            ["talks", "lunch"].map { name in
                sketch.engagement(
                    "\(name)-\(day)", name, minutes: 60,
                    allowed: sketch.times(sketch.range("09:00", "17:00", day: day)), with: [guest])
            }
        }
        return (sketch, engagements)
    }

    private func parts(_ problem: Problem, _ requirements: [Requirement]) -> [[EngagementID]] {
        let question = Question(all: problem, requirements: requirements)
        return Parts.parts(
            of: problem.engagementIDs, requirements, Narrowing(question, tight: true), in: problem)
    }

    private func windows(_ problem: Problem) -> [Requirement] {
        problem.engagementIDs.map { Requirement.plain(.formula(.starts($0, problem[$0].allowed ?? .none))) }
    }

    @Test func whatCannotMeetIsNotJoined() {
        let (sketch, ids) = sketch()
        let problem = sketch.problem
        let once = Requirement.plain(.disjoint(ids.map { Span($0) }))
        #expect(parts(problem, windows(problem) + [once]) == [[ids[0], ids[1]], [ids[2], ids[3]]])
        // A night of rest between the days is longer than what breaks a spell, and shorter than this.
        let short = Requirement.plain(.rested(ids.map { Span($0) }, rest: 60, within: 600))
        #expect(parts(problem, windows(problem) + [once, short]).count == 2)
        let long = Requirement.plain(.rested(ids.map { Span($0) }, rest: 18 * 60, within: 600))
        #expect(parts(problem, windows(problem) + [once, long]) == [ids])
    }

    @Test func aWishAboutBothJoinsThem() {
        let (sketch, ids) = sketch()
        let problem = sketch.problem
        let wish = Requirement.plain(
            .formula(.atMost(.start(ids[2]) - .start(ids[1]), 0)), severity: .should(weight: 1, per: .unit))
        #expect(parts(problem, windows(problem) + [wish]) == [[ids[0]], [ids[1], ids[2]], [ids[3]]])
    }

    /// Each part is small, so the whole is known to be best however many there are.
    @Test func manyPartsAreProven() throws {
        let sketch = Sketch(days: 1...20, grainMinutes: 15)
        let guest = sketch.delegation("fr", "France", languages: ["fr"])
        for day in 1...20 {
            for name in ["a", "b", "c"] {
                _ = sketch.engagement(
                    "\(name)-\(day)", name, minutes: 60,
                    allowed: sketch.times(sketch.range("09:00", "17:00", day: day)), with: [guest])
            }
        }
        let problem = sketch.problem
        let once = Requirement.plain(.disjoint(problem.engagementIDs.map { Span($0) }))
        let wishes = problem.engagementIDs.map { id in
            Requirement.plain(
                .formula(.atMost(.start(id) - .moment(problem[id].allowed?.first ?? problem.horizon.start), 0)),
                severity: .should(weight: 1, per: .unit))
        }
        let planner = Planner(
            engine: Engine(library: try SolverLibrary.open()), problem: problem,
            requirements: windows(problem) + [once] + wishes, seed: 1)
        let outcome = try planner.plan(
            free: problem.engagementIDs, held: Plan(for: problem), stop: StopSignal(), progress: { _ in })
        guard case .plan(let plan, .optimal) = outcome else {
            Issue.record("60 engagements in 20 parts are not known to be planned best: \(outcome)")
            return
        }
        // Three in a row each day: nothing, one hour and two hours late.
        #expect(Judge(problem: problem, plan: plan).cost(wishes) == 20 * (60 + 120))
    }
}
