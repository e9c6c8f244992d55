import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DailyRestTests {
    let sketch = Sketch(days: 22...25)
    let officer: ResourceID
    let other: ResourceID
    let dinner: EngagementID
    let arrival: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        other = sketch.staff("lo-2", "Officer 2", regime: "none")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer, other])]
        dinner = sketch.engagement("dinner", "Dinner", minutes: 150, duties: duties)
        arrival = sketch.engagement("arrival", "Arrival", minutes: 60, duties: duties)
    }

    private func plan(_ evening: String, _ morning: String, by officer: ResourceID, morningDay: Int = 24) -> Plan {
        sketch.plan(
            Held(dinner, at: sketch.at(evening), staff: ["protocol-1": officer]),
            Held(arrival, at: sketch.at(morning, day: morningDay), staff: ["protocol-1": officer]))
    }

    @Test func keptToTheMinute() {
        #expect(sketch.words("daily-rest", plan("20:00", "09:30", by: officer)).isEmpty)
    }

    @Test func keptByThoseWhoseRegimeIsExempt() {
        #expect(sketch.words("daily-rest", plan("20:00", "06:30", by: other)).isEmpty)
    }

    @Test func brokenByTheMinutesMissing() {
        let findings = sketch.findings("daily-rest", plan("20:00", "09:25", by: officer))
        #expect(findings.map(\.amount) == [5])
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-23"]])
    }

    @Test func worded() {
        #expect(
            sketch.words("daily-rest", plan("21:00", "06:30", by: officer)) == [
                """
                Officer 1 (lo-1) has 7 h rest between 'Dinner' (ecofin/dinner), which ends Fri 23 Feb 2024 23:30, \
                and 'Arrival' (ecofin/arrival), which begins Sat 24 Feb 2024 06:30: 4 h short of 11 h -> give one \
                of the two to somebody else, or start 'Arrival' (ecofin/arrival) no earlier than Sat 24 Feb 2024 \
                10:30
                """
            ])
        #expect(
            sketch.words("daily-rest", plan("21:00", "06:30", by: officer), in: .nl) == [
                """
                Officer 1 (lo-1) heeft 7 u rust tussen 'Dinner' (ecofin/dinner), tot vr 23 feb 2024 23:30, en \
                'Arrival' (ecofin/arrival), vanaf za 24 feb 2024 06:30: 4 u minder dan 11 u -> geef een van beide \
                aan iemand anders, of laat 'Arrival' (ecofin/arrival) niet vóór za 24 feb 2024 10:30 beginnen
                """
            ])
        #expect(
            sketch.words("daily-rest", plan("21:00", "06:30", by: officer), in: .fr) == [
                """
                Officer 1 (lo-1) n'a que 7 h de repos entre 'Dinner' (ecofin/dinner), jusqu'au ven 23 févr 2024 \
                23:30, et 'Arrival' (ecofin/arrival), dès le sam 24 févr 2024 06:30 : 4 h de moins que 11 h -> \
                confier l'une des deux à quelqu'un d'autre, ou ne pas commencer 'Arrival' (ecofin/arrival) avant \
                le sam 24 févr 2024 10:30
                """
            ])
    }

    @Test func aNightThatEndsAfterMidnightBelongsToTheDayBefore() {
        #expect(sketch.findings("daily-rest", plan("23:30", "11:00", by: officer)).map(\.amount) == [120])
    }

    @Test func wordedWithoutAnyRest() {
        #expect(
            sketch.words("daily-rest", plan("26:30", "05:00", by: officer)) == [
                """
                Officer 1 (lo-1) has no rest between 'Dinner' (ecofin/dinner), which ends Sat 24 Feb 2024 05:00, \
                and 'Arrival' (ecofin/arrival), which begins Sat 24 Feb 2024 05:00: 11 h short of 11 h -> give one \
                of the two to somebody else, or start 'Arrival' (ecofin/arrival) no earlier than Sat 24 Feb 2024 \
                16:00
                """
            ])
        #expect(
            sketch.words("daily-rest", plan("26:30", "05:00", by: officer), in: .nl) == [
                """
                Officer 1 (lo-1) heeft geen rust tussen 'Dinner' (ecofin/dinner), tot za 24 feb 2024 05:00, en \
                'Arrival' (ecofin/arrival), vanaf za 24 feb 2024 05:00: 11 u minder dan 11 u -> geef een van beide \
                aan iemand anders, of laat 'Arrival' (ecofin/arrival) niet vóór za 24 feb 2024 16:00 beginnen
                """
            ])
        #expect(
            sketch.words("daily-rest", plan("26:30", "05:00", by: officer), in: .fr) == [
                """
                Officer 1 (lo-1) n'a pas de repos entre 'Dinner' (ecofin/dinner), jusqu'au sam 24 févr 2024 05:00, \
                et 'Arrival' (ecofin/arrival), dès le sam 24 févr 2024 05:00 : 11 h de moins que 11 h -> confier \
                l'une des deux à quelqu'un d'autre, ou ne pas commencer 'Arrival' (ecofin/arrival) avant le sam 24 \
                févr 2024 16:00
                """
            ])
    }

    @Test func aFreeDayBetweenIsEnough() {
        #expect(sketch.words("daily-rest", plan("23:30", "06:00", by: officer, morningDay: 25)).isEmpty)
    }

    @Test func theHoursAreTheOffices() {
        #expect(sketch.words("daily-rest", plan("20:00", "06:30", by: officer), ["rest": 480]).isEmpty)
    }
}
