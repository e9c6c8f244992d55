import Occasions
import TestKit
import Testing

@testable import Editions

/// The room of an engagement in parts is set up before the first and struck after the last.
@Suite struct PartsTests {
    @Test func theRoomIsToldOfSetUpAndStrikeOnce() {
        let sketch = Sketch()
        let icc = sketch.venue("icc", "ICC")
        let main = sketch.room("main", "Main hall", at: icc, setUp: 30, strike: 15)
        let one = sketch.engagement(
            "desk", "Desk (1/2)", minutes: 60, needs: RoomNeeds(staysReady: true), rooms: [main], audience: .partner)
        let two = sketch.engagement(
            "desk-2", "Desk (2/2)", minutes: 60, needs: RoomNeeds(standsReady: true), rooms: [main],
            audience: .partner)
        let problem = sketch.problem
        let plan = sketch.plan(
            Held(one, at: sketch.at("09:00"), in: main), Held(two, at: sketch.at("10:00"), in: main))
        let disclosure = Disclosure(problem, plan)
        let times = [one, two].flatMap { id in
            disclosure.forRoom(main, id).map { part in
                [part.range.start, part.range.end].map { CivilTime.clock(problem.zone.civil($0).minuteOfDay) }
            }
        }
        #expect(times == [["09:00", "10:00"], ["08:30", "09:00"], ["10:00", "11:00"], ["11:00", "11:15"]])
    }
}
