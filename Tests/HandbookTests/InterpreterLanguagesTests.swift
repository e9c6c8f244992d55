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
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00: none of its interpreters, Interpreter 2 \
                (int-2), renders nl into en, by one relay at most -> put Interpreter 1 (int-1) in the team
                """
            ])
        #expect(
            sketch.words("interpreter-languages", plan(intoDutch, intoDutch), in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-11:00: geen van de tolken, Interpreter 2 \
                (int-2), vertolkt nl naar en, met hoogstens één relais -> zet Interpreter 1 (int-1) in het team
                """
            ])
        #expect(
            sketch.words("interpreter-languages", plan(intoDutch, intoDutch), in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-11:00 : aucun de ses interprètes, Interpreter \
                2 (int-2), n'interprète nl vers en, avec un relais au plus -> mettre Interpreter 1 (int-1) dans \
                l'équipe
                """
            ])
    }

    @Test func wordedWithoutRelay() {
        #expect(
            sketch.words("interpreter-languages", plan(intoDutch, intoDutch), ["relays": 0]) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00: none of its interpreters, Interpreter 2 \
                (int-2), renders nl into en, without relay -> put Interpreter 1 (int-1) in the team
                """
            ])
        #expect(
            sketch.words("interpreter-languages", plan(intoDutch, intoDutch), ["relays": 0], in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-11:00: geen van de tolken, Interpreter 2 \
                (int-2), vertolkt nl naar en, zonder relais -> zet Interpreter 1 (int-1) in het team
                """
            ])
        #expect(
            sketch.words("interpreter-languages", plan(intoDutch, intoDutch), ["relays": 0], in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-11:00 : aucun de ses interprètes, Interpreter \
                2 (int-2), n'interprète nl vers en, sans relais -> mettre Interpreter 1 (int-1) dans l'équipe
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
                (int-1), renders en into ja, by one relay at most -> engage somebody who renders en into ja, or do \
                without one of the two
                """,
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 14:00-14:30: none of its interpreters, Interpreter 1 \
                (int-1), renders ja into en, by one relay at most -> engage somebody who renders ja into en, or do \
                without one of the two
                """,
            ])
        #expect(
            sketch.words("interpreter-languages", plan, in: .nl) == [
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 14:00-14:30: geen van de tolken, Interpreter 1 (int-1), \
                vertolkt en naar ja, met hoogstens één relais -> zoek iemand die en naar ja vertolkt, of laat een \
                van beide talen weg
                """,
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 14:00-14:30: geen van de tolken, Interpreter 1 (int-1), \
                vertolkt ja naar en, met hoogstens één relais -> zoek iemand die ja naar en vertolkt, of laat een \
                van beide talen weg
                """,
            ])
        #expect(
            sketch.words("interpreter-languages", plan, in: .fr) == [
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 14:00-14:30 : aucun de ses interprètes, Interpreter 1 \
                (int-1), n'interprète en vers ja, avec un relais au plus -> engager quelqu'un qui interprète en \
                vers ja, ou renoncer à l'une des deux langues
                """,
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 14:00-14:30 : aucun de ses interprètes, Interpreter 1 \
                (int-1), n'interprète ja vers en, avec un relais au plus -> engager quelqu'un qui interprète ja \
                vers en, ou renoncer à l'une des deux langues
                """,
            ])
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
