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
        print("@@InterpreterLanguagesTests#1#en@@" + sketch.words("interpreter-languages", plan(intoDutch, intoDutch), in: .en).joined(separator: "\u{1}"))
        print("@@InterpreterLanguagesTests#1#nl@@" + sketch.words("interpreter-languages", plan(intoDutch, intoDutch), in: .nl).joined(separator: "\u{1}"))
        print("@@InterpreterLanguagesTests#1#fr@@" + sketch.words("interpreter-languages", plan(intoDutch, intoDutch), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedWithoutRelay() {
        print("@@InterpreterLanguagesTests#2#en@@" + sketch.words("interpreter-languages", plan(intoDutch, intoDutch), ["relays": 0], in: .en).joined(separator: "\u{1}"))
        print("@@InterpreterLanguagesTests#2#nl@@" + sketch.words("interpreter-languages", plan(intoDutch, intoDutch), ["relays": 0], in: .nl).joined(separator: "\u{1}"))
        print("@@InterpreterLanguagesTests#2#fr@@" + sketch.words("interpreter-languages", plan(intoDutch, intoDutch), ["relays": 0], in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedWhereNobodyIsAble() {
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 30, languages: ["en", "ja"], interpretation: .consecutive,
            duties: [.init("interpreter-1", .interpreter, [both])])
        let plan = sketch.plan(Held(talk, at: sketch.at("14:00"), staff: ["interpreter-1": both]))
        print("@@InterpreterLanguagesTests#3#en@@" + sketch.words("interpreter-languages", plan, in: .en).joined(separator: "\u{1}"))
        print("@@InterpreterLanguagesTests#3#nl@@" + sketch.words("interpreter-languages", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@InterpreterLanguagesTests#3#fr@@" + sketch.words("interpreter-languages", plan, in: .fr).joined(separator: "\u{1}"))
    }

    /// German reaches Japanese by way of English, and the other way round.
    @Test func oneRelayIsAcceptedAndTwoAreNot() {
        let german = sketch.staff("int-3", "Interpreter 3", roles: ["interpreter"], languages: ["de", "en"])
        let japanese = sketch.staff("int-4", "Interpreter 4", roles: ["interpreter"], languages: ["en", "ja"])
        func talk(_ id: String, _ languages: [String], _ team: [ResourceID]) -> Plan {
            let duties = team.enumerated().map {
                Sketch.Duty("interpreter-\($0.offset + 1)", .interpreter, [$0.element])
            }
            let talk = sketch.engagement(
                id, id, minutes: 30, languages: languages, interpretation: .consecutive, duties: duties)
            let staff = Dictionary(uniqueKeysWithValues: zip(team.indices.map { "interpreter-\($0 + 1)" }, team))
            return sketch.plan(Held(talk, at: sketch.at("14:00"), staff: staff))
        }
        let relayed = talk("relayed", ["de", "en", "ja"], [german, japanese])
        #expect(sketch.words("interpreter-languages", relayed).isEmpty)
        #expect(
            sketch.findings("interpreter-languages", relayed, ["relays": 0]).map(\.subjects) == [
                ["ecofin/relayed", "de-ja"], ["ecofin/relayed", "ja-de"],
            ])
        // French to Japanese would need Dutch and English on the way.
        let twice = talk("twice", ["fr", "nl", "en", "ja"], [intoDutch, both, japanese])
        let subjects = sketch.findings("interpreter-languages", twice).map(\.subjects)
        #expect(subjects.contains(["ecofin/twice", "fr-ja"]))
        #expect(!subjects.contains(["ecofin/twice", "fr-en"]))
    }
}
