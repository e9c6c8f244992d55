import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct InOrderTests {
    let sketch = Sketch()
    let plenary: EngagementID
    let photo: EngagementID

    init() {
        plenary = sketch.engagement("plenary", "Plenary", minutes: 120)
        photo = sketch.engagement("photo", "Family photo", minutes: 15, optional: true)
        sketch.order(plenary, photo, gap: 10...60)
    }

    private func plan(photoAt clock: String) -> Plan {
        sketch.plan(Held(plenary, at: sketch.at("09:00")), Held(photo, at: sketch.at(clock)))
    }

    @Test(arguments: ["11:10", "12:00"]) func keptBetweenLeastAndMost(clock: String) {
        #expect(sketch.words("in-order", plan(photoAt: clock)).isEmpty)
    }

    @Test func keptWhereOnlyOneTakesPlace() {
        let plan = sketch.plan(Held(plenary, at: sketch.at("09:00")), Held(omitted: photo))
        #expect(sketch.words("in-order", plan).isEmpty)
    }

    @Test func brokenByTheMinutesMissing() {
        #expect(sketch.findings("in-order", plan(photoAt: "11:05")).map(\.amount) == [5])
        #expect(sketch.findings("in-order", plan(photoAt: "12:30")).map(\.amount) == [30])
    }

    @Test func wordedTooEarly() {
        let plan = plan(photoAt: "10:30")
        #expect(
            sketch.words("in-order", plan) == [
                """
                'Plenary' (ecofin/plenary) ends Fri 23 Feb 2024 11:00 and 'Family photo' (ecofin/photo) begins Fri 23 \
                Feb 2024 10:30, 40 min too early to leave 10 min between them -> start 'Family photo' (ecofin/photo) \
                no earlier than Fri 23 Feb 2024 11:10
                """
            ])
        #expect(
            sketch.words("in-order", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) eindigt op vr 23 feb 2024 11:00 en 'Family photo' (ecofin/photo) begint op \
                vr 23 feb 2024 10:30, 40 min te vroeg om er 10 min tussen te laten -> laat 'Family photo' \
                (ecofin/photo) niet vóór vr 23 feb 2024 11:10 beginnen
                """
            ])
        #expect(
            sketch.words("in-order", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) finit le ven 23 févr 2024 11:00 et 'Family photo' (ecofin/photo) commence \
                le ven 23 févr 2024 10:30, 40 min trop tôt pour laisser 10 min entre les deux -> ne pas commencer \
                'Family photo' (ecofin/photo) avant le ven 23 févr 2024 11:10
                """
            ])
    }

    @Test func wordedTooLate() {
        let plan = plan(photoAt: "12:30")
        #expect(
            sketch.words("in-order", plan) == [
                """
                'Plenary' (ecofin/plenary) ends Fri 23 Feb 2024 11:00 and 'Family photo' (ecofin/photo) begins Fri 23 \
                Feb 2024 12:30, 30 min too late to follow within 1 h -> start 'Family photo' (ecofin/photo) no later \
                than Fri 23 Feb 2024 12:00
                """
            ])
        #expect(
            sketch.words("in-order", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) eindigt op vr 23 feb 2024 11:00 en 'Family photo' (ecofin/photo) begint op \
                vr 23 feb 2024 12:30, 30 min te laat om binnen 1 u te volgen -> laat 'Family photo' (ecofin/photo) \
                uiterlijk op vr 23 feb 2024 12:00 beginnen
                """
            ])
        #expect(
            sketch.words("in-order", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) finit le ven 23 févr 2024 11:00 et 'Family photo' (ecofin/photo) commence \
                le ven 23 févr 2024 12:30, 30 min trop tard pour suivre dans un délai de 1 h -> commencer 'Family \
                photo' (ecofin/photo) au plus tard le ven 23 févr 2024 12:00
                """
            ])
    }

    @Test func withoutAGapAnyTimeAfterTheEndWillDo() {
        let lunch = sketch.engagement("lunch", "Lunch", minutes: 90)
        sketch.order(plenary, lunch)
        let late = sketch.plan(Held(plenary, at: sketch.at("09:00")), Held(lunch, at: sketch.at("20:00", day: 24)))
        #expect(sketch.words("in-order", late).isEmpty)
        let early = sketch.plan(Held(plenary, at: sketch.at("09:00")), Held(lunch, at: sketch.at("10:00")))
        #expect(
            sketch.words("in-order", early) == [
                """
                'Plenary' (ecofin/plenary) ends Fri 23 Feb 2024 11:00 and 'Lunch' (ecofin/lunch) begins Fri 23 \
                Feb 2024 10:00, 1 h too early -> start 'Lunch' (ecofin/lunch) no earlier than Fri 23 Feb 2024 \
                11:00
                """
            ])
    }
}
