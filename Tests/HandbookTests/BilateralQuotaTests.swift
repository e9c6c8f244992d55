import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct BilateralQuotaTests {
    let sketch = Sketch(days: 23...25)

    private func talks(_ number: Int, with guest: ResourceID, kind: EngagementKind = .bilateral) -> [EngagementID] {
        (1...number).map {
            sketch.engagement("talks-\($0)", "Talks \($0)", minutes: 30, kind: kind, with: [guest], optional: true)
        }
    }

    /// Every hour from nine on the 23rd, but for the last: that one as told.
    private func plan(_ talks: [EngagementID], lastAt clock: String, day: Int = 23) -> Plan {
        let problem = sketch.problem
        var plan = Plan(for: problem)
        for (hour, id) in zip(9..., talks) { plan[id] = .starts(sketch.at("\(hour):00")) }
        if let last = talks.last { plan[last] = .starts(sketch.at(clock, day: day)) }
        return plan
    }

    @Test func keptByTheNumberOfTheRuleAndBesideAnotherDay() {
        let guest = sketch.delegation("fr", "France")
        let talks = talks(4, with: guest)
        #expect(sketch.words("bilateral-quota", plan(talks, lastAt: "18:00"), ["a-day": 4]).isEmpty)
        #expect(sketch.words("bilateral-quota", plan(talks, lastAt: "09:00", day: 24), ["a-day": 3]).isEmpty)
    }

    @Test func anEveningPastMidnightBelongsToTheDayItBeganOn() {
        let talks = talks(3, with: sketch.delegation("fr", "France"))
        #expect(sketch.findings("bilateral-quota", plan(talks, lastAt: "01:00", day: 24), ["a-day": 2]).count == 1)
        #expect(sketch.words("bilateral-quota", plan(talks, lastAt: "04:00", day: 24), ["a-day": 2]).isEmpty)
    }

    @Test func aDelegationMayHaveItsOwnNumber() {
        let talks = talks(3, with: sketch.delegation("fr", "France", bilateralsADay: 2))
        #expect(sketch.findings("bilateral-quota", plan(talks, lastAt: "18:00")).map(\.amount) == [1])
    }

    @Test func otherMeetingsDoNotCount() {
        _ = talks(8, with: sketch.delegation("fr", "France"), kind: .session)
        #expect(sketch.requirements("bilateral-quota").isEmpty)
    }

    @Test func brokenAndWordedByTheSeventh() {
        let plan = plan(talks(7, with: sketch.delegation("fr", "France")), lastAt: "18:00")
        #expect(sketch.findings("bilateral-quota", plan).map(\.subjects) == [["ecofin:fr", "2024-02-23"]])
        #expect(
            sketch.words("bilateral-quota", plan) == [
                """
                France (ecofin:fr) has 7 bilaterals on Fri 23 Feb 2024, 1 more than 6: 'Talks 1' \
                (ecofin/talks-1) 09:00; 'Talks 2' (ecofin/talks-2) 10:00; 'Talks 3' (ecofin/talks-3) 11:00; \
                'Talks 4' (ecofin/talks-4) 12:00; 'Talks 5' (ecofin/talks-5) 13:00; 'Talks 6' \
                (ecofin/talks-6) 14:00; 'Talks 7' (ecofin/talks-7) 18:00 -> hold 1 of them on another day
                """
            ])
        #expect(
            sketch.words("bilateral-quota", plan, in: .nl) == [
                """
                France (ecofin:fr) heeft 7 bilaterale gesprekken op vr 23 feb 2024, 1 meer dan 6: 'Talks 1' \
                (ecofin/talks-1) 09:00; 'Talks 2' (ecofin/talks-2) 10:00; 'Talks 3' (ecofin/talks-3) 11:00; \
                'Talks 4' (ecofin/talks-4) 12:00; 'Talks 5' (ecofin/talks-5) 13:00; 'Talks 6' \
                (ecofin/talks-6) 14:00; 'Talks 7' (ecofin/talks-7) 18:00 -> hou er 1 op een andere dag
                """
            ])
        #expect(
            sketch.words("bilateral-quota", plan, in: .fr) == [
                """
                France (ecofin:fr) a 7 entretiens bilatéraux le ven 23 févr 2024, 1 de plus que 6 : 'Talks \
                1' (ecofin/talks-1) 09:00; 'Talks 2' (ecofin/talks-2) 10:00; 'Talks 3' (ecofin/talks-3) \
                11:00; 'Talks 4' (ecofin/talks-4) 12:00; 'Talks 5' (ecofin/talks-5) 13:00; 'Talks 6' \
                (ecofin/talks-6) 14:00; 'Talks 7' (ecofin/talks-7) 18:00 -> en tenir 1 un autre jour
                """
            ])
    }
}
