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
        #expect(
            sketch.words("daily-hours", plan(by: officer)) == [
                """
                Officer 1 (lo-1) works 11 h 30 min on Fri 23 Feb 2024, 30 min more than 11 h: 'Morning' \
                (ecofin/morning) 09:00-15:00, 6 h; 'Evening' (ecofin/evening) 18:00-23:30, 5 h 30 min -> give \
                duties of at least 30 min to somebody else or hold them on another day
                """
            ])
        #expect(
            sketch.words("daily-hours", plan(by: officer), in: .nl) == [
                """
                Officer 1 (lo-1) werkt 11 u 30 min op vr 23 feb 2024, 30 min meer dan 11 u: 'Morning' \
                (ecofin/morning) 09:00-15:00, 6 u; 'Evening' (ecofin/evening) 18:00-23:30, 5 u 30 min -> geef \
                taken van minstens 30 min aan iemand anders of plan ze op een andere dag
                """
            ])
        #expect(
            sketch.words("daily-hours", plan(by: officer), in: .fr) == [
                """
                Officer 1 (lo-1) travaille 11 h 30 min le ven 23 févr 2024, 30 min de plus que 11 h : 'Morning' \
                (ecofin/morning) 09:00-15:00, 6 h ; 'Evening' (ecofin/evening) 18:00-23:30, 5 h 30 min -> confier \
                des tâches d'au moins 30 min à quelqu'un d'autre ou les prévoir un autre jour
                """
            ])
    }

    /// Acceptance: a liaison officer from 07:00 to 23:30 is refused.
    @Test func oneDutyLongerThanADayIsRefused() {
        let long = sketch.engagement(
            "liaison", "Liaison", minutes: 990, duties: [.init("liaison-1", .duty("liaison"), [officer])])
        let plan = sketch.plan(Held(long, at: sketch.at("07:00"), staff: ["liaison-1": officer]))
        #expect(
            sketch.words("daily-hours", plan) == [
                """
                Officer 1 (lo-1) works 16 h 30 min on Fri 23 Feb 2024, 5 h 30 min more than 11 h: 'Liaison' \
                (ecofin/liaison) 07:00-23:30, 16 h 30 min -> share 'Liaison' (ecofin/liaison) among at least 2 \
                people who relieve each other
                """
            ])
        #expect(
            sketch.words("daily-hours", plan, in: .nl) == [
                """
                Officer 1 (lo-1) werkt 16 u 30 min op vr 23 feb 2024, 5 u 30 min meer dan 11 u: 'Liaison' \
                (ecofin/liaison) 07:00-23:30, 16 u 30 min -> verdeel 'Liaison' (ecofin/liaison) over minstens 2 \
                mensen die elkaar aflossen
                """
            ])
        #expect(
            sketch.words("daily-hours", plan, in: .fr) == [
                """
                Officer 1 (lo-1) travaille 16 h 30 min le ven 23 févr 2024, 5 h 30 min de plus que 11 h : \
                'Liaison' (ecofin/liaison) 07:00-23:30, 16 h 30 min -> partager 'Liaison' (ecofin/liaison) entre \
                au moins 2 personnes qui se relaient
                """
            ])
    }
}
