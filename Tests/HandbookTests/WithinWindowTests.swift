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
        let plan = sketch.plan(Held(plenary, at: sketch.at("12:00")))
        #expect(
            sketch.words("within-window", plan) == [
                """
                'Plenary' (ecofin/plenary) is planned Fri 23 Feb 2024 12:00-14:00, outside its allowed times: Fri 23 \
                Feb 2024 09:00-13:00 and Sat 24 Feb 2024 09:00-13:00 -> start it no later than Fri 23 Feb 2024 11:00, \
                or allow it other times
                """
            ])
        #expect(
            sketch.words("within-window", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) is gepland op vr 23 feb 2024 12:00-14:00, buiten de toegelaten tijden: vr \
                23 feb 2024 09:00-13:00 en za 24 feb 2024 09:00-13:00 -> laat het uiterlijk op vr 23 feb 2024 11:00 \
                beginnen, of sta andere tijden toe
                """
            ])
        #expect(
            sketch.words("within-window", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) figure au plan le ven 23 févr 2024 12:00-14:00, hors des heures permises : \
                ven 23 févr 2024 09:00-13:00 et sam 24 févr 2024 09:00-13:00 -> le commencer au plus tard le ven 23 \
                févr 2024 11:00, ou permettre d'autres heures
                """
            ])
    }

    @Test func anEngagementTooLongForItsTimesIsNamed() {
        let long = sketch.engagement(
            "walk", "Walk", minutes: 90, allowed: sketch.times(sketch.range("14:00", "15:00")))
        let plan = sketch.plan(Held(long, at: sketch.at("14:00")))
        #expect(
            sketch.words("within-window", plan) == [
                """
                'Walk' (ecofin/walk) lasts 1 h 30 min and fits none of its allowed times: Fri 23 Feb 2024 14:00-15:00 \
                -> shorten it or allow it more time
                """
            ])
        #expect(
            sketch.words("within-window", plan, in: .nl) == [
                """
                'Walk' (ecofin/walk) duurt 1 u 30 min en past in geen van de toegelaten tijden: vr 23 feb 2024 \
                14:00-15:00 -> kort de activiteit in of sta meer tijd toe
                """
            ])
        #expect(
            sketch.words("within-window", plan, in: .fr) == [
                """
                'Walk' (ecofin/walk) dure 1 h 30 min et ne tient dans aucune des heures permises : ven 23 févr 2024 \
                14:00-15:00 -> la raccourcir ou permettre plus de temps
                """
            ])
    }

    @Test func withoutTimesOfItsOwnTheWindowOfTheOccasionCounts() {
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120)
        #expect(sketch.words("within-window", sketch.plan(Held(dinner, at: sketch.at("22:00", day: 24)))).isEmpty)
        let plan = sketch.plan(Held(dinner, at: sketch.at("23:00", day: 24)))
        #expect(
            sketch.words("within-window", plan) == [
                """
                'Dinner' (ecofin/dinner) is planned Sat 24 Feb 2024 23:00 to Sun 25 Feb 2024 01:00, outside its \
                allowed times: Fri 23 Feb 2024 00:00 to Sun 25 Feb 2024 00:00 -> start it no later than Sat 24 Feb \
                2024 22:00, or allow it other times
                """
            ])
        #expect(
            sketch.words("within-window", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) is gepland op za 24 feb 2024 23:00 tot zo 25 feb 2024 01:00, buiten de \
                toegelaten tijden: vr 23 feb 2024 00:00 tot zo 25 feb 2024 00:00 -> laat het uiterlijk op za 24 feb \
                2024 22:00 beginnen, of sta andere tijden toe
                """
            ])
        #expect(
            sketch.words("within-window", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) figure au plan le sam 24 févr 2024 23:00 à dim 25 févr 2024 01:00, hors des \
                heures permises : ven 23 févr 2024 00:00 à dim 25 févr 2024 00:00 -> le commencer au plus tard le sam \
                24 févr 2024 22:00, ou permettre d'autres heures
                """
            ])
    }
}
