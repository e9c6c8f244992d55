import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DailyHoursTests {
    let sketch = Sketch(days: 22...25)
    let officer: ResourceID
    let freelancer: ResourceID
    let morning: EngagementID
    let evening: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        freelancer = sketch.staff("int-1", "Interpreter 1", regime: "freelance")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer, freelancer])]
        morning = sketch.engagement("morning", "Morning", minutes: 360, duties: duties)
        evening = sketch.engagement("evening", "Evening", minutes: 330, duties: duties)
    }

    private func plan(by officer: ResourceID, eveningDay: Int = 23) -> Plan {
        sketch.plan(
            Held(morning, at: sketch.at("09:00"), staff: ["protocol-1": officer]),
            Held(evening, at: sketch.at("18:00", day: eveningDay), staff: ["protocol-1": officer]))
    }

    @Test func keptOnTwoDays() {
        #expect(sketch.words("daily-hours", plan(by: officer, eveningDay: 24)).isEmpty)
    }

    @Test func keptWhereTheHoursSuffice() {
        #expect(sketch.words("daily-hours", plan(by: officer), ["work": 690]).isEmpty)
    }

    @Test func keptByThoseWhoAreNotOfTheCity() {
        #expect(sketch.words("daily-hours", plan(by: freelancer)).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("daily-hours", plan(by: officer))
        #expect(findings.map(\.amount) == [30])
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-23"]])
    }

    @Test func worded() {
        print("@@DailyHoursTests#1#en@@" + sketch.words("daily-hours", plan(by: officer), in: .en).joined(separator: "\u{1}"))
        print("@@DailyHoursTests#1#nl@@" + sketch.words("daily-hours", plan(by: officer), in: .nl).joined(separator: "\u{1}"))
        print("@@DailyHoursTests#1#fr@@" + sketch.words("daily-hours", plan(by: officer), in: .fr).joined(separator: "\u{1}"))
    }

    /// Acceptance: a liaison officer from 07:00 to 23:30 is refused.
    @Test func oneDutyLongerThanADayIsRefused() {
        let long = sketch.engagement(
            "liaison", "Liaison", minutes: 990, duties: [.init("liaison-1", .duty("liaison"), [officer])])
        let plan = sketch.plan(Held(long, at: sketch.at("07:00"), staff: ["liaison-1": officer]))
        print("@@DailyHoursTests#2#en@@" + sketch.words("daily-hours", plan, in: .en).joined(separator: "\u{1}"))
        print("@@DailyHoursTests#2#nl@@" + sketch.words("daily-hours", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@DailyHoursTests#2#fr@@" + sketch.words("daily-hours", plan, in: .fr).joined(separator: "\u{1}"))
    }
}
