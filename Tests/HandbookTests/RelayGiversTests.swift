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
        let staff = Dictionary(uniqueKeysWithValues: team.enumerated().map { ("interpreter-\($0.offset + 1)", $0.element) })
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
        print("@@RelayGiversTests#1#en@@" + sketch.words("relay-givers", plan, in: .en).joined(separator: "\u{1}"))
        print("@@RelayGiversTests#1#nl@@" + sketch.words("relay-givers", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@RelayGiversTests#1#fr@@" + sketch.words("relay-givers", plan, in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedWhereNobodyElseCould() {
        let plan = plan(japanese, english, of: [japanese, english])
        print("@@RelayGiversTests#2#en@@" + sketch.words("relay-givers", plan, in: .en).joined(separator: "\u{1}"))
        print("@@RelayGiversTests#2#nl@@" + sketch.words("relay-givers", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@RelayGiversTests#2#fr@@" + sketch.words("relay-givers", plan, in: .fr).joined(separator: "\u{1}"))
    }
}
