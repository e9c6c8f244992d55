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
        print("@@NightWorkTests#1#en@@" + sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: officer), in: .en).joined(separator: "\u{1}"))
        print("@@NightWorkTests#1#nl@@" + sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: officer), in: .nl).joined(separator: "\u{1}"))
        print("@@NightWorkTests#1#fr@@" + sketch.words("night-work", plan(galaAt: "20:00", strikeAt: "24:00", by: officer), in: .fr).joined(separator: "\u{1}"))
    }
}
