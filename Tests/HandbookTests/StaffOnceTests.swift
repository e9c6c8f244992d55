import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct StaffOnceTests {
    let sketch = Sketch()
    let officer: ResourceID
    let other: ResourceID
    let arrival: EngagementID
    let plenary: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        other = sketch.staff("lo-2", "Officer 2")
        let both = [officer, other]
        arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 60, duties: [.init("protocol-1", .duty("protocol"), both)])
        plenary = sketch.engagement(
            "plenary", "Plenary", minutes: 120,
            duties: [.init("protocol-1", .duty("protocol"), both), .init("host-1", .duty("host"), both)])
    }

    @Test func keptByTwoPeople() {
        let plan = sketch.plan(
            Held(arrival, at: sketch.at("09:00"), staff: ["protocol-1": officer]),
            Held(plenary, at: sketch.at("10:00"), staff: ["protocol-1": officer, "host-1": other]))
        #expect(sketch.words("staff-once", plan).isEmpty)
    }

    @Test func brokenAndWordedAtTwoEngagements() {
        let plan = sketch.plan(
            Held(arrival, at: sketch.at("09:30"), staff: ["protocol-1": officer]),
            Held(plenary, at: sketch.at("10:00"), staff: ["protocol-1": officer, "host-1": other]))
        #expect(sketch.findings("staff-once", plan).map(\.amount) == [30])
        #expect(
            sketch.words("staff-once", plan) == [
                """
                Officer 1 (lo-1) is expected in two places at once, Fri 23 Feb 2024 10:00-10:30: 'Arrival' \
                (ecofin/arrival) on Fri 23 Feb 2024 09:30-10:30 and 'Plenary' (ecofin/plenary) on Fri 23 Feb \
                2024 10:00-12:00 -> give one of them to somebody else or move it by 30 min
                """
            ])
        #expect(
            sketch.words("staff-once", plan, in: .nl) == [
                """
                Officer 1 (lo-1) wordt op twee plaatsen tegelijk verwacht, vr 23 feb 2024 10:00-10:30: \
                'Arrival' (ecofin/arrival) op vr 23 feb 2024 09:30-10:30 en 'Plenary' (ecofin/plenary) op vr \
                23 feb 2024 10:00-12:00 -> geef een van beide aan iemand anders of verplaats ze 30 min
                """
            ])
        #expect(
            sketch.words("staff-once", plan, in: .fr) == [
                """
                Officer 1 (lo-1) devrait être à deux endroits en même temps, ven 23 févr 2024 10:00-10:30 : \
                'Arrival' (ecofin/arrival) le ven 23 févr 2024 09:30-10:30 et 'Plenary' (ecofin/plenary) le \
                ven 23 févr 2024 10:00-12:00 -> confier l'une des deux à quelqu'un d'autre ou la déplacer de \
                30 min
                """
            ])
    }

    @Test func brokenAndWordedInTwoPlacesOfOneEngagement() {
        let plan = sketch.plan(
            Held(plenary, at: sketch.at("10:00"), staff: ["protocol-1": officer, "host-1": officer]))
        #expect(
            sketch.words("staff-once", plan) == [
                """
                Officer 1 (lo-1) is down twice for 'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 \
                10:00-12:00: protocol-1 and host-1 -> choose another for one of these places
                """
            ])
        #expect(
            sketch.words("staff-once", plan, in: .nl) == [
                """
                Officer 1 (lo-1) is twee keer ingezet voor 'Plenary' (ecofin/plenary) op vr 23 feb 2024 \
                10:00-12:00: protocol-1 en host-1 -> kies een ander voor een van deze plaatsen
                """
            ])
        #expect(
            sketch.words("staff-once", plan, in: .fr) == [
                """
                Officer 1 (lo-1) figure deux fois pour 'Plenary' (ecofin/plenary) le ven 23 févr 2024 \
                10:00-12:00 : protocol-1 et host-1 -> en choisir un autre pour l'une de ces places
                """
            ])
    }
}
