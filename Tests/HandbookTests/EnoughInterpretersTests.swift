import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct EnoughInterpretersTests {
    let sketch = Sketch()

    /// Acceptance: two languages both ways for five hours take three; six languages take at least twelve.
    @Test(arguments: [
        (2, Interpretation.simultaneous, 40, 1), (2, .simultaneous, 41, 2), (2, .simultaneous, 210, 2),
        (2, .simultaneous, 300, 3), (2, .simultaneous, 480, 4), (2, .simultaneous, 481, 8),
        (3, .simultaneous, 60, 6), (6, .simultaneous, 120, 12), (2, .consecutive, 120, 2), (3, .consecutive, 120, 3),
        (2, .whispered, 60, 2), (1, .simultaneous, 60, 0), (3, .none, 60, 0),
    ])
    func theTable(languages: Int, mode: Interpretation, minutes: Int, team: Int) {
        let instance = EnoughInterpreters.rule.standard
        #expect(InterpreterTeam.size(languages: languages, mode: mode, minutes: minutes, instance: instance) == team)
    }

    private func plenary(team: Int) -> EngagementID {
        let people = (1...4).map { sketch.staff("int-\($0)", "Interpreter \($0)", roles: ["interpreter"]) }
        return sketch.engagement(
            "plenary", "Plenary", minutes: 300, languages: ["nl", "en"], interpretation: .simultaneous,
            duties: (1...team).map { .init("interpreter-\($0)", .interpreter, people) })
    }

    @Test func keptByThree() {
        let id = plenary(team: 3)
        #expect(sketch.words("interpreter-team", sketch.plan(Held(id, at: sketch.at("09:00")))).isEmpty)
    }

    @Test func brokenAndWordedByTwo() {
        let id = plenary(team: 2)
        let plan = sketch.plan(Held(id, at: sketch.at("09:00")))
        #expect(sketch.findings("interpreter-team", plan).map(\.engagements) == [[id]])
        #expect(
            sketch.words("interpreter-team", plan) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-14:00 has 2 interpreters; simultaneous \
                interpretation between nl and en for 5 h takes 3 -> ask for 1 more, or make it shorter or with \
                fewer languages
                """
            ])
    }

    @Test func theTableIsTheOffices() {
        let id = plenary(team: 2)
        let plan = sketch.plan(Held(id, at: sketch.at("09:00")))
        #expect(sketch.words("interpreter-team", plan, ["two-up-to": 300]).isEmpty)
    }
}
