import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct TalksInSlotsTests {
    let sketch = Sketch()
    /// In any slot, in the afternoon, in the last slot.
    let talks: [EngagementID]

    init() {
        let sketch = sketch
        let france = sketch.delegation("fr", "France")
        let slots = ["09:00", "09:30", "10:00", "14:00", "14:30"].map { sketch.at($0) }
        talks = (1...3).map {
            sketch.engagement("talk-\($0)", "Talk \($0)", minutes: 20, with: [france], optional: true)
        }
        sketch.round("round", "Round of talks", slots: slots, [talks[0]: 0..<5, talks[1]: 3..<5, talks[2]: 4..<5])
    }

    private func plan(_ clocks: String?...) -> Plan {
        var plan = Plan(for: sketch.problem)
        for (id, clock) in zip(talks, clocks) { plan[id] = clock.map { .starts(sketch.at($0)) } ?? .omitted }
        return plan
    }

    @Test func keptInTheSlotsOfEach() {
        #expect(sketch.words("talks-in-slots", plan("09:30", "14:00", "14:30")).isEmpty)
        #expect(sketch.words("talks-in-slots", plan("14:00", nil, nil)).isEmpty)
    }

    @Test func brokenBesideASlotOrInTheOtherHalfOfTheDay() {
        #expect(sketch.findings("talks-in-slots", plan("09:35", "14:00", "14:30")).count == 1)
        #expect(sketch.findings("talks-in-slots", plan("09:30", "10:00", "14:00")).count == 2)
    }

    @Test func otherMeetingsLieWhereTheyWill() {
        let meeting = sketch.engagement("meeting", "Meeting", minutes: 20)
        var plan = Plan(for: sketch.problem)
        plan[meeting] = .starts(sketch.at("12:00"))
        #expect(sketch.words("talks-in-slots", plan).isEmpty)
    }

    @Test func worded() {
        let plan = plan("09:35", "14:00", "14:00")
        #expect(
            sketch.words("talks-in-slots", plan) == [
                """
                'Talk 1' (ecofin/talk-1) begins Fri 23 Feb 2024 09:35, and it lies in one of the 5 slots of 'Round \
                of talks' that begin from Fri 23 Feb 2024 09:00 to Fri 23 Feb 2024 14:30 -> start it Fri 23 Feb 2024 \
                09:30
                """,
                """
                'Talk 3' (ecofin/talk-3) begins Fri 23 Feb 2024 14:00, and it lies at Fri 23 Feb 2024 14:30 in \
                'Round of talks' -> start it Fri 23 Feb 2024 14:30
                """,
            ])
        #expect(
            sketch.words("talks-in-slots", plan, in: .nl) == [
                """
                'Talk 1' (ecofin/talk-1) begint vr 23 feb 2024 09:35, en hoort in een van de 5 tijdvakken van 'Round \
                of talks' die beginnen van vr 23 feb 2024 09:00 tot vr 23 feb 2024 14:30 -> laat het beginnen op vr \
                23 feb 2024 09:30
                """,
                """
                'Talk 3' (ecofin/talk-3) begint vr 23 feb 2024 14:00, en hoort op vr 23 feb 2024 14:30 in 'Round of \
                talks' -> laat het beginnen op vr 23 feb 2024 14:30
                """,
            ])
        #expect(
            sketch.words("talks-in-slots", plan, in: .fr) == [
                """
                'Talk 1' (ecofin/talk-1) commence le ven 23 févr 2024 09:35, alors qu'il se tient dans l'un des 5 \
                créneaux de 'Round of talks' qui commencent du ven 23 févr 2024 09:00 au ven 23 févr 2024 14:30 -> \
                le commencer le ven 23 févr 2024 09:30
                """,
                """
                'Talk 3' (ecofin/talk-3) commence le ven 23 févr 2024 14:00, alors qu'il se tient le ven 23 févr \
                2024 14:30 dans 'Round of talks' -> le commencer le ven 23 févr 2024 14:30
                """,
            ])
    }
}
