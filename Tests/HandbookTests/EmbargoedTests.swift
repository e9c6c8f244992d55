import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct EmbargoedTests {
    let sketch = Sketch()
    let dinner: EngagementID

    init() {
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120)
        sketch.embargo("Staff day", sketch.range("12:00", "18:00"))
    }

    private func plan(_ clock: String) -> Plan { sketch.plan(Held(dinner, at: sketch.at(clock))) }

    @Test(arguments: ["10:00", "18:00"]) func kept(clock: String) {
        #expect(sketch.words("embargo", plan(clock)).isEmpty)
    }

    @Test func broken() {
        #expect(sketch.findings("embargo", plan("10:05")).map(\.severity) == [.must])
        #expect(sketch.findings("embargo", plan("17:55")).count == 1)
    }

    @Test func worded() {
        let plan = plan("13:00")
        #expect(
            sketch.words("embargo", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 13:00-15:00 lies in the embargo 'Staff day', Fri \
                23 Feb 2024 12:00-18:00 -> end it by Fri 23 Feb 2024 12:00, start it from Fri 23 Feb 2024 \
                18:00, or have its occasion excepted
                """
            ])
        #expect(
            sketch.words("embargo", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 13:00-15:00 ligt in het embargo 'Staff day', vr \
                23 feb 2024 12:00-18:00 -> laat ze eindigen tegen vr 23 feb 2024 12:00, laat ze beginnen \
                vanaf vr 23 feb 2024 18:00, of laat het evenement uitzonderen
                """
            ])
        #expect(
            sketch.words("embargo", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 13:00-15:00 a lieu pendant l'embargo 'Staff \
                day', ven 23 févr 2024 12:00-18:00 -> la terminer avant le ven 23 févr 2024 12:00, la \
                commencer dès le ven 23 févr 2024 18:00, ou faire excepter l'événement
                """
            ])
    }

    @Test func anExceptedOccasionIsLeftAlone() {
        let sketch = Sketch()
        let gala = sketch.occasion("gala", "Gala", .confirmed)
        _ = sketch.engagement("ball", "Ball", minutes: 60, occasion: gala)
        _ = sketch.engagement("dinner", "Dinner", minutes: 60)
        sketch.embargo("Staff day", sketch.range("12:00", "18:00"), except: ["gala"])
        #expect(sketch.requirements("embargo").map(\.id) == ["embargo:ecofin:2024-02-23:Staff day"])
    }
}
