import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct NightWorkTests {
    let sketch = Sketch(days: 22...25)
    let officer: ResourceID
    let freelancer: ResourceID
    let gala: EngagementID
    let strike: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        freelancer = sketch.staff("lo-2", "Officer 2", regime: "freelance")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer, freelancer])]
        gala = sketch.engagement("gala", "Gala", minutes: 240, duties: duties)
        strike = sketch.engagement("strike", "Strike", minutes: 270, duties: duties)
    }

    private func plan(galaAt gala: String, strikeAt strike: String, by person: ResourceID) -> Plan {
        sketch.plan(
            Held(self.gala, at: sketch.at(gala), staff: ["protocol-1": person]),
            Held(self.strike, at: sketch.at(strike), staff: ["protocol-1": person]))
    }

    @Test func keptWherePartOfItIsByDay() {
        #expect(sketch.words("night-work", plan(galaAt: "19:55", strikeAt: "24:00", by: officer)).isEmpty)
        #expect(sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "30:00", by: officer)).isEmpty)
    }

    @Test func keptByThoseWhoAreNotOfTheCity() {
        #expect(sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: freelancer)).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("night-work", plan(galaAt: "20:00", strikeAt: "29:55", by: officer))
        #expect(findings.map(\.amount) == [30])
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-23"]])
        #expect(findings.map(\.severity) == [.note])
    }

    @Test func theNightIsTheOffices() {
        let plan = plan(galaAt: "20:00", strikeAt: "24:00", by: officer)
        #expect(sketch.words("night-work", plan, ["work": 510]).isEmpty)
        #expect(sketch.words("night-work", plan, ["night-begins": 1260]).isEmpty)
        #expect(sketch.words("night-work", plan, ["night-begins": 1200, "night-ends": 1200]).isEmpty)
    }

    @Test func worded() {
        #expect(
            sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: officer)) == [
                """
                Officer 1 (lo-1) works 8 h 30 min in the night of Fri 23 Feb 2024, 30 min more than 8 h: 'Gala' \
                (ecofin/gala) 20:00-00:00, 4 h; 'Strike' (ecofin/strike) 00:00-04:30, 4 h 30 min -> give duties of \
                at least 30 min to somebody else or hold them on another day
                """
            ])
        #expect(
            sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: officer), in: .nl) == [
                """
                Officer 1 (lo-1) werkt 8 u 30 min in de nacht van vr 23 feb 2024, 30 min meer dan 8 u: 'Gala' \
                (ecofin/gala) 20:00-00:00, 4 u; 'Strike' (ecofin/strike) 00:00-04:30, 4 u 30 min -> geef taken van \
                minstens 30 min aan iemand anders of plan ze op een andere dag
                """
            ])
        #expect(
            sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: officer), in: .fr) == [
                """
                Officer 1 (lo-1) travaille 8 h 30 min la nuit du ven 23 févr 2024, 30 min de plus que 8 h : 'Gala' \
                (ecofin/gala) 20:00-00:00, 4 h ; 'Strike' (ecofin/strike) 00:00-04:30, 4 h 30 min -> confier des \
                tâches d'au moins 30 min à quelqu'un d'autre ou les prévoir un autre jour
                """
            ])
    }
}
