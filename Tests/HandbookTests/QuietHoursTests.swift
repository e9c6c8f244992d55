import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct QuietHoursTests {
    let sketch = Sketch()
    let japan: ResourceID
    let dinner: EngagementID

    init() {
        japan = sketch.delegation(
            "jp", "Japan", Delegation(occasion: 0, arrival: sketch.at("08:00"), isLongHaul: true))
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [japan])
    }

    private func plan(dinnerAt clock: String) -> Plan { sketch.plan(Held(dinner, at: sketch.at(clock))) }

    @Test(arguments: ["20:00", "06:00"]) func keptBesideTheRest(clock: String) {
        #expect(sketch.words("quiet-hours", plan(dinnerAt: clock)).isEmpty)
    }

    @Test func brokenByFiveMinutes() {
        #expect(sketch.findings("quiet-hours", plan(dinnerAt: "19:55")).map(\.amount) == [5])
        #expect(sketch.findings("quiet-hours", plan(dinnerAt: "19:55"), ["rest": 690]).isEmpty)
    }

    @Test func waysAreNoProgramme() {
        _ = sketch.engagement("car", "To the hotel", minutes: 30, kind: .transfer, with: [japan])
        _ = sketch.engagement("welcome", "Welcome", minutes: 30, kind: .arrival, with: [japan])
        #expect(sketch.requirements("quiet-hours").map(\.subjects) == [["ecofin:jp", "ecofin/dinner"]])
    }

    @Test func nothingIsAskedOfGuestsFromNearby() {
        let france = sketch.delegation("fr", "France", arrival: sketch.at("08:00"))
        _ = sketch.engagement("lunch", "Lunch", minutes: 60, with: [france])
        #expect(sketch.requirements("quiet-hours").map(\.subjects) == [["ecofin:jp", "ecofin/dinner"]])
    }

    @Test func worded() {
        let plan = plan(dinnerAt: "18:30")
        #expect(
            sketch.words("quiet-hours", plan) == [
                """
                Japan (ecofin:jp) arrives Fri 23 Feb 2024 08:00 by a long flight and rests 12 h; 'Dinner' \
                (ecofin/dinner) on Fri 23 Feb 2024 18:30-20:30 begins 1 h 30 min too early -> start it no earlier than \
                Fri 23 Feb 2024 20:00, or do without Japan (ecofin:jp)
                """
            ])
        #expect(
            sketch.words("quiet-hours", plan, in: .nl) == [
                """
                Japan (ecofin:jp) komt op vr 23 feb 2024 08:00 aan met een lange vlucht en rust 12 u; 'Dinner' \
                (ecofin/dinner) op vr 23 feb 2024 18:30-20:30 begint 1 u 30 min te vroeg -> laat het niet vóór vr 23 \
                feb 2024 20:00 beginnen, of doe het zonder Japan (ecofin:jp)
                """
            ])
        #expect(
            sketch.words("quiet-hours", plan, in: .fr) == [
                """
                Japan (ecofin:jp) arrive le ven 23 févr 2024 08:00 par un long vol et se repose 12 h ; 'Dinner' \
                (ecofin/dinner) le ven 23 févr 2024 18:30-20:30 commence 1 h 30 min trop tôt -> ne pas le commencer \
                avant le ven 23 févr 2024 20:00, ou se passer de Japan (ecofin:jp)
                """
            ])
    }
}
