import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomBlockedTests {
    let sketch = Sketch()
    let main: ResourceID
    let other: ResourceID
    let plenary: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, setUp: 30)
        other = sketch.room("other", "Other hall", at: icc)
        plenary = sketch.engagement("plenary", "Plenary", minutes: 60, rooms: [main, other], uid: "plenary@gent")
        sketch.entry(.busy(main), "Trade fair", sketch.range("09:00", "11:00"))
    }

    private func plan(_ clock: String, in room: ResourceID) -> Plan {
        sketch.plan(Held(plenary, at: sketch.at(clock), in: room))
    }

    @Test func keptBeforeAfterAndElsewhere() {
        #expect(sketch.words("room-blocked", plan("08:00", in: main)).isEmpty)
        #expect(sketch.words("room-blocked", plan("11:30", in: main)).isEmpty)
        #expect(sketch.words("room-blocked", plan("09:30", in: other)).isEmpty)
    }

    @Test func brokenByTheSetUp() {
        #expect(sketch.findings("room-blocked", plan("11:20", in: main)).map(\.engagements) == [[plenary]])
    }

    @Test func worded() {
        let plan = plan("11:20", in: main)
        #expect(
            sketch.words("room-blocked", plan) == [
                """
                Main hall (icc/main) is taken by 'Trade fair' Fri 23 Feb 2024 09:00-11:00 and needed for the set-up \
                before 'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 11:20-12:20 -> end it no later than Fri 23 Feb \
                2024 09:00, start it no earlier than Fri 23 Feb 2024 11:30, or hold it in Other hall (icc/other)
                """
            ])
        #expect(
            sketch.words("room-blocked", plan, in: .nl) == [
                """
                Main hall (icc/main) is niet vrij op vr 23 feb 2024 09:00-11:00 ('Trade fair'), maar nodig voor de \
                opbouw vóór 'Plenary' (ecofin/plenary) op vr 23 feb 2024 11:20-12:20 -> laat het uiterlijk op vr 23 \
                feb 2024 09:00 eindigen, laat het niet vóór vr 23 feb 2024 11:30 beginnen, of kies Other hall \
                (icc/other)
                """
            ])
        #expect(
            sketch.words("room-blocked", plan, in: .fr) == [
                """
                Main hall (icc/main) n'est pas libre le ven 23 févr 2024 09:00-11:00 ('Trade fair'), or le plan y met \
                le montage avant 'Plenary' (ecofin/plenary) le ven 23 févr 2024 11:20-12:20 -> le terminer au plus \
                tard le ven 23 févr 2024 09:00, ne pas le commencer avant le ven 23 févr 2024 11:30, ou choisir Other \
                hall (icc/other)
                """
            ])
    }

    @Test func wordedForAnEntryThatIsNotCertain() {
        sketch.entry(.busy(other), "", sketch.range("14:00", "15:00"), certain: false)
        let plan = plan("14:30", in: other)
        #expect(
            sketch.words("room-blocked", plan) == [
                """
                Other hall (icc/other) is taken (not certain) Fri 23 Feb 2024 14:00-15:00 and needed for 'Plenary' \
                (ecofin/plenary) on Fri 23 Feb 2024 14:30-15:30 -> end it no later than Fri 23 Feb 2024 14:00, start \
                it no earlier than Fri 23 Feb 2024 15:00, or hold it in Main hall (icc/main)
                """
            ])
        #expect(
            sketch.words("room-blocked", plan, in: .nl) == [
                """
                Other hall (icc/other) is niet vrij op vr 23 feb 2024 14:00-15:00 (niet zeker), maar nodig voor \
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 14:30-15:30 -> laat het uiterlijk op vr 23 feb 2024 14:00 \
                eindigen, laat het niet vóór vr 23 feb 2024 15:00 beginnen, of kies Main hall (icc/main)
                """
            ])
        #expect(
            sketch.words("room-blocked", plan, in: .fr) == [
                """
                Other hall (icc/other) n'est pas libre le ven 23 févr 2024 14:00-15:00 (incertain), or le plan y met \
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 14:30-15:30 -> le terminer au plus tard le ven 23 févr \
                2024 14:00, ne pas le commencer avant le ven 23 févr 2024 15:00, ou choisir Main hall (icc/main)
                """
            ])
    }

    @Test func anEngagementDoesNotStandInItsOwnWay() {
        sketch.entry(.busy(main), "Plenary", sketch.range("14:00", "15:00"), uid: "plenary@gent")
        #expect(sketch.words("room-blocked", plan("14:00", in: main)).isEmpty)
    }

    /// What lies more than a day from anything an engagement can do is not looked at.
    @Test func entriesOfOtherDaysAskNothing() {
        let sketch = Sketch(days: 10...24)
        let hall = sketch.room("hall", "Hall", at: sketch.venue("icc", "ICC"))
        _ = sketch.engagement(
            "talk", "Talk", minutes: 60, allowed: sketch.times(sketch.range("09:00", "18:00")), rooms: [hall])
        for day in 10...24 { sketch.entry(.busy(hall), "Fair", sketch.range("09:00", "11:00", day: day)) }
        let brief = Brief(sketch.problem, Brief.Binding(windows: true))
        #expect(RoomBlocked.rule.requirements(brief, RoomBlocked.rule.standard).count == 3)
    }
}
