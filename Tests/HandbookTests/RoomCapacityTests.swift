import Occasions
import Testing

@testable import Handbook

/// Each thing that limits a room, by itself.
@Suite struct RoomCapacityTests {
    private func holds(_ room: Room, _ needs: RoomNeeds = RoomNeeds(setUp: "theatre"), booths: Int = 0) -> [Int] {
        let engagement = Engagement(
            id: "a/b", title: "", occasion: 0, timing: Engagement.Timing(minutes: 60),
            company: Engagement.Company(attendance: 1), needs: needs)
        return RoomCapacity.all(of: room, for: engagement, booths: booths, RoomLargeEnough.rule.standard).map(\.holds)
    }

    @Test func whatIsNotKnownIsNotJudged() {
        #expect(holds(Room(venue: 0)).isEmpty)
        #expect(holds(Room(venue: 0, area: 100), RoomNeeds(setUp: "circus")).isEmpty)
    }

    @Test func theCapacityStatedForTheSetUp() {
        let room = Room(venue: 0, capacity: ["theatre": 300, "banquet": 120])
        #expect(holds(room) == [300])
        #expect(holds(room, RoomNeeds(setUp: "cabaret")) == [0])
        #expect(holds(room, RoomNeeds()) == [300])
        #expect(holds(Room(venue: 0, capacity: ["any": 40])) == [40])
    }

    @Test func theAttest() { #expect(holds(Room(venue: 0, attestedMaximum: 225)) == [225]) }

    @Test(arguments: [(0, 0), (1, 49), (2, 499), (3, 999), (4, 1999), (6, 3999)])
    func theExits(exits: Int, people: Int) { #expect(holds(Room(venue: 0, exits: exits)) == [people]) }

    @Test func theWidthOfTheExits() { #expect(holds(Room(venue: 0, exitWidth: 180)) == [180]) }

    @Test(arguments: [
        ("theatre", 100), ("classroom", 55), ("cabaret", 50), ("banquet", 71), ("boardroom", 40), ("u-shape", 35),
        ("hollow-square", 33), ("reception", 125),
    ])
    func theFloorByTheSetUp(setUp: String, people: Int) {
        #expect(holds(Room(venue: 0, area: 100), RoomNeeds(setUp: setUp)) == [people])
    }

    @Test func withoutASetUpTheClosestCounts() { #expect(holds(Room(venue: 0, area: 100), RoomNeeds()) == [125]) }

    @Test func stageAndBoothsTakeOfTheFloor() {
        let room = Room(venue: 0, area: 100)
        #expect(holds(room, RoomNeeds(setUp: "theatre", stage: 20)) == [80])
        #expect(holds(room, booths: 3) == [68])
        #expect(holds(room, RoomNeeds(setUp: "theatre", stage: 90), booths: 3) == [0])
    }

    @Test func seatsCountThoseWhoSitAndExitsEverybody() {
        let room = Room(venue: 0, capacity: ["theatre": 60], attestedMaximum: 100, area: 60)
        let engagement = Engagement(
            id: "a/b", title: "", occasion: 0, timing: Engagement.Timing(minutes: 60),
            company: Engagement.Company(attendance: 110),
            needs: RoomNeeds(setUp: "theatre", seats: 60))
        let all = RoomCapacity.all(of: room, for: engagement, booths: 0, RoomLargeEnough.rule.standard)
        #expect(all.map(\.missing) == [0, 10, 0])
    }
}
