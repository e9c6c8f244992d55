import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct LiaisonLanguageTests {
    let sketch = Sketch()
    let french: ResourceID
    let german: ResourceID
    let arrival: EngagementID

    init() {
        let france = sketch.delegation("fr", "France", languages: ["fr", "en"])
        french = sketch.staff("lo-1", "Officer 1", languages: ["nl", "fr"])
        german = sketch.staff("lo-2", "Officer 2", languages: ["nl", "de"])
        arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 30, with: [france],
            duties: [.init("liaison-fr", .liaison(france), [french, german])])
    }

    private func plan(_ officer: ResourceID) -> Plan {
        sketch.plan(Held(arrival, at: sketch.at("09:00"), staff: ["liaison-fr": officer]))
    }

    @Test func kept() { #expect(sketch.words("liaison-language", plan(french)).isEmpty) }

    @Test func broken() {
        let findings = sketch.findings("liaison-language", plan(german))
        #expect(findings.map(\.id) == ["liaison-language:ecofin/arrival:liaison-fr"])
    }

    @Test func stated() {
        #expect(
            sketch.requirements("liaison-language").map { $0.statement(.nl) } == [
                "De verbindingsofficier van France (ecofin:fr) bij 'Arrival' (ecofin/arrival) spreekt fr of en"
            ])
    }

    @Test func worded() {
        print("@@LiaisonLanguageTests#1#en@@" + sketch.words("liaison-language", plan(german), in: .en).joined(separator: "\u{1}"))
        print("@@LiaisonLanguageTests#1#nl@@" + sketch.words("liaison-language", plan(german), in: .nl).joined(separator: "\u{1}"))
        print("@@LiaisonLanguageTests#1#fr@@" + sketch.words("liaison-language", plan(german), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedWhereNobodySpeaksIt() {
        let japan = sketch.delegation("jp", "Japan", languages: ["ja"])
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 30, with: [japan],
            duties: [.init("liaison-jp", .liaison(japan), [french, sketch.staff("lo-3", "Officer 3")])])
        print("@@LiaisonLanguageTests#2#en@@" + sketch.words("liaison-language", sketch.plan(Held(talk, at: sketch.at("10:00"))), in: .en).joined(separator: "\u{1}"))
        print("@@LiaisonLanguageTests#2#nl@@" + sketch.words("liaison-language", sketch.plan(Held(talk, at: sketch.at("10:00"))), in: .nl).joined(separator: "\u{1}"))
        print("@@LiaisonLanguageTests#2#fr@@" + sketch.words("liaison-language", sketch.plan(Held(talk, at: sketch.at("10:00"))), in: .fr).joined(separator: "\u{1}"))
    }
}
