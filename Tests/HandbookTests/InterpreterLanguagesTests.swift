import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct InterpreterLanguagesTests {
    let sketch = Sketch()
    let both: ResourceID
    let intoDutch: ResourceID
    let plenary: EngagementID

    init() {
        let both = sketch.staff("int-1", "Interpreter 1", roles: ["interpreter"], languages: ["nl", "en"])
        let intoDutch = sketch.staff(
            "int-2", "Interpreter 2", roles: ["interpreter"], languages: ["nl", "en", "fr"], active: ["nl"])
        self.both = both
        self.intoDutch = intoDutch
        plenary = sketch.engagement(
            "plenary", "Plenary", minutes: 120, languages: ["nl", "en"], interpretation: .simultaneous,
            duties: (1...2).map { .init("interpreter-\($0)", .interpreter, [both, intoDutch]) })
    }

    private func plan(_ one: ResourceID, _ other: ResourceID) -> Plan {
        sketch.plan(
            Held(plenary, at: sketch.at("09:00"), staff: ["interpreter-1": one, "interpreter-2": other]))
    }

    @Test func keptByOneWhoWorksBothWays() {
        #expect(sketch.words("interpreter-languages", plan(both, intoDutch)).isEmpty)
    }

    @Test func brokenOneWayOnly() {
        let findings = sketch.findings("interpreter-languages", plan(intoDutch, intoDutch))
        #expect(findings.map(\.subjects) == [["ecofin/plenary", "nl-en"]])
    }

    @Test func worded() {
        #expect(
            sketch.words("interpreter-languages", plan(intoDutch, intoDutch)) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00: none of its interpreters, \
                Interpreter 2 (int-2), renders nl into en -> put Interpreter 1 (int-1) in the team
                """
            ])
    }

    @Test func wordedWhereNobodyIsAble() {
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 30, languages: ["en", "ja"], interpretation: .consecutive,
            duties: [.init("interpreter-1", .interpreter, [both])])
        let plan = sketch.plan(Held(talk, at: sketch.at("14:00"), staff: ["interpreter-1": both]))
        #expect(
            sketch.words("interpreter-languages", plan) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 14:00-14:30: none of its interpreters, Interpreter 1 \
                (int-1), renders en into ja -> engage somebody who renders en into ja, or do without one of the \
                two
                """,
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 14:00-14:30: none of its interpreters, Interpreter 1 \
                (int-1), renders ja into en -> engage somebody who renders ja into en, or do without one of the \
                two
                """,
            ])
    }
}
