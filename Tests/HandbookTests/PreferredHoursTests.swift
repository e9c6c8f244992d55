import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PreferredHoursTests {
    let sketch = Sketch()
    let dinner: EngagementID

    init() {
        dinner = sketch.engagement(
            "dinner", "Dinner", minutes: 120, preference: Preference(hours: 1080...1320))
    }

    private func plan(_ clock: String) -> Plan { sketch.plan(Held(dinner, at: sketch.at(clock))) }

    @Test(arguments: ["18:00", "20:00"]) func kept(clock: String) {
        #expect(sketch.words("preferred-hours", plan(clock)).isEmpty)
    }

    @Test func brokenAtTheWeightOfTheRule() {
        #expect(sketch.findings("preferred-hours", plan("20:05")).map(\.cost) == [30])
    }

    @Test func worded() {
        let plan = plan("17:00")
        #expect(
            sketch.words("preferred-hours", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 17:00-19:00 lies outside its preferred hours, \
                18:00-22:00 -> start it no earlier than Fri 23 Feb 2024 18:00
                """
            ])
        #expect(
            sketch.words("preferred-hours", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 17:00-19:00 ligt buiten de gewenste uren, \
                18:00-22:00 -> laat het niet vóór vr 23 feb 2024 18:00 beginnen
                """
            ])
        #expect(
            sketch.words("preferred-hours", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 17:00-19:00 se tient hors des heures \
                souhaitées, 18:00-22:00 -> ne pas le commencer avant le ven 23 févr 2024 18:00
                """
            ])
    }
}
