import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Six days of nine hours are more than a week of fifty.
@Suite struct WeeklyHoursTests {
    let sketch = Sketch(days: 12...25)
    let officer: ResourceID
    let freelancer: ResourceID
    let duties: [EngagementID]

    init() {
        let officer = sketch.staff("lo-1", "Officer 1")
        let freelancer = sketch.staff("int-1", "Interpreter 1", regime: "freelance")
        (self.officer, self.freelancer) = (officer, freelancer)
        duties = (1...6).map { [sketch] number in
            sketch.engagement(
                "duty-\(number)", "Duty \(number)", minutes: 540,
                duties: [.init("protocol-1", .duty("protocol"), [officer, freelancer])])
        }
    }

    /// A duty a day from Monday 12 or 19 February on.
    private func plan(by person: ResourceID, from day: Int = 19, at clock: String = "09:00") -> Plan {
        var plan = Plan(for: sketch.problem)
        for (number, id) in duties.enumerated() {
            plan[id] = .starts(sketch.at(clock, day: day + number))
            for slot in sketch.problem[id].slots { plan[slot] = person }
        }
        return plan
    }

    @Test func keptOverTwoWeeks() { #expect(sketch.words("weekly-hours", plan(by: officer, from: 16)).isEmpty) }

    @Test func keptByThoseWhoAreNotOfTheCity() {
        #expect(sketch.words("weekly-hours", plan(by: freelancer)).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("weekly-hours", plan(by: officer))
        #expect(findings.map(\.amount) == [240])
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-19"]])
    }

    @Test func aSundayNightBelongsToTheWeekBefore() {
        #expect(sketch.findings("weekly-hours", plan(by: officer, from: 14, at: "26:00")).map(\.amount) == [])
        #expect(
            sketch.findings("weekly-hours", plan(by: officer, from: 13, at: "26:00")).map(\.subjects) == [
                ["lo-1", "2024-02-12"]
            ])
    }

    @Test func theHoursAreTheOffices() {
        #expect(sketch.words("weekly-hours", plan(by: officer), ["work": 3240]).isEmpty)
    }

    @Test func worded() {
        #expect(
            sketch.words("weekly-hours", plan(by: officer)) == [
                """
                Officer 1 (lo-1) works 54 h in the week of Mon 19 Feb 2024, 4 h more than 50 h: Mon 19 Feb 2024 9 \
                h, Tue 20 Feb 2024 9 h, Wed 21 Feb 2024 9 h, Thu 22 Feb 2024 9 h, Fri 23 Feb 2024 9 h, Sat 24 Feb \
                2024 9 h -> give duties of at least 4 h to somebody else or hold them in another week
                """
            ])
        #expect(
            sketch.words("weekly-hours", plan(by: officer), in: .nl) == [
                """
                Officer 1 (lo-1) werkt 54 u in de week van ma 19 feb 2024, 4 u meer dan 50 u: ma 19 feb 2024 9 u, \
                di 20 feb 2024 9 u, wo 21 feb 2024 9 u, do 22 feb 2024 9 u, vr 23 feb 2024 9 u, za 24 feb 2024 9 u \
                -> geef taken van minstens 4 u aan iemand anders of plan ze in een andere week
                """
            ])
        #expect(
            sketch.words("weekly-hours", plan(by: officer), in: .fr) == [
                """
                Officer 1 (lo-1) travaille 54 h la semaine du lun 19 févr 2024, 4 h de plus que 50 h : lun 19 févr \
                2024 9 h, mar 20 févr 2024 9 h, mer 21 févr 2024 9 h, jeu 22 févr 2024 9 h, ven 23 févr 2024 9 h, \
                sam 24 févr 2024 9 h -> confier des tâches d'au moins 4 h à quelqu'un d'autre ou les prévoir une \
                autre semaine
                """
            ])
    }
}
