import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct AverageTargetTests {
    let sketch = Sketch(days: 19...25)
    let officer: ResourceID
    let tired: ResourceID
    let duty: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1", worked: 38220)
        tired = sketch.staff("lo-2", "Officer 2", worked: 38820)
        duty = sketch.engagement(
            "duty", "Duty", minutes: 540, duties: [.init("protocol-1", .duty("protocol"), [officer, tired])])
    }

    private func plan(by person: ResourceID) -> Plan {
        sketch.plan(Held(duty, at: sketch.at("09:00"), staff: ["protocol-1": person]))
    }

    @Test func keptToTheMinute() { #expect(sketch.words("average-target", plan(by: officer)).isEmpty) }

    @Test func brokenByTheMinutesTooMany() {
        let findings = sketch.findings("average-target", plan(by: tired))
        #expect(findings.map(\.amount) == [540])
        #expect(findings.map(\.subjects) == [["lo-2", "2024-02-19"]])
        #expect(findings.map(\.cost) == [540])
    }

    @Test func brokenByOneMinuteOfTheAverage() {
        #expect(sketch.findings("average-target", plan(by: officer), ["average": 2279]).map(\.amount) == [17])
    }

    @Test func theWeeksAreTheOffices() {
        #expect(sketch.words("average-target", plan(by: tired), ["weeks": 18]).isEmpty)
    }

    /// Who has passed the limit already breaks nothing by doing nothing.
    @Test func keptByThoseWhoDoNothing() {
        let plan = plan(by: officer)
        #expect(sketch.findings("average-target", plan).isEmpty)
    }

    @Test func worded() {
        #expect(
            sketch.words("average-target", plan(by: tired)) == [
                """
                Officer 2 (lo-2) comes to 656 h in 17 weeks, 10 h more than the agreed 646 h -> give duties of at \
                least 9 h to somebody else, or plan rest in return
                """
            ])
        #expect(
            sketch.words("average-target", plan(by: tired), in: .nl) == [
                """
                Officer 2 (lo-2) komt op 656 u in 17 weken, 10 u meer dan de overeengekomen 646 u -> geef taken \
                van minstens 9 u aan iemand anders, of plan inhaalrust
                """
            ])
        #expect(
            sketch.words("average-target", plan(by: tired), in: .fr) == [
                """
                Officer 2 (lo-2) arrive à 656 h en 17 semaines, 10 h de plus que les 646 h convenues -> confier \
                des tâches d'au moins 9 h à quelqu'un d'autre, ou prévoir un repos compensatoire
                """
            ])
    }
}
