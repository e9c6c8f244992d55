import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct BilateralBreakTests {
    let sketch = Sketch()
    let france: ResourceID
    let talks: [EngagementID]

    init() {
        let sketch = sketch
        let guest = sketch.delegation("fr", "France")
        france = guest
        talks = (1...3).map {
            sketch.engagement("talks-\($0)", "Talks \($0)", minutes: 30, kind: .bilateral, with: [guest])
        }
    }

    private func plan(_ clocks: String...) -> Plan {
        var plan = Plan(for: sketch.problem)
        for (id, clock) in zip(talks, clocks) { plan[id] = .starts(sketch.at(clock)) }
        return plan
    }

    @Test func keptByTwoInARowAndABreak() {
        #expect(sketch.words("bilateral-break", plan("09:00", "09:30", "10:05")).isEmpty)
    }

    @Test func brokenByThreeOrByTooShortABreak() {
        #expect(sketch.findings("bilateral-break", plan("09:00", "09:30", "10:00")).map(\.amount) == [30])
        #expect(sketch.findings("bilateral-break", plan("09:00", "09:30", "10:04")).map(\.amount) == [34])
        #expect(sketch.words("bilateral-break", plan("09:00", "09:30", "10:00"), ["in-a-row": 90]).isEmpty)
    }

    @Test func otherMeetingsDoNotCount() {
        _ = sketch.engagement("session", "Session", minutes: 120, with: [france])
        #expect(sketch.words("bilateral-break", plan("09:00", "09:30", "14:00")).isEmpty)
    }

    @Test func worded() {
        let plan = plan("09:00", "09:30", "10:00")
        #expect(
            sketch.words("bilateral-break", plan) == [
                """
                France (ecofin:fr) has bilaterals without a break of 5 min for 1 h 30 min instead of 1 h at \
                most, Fri 23 Feb 2024 09:00-10:30: 'Talks 1' (ecofin/talks-1), 'Talks 2' (ecofin/talks-2) \
                and 'Talks 3' (ecofin/talks-3) -> leave 5 min between two of them after 1 h at most
                """
            ])
        #expect(
            sketch.words("bilateral-break", plan, in: .nl) == [
                """
                France (ecofin:fr) heeft 1 u 30 min bilaterale gesprekken zonder pauze van 5 min in plaats \
                van hoogstens 1 u, vr 23 feb 2024 09:00-10:30: 'Talks 1' (ecofin/talks-1), 'Talks 2' \
                (ecofin/talks-2) en 'Talks 3' (ecofin/talks-3) -> laat na hoogstens 1 u een pauze van 5 min \
                tussen twee ervan
                """
            ])
        #expect(
            sketch.words("bilateral-break", plan, in: .fr) == [
                """
                France (ecofin:fr) a 1 h 30 min d'entretiens bilatéraux sans pause de 5 min au lieu de 1 h \
                au plus, ven 23 févr 2024 09:00-10:30 : 'Talks 1' (ecofin/talks-1), 'Talks 2' \
                (ecofin/talks-2) et 'Talks 3' (ecofin/talks-3) -> laisser 5 min entre deux d'entre eux après \
                1 h au plus
                """
            ])
    }
}
