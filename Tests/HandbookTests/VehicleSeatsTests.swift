import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct VehicleSeatsTests {
    let sketch = Sketch()
    let coach: ResourceID
    let van: ResourceID
    let car: ResourceID
    let mayor: ResourceID
    let france: ResourceID
    let germany: ResourceID

    init() {
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 50)
        van = sketch.vehicle("van-1", "Van 1", seats: 8)
        car = sketch.vehicle("car-1", "Car 1", seats: 3)
        mayor = sketch.principal("mayor", "Mayor")
        france = sketch.delegation("fr", "France", size: 7)
        germany = sketch.delegation("de", "Germany", size: 5)
    }

    private func outing(_ vehicles: [ResourceID], places: Int = 0, optional: Bool = false) -> EngagementID {
        sketch.engagement(
            "outing", "Outing", minutes: 60, with: [mayor, france, germany],
            duties: [.init("vehicle-1", .vehicle, vehicles), .init("vehicle-2", .vehicle, vehicles)],
            optional: optional, places: places)
    }

    private func plan(_ id: EngagementID, _ first: ResourceID, _ second: ResourceID) -> Plan {
        sketch.plan(Held(id, at: sketch.at("09:00"), staff: ["vehicle-1": first, "vehicle-2": second]))
    }

    @Test func keptByEnoughSeatsForTheDelegations() {
        let id = outing([coach, van, car])
        #expect(sketch.words("vehicle-seats", plan(id, van, van)).isEmpty)
        #expect(sketch.words("vehicle-seats", plan(id, coach, car)).isEmpty)
    }

    @Test func brokenByOneTooFew() {
        #expect(sketch.findings("vehicle-seats", plan(outing([coach, van, car]), van, car)).map(\.amount) == [1])
    }

    @Test func whereTheEngagementGivesPlacesTheyCount() {
        let id = outing([van, car], places: 3)
        #expect(sketch.words("vehicle-seats", plan(id, car, car)).isEmpty)
        #expect(sketch.requirements("vehicle-seats").isEmpty)
    }

    @Test func anOptionalOneMayBeLeftOut() {
        let id = outing([car], optional: true)
        #expect(sketch.words("vehicle-seats", sketch.plan(Held(omitted: id))).isEmpty)
        #expect(sketch.words("vehicle-seats", plan(id, car, car)).count == 1)
    }

    @Test func worded() {
        let plan = plan(outing([coach, van, car]), van, car)
        #expect(
            sketch.words("vehicle-seats", plan) == [
                """
                'Outing' (ecofin/outing) on Fri 23 Feb 2024 09:00-10:00 takes 12 people of France \
                (ecofin:fr) and Germany (ecofin:de) and has 11 seats in Van 1 (van-1) and Car 1 (car-1): 1 \
                too few -> choose Coach 1 (coach-1) for vehicle-1
                """
            ])
        #expect(
            sketch.words("vehicle-seats", plan, in: .nl) == [
                """
                'Outing' (ecofin/outing) op vr 23 feb 2024 09:00-10:00 vervoert 12 personen van France \
                (ecofin:fr) en Germany (ecofin:de) en heeft 11 zitplaatsen in Van 1 (van-1) en Car 1 \
                (car-1): 1 te weinig -> kies Coach 1 (coach-1) voor vehicle-1
                """
            ])
        #expect(
            sketch.words("vehicle-seats", plan, in: .fr) == [
                """
                'Outing' (ecofin/outing) le ven 23 févr 2024 09:00-10:00 transporte 12 personnes de France \
                (ecofin:fr) et Germany (ecofin:de) et a 11 places dans Van 1 (van-1) et Car 1 (car-1) : il \
                en manque 1 -> choisir Coach 1 (coach-1) pour vehicle-1
                """
            ])
    }

    @Test func wordedWhereNoVehicleIsLargeEnough() {
        let plan = plan(outing([car]), car, car)
        #expect(
            sketch.words("vehicle-seats", plan) == [
                """
                'Outing' (ecofin/outing) on Fri 23 Feb 2024 09:00-10:00 takes 12 people of France \
                (ecofin:fr) and Germany (ecofin:de) and has 6 seats in Car 1 (car-1) and Car 1 (car-1): 6 \
                too few -> give it one more vehicle, for at least 6
                """
            ])
        #expect(
            sketch.words("vehicle-seats", plan, in: .nl) == [
                """
                'Outing' (ecofin/outing) op vr 23 feb 2024 09:00-10:00 vervoert 12 personen van France \
                (ecofin:fr) en Germany (ecofin:de) en heeft 6 zitplaatsen in Car 1 (car-1) en Car 1 (car-1): \
                6 te weinig -> voorzie nog een voertuig, voor minstens 6
                """
            ])
        #expect(
            sketch.words("vehicle-seats", plan, in: .fr) == [
                """
                'Outing' (ecofin/outing) le ven 23 févr 2024 09:00-10:00 transporte 12 personnes de France \
                (ecofin:fr) et Germany (ecofin:de) et a 6 places dans Car 1 (car-1) et Car 1 (car-1) : il en \
                manque 6 -> prévoir un véhicule de plus, pour 6 au moins
                """
            ])
    }
}
