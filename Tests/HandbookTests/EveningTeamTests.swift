import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct EveningTeamTests {
    let sketch = Sketch(days: 22...25)
    let interpreter: ResourceID
    let other: ResourceID

    init() {
        interpreter = sketch.staff("int-1", "Interpreter 1", roles: ["interpreter"], regime: "freelance")
        other = sketch.staff("int-2", "Interpreter 2", roles: ["interpreter"])
    }

    private func talks(_ id: String, _ minutes: Int) -> EngagementID {
        sketch.engagement(
            id, id, minutes: minutes, languages: ["nl", "en"], interpretation: .simultaneous,
            duties: [
                .init("interpreter-1", .interpreter, [interpreter, other]),
                .init("protocol-1", .duty("protocol"), [interpreter, other]),
            ])
    }

    private func plan(
        _ minutes: Int, at morning: String = "09:00", dinnerAt clock: String = "19:00", by person: ResourceID? = nil,
        day: Int = 23
    ) -> Plan {
        let (congress, dinner) = (talks("congress", minutes), talks("dinner", 120))
        let person = person ?? interpreter
        return sketch.plan(
            Held(congress, at: sketch.at(morning), staff: ["interpreter-1": interpreter, "protocol-1": other]),
            Held(
                dinner, at: sketch.at(clock, day: day),
                staff: ["interpreter-1": person, "protocol-1": person == other ? interpreter : other]))
    }

    @Test func keptAfterLessThanAFullDay() { #expect(sketch.words("evening-team", plan(295)).isEmpty) }

    @Test func keptByAnotherTeam() { #expect(sketch.words("evening-team", plan(300, by: other)).isEmpty) }

    @Test func keptOnTheNextDay() { #expect(sketch.words("evening-team", plan(300, day: 24)).isEmpty) }

    @Test func keptBeforeTheEvening() { #expect(sketch.words("evening-team", plan(300, dinnerAt: "17:55")).isEmpty) }

    @Test func keptByAFullDayThatBeginsInTheEvening() {
        #expect(sketch.words("evening-team", plan(300, at: "18:00", dinnerAt: "23:30")).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("evening-team", plan(300, dinnerAt: "18:00"))
        #expect(findings.map(\.subjects) == [["int-1", "2024-02-23"]])
    }

    @Test func theEveningIsTheOffices() {
        #expect(sketch.words("evening-team", plan(300), ["full-day": 301]).isEmpty)
        #expect(sketch.words("evening-team", plan(300, dinnerAt: "18:00"), ["evening": 1085]).isEmpty)
        #expect(sketch.words("evening-team", plan(300), ["evening": 240]).isEmpty)
    }

    @Test func worded() {
        let plan = plan(300)
        print("@@EveningTeamTests#1#en@@" + sketch.words("evening-team", plan, in: .en).joined(separator: "\u{1}"))
        print("@@EveningTeamTests#1#nl@@" + sketch.words("evening-team", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@EveningTeamTests#1#fr@@" + sketch.words("evening-team", plan, in: .fr).joined(separator: "\u{1}"))
    }
}
