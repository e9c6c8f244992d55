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
        #expect(
            sketch.words("liaison-language", plan(german)) == [
                """
                Officer 2 (lo-2), liaison officer of France (ecofin:fr) for 'Arrival' (ecofin/arrival) on Fri 23 \
                Feb 2024 09:00-09:30, speaks nl and de; the delegation speaks fr or en -> give it to Officer 1 \
                (lo-1)
                """
            ])
        #expect(
            sketch.words("liaison-language", plan(german), in: .nl) == [
                """
                Officer 2 (lo-2), verbindingsofficier van France (ecofin:fr) voor 'Arrival' (ecofin/arrival) op vr \
                23 feb 2024 09:00-09:30, spreekt nl en de; de delegatie spreekt fr of en -> geef de taak aan \
                Officer 1 (lo-1)
                """
            ])
        #expect(
            sketch.words("liaison-language", plan(german), in: .fr) == [
                """
                Officer 2 (lo-2), officier de liaison de France (ecofin:fr) pour 'Arrival' (ecofin/arrival) le ven \
                23 févr 2024 09:00-09:30, parle nl et de ; la délégation parle fr ou en -> confier la tâche à \
                Officer 1 (lo-1)
                """
            ])
    }

    @Test func wordedWhereNobodySpeaksIt() {
        let japan = sketch.delegation("jp", "Japan", languages: ["ja"])
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 30, with: [japan],
            duties: [.init("liaison-jp", .liaison(japan), [french, sketch.staff("lo-3", "Officer 3")])])
        #expect(
            sketch.words("liaison-language", sketch.plan(Held(talk, at: sketch.at("10:00")))) == [
                """
                Japan (ecofin:jp) has no liaison officer who speaks ja for 'Talk' (ecofin/talk) on Fri 23 Feb 2024 \
                10:00-10:30 -> find an officer who speaks ja
                """
            ])
        #expect(
            sketch.words("liaison-language", sketch.plan(Held(talk, at: sketch.at("10:00"))), in: .nl) == [
                """
                Japan (ecofin:jp) heeft voor 'Talk' (ecofin/talk) op vr 23 feb 2024 10:00-10:30 geen \
                verbindingsofficier die ja spreekt -> zoek een verbindingsofficier die ja spreekt
                """
            ])
        #expect(
            sketch.words("liaison-language", sketch.plan(Held(talk, at: sketch.at("10:00"))), in: .fr) == [
                """
                Japan (ecofin:jp) n'a pas d'officier de liaison qui parle ja pour 'Talk' (ecofin/talk) le ven 23 \
                févr 2024 10:00-10:30 -> trouver un officier qui parle ja
                """
            ])
    }
}
