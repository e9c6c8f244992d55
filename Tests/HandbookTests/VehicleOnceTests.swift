import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct VehicleOnceTests {
    let sketch = Sketch()
    let coach: ResourceID
    let van: ResourceID
    let outing: EngagementID
    let transfer: EngagementID

    init() {
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 50)
        van = sketch.vehicle("van-1", "Van 1", seats: 8)
        outing = sketch.engagement(
            "outing", "Outing", minutes: 60, duties: [.init("vehicle-1", .vehicle, [coach, van])])
        transfer = sketch.engagement(
            "transfer", "Transfer", minutes: 30,
            duties: [.init("vehicle-1", .vehicle, [coach, van]), .init("vehicle-2", .vehicle, [coach, van])])
    }

    private func plan(transferAt clock: String, _ second: ResourceID) -> Plan {
        sketch.plan(
            Held(outing, at: sketch.at("09:00"), staff: ["vehicle-1": coach]),
            Held(transfer, at: sketch.at(clock), staff: ["vehicle-1": coach, "vehicle-2": second]))
    }

    @Test func keptBackToBackByTwoVehicles() {
        #expect(sketch.words("vehicle-once", plan(transferAt: "10:00", van)).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("vehicle-once", plan(transferAt: "09:45", van))
        #expect(findings.map(\.subjects) == [["coach-1"]])
        #expect(findings.map(\.amount) == [15])
    }

    @Test func worded() {
        let plan = plan(transferAt: "09:45", van)
        #expect(
            sketch.words("vehicle-once", plan) == [
                """
                Coach 1 (coach-1) is expected in two places at once, Fri 23 Feb 2024 09:45-10:00: 'Outing' \
                (ecofin/outing) on Fri 23 Feb 2024 09:00-10:00 and 'Transfer' (ecofin/transfer) on Fri 23 \
                Feb 2024 09:45-10:15 -> take another vehicle for one of them or move it by 15 min
                """
            ])
        #expect(
            sketch.words("vehicle-once", plan, in: .nl) == [
                """
                Coach 1 (coach-1) wordt op twee plaatsen tegelijk verwacht, vr 23 feb 2024 09:45-10:00: \
                'Outing' (ecofin/outing) op vr 23 feb 2024 09:00-10:00 en 'Transfer' (ecofin/transfer) op vr \
                23 feb 2024 09:45-10:15 -> neem voor een van beide een ander voertuig of verplaats ze 15 min
                """
            ])
        #expect(
            sketch.words("vehicle-once", plan, in: .fr) == [
                """
                Coach 1 (coach-1) devrait être à deux endroits en même temps, ven 23 févr 2024 09:45-10:00 : \
                'Outing' (ecofin/outing) le ven 23 févr 2024 09:00-10:00 et 'Transfer' (ecofin/transfer) le \
                ven 23 févr 2024 09:45-10:15 -> prendre un autre véhicule pour l'une des deux ou la déplacer \
                de 15 min
                """
            ])
    }

    @Test func brokenByTwoPlacesOfOneEngagement() {
        #expect(sketch.findings("vehicle-once", plan(transferAt: "10:00", coach)).map(\.engagements.count) == [2])
    }
}
