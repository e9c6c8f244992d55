import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct WithinWindowTests {
    let sketch = Sketch()
    let plenary: EngagementID

    init() {
        plenary = sketch.engagement(
            "plenary", "Plenary", minutes: 120,
            allowed: sketch.times(sketch.range("09:00", "13:00"), sketch.range("09:00", "13:00", day: 24)))
    }

    @Test func keptToTheLastMinute() {
        #expect(sketch.words("within-window", sketch.plan(Held(plenary, at: sketch.at("09:00")))).isEmpty)
        #expect(sketch.words("within-window", sketch.plan(Held(plenary, at: sketch.at("11:00")))).isEmpty)
    }

    @Test func brokenFiveMinutesLate() {
        let findings = sketch.findings("within-window", sketch.plan(Held(plenary, at: sketch.at("11:05"))))
        #expect(findings.map(\.amount) == [5])
        #expect(findings.map(\.engagements) == [[plenary]])
    }

    @Test func worded() {
        #expect(
            sketch.words("within-window", sketch.plan(Held(plenary, at: sketch.at("12:00")))) == [
                """
                'Plenary' (ecofin/plenary) is planned Fri 23 Feb 2024 12:00-14:00, outside its allowed times: \
                Fri 23 Feb 2024 09:00-13:00 and Sat 24 Feb 2024 09:00-13:00 -> start it no later than Fri 23 \
                Feb 2024 11:00, or allow it other times
                """
            ])
    }

    @Test func anEngagementTooLongForItsTimesIsNamed() {
        let long = sketch.engagement(
            "walk", "Walk", minutes: 90, allowed: sketch.times(sketch.range("14:00", "15:00")))
        #expect(
            sketch.words("within-window", sketch.plan(Held(long, at: sketch.at("14:00")))) == [
                """
                'Walk' (ecofin/walk) lasts 1 h 30 min and fits none of its allowed times: Fri 23 Feb 2024 \
                14:00-15:00 -> shorten it or allow it more time
                """
            ])
    }

    @Test func withoutTimesOfItsOwnTheWindowOfTheOccasionCounts() {
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120)
        #expect(sketch.words("within-window", sketch.plan(Held(dinner, at: sketch.at("22:00", day: 24)))).isEmpty)
        #expect(
            sketch.words("within-window", sketch.plan(Held(dinner, at: sketch.at("23:00", day: 24)))) == [
                """
                'Dinner' (ecofin/dinner) is planned Sat 24 Feb 2024 23:00 to Sun 25 Feb 2024 01:00, outside \
                its allowed times: Fri 23 Feb 2024 00:00 to Sun 25 Feb 2024 00:00 -> start it no later than Sat \
                24 Feb 2024 22:00, or allow it other times
                """
            ])
    }
}
