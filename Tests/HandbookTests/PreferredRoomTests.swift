import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PreferredRoomTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
    }

    private func dinner(weight: Int?) -> EngagementID {
        sketch.engagement(
            "dinner", "Dinner", minutes: 120, rooms: [main, side],
            preference: Preference(rooms: [main], weight: weight))
    }

    @Test func kept() {
        let id = dinner(weight: nil)
        #expect(sketch.words("preferred-room", sketch.plan(Held(id, at: sketch.at("19:00"), in: main))).isEmpty)
    }

    @Test func brokenAtTheWeightOfTheGuests() {
        let id = dinner(weight: 3)
        let findings = sketch.findings("preferred-room", sketch.plan(Held(id, at: sketch.at("19:00"), in: side)))
        #expect(findings.map(\.cost) == [3])
    }

    @Test func worded() {
        let id = dinner(weight: nil)
        let plan = sketch.plan(Held(id, at: sketch.at("19:00"), in: side))
        #expect(
            sketch.words("preferred-room", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 is held in Side room (icc/side); \
                preferred: Main hall (icc/main) -> hold it in Main hall (icc/main)
                """
            ])
        #expect(
            sketch.words("preferred-room", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 vindt plaats in Side room (icc/side); \
                voorkeur: Main hall (icc/main) -> kies Main hall (icc/main)
                """
            ])
        #expect(
            sketch.words("preferred-room", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 a lieu dans Side room (icc/side) ; \
                préférence : Main hall (icc/main) -> choisir Main hall (icc/main)
                """
            ])
    }

    @Test func anOccasionSwitchesTheWishOff() {
        let sketch = Sketch(weights: ["preferred-room": 0])
        let icc = sketch.venue("icc", "ICC")
        let rooms = ["a", "b"].map { sketch.room($0, $0, at: icc) }
        _ = sketch.engagement(
            "dinner", "Dinner", minutes: 120, rooms: rooms, preference: Preference(rooms: [rooms[0]]))
        #expect(sketch.requirements("preferred-room").isEmpty)
    }
}
