import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct LiaisonLanguageTests {
    let sketch = Sketch()
    let french: ResourceID
    let german: ResourceID
    let arrival: EngagementID

    init() {
        let france = sketch.delegation("fr", "France", languages: ["fr", "en"])
        french = sketch.staff("lo-1", "Officer 1", languages: ["nl", "fr"])
        german = sketch.staff("lo-2", "Officer 2", languages: ["nl", "de"])
        arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 30, with: [france],
            duties: [.init("liaison-fr", .liaison(france), [french, german])])
    }

    @Test func kept() {
        let plan = sketch.plan(Held(arrival, at: sketch.at("09:00"), staff: ["liaison-fr": french]))
        #expect(sketch.words("liaison-language", plan).isEmpty)
    }

    @Test func brokenAndWorded() {
        let plan = sketch.plan(Held(arrival, at: sketch.at("09:00"), staff: ["liaison-fr": german]))
        #expect(sketch.findings("liaison-language", plan).map(\.id) == ["liaison-language:ecofin/arrival:liaison-fr"])
        #expect(
            sketch.words("liaison-language", plan) == [
                """
                Officer 2 (lo-2), liaison officer of France (ecofin:fr) for 'Arrival' (ecofin/arrival) on Fri \
                23 Feb 2024 09:00-09:30, speaks nl and de; the delegation speaks fr or en -> give it to Officer \
                1 (lo-1)
                """
            ])
    }
}
