import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Who of a team of interpreters counts, and in which booth.
@Suite struct BoothTeamTests {
    /// Interpreters `en-1 en-2 fi-1 ...` who work into these languages and understand them all; a plan that takes them all.
    private func words(
        _ teams: [(into: [String], count: Int)], _ languages: [String], minutes: Int = 210,
        _ mode: Interpretation = .simultaneous, understood: [String]? = nil, in language: Language = .en
    ) -> [String] {
        let sketch = Sketch()
        let people = teams.flatMap { team in
            (0..<team.count).map { number in
                let name = "\(team.into.joined(separator: "+"))-\(number + 1)"
                return sketch.staff(
                    name, name, roles: ["interpreter"], languages: understood ?? languages, active: team.into)
            }
        }
        let talk = sketch.engagement(
            "talk", "Talk", minutes: minutes, languages: languages, interpretation: mode,
            duties: people.indices.map { .init("interpreter-\($0 + 1)", .interpreter, people) })
        let fills = Dictionary(uniqueKeysWithValues: people.enumerated().map { ("interpreter-\($0 + 1)", $1) })
        return sketch.words(
            "interpreter-team", sketch.plan(Held(talk, at: sketch.at("09:00"), staff: fills)), in: language)
    }

    @Test func keptByTwoInEachBooth() {
        #expect(words([(["en"], 2), (["fi"], 2), (["fr"], 2), (["de"], 2)], ["en", "fr", "de", "fi"]).isEmpty)
    }

    /// One of the two seats is sure to be filled by somebody able, and the other is not.
    @Test func oneWhoIsSureDoesNotSettleATeamOfTwo() {
        let sketch = Sketch()
        func interpreter(_ id: String, into languages: [String]) -> ResourceID {
            sketch.staff(id, id, roles: ["interpreter"], languages: ["en", "fr", "it"], active: languages)
        }
        let (able, other) = (interpreter("able", into: ["en", "fr"]), interpreter("other", into: ["it"]))
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 210, languages: ["en", "fr"], interpretation: .simultaneous,
            duties: [.init("interpreter-1", .interpreter, [able]), .init("interpreter-2", .interpreter, [other])])
        let plan = sketch.plan(
            Held(talk, at: sketch.at("09:00"), staff: ["interpreter-1": able, "interpreter-2": other]))
        #expect(sketch.findings("interpreter-team", plan).count == 1)
    }

    /// Eight people, and nobody to take turns in two booths.
    @Test func eachBoothThatLacksSomebodyIsNamed() {
        #expect(
            words([(["en"], 2), (["fi"], 4), (["fr"], 1), (["de"], 1)], ["en", "fr", "de", "fi"]) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-12:30: the booth fr lacks 1 of the 2 who work into fr: fr-1 \
                -> engage 1 more who work into fr
                """,
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-12:30: the booth de lacks 1 of the 2 who work into de: de-1 \
                -> engage 1 more who work into de
                """,
            ])
    }

    @Test func wordedInDutchAndFrench() {
        let teams = [(into: ["en"], count: 3), (into: ["fi"], count: 3)]
        #expect(
            words(teams, ["en", "fr", "fi"], in: .nl) == [
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 09:00-12:30: de cabine fr mist er 2 van de 2 die naar fr werken: \
                niemand -> zoek er 2 bij die naar fr werken
                """
            ])
        #expect(
            words(teams, ["en", "fr", "fi"], in: .fr) == [
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 09:00-12:30 : la cabine fr manque de 2 des 2 qui travaillent \
                vers fr : personne -> en engager 2 de plus qui travaillent vers fr
                """
            ])
    }

    /// Three who work into both languages do not fill two booths of two.
    @Test func nobodySitsInTwoBooths() {
        let found = words([(["en", "fi"], 3), (["fr"], 3)], ["en", "fr", "fi"])
        #expect(found.count == 1)
        #expect(found.first?.contains("the booths en and fi together lack 1 of the 4") == true, "\(found)")
        #expect(words([(["en", "fi"], 4), (["fr"], 2)], ["en", "fr", "fi"]).isEmpty)
        #expect(words([(["en", "fi"], 1), (["en"], 1), (["fi"], 2), (["fr"], 2)], ["en", "fr", "fi"]).isEmpty)
    }

    /// Who works from Chinese into Japanese only is of no use between English and French.
    @Test func theIdleDoNotCount() {
        #expect(words([(["en", "fr"], 1), (["ja"], 1)], ["en", "fr"], minutes: 60).count == 1)
        #expect(words([(["en", "fr"], 2)], ["en", "fr"], minutes: 60).isEmpty)
        #expect(words([(["en", "fr"], 1), (["ja"], 1)], ["en", "fr"], minutes: 60, .consecutive).count == 1)
        #expect(words([(["en", "fr"], 1), (["ja"], 1)], ["en", "fr"], minutes: 60, .whispered).count == 1)
        #expect(words([(["en"], 2)], ["en", "fr"], minutes: 60, understood: ["en"]).count == 1)
        #expect(words([(["en"], 1), (["ja"], 1)], ["en", "fr"], minutes: 40).isEmpty)
    }

    @Test func wordedForAnIdleInterpreter() {
        #expect(
            words([(["en", "fr"], 1), (["ja"], 1)], ["en", "fr"], minutes: 60) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-10:00: the team lacks 1 of the 2 who interpret between \
                en/fr: en+fr-1; ja-1 cannot -> engage 1 more who interpret between en/fr
                """
            ])
    }

    /// Six languages: each booth, each two and all of them.
    @Test func manyLanguages() {
        let languages = ["en", "fr", "nl", "de", "it", "es"]
        let full = languages.map { (into: [$0, "en"], count: 2) }
        #expect(words(full, languages).isEmpty)
        let short = languages.map { (into: [$0, "en"], count: $0 == "es" ? 1 : $0 == "en" ? 3 : 2) }
        #expect(words(short, languages).count == 1)
    }
}
