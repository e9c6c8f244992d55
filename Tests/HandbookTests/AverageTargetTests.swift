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
        print("@@AverageTargetTests#1#en@@" + sketch.words("average-target", plan(by: tired), in: .en).joined(separator: "\u{1}"))
        print("@@AverageTargetTests#1#nl@@" + sketch.words("average-target", plan(by: tired), in: .nl).joined(separator: "\u{1}"))
        print("@@AverageTargetTests#1#fr@@" + sketch.words("average-target", plan(by: tired), in: .fr).joined(separator: "\u{1}"))
    }
}
