import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct InterpreterTeamTests {
    let sketch = Sketch()

    /// Acceptance: two languages both ways for five hours take three; six languages take at least twelve.
    @Test(arguments: [
        (2, Interpretation.simultaneous, 40, 1), (2, .simultaneous, 41, 2), (2, .simultaneous, 210, 2),
        (2, .simultaneous, 300, 3), (2, .simultaneous, 480, 4), (2, .simultaneous, 481, 8),
        (3, .simultaneous, 60, 6), (4, .simultaneous, 60, 8), (6, .simultaneous, 120, 12),
        (2, .consecutive, 120, 2), (3, .consecutive, 120, 3), (2, .whispered, 60, 2), (1, .simultaneous, 60, 0),
        (3, .none, 60, 0),
    ])
    func theTable(languages: Int, mode: Interpretation, minutes: Int, team: Int) {
        let instance = InterpreterTeam.rule.standard
        #expect(TeamTable.size(languages: languages, mode: mode, minutes: minutes, instance: instance) == team)
    }

    /// A load that is heavy, or booths that work both ways, take three a booth from four languages on.
    @Test(arguments: [(2, 120, 2), (3, 120, 6), (4, 120, 12), (6, 120, 18)])
    func theTableForHeavyEngagements(languages: Int, minutes: Int, team: Int) {
        let instance = InterpreterTeam.rule.standard
        #expect(
            TeamTable.size(
                languages: languages, mode: .simultaneous, minutes: minutes, isHeavy: true, instance: instance) == team)
    }

    @Test(arguments: [(1, 0), (2, 1), (3, 3), (6, 6)]) func booths(languages: Int, booths: Int) {
        #expect(TeamTable.booths(languages: languages, mode: .simultaneous) == booths)
        #expect(TeamTable.booths(languages: languages, mode: .consecutive) == 0)
    }

    private func plenary(
        team: Int, _ languages: [String] = ["nl", "en"], _ mode: Interpretation = .simultaneous, heavy: Bool = false
    ) -> EngagementID {
        let people = (1...12).map {
            sketch.staff("int-\($0)", "Interpreter \($0)", roles: ["interpreter"], languages: languages)
        }
        return sketch.engagement(
            "plenary", "Plenary", minutes: 300, languages: languages, interpretation: mode,
            duties: (1...12).prefix(team).map { .init("interpreter-\($0)", .interpreter, people) }, heavy: heavy)
    }

    private func plan(_ id: EngagementID) -> Plan { sketch.plan(Held(id, at: sketch.at("09:00"))) }

    @Test func keptByThree() { #expect(sketch.words("interpreter-team", plan(plenary(team: 3))).isEmpty) }

    @Test func brokenByTwo() {
        let id = plenary(team: 2)
        #expect(sketch.findings("interpreter-team", plan(id)).map(\.engagements) == [[id]])
    }

    @Test func brokenByTheOrdinaryTeamOfAHeavyMeeting() {
        let id = plenary(team: 8, ["nl", "en", "fr", "de"], heavy: true)
        #expect(sketch.findings("interpreter-team", plan(id)).count == 1)
        #expect(sketch.words("interpreter-team", plan(id), ["heavy-per-language": 2]).isEmpty)
    }

    @Test func worded() {
        let id = plenary(team: 2)
        #expect(
            sketch.words("interpreter-team", plan(id)) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-14:00 has 2 interpreters; simultaneous \
                interpretation nl/en for 5 h takes 3 -> ask for 1 more, or make it no longer than 3 h 30 min
                """
            ])
        #expect(
            sketch.words("interpreter-team", plan(id), in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-14:00 heeft 2 tolken; simultaan tolken nl/en \
                gedurende 5 u vraagt er 3 -> vraag er 1 meer, of laat ze niet langer dan 3 u 30 min duren
                """
            ])
        #expect(
            sketch.words("interpreter-team", plan(id), in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-14:00 a 2 interprètes ; l'interprétation \
                simultanée nl/en pendant 5 h en demande 3 -> en demander 1 de plus, ou la limiter à 3 h 30 min
                """
            ])
    }

    @Test func wordedForSeveralLanguages() {
        let id = plenary(team: 8, ["nl", "en", "fr", "de"], heavy: true)
        #expect(
            sketch.words("interpreter-team", plan(id)) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-14:00 has 8 interpreters; simultaneous \
                interpretation nl/en/fr/de, heavy, for 5 h takes 12 -> ask for 4 more, or do with fewer languages
                """
            ])
        #expect(
            sketch.words("interpreter-team", plan(id), in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-14:00 heeft 8 tolken; simultaan tolken \
                nl/en/fr/de, zwaar, gedurende 5 u vraagt er 12 -> vraag er 4 meer, of gebruik minder talen
                """
            ])
        #expect(
            sketch.words("interpreter-team", plan(id), in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-14:00 a 8 interprètes ; l'interprétation \
                simultanée nl/en/fr/de, lourde, pendant 5 h en demande 12 -> en demander 4 de plus, ou se limiter \
                à moins de langues
                """
            ])
    }

    @Test func wordedForWhispering() {
        let id = plenary(team: 1, ["nl", "ja"], .whispered)
        #expect(
            sketch.words("interpreter-team", plan(id)) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-14:00 has 1 interpreter; whispered \
                interpretation nl/ja for 5 h takes 2 -> ask for 1 more
                """
            ])
        #expect(
            sketch.words("interpreter-team", plan(id), in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-14:00 heeft 1 tolk; fluistertolken nl/ja \
                gedurende 5 u vraagt er 2 -> vraag er 1 meer
                """
            ])
        #expect(
            sketch.words("interpreter-team", plan(id), in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-14:00 a 1 interprète ; l'interprétation \
                chuchotée nl/ja pendant 5 h en demande 2 -> en demander 1 de plus
                """
            ])
    }

    @Test func theTableIsTheOffices() {
        let id = plenary(team: 2)
        #expect(sketch.words("interpreter-team", plan(id), ["two-up-to": 300]).isEmpty)
    }

    @Test func saysNothingOfWhatIsLeftOut() {
        let people = [sketch.staff("int-1", "Interpreter 1")]
        let id = sketch.engagement(
            "talk", "Talk", minutes: 60, languages: ["nl", "en"], interpretation: .consecutive,
            duties: [.init("interpreter-1", .interpreter, people)], optional: true)
        #expect(sketch.words("interpreter-team", sketch.plan(Held(omitted: id))).isEmpty)
    }
}
