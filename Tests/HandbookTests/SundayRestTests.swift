import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// The 25th of February 2024 is a Sunday.
@Suite struct SundayRestTests {
    let sketch = Sketch(days: 22...26)
    let officer: ResourceID
    let freelancer: ResourceID
    let duty: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        freelancer = sketch.staff("lo-2", "Officer 2", regime: "freelance")
        duty = sketch.engagement(
            "welcome", "Welcome", minutes: 60, duties: [.init("protocol-1", .duty("protocol"), [officer, freelancer])])
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 23))
        sketch.entry(.schoolHoliday, "Break", sketch.range("00:00", "24:00", day: 22))
    }

    private func plan(_ day: Int, _ clock: String = "10:00", by person: ResourceID? = nil) -> Plan {
        sketch.plan(Held(duty, at: sketch.at(clock, day: day), staff: ["protocol-1": person ?? officer]))
    }

    @Test func keptOnAWeekday() {
        #expect(sketch.words("sunday-rest", plan(22)).isEmpty)
        #expect(sketch.words("sunday-rest", plan(26)).isEmpty)
        #expect(sketch.words("sunday-rest", plan(24, "23:55")).isEmpty)
    }

    @Test func keptByThoseWhoAreNotOfTheCity() {
        #expect(sketch.words("sunday-rest", plan(25, by: freelancer)).isEmpty)
    }

    @Test func brokenOnASunday() {
        let findings = sketch.findings("sunday-rest", plan(25, "00:00"))
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-25"]])
        #expect(findings.map(\.severity) == [.note])
    }

    @Test func brokenOnAPublicHoliday() {
        #expect(sketch.findings("sunday-rest", plan(23)).map(\.subjects) == [["lo-1", "2024-02-23"]])
    }

    @Test func worded() {
        #expect(
            sketch.words("sunday-rest", plan(25)) == [
                """
                Officer 1 (lo-1) works on Sun 25 Feb 2024, a Sunday: 'Welcome' (ecofin/welcome) 10:00-11:00, 1 h \
                -> give it to somebody who may work then, hold it on another day, or grant rest in return
                """
            ])
        #expect(
            sketch.words("sunday-rest", plan(25), in: .nl) == [
                """
                Officer 1 (lo-1) werkt op zo 25 feb 2024, een zondag: 'Welcome' (ecofin/welcome) 10:00-11:00, 1 u \
                -> geef ze aan iemand die dan mag werken, kies een andere dag, of geef inhaalrust
                """
            ])
        #expect(
            sketch.words("sunday-rest", plan(25), in: .fr) == [
                """
                Officer 1 (lo-1) travaille le dim 25 févr 2024, un dimanche : 'Welcome' (ecofin/welcome) \
                10:00-11:00, 1 h -> confier à quelqu'un qui peut travailler ce jour-là, choisir un autre jour, ou \
                accorder un repos
                """
            ])
    }

    @Test func wordedOnAPublicHoliday() {
        #expect(
            sketch.words("sunday-rest", plan(23)) == [
                """
                Officer 1 (lo-1) works on Fri 23 Feb 2024, a public holiday ('City day'): 'Welcome' \
                (ecofin/welcome) 10:00-11:00, 1 h -> give it to somebody who may work then, hold it on another \
                day, or grant rest in return
                """
            ])
        #expect(
            sketch.words("sunday-rest", plan(23), in: .nl) == [
                """
                Officer 1 (lo-1) werkt op vr 23 feb 2024, een feestdag ('City day'): 'Welcome' (ecofin/welcome) \
                10:00-11:00, 1 u -> geef ze aan iemand die dan mag werken, kies een andere dag, of geef inhaalrust
                """
            ])
        #expect(
            sketch.words("sunday-rest", plan(23), in: .fr) == [
                """
                Officer 1 (lo-1) travaille le ven 23 févr 2024, un jour férié ('City day') : 'Welcome' \
                (ecofin/welcome) 10:00-11:00, 1 h -> confier à quelqu'un qui peut travailler ce jour-là, choisir \
                un autre jour, ou accorder un repos
                """
            ])
    }
}
