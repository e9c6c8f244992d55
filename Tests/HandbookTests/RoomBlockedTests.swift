import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomBlockedTests {
    let sketch = Sketch()
    let main: ResourceID
    let other: ResourceID
    let plenary: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, setUp: 30)
        other = sketch.room("other", "Other hall", at: icc)
        plenary = sketch.engagement("plenary", "Plenary", minutes: 60, rooms: [main, other], uid: "plenary@gent")
        sketch.entry(.busy(main), "Trade fair", sketch.range("09:00", "11:00"))
    }

    private func words(_ clock: String, in room: ResourceID) -> [String] {
        sketch.words("room-blocked", sketch.plan(Held(plenary, at: sketch.at(clock), in: room)))
    }

    @Test func keptBeforeAfterAndElsewhere() {
        #expect(words("08:00", in: main).isEmpty)
        #expect(words("11:30", in: main).isEmpty)
        #expect(words("09:30", in: other).isEmpty)
    }

    @Test func brokenByTheSetUp() {
        let plan = sketch.plan(Held(plenary, at: sketch.at("11:20"), in: main))
        #expect(sketch.findings("room-blocked", plan).map(\.engagements) == [[plenary]])
    }

    @Test func worded() {
        #expect(
            words("11:20", in: main) == [
                """
                Main hall (icc/main) is taken by 'Trade fair' Fri 23 Feb 2024 09:00-11:00 and needed with its \
                set-up and strike for 'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 11:20-12:20 -> end it no \
                later than Fri 23 Feb 2024 09:00, start it no earlier than Fri 23 Feb 2024 11:30, or hold it \
                in another room
                """
            ])
    }

    @Test func anEngagementDoesNotStandInItsOwnWay() {
        sketch.entry(.busy(main), "Plenary", sketch.range("14:00", "15:00"), uid: "plenary@gent")
        #expect(words("14:00", in: main).isEmpty)
    }
}
