import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DailySpanTests {
    let sketch = Sketch(days: 22...25)
    let officer: ResourceID
    let chief: ResourceID
    let morning: EngagementID
    let evening: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1", regime: "directive")
        chief = sketch.staff("lo-2", "Officer 2", regime: "none")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer, chief])]
        morning = sketch.engagement("morning", "Morning", minutes: 60, duties: duties)
        evening = sketch.engagement("evening", "Evening", minutes: 120, duties: duties)
    }

    private func plan(_ from: String, _ to: String, by officer: ResourceID, eveningDay: Int = 23) -> Plan {
        sketch.plan(
            Held(morning, at: sketch.at(from), staff: ["protocol-1": officer]),
            Held(evening, at: sketch.at(to, day: eveningDay), staff: ["protocol-1": officer]))
    }

    @Test func keptToTheMinute() { #expect(sketch.words("daily-span", plan("09:00", "20:00", by: officer)).isEmpty) }

    @Test func keptOnTwoDays() {
        #expect(sketch.words("daily-span", plan("08:00", "22:00", by: officer, eveningDay: 24)).isEmpty)
    }

    @Test func keptByThoseWhoseRegimeIsExempt() {
        #expect(sketch.words("daily-span", plan("07:00", "22:00", by: chief)).isEmpty)
    }

    @Test func brokenByTheMinutesTooMany() {
        let findings = sketch.findings("daily-span", plan("09:00", "20:05", by: officer))
        #expect(findings.map(\.amount) == [5])
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-23"]])
    }

    @Test func theHoursAreTheOffices() {
        #expect(sketch.words("daily-span", plan("09:00", "20:05", by: officer), ["presence": 785]).isEmpty)
    }

    @Test func worded() {
        print("@@DailySpanTests#1#en@@" + sketch.words("daily-span", plan("07:00", "21:30", by: officer), in: .en).joined(separator: "\u{1}"))
        print("@@DailySpanTests#1#nl@@" + sketch.words("daily-span", plan("07:00", "21:30", by: officer), in: .nl).joined(separator: "\u{1}"))
        print("@@DailySpanTests#1#fr@@" + sketch.words("daily-span", plan("07:00", "21:30", by: officer), in: .fr).joined(separator: "\u{1}"))
    }

    /// Acceptance: a duty from 07:00 to 23:30 for one person is refused.
    @Test func oneDutyThatIsTooLongIsRefused() {
        let long = sketch.engagement(
            "liaison", "Liaison", minutes: 990, duties: [.init("liaison-1", .duty("liaison"), [officer])])
        let plan = sketch.plan(Held(long, at: sketch.at("07:00"), staff: ["liaison-1": officer]))
        print("@@DailySpanTests#2#en@@" + sketch.words("daily-span", plan, in: .en).joined(separator: "\u{1}"))
        print("@@DailySpanTests#2#nl@@" + sketch.words("daily-span", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@DailySpanTests#2#fr@@" + sketch.words("daily-span", plan, in: .fr).joined(separator: "\u{1}"))
    }
}
