import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct NextToTests {
    let sketch = Sketch()
    let salon: ResourceID
    let hall: ResourceID
    let talks: EngagementID
    let press: EngagementID

    init() {
        let house = sketch.venue("house", "House")
        salon = sketch.room("salon", "Salon", at: house)
        hall = sketch.room("hall", "Hall", at: house)
        talks = sketch.engagement("talks", "Talks", minutes: 60, rooms: [salon, hall])
        press = sketch.engagement("press", "Press point", minutes: 30, rooms: [salon, hall])
        sketch.link(.nextTo(atMost: 15), talks, press)
    }

    private func plan(pressAt clock: String, in room: ResourceID) -> Plan {
        sketch.plan(Held(talks, at: sketch.at("10:00"), in: salon), Held(press, at: sketch.at(clock), in: room))
    }

    @Test(arguments: ["09:15", "09:30", "11:00", "11:15"]) func keptOnEitherSide(clock: String) {
        #expect(sketch.words("next-to", plan(pressAt: clock, in: salon)).isEmpty)
    }

    @Test(arguments: ["09:10", "10:00", "11:20"]) func brokenFurtherOff(clock: String) {
        #expect(sketch.findings("next-to", plan(pressAt: clock, in: salon)).count == 1)
    }

    @Test func brokenInAnotherRoom() {
        #expect(sketch.findings("next-to", plan(pressAt: "11:00", in: hall)).count == 1)
    }

    /// What is had in parts is followed after its last part, and preceded before its first.
    @Test(arguments: [("09:30", 0), ("12:00", 0), ("12:15", 0), ("11:00", 1), ("12:20", 1), ("09:00", 1)])
    func ofWhatIsInParts(clock: String, misses: Int) {
        let sketch = Sketch()
        let salon = sketch.room("salon", "Salon", at: sketch.venue("house", "House"))
        let desk = sketch.engagement("desk", "Desk (1/2)", minutes: 60, rooms: [salon])
        let last = sketch.engagement("desk-2", "Desk (2/2)", minutes: 60, rooms: [salon])
        let press = sketch.engagement("press", "Press point", minutes: 30, rooms: [salon])
        sketch.link(.nextTo(atMost: 15), desk, press, firstEnd: last)
        let plan = sketch.plan(
            Held(desk, at: sketch.at("10:00"), in: salon), Held(last, at: sketch.at("11:00"), in: salon),
            Held(press, at: sketch.at(clock), in: salon))
        #expect(sketch.findings("next-to", plan).count == misses)
    }

    @Test func worded() {
        let plan = plan(pressAt: "11:00", in: hall)
        #expect(
            sketch.words("next-to", plan) == [
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 10:00-11:00 in Salon (house/salon) and 'Press point' \
                (ecofin/press) on Fri 23 Feb 2024 11:00-11:30 in Hall (house/hall) are to be next to each other in one \
                room, at most 15 min apart -> put 'Press point' (ecofin/press) in the room of 'Talks' (ecofin/talks), \
                right before or after it
                """
            ])
        #expect(
            sketch.words("next-to", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 10:00-11:00 in Salon (house/salon) en 'Press point' \
                (ecofin/press) op vr 23 feb 2024 11:00-11:30 in Hall (house/hall) moeten op elkaar aansluiten in één \
                zaal, met hoogstens 15 min ertussen -> zet 'Press point' (ecofin/press) in de zaal van 'Talks' \
                (ecofin/talks), er vlak voor of na
                """
            ])
        #expect(
            sketch.words("next-to", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 10:00-11:00 dans Salon (house/salon) et 'Press point' \
                (ecofin/press) le ven 23 févr 2024 11:00-11:30 dans Hall (house/hall) doivent se suivre dans une même \
                salle, à 15 min au plus -> mettre 'Press point' (ecofin/press) dans la salle de 'Talks' (ecofin/talks), \
                juste avant ou après
                """
            ])
    }
}
