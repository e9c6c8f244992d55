import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PoolEnoughTests {
    let sketch = Sketch()
    let sedans: ResourceID
    let arrival: EngagementID
    let visit: EngagementID

    init() {
        sedans = sketch.pool("sedan", "Sedans", count: 6)
        arrival = sketch.engagement("arrival", "Arrival", minutes: 60, loads: [PoolLoad(pool: sedans, count: 4)])
        visit = sketch.engagement("visit", "Visit", minutes: 60, loads: [PoolLoad(pool: sedans, count: 3)])
    }

    private func plan(visitAt clock: String) -> Plan {
        sketch.plan(Held(arrival, at: sketch.at("09:00")), Held(visit, at: sketch.at(clock)))
    }

    @Test func keptOneAfterTheOther() {
        #expect(sketch.words("pool-enough", plan(visitAt: "10:00")).isEmpty)
    }

    @Test func brokenByOne() {
        #expect(sketch.findings("pool-enough", plan(visitAt: "09:30")).map(\.amount) == [1])
    }

    @Test func worded() {
        #expect(
            sketch.words("pool-enough", plan(visitAt: "09:30")) == [
                """
                Sedans (sedan): 7 are taken Fri 23 Feb 2024 09:30-10:00 and there are 6; 'Arrival' \
                (ecofin/arrival) takes 4 and 'Visit' (ecofin/visit) takes 3 -> find 1 more, or move one of \
                these engagements to another time
                """
            ])
    }

    @Test func aPoolThatHoldsEnoughForAllAsksNothing() {
        let flags = sketch.pool("flag", "Flags", count: 7)
        _ = sketch.engagement("a", "A", minutes: 60, loads: [PoolLoad(pool: flags, count: 4)])
        _ = sketch.engagement("b", "B", minutes: 60, loads: [PoolLoad(pool: flags, count: 3)])
        #expect(sketch.requirements("pool-enough").map(\.subjects) == [["sedan"]])
    }
}
