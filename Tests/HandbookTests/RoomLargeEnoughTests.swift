import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomLargeEnoughTests {
    let sketch = Sketch()
    let main: ResourceID
    let small: ResourceID
    let unknown: ResourceID
    let any: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, capacity: ["theatre": 300, "banquet": 120])
        small = sketch.room("small", "Small hall", at: icc, capacity: ["theatre": 80])
        unknown = sketch.room("foyer", "Foyer", at: icc)
        any = sketch.room("attic", "Attic", at: icc, capacity: ["any": 40])
    }

    private func engagement(_ needs: RoomNeeds, attendance: Int = 0) -> EngagementID {
        sketch.engagement(
            "plenary", "Plenary", minutes: 120, attendance: attendance, needs: needs,
            rooms: [main, small, unknown, any])
    }

    private func words(_ id: EngagementID, in room: ResourceID) -> [String] {
        sketch.words("room-large-enough", sketch.plan(Held(id, at: sketch.at("09:00"), in: room)))
    }

    @Test func keptWhereItHoldsThemAllOrIsNotKnown() {
        let plenary = engagement(RoomNeeds(setUp: "theatre", seats: 80))
        #expect(words(plenary, in: main).isEmpty)
        #expect(words(plenary, in: small).isEmpty)
        #expect(words(plenary, in: unknown).isEmpty)
    }

    @Test func keptWhereTheLargestSetUpHoldsThemAndNoneIsAsked() {
        #expect(words(engagement(RoomNeeds(), attendance: 300), in: main).isEmpty)
    }

    @Test func brokenByOneSeat() {
        let plenary = engagement(RoomNeeds(setUp: "theatre", seats: 81))
        let findings = sketch.findings(
            "room-large-enough", sketch.plan(Held(plenary, at: sketch.at("09:00"), in: small)))
        #expect(findings.map(\.engagements) == [[plenary]])
    }

    @Test func worded() {
        #expect(
            words(engagement(RoomNeeds(setUp: "theatre", seats: 200)), in: small) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 needs 200 seats in theatre set-up; \
                Small hall (icc/small) holds 80 -> hold it in one of Main hall (icc/main) and Foyer (icc/foyer)
                """
            ])
    }

    @Test func wordedForASetUpTheRoomIsNotUsedIn() {
        #expect(
            words(engagement(RoomNeeds(setUp: "banquet", seats: 100)), in: small) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 needs 100 seats in banquet set-up; \
                Small hall (icc/small) is not used in that set-up -> hold it in one of Main hall (icc/main) and \
                Foyer (icc/foyer)
                """
            ])
    }

    @Test func oneNumberCountsForEverySetUp() {
        #expect(words(engagement(RoomNeeds(setUp: "banquet", seats: 40)), in: any).isEmpty)
        #expect(words(engagement(RoomNeeds(setUp: "banquet", seats: 41)), in: any).count == 1)
    }
}
