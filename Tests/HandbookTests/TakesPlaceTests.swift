import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct TakesPlaceTests {
    let sketch = Sketch(weights: ["takes-place": 7])
    let walk: EngagementID

    init() {
        walk = sketch.engagement("walk", "Walk", minutes: 45, optional: true)
        _ = sketch.engagement("dinner", "Dinner", minutes: 120)
    }

    @Test func kept() {
        #expect(sketch.words("takes-place", sketch.plan(Held(walk, at: sketch.at("15:00")))).isEmpty)
    }

    @Test func brokenAtTheWeightOfTheOccasion() {
        #expect(sketch.findings("takes-place", sketch.plan(Held(omitted: walk))).map(\.cost) == [7])
    }

    @Test func worded() {
        #expect(
            sketch.words("takes-place", sketch.plan(Held(omitted: walk))) == [
                """
                'Walk' (ecofin/walk), of 45 min, is left out -> allow it more time, more rooms or other people
                """
            ])
    }

    @Test func onlyOptionalEngagementsAreWished() {
        #expect(sketch.requirements("takes-place").map(\.subjects) == [["ecofin/walk"]])
    }
}
