import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DelegationOnceTests {
    let sketch = Sketch()
    let france: ResourceID
    let plenary: EngagementID
    let bilateral: EngagementID

    init() {
        france = sketch.delegation("fr", "France")
        plenary = sketch.engagement("plenary", "Plenary", minutes: 120, with: [france])
        bilateral = sketch.engagement("fr-mayor", "France and the mayor", minutes: 30, with: [france])
    }

    private func plan(bilateralAt clock: String) -> Plan {
        sketch.plan(Held(plenary, at: sketch.at("09:00")), Held(bilateral, at: sketch.at(clock)))
    }

    @Test func keptBackToBack() {
        #expect(sketch.words("delegation-once", plan(bilateralAt: "11:00")).isEmpty)
        #expect(sketch.words("delegation-once", plan(bilateralAt: "08:30")).isEmpty)
    }

    @Test func broken() {
        #expect(sketch.findings("delegation-once", plan(bilateralAt: "10:00")).map(\.subjects) == [["ecofin:fr"]])
    }

    @Test func worded() {
        let plan = plan(bilateralAt: "10:00")
        #expect(
            sketch.words("delegation-once", plan) == [
                """
                France (ecofin:fr) is expected in two places at once, Fri 23 Feb 2024 10:00-10:30: 'Plenary' \
                (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 and 'France and the mayor' (ecofin/fr-mayor) \
                on Fri 23 Feb 2024 10:00-10:30 -> move one of them by 1 h or hold one without the delegation
                """
            ])
        #expect(
            sketch.words("delegation-once", plan, in: .nl) == [
                """
                France (ecofin:fr) wordt op twee plaatsen tegelijk verwacht, vr 23 feb 2024 10:00-10:30: \
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-11:00 en 'France and the mayor' \
                (ecofin/fr-mayor) op vr 23 feb 2024 10:00-10:30 -> verplaats een van beide 1 u of laat er \
                een zonder de delegatie doorgaan
                """
            ])
        #expect(
            sketch.words("delegation-once", plan, in: .fr) == [
                """
                France (ecofin:fr) devrait être à deux endroits en même temps, ven 23 févr 2024 10:00-10:30 \
                : 'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-11:00 et 'France and the mayor' \
                (ecofin/fr-mayor) le ven 23 févr 2024 10:00-10:30 -> déplacer l'une des deux de 1 h ou en \
                tenir une sans la délégation
                """
            ])
    }
}
