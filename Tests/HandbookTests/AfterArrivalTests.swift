import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct AfterArrivalTests {
    let sketch = Sketch()
    let france: ResourceID
    let plenary: EngagementID
    let arrival: EngagementID

    init() {
        france = sketch.delegation(
            "fr", "France", arrival: sketch.at("10:00"), departure: sketch.at("17:00", day: 24))
        plenary = sketch.engagement("plenary", "Plenary", minutes: 120, with: [france])
        arrival = sketch.engagement("arrival-fr", "Arrival of France", minutes: 30, kind: .arrival, with: [france])
    }

    @Test func keptFromArrivalToDeparture() {
        #expect(sketch.words("after-arrival", sketch.plan(Held(plenary, at: sketch.at("10:00")))).isEmpty)
        #expect(sketch.words("after-arrival", sketch.plan(Held(plenary, at: sketch.at("15:00", day: 24)))).isEmpty)
    }

    @Test func brokenBeforeArrivalAndAfterDeparture() {
        let early = sketch.findings("after-arrival", sketch.plan(Held(plenary, at: sketch.at("09:00"))))
        #expect(early.map(\.amount) == [60])
        let late = sketch.findings("after-arrival", sketch.plan(Held(plenary, at: sketch.at("15:05", day: 24))))
        #expect(late.map(\.amount) == [5])
    }

    @Test func wordedBeforeArrival() {
        let plan = sketch.plan(Held(plenary, at: sketch.at("09:00")))
        #expect(
            sketch.words("after-arrival", plan) == [
                """
                France (ecofin:fr) arrives Fri 23 Feb 2024 10:00, 1 h too late for 'Plenary' (ecofin/plenary) on Fri \
                23 Feb 2024 09:00-11:00 -> start it no earlier than Fri 23 Feb 2024 10:00, or do without France \
                (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", plan, in: .nl) == [
                """
                France (ecofin:fr) komt aan op vr 23 feb 2024 10:00, 1 u te laat voor 'Plenary' (ecofin/plenary) op vr \
                23 feb 2024 09:00-11:00 -> laat het niet vóór vr 23 feb 2024 10:00 beginnen, of doe het zonder France \
                (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", plan, in: .fr) == [
                """
                France (ecofin:fr) arrive le ven 23 févr 2024 10:00, 1 h trop tard pour 'Plenary' (ecofin/plenary) le \
                ven 23 févr 2024 09:00-11:00 -> ne pas le commencer avant le ven 23 févr 2024 10:00, ou se passer de \
                France (ecofin:fr)
                """
            ])
    }

    @Test func wordedAfterDeparture() {
        let plan = sketch.plan(Held(plenary, at: sketch.at("16:00", day: 24)))
        #expect(
            sketch.words("after-arrival", plan) == [
                """
                France (ecofin:fr) leaves Sat 24 Feb 2024 17:00, 1 h too early for 'Plenary' (ecofin/plenary) on Sat \
                24 Feb 2024 16:00-18:00 -> end it no later than Sat 24 Feb 2024 17:00, or do without France \
                (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", plan, in: .nl) == [
                """
                France (ecofin:fr) vertrekt op za 24 feb 2024 17:00, 1 u te vroeg voor 'Plenary' (ecofin/plenary) op \
                za 24 feb 2024 16:00-18:00 -> laat het uiterlijk op za 24 feb 2024 17:00 eindigen, of doe het zonder \
                France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", plan, in: .fr) == [
                """
                France (ecofin:fr) part le sam 24 févr 2024 17:00, 1 h trop tôt pour 'Plenary' (ecofin/plenary) le sam \
                24 févr 2024 16:00-18:00 -> le terminer au plus tard le sam 24 févr 2024 17:00, ou se passer de France \
                (ecofin:fr)
                """
            ])
    }

    @Test func restCountsForAllButTheArrivalItself() {
        let rest = ["after-arrival": 120, "before-departure": 60]
        let plan = sketch.plan(Held(arrival, at: sketch.at("10:00")), Held(plenary, at: sketch.at("11:00")))
        #expect(
            sketch.words("after-arrival", plan, rest) == [
                """
                France (ecofin:fr) arrives Fri 23 Feb 2024 10:00 and rests 2 h, 1 h too late for 'Plenary' \
                (ecofin/plenary) on Fri 23 Feb 2024 11:00-13:00 -> start it no earlier than Fri 23 Feb 2024 12:00, or \
                do without France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", plan, rest, in: .nl) == [
                """
                France (ecofin:fr) komt aan op vr 23 feb 2024 10:00 en rust 2 u, 1 u te laat voor 'Plenary' \
                (ecofin/plenary) op vr 23 feb 2024 11:00-13:00 -> laat het niet vóór vr 23 feb 2024 12:00 beginnen, of \
                doe het zonder France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", plan, rest, in: .fr) == [
                """
                France (ecofin:fr) arrive le ven 23 févr 2024 10:00 et se repose 2 h, 1 h trop tard pour 'Plenary' \
                (ecofin/plenary) le ven 23 févr 2024 11:00-13:00 -> ne pas le commencer avant le ven 23 févr 2024 \
                12:00, ou se passer de France (ecofin:fr)
                """
            ])
        let late = sketch.plan(Held(plenary, at: sketch.at("14:30", day: 24)))
        #expect(
            sketch.words("after-arrival", late, rest) == [
                """
                France (ecofin:fr) leaves Sat 24 Feb 2024 17:00 and needs 1 h before that, 30 min too early for \
                'Plenary' (ecofin/plenary) on Sat 24 Feb 2024 14:30-16:30 -> end it no later than Sat 24 Feb 2024 \
                16:00, or do without France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", late, rest, in: .nl) == [
                """
                France (ecofin:fr) vertrekt op za 24 feb 2024 17:00 en heeft daarvoor 1 u nodig, 30 min te vroeg voor \
                'Plenary' (ecofin/plenary) op za 24 feb 2024 14:30-16:30 -> laat het uiterlijk op za 24 feb 2024 16:00 \
                eindigen, of doe het zonder France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("after-arrival", late, rest, in: .fr) == [
                """
                France (ecofin:fr) part le sam 24 févr 2024 17:00 et a besoin de 1 h avant cela, 30 min trop tôt pour \
                'Plenary' (ecofin/plenary) le sam 24 févr 2024 14:30-16:30 -> le terminer au plus tard le sam 24 févr \
                2024 16:00, ou se passer de France (ecofin:fr)
                """
            ])
    }
}
