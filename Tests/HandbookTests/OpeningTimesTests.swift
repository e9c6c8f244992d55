import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct OpeningTimesTests {
    let sketch = Sketch()
    let hall: ResourceID
    let cellar: ResourceID
    let always: ResourceID
    let dinner: EngagementID

    init() {
        let townHall = sketch.venue("stadhuis", "Stadhuis")
        let daytime: [Weekday: [ClosedRange<Int>]] = [.friday: [480...1320], .saturday: [540...1440]]
        hall = sketch.room("hall", "Pacification Hall", at: townHall, setUp: 30, strike: 30, opening: daytime)
        cellar = sketch.room("cellar", "Cellar", at: townHall, opening: [.friday: [1080...1560]])
        always = sketch.room("square", "Square", at: townHall)
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [hall, cellar, always])
    }

    private func words(_ clock: String, day: Int = 23, in room: ResourceID) -> [String] {
        sketch.words("opening-times", sketch.plan(Held(dinner, at: sketch.at(clock, day: day), in: room)))
    }

    @Test func keptWithSetUpAndStrike() {
        #expect(words("08:30", in: hall).isEmpty)
        #expect(words("19:30", in: hall).isEmpty)
        #expect(words("03:00", in: always).isEmpty)
    }

    @Test func keptPastMidnight() {
        #expect(words("00:00", day: 24, in: cellar).isEmpty)
    }

    @Test func brokenByTheStrike() {
        let plan = sketch.plan(Held(dinner, at: sketch.at("19:35"), in: hall))
        #expect(sketch.findings("opening-times", plan).map(\.amount) == [5])
    }

    @Test func worded() {
        #expect(
            words("21:00", in: hall) == [
                """
                'Dinner' (ecofin/dinner) takes Pacification Hall (stadhuis/hall) Fri 23 Feb 2024 20:30-23:30, \
                set-up and strike included, outside its opening times: open Fri 23 Feb 2024 08:00-22:00 and \
                Sat 24 Feb 2024 09:00-24:00 -> start it no later than Fri 23 Feb 2024 19:30, or choose a room \
                that is open then
                """
            ])
    }

    @Test func wordedOnADayItIsClosed() {
        #expect(
            words("10:00", day: 24, in: cellar) == [
                """
                'Dinner' (ecofin/dinner) takes Cellar (stadhuis/cellar) Sat 24 Feb 2024 10:00-12:00, outside \
                its opening times: open Fri 23 Feb 2024 18:00 to Sat 24 Feb 2024 02:00 -> start it no later \
                than Sat 24 Feb 2024 00:00, or choose a room that is open then
                """
            ])
    }
}
