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
        let plan = sketch.plan(Held(omitted: walk))
        #expect(
            sketch.words("takes-place", plan) == [
                """
                'Walk' (ecofin/walk), of 45 min, is left out -> allow it more time, more rooms or other \
                people
                """
            ])
        #expect(
            sketch.words("takes-place", plan, in: .nl) == [
                """
                'Walk' (ecofin/walk), van 45 min, valt weg -> geef ze meer tijd, meer zalen of andere mensen
                """
            ])
        #expect(
            sketch.words("takes-place", plan, in: .fr) == [
                """
                'Walk' (ecofin/walk), de 45 min, est laissée de côté -> lui accorder plus de temps, plus de \
                salles ou d'autres personnes
                """
            ])
    }

    @Test func onlyOptionalEngagementsAreWished() {
        #expect(sketch.requirements("takes-place").map(\.subjects) == [["ecofin/walk"]])
    }
}
