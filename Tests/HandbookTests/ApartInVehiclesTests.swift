import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct ApartInVehiclesTests {
    let sketch = Sketch()
    let first: ResourceID
    let second: ResourceID
    let coach: ResourceID
    let van: ResourceID

    init() {
        first = sketch.delegation("aa", "Aland")
        second = sketch.delegation("bb", "Beland")
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 50)
        van = sketch.vehicle("van-1", "Van 1", seats: 8)
    }

    private func ride(_ id: String, with guests: [ResourceID], vehicles: Int = 1) -> EngagementID {
        sketch.engagement(
            id, id.uppercased(), minutes: 30, with: guests,
            duties: (1...vehicles).map { Sketch.Duty("vehicle-\($0)", .vehicle, [coach, van]) })
    }

    /// The ride of the one at nine in the coach, that of the other as told.
    private func plan(otherAt clock: String, in vehicle: ResourceID) -> Plan {
        let (one, other) = (ride("one", with: [first]), ride("other", with: [second]))
        return sketch.plan(
            Held(one, at: sketch.at("09:00"), staff: ["vehicle-1": coach]),
            Held(other, at: sketch.at(clock), staff: ["vehicle-1": vehicle]))
    }

    @Test func keptInTwoVehiclesAndWithTheMinutesBetween() {
        sketch.keepApart(first, second, scope: .vehicle, minutes: 15)
        #expect(sketch.words("apart-in-vehicles", plan(otherAt: "09:15", in: van)).isEmpty)
        #expect(sketch.words("apart-in-vehicles", plan(otherAt: "09:45", in: coach)).isEmpty)
    }

    @Test func brokenOneAfterTheOtherWithoutTheMinutes() {
        sketch.keepApart(first, second, scope: .vehicle, minutes: 15)
        let plan = plan(otherAt: "09:40", in: coach)
        #expect(sketch.findings("apart-in-vehicles", plan).map(\.amount) == [5])
        #expect(
            sketch.words("apart-in-vehicles", plan) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart, but would meet in Coach 1 \
                (coach-1): 'ONE' (ecofin/one) on Fri 23 Feb 2024 09:00-09:30 and 'OTHER' (ecofin/other) on \
                Fri 23 Feb 2024 09:40-10:10 have 10 min between them instead of 15 min -> start 'OTHER' \
                (ecofin/other) no earlier than Fri 23 Feb 2024 09:45, or take another vehicle for it
                """
            ])
        #expect(
            sketch.words("apart-in-vehicles", plan, in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden uit elkaar gehouden, maar zouden elkaar \
                treffen in Coach 1 (coach-1): 'ONE' (ecofin/one) op vr 23 feb 2024 09:00-09:30 en 'OTHER' \
                (ecofin/other) op vr 23 feb 2024 09:40-10:10 hebben 10 min ertussen in plaats van 15 min -> \
                laat 'OTHER' (ecofin/other) niet vóór vr 23 feb 2024 09:45 beginnen, of neem er een ander \
                voertuig voor
                """
            ])
        #expect(
            sketch.words("apart-in-vehicles", plan, in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas se croiser, mais se croiseraient dans \
                Coach 1 (coach-1) : 'ONE' (ecofin/one) le ven 23 févr 2024 09:00-09:30 et 'OTHER' \
                (ecofin/other) le ven 23 févr 2024 09:40-10:10 ont 10 min d'intervalle au lieu de 15 min -> \
                ne pas commencer 'OTHER' (ecofin/other) avant le ven 23 févr 2024 09:45, ou prendre un autre \
                véhicule
                """
            ])
    }

    @Test func brokenByOneVehicleForBoth() {
        sketch.keepApart(first, second, scope: .vehicle)
        let id = ride("transfer", with: [first, second])
        let plan = sketch.plan(Held(id, at: sketch.at("09:00"), staff: ["vehicle-1": coach]))
        #expect(
            sketch.words("apart-in-vehicles", plan) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart on the road, but 'TRANSFER' \
                (ecofin/transfer) on Fri 23 Feb 2024 09:00-09:30 has one vehicle for both -> give it a \
                second vehicle, or hold it without one of them
                """
            ])
        #expect(
            sketch.words("apart-in-vehicles", plan, in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden onderweg uit elkaar gehouden, maar 'TRANSFER' \
                (ecofin/transfer) op vr 23 feb 2024 09:00-09:30 heeft één voertuig voor beide -> voorzie een \
                tweede voertuig, of laat ze zonder een van beide doorgaan
                """
            ])
        #expect(
            sketch.words("apart-in-vehicles", plan, in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas voyager ensemble, mais 'TRANSFER' \
                (ecofin/transfer) le ven 23 févr 2024 09:00-09:30 n'a qu'un véhicule pour les deux -> \
                prévoir un second véhicule, ou la tenir sans l'une des deux
                """
            ])
    }

    @Test func withTwoVehiclesTheyCanBeDivided() {
        sketch.keepApart(first, second, scope: .vehicle)
        _ = ride("transfer", with: [first, second], vehicles: 2)
        #expect(sketch.requirements("apart-in-vehicles").isEmpty)
    }

    @Test func otherScopesAreOtherRules() {
        sketch.keepApart(first, second, scope: .engagement)
        _ = ride("transfer", with: [first, second])
        #expect(sketch.requirements("apart-in-vehicles").isEmpty)
    }
}
