import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct AfterArrivalTests {
    let sketch = Sketch()
    let france: ResourceID
    let plenary: EngagementID
    let arrival: EngagementID

    init() {
        france = sketch.delegation(
            "fr", "France", arrival: sketch.at("10:00"), departure: sketch.at("17:00", day: 24))
        plenary = sketch.engagement("plenary", "Plenary", minutes: 120, with: [france])
        arrival = sketch.engagement("arrival-fr", "Arrival of France", minutes: 30, kind: "arrival", with: [france])
    }

    @Test func keptFromArrivalToDeparture() {
        #expect(sketch.words("after-arrival", sketch.plan(Held(plenary, at: sketch.at("10:00")))).isEmpty)
        #expect(sketch.words("after-arrival", sketch.plan(Held(plenary, at: sketch.at("15:00", day: 24)))).isEmpty)
    }

    @Test func brokenBeforeArrivalAndAfterDeparture() {
        let early = sketch.findings("after-arrival", sketch.plan(Held(plenary, at: sketch.at("09:00"))))
        #expect(early.map(\.amount) == [60])
        let late = sketch.findings("after-arrival", sketch.plan(Held(plenary, at: sketch.at("15:05", day: 24))))
        #expect(late.map(\.amount) == [5])
    }

    @Test func wordedBeforeArrival() {
        #expect(
            sketch.words("after-arrival", sketch.plan(Held(plenary, at: sketch.at("09:00")))) == [
                """
                France (ecofin:fr) arrives Fri 23 Feb 2024 10:00, 1 h too late for 'Plenary' (ecofin/plenary) \
                on Fri 23 Feb 2024 09:00-11:00 -> start it no earlier than Fri 23 Feb 2024 10:00, or do without \
                France (ecofin:fr)
                """
            ])
    }

    @Test func wordedAfterDeparture() {
        #expect(
            sketch.words("after-arrival", sketch.plan(Held(plenary, at: sketch.at("16:00", day: 24)))) == [
                """
                France (ecofin:fr) leaves Sat 24 Feb 2024 17:00, 1 h too early for 'Plenary' (ecofin/plenary) \
                on Sat 24 Feb 2024 16:00-18:00 -> end it no later than Sat 24 Feb 2024 17:00, or do without \
                France (ecofin:fr)
                """
            ])
    }

    @Test func restCountsForAllButTheArrivalItself() {
        let rest = ["after-arrival": 120, "before-departure": 60]
        let plan = sketch.plan(Held(arrival, at: sketch.at("10:00")), Held(plenary, at: sketch.at("11:00")))
        #expect(
            sketch.words("after-arrival", plan, rest) == [
                """
                France (ecofin:fr) arrives Fri 23 Feb 2024 10:00 and rests 2 h, 1 h too late for 'Plenary' \
                (ecofin/plenary) on Fri 23 Feb 2024 11:00-13:00 -> start it no earlier than Fri 23 Feb 2024 \
                12:00, or do without France (ecofin:fr)
                """
            ])
        let late = sketch.plan(Held(plenary, at: sketch.at("14:30", day: 24)))
        #expect(
            sketch.words("after-arrival", late, rest) == [
                """
                France (ecofin:fr) leaves Sat 24 Feb 2024 17:00 and needs 1 h before that, 30 min too early \
                for 'Plenary' (ecofin/plenary) on Sat 24 Feb 2024 14:30-16:30 -> end it no later than Sat 24 \
                Feb 2024 16:00, or do without France (ecofin:fr)
                """
            ])
    }
}
