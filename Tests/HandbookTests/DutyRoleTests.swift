import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DutyRoleTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID
    let officer: ResourceID
    let driver: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        officer = sketch.staff("lo-1", "Officer 1", roles: ["protocol"])
        driver = sketch.staff("dr-1", "Driver 1", roles: ["driver"])
    }

    private func plenary(_ protocolOfficers: [ResourceID]) -> EngagementID {
        sketch.engagement(
            "plenary", "Plenary", minutes: 60, rooms: [main],
            duties: [.init("protocol-1", .duty("protocol"), protocolOfficers)])
    }

    @Test func kept() {
        let id = plenary([officer])
        let plan = sketch.plan(Held(id, at: sketch.at("09:00"), in: main, staff: ["protocol-1": officer]))
        #expect(sketch.words("duty-role", plan).isEmpty)
    }

    @Test func brokenForEachWrongPlace() {
        let id = plenary([officer])
        let plan = sketch.plan(Held(id, at: sketch.at("09:00"), in: side, staff: ["protocol-1": driver]))
        #expect(sketch.findings("duty-role", plan).count == 2)
    }

    @Test func worded() {
        let id = plenary([officer])
        let plan = sketch.plan(Held(id, at: sketch.at("09:00"), in: main, staff: ["protocol-1": driver]))
        #expect(
            sketch.words("duty-role", plan) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-10:00: Driver 1 (dr-1) is no candidate \
                for protocol-1 -> choose Officer 1 (lo-1) for protocol-1
                """
            ])
        #expect(
            sketch.words("duty-role", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-10:00: Driver 1 (dr-1) komt niet in \
                aanmerking voor protocol-1 -> kies Officer 1 (lo-1) voor protocol-1
                """
            ])
        #expect(
            sketch.words("duty-role", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-10:00 : Driver 1 (dr-1) ne convient pas \
                pour protocol-1 -> choisir Officer 1 (lo-1) pour protocol-1
                """
            ])
    }

    @Test func wordedWhereNobodyHasTheRole() {
        let id = plenary([])
        let plan = sketch.plan(Held(id, at: sketch.at("09:00"), in: main))
        #expect(
            sketch.words("duty-role", plan) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-10:00: there is no candidate for \
                protocol-1 -> find somebody or something for protocol-1
                """
            ])
        #expect(
            sketch.words("duty-role", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-10:00: niemand komt in aanmerking voor \
                protocol-1 -> zoek iemand of iets voor protocol-1
                """
            ])
        #expect(
            sketch.words("duty-role", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-10:00 : personne ne convient pour \
                protocol-1 -> trouver quelqu'un ou quelque chose pour protocol-1
                """
            ])
    }
}
