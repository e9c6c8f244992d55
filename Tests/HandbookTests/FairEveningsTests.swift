import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct FairEveningsTests {
    let sketch = Sketch(days: 21...24)
    let people: [ResourceID]
    let dinners: [EngagementID]

    init() {
        let sketch = sketch
        let people = (1...2).map { sketch.staff("p-\($0)", "Officer \($0)", roles: ["protocol"]) }
        self.people = people
        dinners = (21...23).map {
            sketch.engagement(
                "dinner-\($0)", "Dinner", minutes: 120, allowed: sketch.times(sketch.range("17:00", "24:00", day: $0)),
                duties: [.init("protocol-1", .duty("protocol"), people)])
        }
    }

    private func plan(_ first: String, _ numbers: [Int]) -> Plan {
        sketch.plan(
            Held(dinners[0], at: sketch.at(first, day: 21), staff: ["protocol-1": people[numbers[0]]]),
            Held(dinners[1], at: sketch.at("19:00", day: 22), staff: ["protocol-1": people[numbers[1]]]),
            Held(dinners[2], at: sketch.at("19:00", day: 23), staff: ["protocol-1": people[numbers[2]]]))
    }

    @Test func keptByTakingTurns() {
        #expect(sketch.words("fair-evenings", plan("19:00", [0, 0, 1])).isEmpty)
    }

    @Test func keptWhereADutyBeginsBeforeTheEvening() {
        #expect(sketch.words("fair-evenings", plan("17:55", [0, 0, 0])).isEmpty)
    }

    @Test func broken() {
        #expect(sketch.findings("fair-evenings", plan("18:00", [0, 0, 0])).map(\.cost) == [60])
    }

    @Test func worded() {
        let plan = plan("18:00", [0, 0, 0])
        #expect(
            sketch.words("fair-evenings", plan) == [
                """
                Officer 1 (p-1) has 3 evening duties as protocol and 2 would be fair: 'Dinner' \
                (ecofin/dinner-21) on Wed 21 Feb 2024 18:00-20:00, 'Dinner' (ecofin/dinner-22) on Thu 22 Feb \
                2024 19:00-21:00 and 'Dinner' (ecofin/dinner-23) on Fri 23 Feb 2024 19:00-21:00 -> give 1 of \
                them to somebody else with the role protocol
                """
            ])
        #expect(
            sketch.words("fair-evenings", plan, in: .nl) == [
                """
                Officer 1 (p-1) heeft 3 avondtaken als protocol, een eerlijk deel is 2: 'Dinner' \
                (ecofin/dinner-21) op wo 21 feb 2024 18:00-20:00, 'Dinner' (ecofin/dinner-22) op do 22 feb \
                2024 19:00-21:00 en 'Dinner' (ecofin/dinner-23) op vr 23 feb 2024 19:00-21:00 -> geef er 1 \
                van aan iemand anders met de rol protocol
                """
            ])
        #expect(
            sketch.words("fair-evenings", plan, in: .fr) == [
                """
                Officer 1 (p-1) a 3 tâches du soir comme protocol, pour une part équitable de 2 : 'Dinner' \
                (ecofin/dinner-21) le mer 21 févr 2024 18:00-20:00, 'Dinner' (ecofin/dinner-22) le jeu 22 \
                févr 2024 19:00-21:00 et 'Dinner' (ecofin/dinner-23) le ven 23 févr 2024 19:00-21:00 -> en \
                donner 1 à une autre personne du rôle protocol
                """
            ])
    }
}
