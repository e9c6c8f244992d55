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
        print("@@WeeklyHoursTests#1#en@@" + sketch.words("weekly-hours", plan(by: officer), in: .en).joined(separator: "\u{1}"))
        print("@@WeeklyHoursTests#1#nl@@" + sketch.words("weekly-hours", plan(by: officer), in: .nl).joined(separator: "\u{1}"))
        print("@@WeeklyHoursTests#1#fr@@" + sketch.words("weekly-hours", plan(by: officer), in: .fr).joined(separator: "\u{1}"))
    }
}
