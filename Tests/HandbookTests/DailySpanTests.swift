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
        #expect(
            sketch.words("daily-span", plan("07:00", "21:30", by: officer)) == [
                """
                Officer 1 (lo-1) is present for 16 h 30 min on Fri 23 Feb 2024, from 'Morning' (ecofin/morning), \
                which begins at 07:00, to 'Evening' (ecofin/evening), which ends at 23:30: 3 h 30 min more than 13 \
                h -> give what begins before Fri 23 Feb 2024 10:30 or what ends after Fri 23 Feb 2024 20:00 to \
                somebody else
                """
            ])
        #expect(
            sketch.words("daily-span", plan("07:00", "21:30", by: officer), in: .nl) == [
                """
                Officer 1 (lo-1) is 16 u 30 min aanwezig op vr 23 feb 2024, van 'Morning' (ecofin/morning), die om \
                07:00 begint, tot 'Evening' (ecofin/evening), die om 23:30 eindigt: 3 u 30 min meer dan 13 u -> \
                geef wat vóór vr 23 feb 2024 10:30 begint of na vr 23 feb 2024 20:00 eindigt aan iemand anders
                """
            ])
        #expect(
            sketch.words("daily-span", plan("07:00", "21:30", by: officer), in: .fr) == [
                """
                Officer 1 (lo-1) est présent 16 h 30 min le ven 23 févr 2024, de 'Morning' (ecofin/morning), qui \
                commence à 07:00, à 'Evening' (ecofin/evening), qui finit à 23:30 : 3 h 30 min de plus que 13 h -> \
                confier à quelqu'un d'autre ce qui commence avant le ven 23 févr 2024 10:30 ou finit après le ven \
                23 févr 2024 20:00
                """
            ])
    }

    /// Acceptance: a duty from 07:00 to 23:30 for one person is refused.
    @Test func oneDutyThatIsTooLongIsRefused() {
        let long = sketch.engagement(
            "liaison", "Liaison", minutes: 990, duties: [.init("liaison-1", .duty("liaison"), [officer])])
        let plan = sketch.plan(Held(long, at: sketch.at("07:00"), staff: ["liaison-1": officer]))
        #expect(
            sketch.words("daily-span", plan) == [
                """
                Officer 1 (lo-1) is present for 16 h 30 min on Fri 23 Feb 2024, 3 h 30 min more than 13 h: \
                'Liaison' (ecofin/liaison) 07:00-23:30, 16 h 30 min -> share 'Liaison' (ecofin/liaison) among at \
                least 2 people who relieve each other
                """
            ])
        #expect(
            sketch.words("daily-span", plan, in: .nl) == [
                """
                Officer 1 (lo-1) is 16 u 30 min aanwezig op vr 23 feb 2024, 3 u 30 min meer dan 13 u: 'Liaison' \
                (ecofin/liaison) 07:00-23:30, 16 u 30 min -> verdeel 'Liaison' (ecofin/liaison) over minstens 2 \
                mensen die elkaar aflossen
                """
            ])
        #expect(
            sketch.words("daily-span", plan, in: .fr) == [
                """
                Officer 1 (lo-1) est présent 16 h 30 min le ven 23 févr 2024, 3 h 30 min de plus que 13 h : \
                'Liaison' (ecofin/liaison) 07:00-23:30, 16 h 30 min -> partager 'Liaison' (ecofin/liaison) entre \
                au moins 2 personnes qui se relaient
                """
            ])
    }
}
