import Occasions
import TestKit
import Testing

@testable import Handbook

/// Two parts of one engagement, back to back in a room that takes half an hour to set up and to strike.
@Suite struct ClaimsTests {
    private func words(_ first: RoomNeeds, _ second: RoomNeeds) -> [String] {
        let sketch = Sketch()
        let icc = sketch.venue("icc", "ICC")
        let main = sketch.room("main", "Main hall", at: icc, setUp: 30, strike: 30)
        let one = sketch.engagement("desk", "Desk (1/2)", minutes: 60, needs: first, rooms: [main])
        let two = sketch.engagement("desk-2", "Desk (2/2)", minutes: 60, needs: second, rooms: [main])
        return sketch.words(
            "room-once",
            sketch.plan(Held(one, at: sketch.at("09:00"), in: main), Held(two, at: sketch.at("10:00"), in: main)))
    }

    @Test func theRoomStaysAsItIsBetweenThem() {
        #expect(words(RoomNeeds(staysReady: true), RoomNeeds(standsReady: true)).isEmpty)
    }

    @Test func oneOfThemAloneIsNotEnough() {
        #expect(words(RoomNeeds(), RoomNeeds(standsReady: true)).count == 1)
        #expect(words(RoomNeeds(staysReady: true), RoomNeeds()).count == 1)
    }
}
