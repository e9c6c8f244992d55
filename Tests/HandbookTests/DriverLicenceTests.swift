import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DriverLicenceTests {
    let sketch = Sketch()
    let coach: ResourceID
    let other: ResourceID
    let van: ResourceID
    let licensed: ResourceID
    let driver: ResourceID

    init() {
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 9)
        other = sketch.vehicle("coach-2", "Coach 2", seats: 50)
        van = sketch.vehicle("van-1", "Van 1", seats: 8)
        licensed = sketch.staff("dr-1", "Driver 1", roles: ["driver"], licences: ["coach"])
        driver = sketch.staff("dr-2", "Driver 2", roles: ["driver"])
    }

    private func outing(vehicles: Int = 1, drivers: [[ResourceID]]) -> EngagementID {
        sketch.engagement(
            "outing", "Outing", minutes: 60,
            duties: (1...vehicles).map { Sketch.Duty("vehicle-\($0)", .vehicle, [coach, other, van]) }
                + zip(1..., drivers).map { Sketch.Duty("driver-\($0)", .duty("driver"), $1) })
    }

    private func plan(_ id: EngagementID, _ fills: [String: ResourceID]) -> Plan {
        sketch.plan(Held(id, at: sketch.at("09:00"), staff: fills))
    }

    @Test func keptByALicensedDriverOrASmallVehicle() {
        let id = outing(drivers: [[licensed, driver]])
        #expect(sketch.words("driver-licence", plan(id, ["vehicle-1": coach, "driver-1": licensed])).isEmpty)
        #expect(sketch.words("driver-licence", plan(id, ["vehicle-1": van, "driver-1": driver])).isEmpty)
    }

    @Test func brokenByADriverWithout() {
        let id = outing(drivers: [[licensed, driver]])
        #expect(sketch.findings("driver-licence", plan(id, ["vehicle-1": coach, "driver-1": driver])).count == 1)
    }

    @Test func brokenWhereNobodyDrives() {
        let id = outing(drivers: [])
        #expect(sketch.findings("driver-licence", plan(id, ["vehicle-1": coach])).count == 1)
    }

    @Test func twoCoachesTakeTwoDrivers() {
        let id = outing(vehicles: 2, drivers: [[licensed], [licensed, driver]])
        let two = ["vehicle-1": coach, "vehicle-2": other, "driver-1": licensed]
        #expect(sketch.findings("driver-licence", plan(id, two.merging(["driver-2": driver]) { $1 })).count == 1)
        #expect(sketch.words("driver-licence", plan(id, two.merging(["driver-2": licensed]) { $1 })).isEmpty)
    }

    @Test func nothingIsAskedWhereEveryDriverHasTheLicence() {
        _ = outing(drivers: [[licensed]])
        #expect(sketch.requirements("driver-licence").isEmpty)
    }

    @Test func worded() {
        let plan = plan(outing(drivers: [[licensed, driver]]), ["vehicle-1": coach, "driver-1": driver])
        #expect(
            sketch.words("driver-licence", plan) == [
                """
                'Outing' (ecofin/outing) on Fri 23 Feb 2024 09:00-10:00 uses Coach 1 (coach-1), but has 0 of \
                1 drivers licensed for coaches; without: Driver 2 (dr-2) -> choose Driver 1 (dr-1) for \
                driver-1
                """
            ])
        #expect(
            sketch.words("driver-licence", plan, in: .nl) == [
                """
                'Outing' (ecofin/outing) op vr 23 feb 2024 09:00-10:00 gebruikt Coach 1 (coach-1), maar \
                heeft 0 van 1 bestuurders met een rijbewijs voor autocars; zonder: Driver 2 (dr-2) -> kies \
                Driver 1 (dr-1) voor driver-1
                """
            ])
        #expect(
            sketch.words("driver-licence", plan, in: .fr) == [
                """
                'Outing' (ecofin/outing) le ven 23 févr 2024 09:00-10:00 utilise Coach 1 (coach-1), mais a 0 \
                chauffeur sur 1 titulaire du permis d'autocar ; sans : Driver 2 (dr-2) -> choisir Driver 1 \
                (dr-1) pour driver-1
                """
            ])
    }

    @Test func wordedWhereNobodyDrives() {
        let plan = plan(outing(drivers: []), ["vehicle-1": coach])
        #expect(
            sketch.words("driver-licence", plan) == [
                """
                'Outing' (ecofin/outing) on Fri 23 Feb 2024 09:00-10:00 uses Coach 1 (coach-1), but has 0 of \
                1 drivers licensed for coaches -> add a driver with the licence or take a vehicle for eight \
                guests at most
                """
            ])
        #expect(
            sketch.words("driver-licence", plan, in: .nl) == [
                """
                'Outing' (ecofin/outing) op vr 23 feb 2024 09:00-10:00 gebruikt Coach 1 (coach-1), maar \
                heeft 0 van 1 bestuurders met een rijbewijs voor autocars -> voeg een bestuurder met het \
                rijbewijs toe of neem een voertuig voor hoogstens acht gasten
                """
            ])
        #expect(
            sketch.words("driver-licence", plan, in: .fr) == [
                """
                'Outing' (ecofin/outing) le ven 23 févr 2024 09:00-10:00 utilise Coach 1 (coach-1), mais a 0 \
                chauffeur sur 1 titulaire du permis d'autocar -> ajouter un chauffeur titulaire du permis ou \
                prendre un véhicule de huit invités au plus
                """
            ])
    }
}
