import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PrincipalOnceTests {
    let sketch = Sketch()
    let mayor: ResourceID
    let welcome: EngagementID
    let dinner: EngagementID

    init() {
        mayor = sketch.principal("mayor", "Mayor")
        welcome = sketch.engagement("welcome", "Welcome", minutes: 60, with: [mayor])
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [mayor], optional: true)
    }

    private func plan(dinnerAt clock: String) -> Plan {
        sketch.plan(Held(welcome, at: sketch.at("18:00")), Held(dinner, at: sketch.at(clock)))
    }

    @Test func keptBackToBackAndWhereOneIsLeftOut() {
        #expect(sketch.words("principal-once", plan(dinnerAt: "19:00")).isEmpty)
        let alone = sketch.plan(Held(welcome, at: sketch.at("00:00")), Held(omitted: dinner))
        #expect(sketch.words("principal-once", alone).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("principal-once", plan(dinnerAt: "18:45"))
        #expect(findings.map(\.amount) == [15])
        #expect(findings.map(\.range) == [sketch.range("18:45", "19:00")])
    }

    @Test func worded() {
        let plan = plan(dinnerAt: "18:45")
        #expect(
            sketch.words("principal-once", plan) == [
                """
                Mayor (mayor) is expected in two places at once, Fri 23 Feb 2024 18:45-19:00: 'Welcome' \
                (ecofin/welcome) on Fri 23 Feb 2024 18:00-19:00 and 'Dinner' (ecofin/dinner) on Fri 23 Feb \
                2024 18:45-20:45 -> move one of them by 15 min or let a deputy attend
                """
            ])
        #expect(
            sketch.words("principal-once", plan, in: .nl) == [
                """
                Mayor (mayor) wordt op twee plaatsen tegelijk verwacht, vr 23 feb 2024 18:45-19:00: \
                'Welcome' (ecofin/welcome) op vr 23 feb 2024 18:00-19:00 en 'Dinner' (ecofin/dinner) op vr \
                23 feb 2024 18:45-20:45 -> verplaats een van beide 15 min of laat een plaatsvervanger gaan
                """
            ])
        #expect(
            sketch.words("principal-once", plan, in: .fr) == [
                """
                Mayor (mayor) devrait être à deux endroits en même temps, ven 23 févr 2024 18:45-19:00 : \
                'Welcome' (ecofin/welcome) le ven 23 févr 2024 18:00-19:00 et 'Dinner' (ecofin/dinner) le \
                ven 23 févr 2024 18:45-20:45 -> déplacer l'une des deux de 15 min ou envoyer un suppléant
                """
            ])
    }
}
