import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct SameLiaisonTests {
    let sketch = Sketch()
    let officers: [ResourceID]
    let engagements: [EngagementID]

    init() {
        let sketch = sketch
        let france = sketch.delegation("fr", "France")
        let officers = (1...3).map { sketch.staff("lo-\($0)", "Officer \($0)") }
        self.officers = officers
        engagements = ["Arrival", "Plenary", "Dinner"].map {
            sketch.engagement(
                $0.lowercased(), $0, minutes: 60, with: [france],
                duties: [.init("liaison-fr", .liaison(france), officers)])
        }
    }

    private func plan(_ numbers: [Int]) -> Plan {
        sketch.plan(
            Held(engagements[0], at: sketch.at("09:00"), staff: ["liaison-fr": officers[numbers[0]]]),
            Held(engagements[1], at: sketch.at("11:00"), staff: ["liaison-fr": officers[numbers[1]]]),
            Held(engagements[2], at: sketch.at("19:00"), staff: ["liaison-fr": officers[numbers[2]]]))
    }

    @Test func keptByOne() {
        #expect(sketch.words("same-liaison", plan([1, 1, 1])).isEmpty)
    }

    @Test func brokenForEachFurtherOfficer() {
        #expect(sketch.findings("same-liaison", plan([0, 0, 1])).map(\.cost) == [60])
        #expect(sketch.findings("same-liaison", plan([0, 1, 2])).map(\.cost) == [120])
    }

    /// Who could fill an open post is judged by those who have the others.
    @Test func askedOfAnOpenPost() {
        var asked = plan([0, 0, 0])
        asked[sketch.problem[engagements[2]].slots[0]] = nil
        let requirements = Handbook().requirements(of: sketch.problem, judging: asked)
            .filter { $0.rule == "same-liaison" }
        let costs = [0, 1].map { number in
            Judge(problem: sketch.problem, plan: plan([0, 0, number])).findings(requirements, in: .en).map(\.cost)
        }
        #expect(costs == [[], [60]])
    }

    @Test func worded() {
        let plan = plan([0, 0, 1])
        #expect(
            sketch.words("same-liaison", plan) == [
                """
                France (ecofin:fr) has 2 liaison officers: Officer 1 (lo-1) for 'Arrival' (ecofin/arrival) \
                on Fri 23 Feb 2024 09:00-10:00 and 'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 \
                11:00-12:00; Officer 2 (lo-2) for 'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-20:00 -> \
                give all of it to one of them
                """
            ])
        #expect(
            sketch.words("same-liaison", plan, in: .nl) == [
                """
                France (ecofin:fr) heeft 2 verbindingsofficieren: Officer 1 (lo-1) voor 'Arrival' \
                (ecofin/arrival) op vr 23 feb 2024 09:00-10:00 en 'Plenary' (ecofin/plenary) op vr 23 feb \
                2024 11:00-12:00; Officer 2 (lo-2) voor 'Dinner' (ecofin/dinner) op vr 23 feb 2024 \
                19:00-20:00 -> geef alles aan een van hen
                """
            ])
        #expect(
            sketch.words("same-liaison", plan, in: .fr) == [
                """
                France (ecofin:fr) a 2 officiers de liaison : Officer 1 (lo-1) pour 'Arrival' \
                (ecofin/arrival) le ven 23 févr 2024 09:00-10:00 et 'Plenary' (ecofin/plenary) le ven 23 \
                févr 2024 11:00-12:00 ; Officer 2 (lo-2) pour 'Dinner' (ecofin/dinner) le ven 23 févr 2024 \
                19:00-20:00 -> tout confier à l'un d'eux
                """
            ])
    }
}
