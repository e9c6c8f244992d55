import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Japanese reaches the other languages through English or French.
@Suite struct RelayGiversTests {
    let sketch = Sketch()
    let japanese: ResourceID
    let second: ResourceID
    let english: ResourceID
    let everything: ResourceID

    init() {
        let sketch = sketch
        func staff(_ id: String, _ languages: [String], _ active: [String]) -> ResourceID {
            sketch.staff(id, "Interpreter \(id)", roles: ["interpreter"], languages: languages, active: active)
        }
        japanese = staff("a", ["ja", "en"], ["en", "ja"])
        second = staff("b", ["ja", "en", "fr"], ["fr", "ja"])
        english = staff("c", ["en", "fr", "nl"], ["en", "fr", "nl"])
        everything = staff("d", ["ja", "en", "fr", "nl"], ["en", "fr", "nl"])
    }

    private func plan(
        _ team: ResourceID..., mode: Interpretation = .simultaneous, of people: [ResourceID]? = nil
    ) -> Plan {
        let people = people ?? [japanese, second, english, everything]
        let id = sketch.engagement(
            "talks", "Talks", minutes: 60, languages: ["ja", "en", "fr", "nl"], interpretation: mode,
            duties: team.indices.map { .init("interpreter-\($0 + 1)", .interpreter, people) })
        let staff = Dictionary(
            uniqueKeysWithValues: team.enumerated().map { ("interpreter-\($0.offset + 1)", $0.element) })
        return sketch.plan(Held(id, at: sketch.at("09:00"), staff: staff))
    }

    @Test func keptByTwoWhoGiveRelay() {
        #expect(sketch.words("relay-givers", plan(japanese, second, english, english)).isEmpty)
    }

    @Test func keptByOneWhoRendersIntoEveryOther() {
        #expect(sketch.words("relay-givers", plan(everything, everything, english, english), ["givers": 3]).isEmpty)
    }

    @Test func brokenByASinglePivot() {
        let findings = sketch.findings("relay-givers", plan(japanese, english, english))
        #expect(findings.map(\.subjects) == [["ecofin/talks", "ja"]])
    }

    @Test func keptWhereThereIsNoBooth() {
        #expect(sketch.words("relay-givers", plan(japanese, english, english, mode: .consecutive)).isEmpty)
    }

    @Test func theNumberIsTheOffices() {
        #expect(sketch.words("relay-givers", plan(japanese, english, english), ["givers": 1]).isEmpty)
    }

    @Test func worded() {
        let plan = plan(japanese, english, english)
        #expect(
            sketch.words("relay-givers", plan) == [
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 09:00-10:00: ja reaches fr/nl by relay only, and \
                Interpreter a (a) can give it: 1 where 2 are wanted -> put one of Interpreter b (b) and \
                Interpreter d (d) in the team
                """
            ])
        #expect(
            sketch.words("relay-givers", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 09:00-10:00: ja bereikt fr/nl alleen via relais, en \
                Interpreter a (a) kan het geven: 1 waar er 2 nodig zijn -> zet een van Interpreter b (b) en \
                Interpreter d (d) in het team
                """
            ])
        #expect(
            sketch.words("relay-givers", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 09:00-10:00 : ja n'atteint fr/nl que par relais, et \
                Interpreter a (a) peut le donner : 1 où il en faut 2 -> mettre l'un de Interpreter b (b) et \
                Interpreter d (d) dans l'équipe
                """
            ])
    }

    @Test func wordedWhereNobodyElseCould() {
        let plan = plan(japanese, english, of: [japanese, english])
        #expect(
            sketch.words("relay-givers", plan) == [
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 09:00-10:00: ja reaches fr/nl by relay only, and \
                Interpreter a (a) can give it: 1 where 2 are wanted -> engage somebody who understands ja, or who \
                renders it into fr/nl
                """,
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 09:00-10:00: fr reaches ja by relay only, and \
                Interpreter c (c) can give it: 1 where 2 are wanted -> engage somebody who understands fr, or who \
                renders it into ja
                """,
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 09:00-10:00: nl reaches ja by relay only, and \
                Interpreter c (c) can give it: 1 where 2 are wanted -> engage somebody who understands nl, or who \
                renders it into ja
                """,
            ])
        #expect(
            sketch.words("relay-givers", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 09:00-10:00: ja bereikt fr/nl alleen via relais, en \
                Interpreter a (a) kan het geven: 1 waar er 2 nodig zijn -> zoek iemand die ja verstaat, of die het \
                naar fr/nl vertolkt
                """,
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 09:00-10:00: fr bereikt ja alleen via relais, en \
                Interpreter c (c) kan het geven: 1 waar er 2 nodig zijn -> zoek iemand die fr verstaat, of die het \
                naar ja vertolkt
                """,
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 09:00-10:00: nl bereikt ja alleen via relais, en \
                Interpreter c (c) kan het geven: 1 waar er 2 nodig zijn -> zoek iemand die nl verstaat, of die het \
                naar ja vertolkt
                """,
            ])
        #expect(
            sketch.words("relay-givers", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 09:00-10:00 : ja n'atteint fr/nl que par relais, et \
                Interpreter a (a) peut le donner : 1 où il en faut 2 -> engager quelqu'un qui comprend ja, ou qui \
                l'interprète vers fr/nl
                """,
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 09:00-10:00 : fr n'atteint ja que par relais, et \
                Interpreter c (c) peut le donner : 1 où il en faut 2 -> engager quelqu'un qui comprend fr, ou qui \
                l'interprète vers ja
                """,
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 09:00-10:00 : nl n'atteint ja que par relais, et \
                Interpreter c (c) peut le donner : 1 où il en faut 2 -> engager quelqu'un qui comprend nl, ou qui \
                l'interprète vers ja
                """,
            ])
    }
}
