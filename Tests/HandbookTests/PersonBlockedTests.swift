import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PersonBlockedTests {
    let sketch = Sketch()
    let mayor: ResourceID
    let officer: ResourceID
    let other: ResourceID
    let welcome: EngagementID

    init() {
        mayor = sketch.principal("mayor", "Mayor")
        officer = sketch.staff("lo-1", "Officer 1")
        other = sketch.staff("lo-2", "Officer 2")
        welcome = sketch.engagement(
            "welcome", "Welcome", minutes: 60, with: [mayor],
            duties: [.init("protocol-1", .duty("protocol"), [officer, other])])
        sketch.entry(.busy(mayor), "Council", sketch.range("14:00", "16:00"))
        sketch.entry(.busy(officer), "", sketch.range("09:00", "12:00"), certain: false)
    }

    private func words(_ clock: String, by officer: ResourceID, in language: Language = .en) -> [String] {
        sketch.words(
            "person-blocked", sketch.plan(Held(welcome, at: sketch.at(clock), staff: ["protocol-1": officer])),
            in: language)
    }

    @Test func keptBesideTheEntriesAndBySomebodyElse() {
        #expect(words("13:00", by: officer).isEmpty)
        #expect(words("16:00", by: officer).isEmpty)
        #expect(words("10:00", by: other).isEmpty)
    }

    @Test func broken() {
        let plan = sketch.plan(Held(welcome, at: sketch.at("13:30"), staff: ["protocol-1": officer]))
        let findings = sketch.findings("person-blocked", plan)
        #expect(findings.map(\.subjects) == [["mayor", "'Council', Fri 23 Feb 2024 14:00-16:00"]])
        #expect(findings.map(\.amount) == [30])
    }

    @Test func wordedForAPrincipal() {
        #expect(
            words("13:30", by: officer) == [
                """
                Mayor (mayor) is taken by 'Council' Fri 23 Feb 2024 14:00-16:00 and needed for 'Welcome' \
                (ecofin/welcome) on Fri 23 Feb 2024 13:30-14:30 -> end it no later than Fri 23 Feb 2024 \
                14:00, start it no earlier than Fri 23 Feb 2024 16:00, or do without them
                """
            ])
        #expect(
            words("13:30", by: officer, in: .nl) == [
                """
                Mayor (mayor) is niet vrij op vr 23 feb 2024 14:00-16:00 ('Council'), maar nodig voor \
                'Welcome' (ecofin/welcome) op vr 23 feb 2024 13:30-14:30 -> laat het uiterlijk op vr 23 feb \
                2024 14:00 eindigen, laat het niet vóór vr 23 feb 2024 16:00 beginnen, of laat het zonder \
                hen doorgaan
                """
            ])
        #expect(
            words("13:30", by: officer, in: .fr) == [
                """
                Mayor (mayor) n'est pas libre le ven 23 févr 2024 14:00-16:00 ('Council'), or le plan y met \
                'Welcome' (ecofin/welcome) le ven 23 févr 2024 13:30-14:30 -> le terminer au plus tard le \
                ven 23 févr 2024 14:00, ne pas le commencer avant le ven 23 févr 2024 16:00, ou se passer \
                d'eux
                """
            ])
    }

    @Test func wordedForAMemberOfStaff() {
        #expect(
            words("11:30", by: officer) == [
                """
                Officer 1 (lo-1) is taken (not certain) Fri 23 Feb 2024 09:00-12:00 and needed for 'Welcome' \
                (ecofin/welcome) on Fri 23 Feb 2024 11:30-12:30 -> end it no later than Fri 23 Feb 2024 \
                09:00, start it no earlier than Fri 23 Feb 2024 12:00, or give the duty to somebody else
                """
            ])
        #expect(
            words("11:30", by: officer, in: .nl) == [
                """
                Officer 1 (lo-1) is niet vrij op vr 23 feb 2024 09:00-12:00 (niet zeker), maar nodig voor \
                'Welcome' (ecofin/welcome) op vr 23 feb 2024 11:30-12:30 -> laat het uiterlijk op vr 23 feb \
                2024 09:00 eindigen, laat het niet vóór vr 23 feb 2024 12:00 beginnen, of geef de taak aan \
                iemand anders
                """
            ])
        #expect(
            words("11:30", by: officer, in: .fr) == [
                """
                Officer 1 (lo-1) n'est pas libre le ven 23 févr 2024 09:00-12:00 (incertain), or le plan y \
                met 'Welcome' (ecofin/welcome) le ven 23 févr 2024 11:30-12:30 -> le terminer au plus tard \
                le ven 23 févr 2024 09:00, ne pas le commencer avant le ven 23 févr 2024 12:00, ou confier \
                la tâche à quelqu'un d'autre
                """
            ])
    }
}
