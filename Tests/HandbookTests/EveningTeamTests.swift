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

    /// Two full days, and nothing in the evening between them.
    @Test func asksNothingWhereNoEveningFollows() {
        for day in 23...24 {
            _ = sketch.engagement(
                "congress-\(day)", "Congress", minutes: 360, fixed: sketch.at("09:00", day: day),
                duties: [.init("interpreter-1", .interpreter, [interpreter])])
        }
        let rules = Handbook(only: [FixedTime.rule, EveningTeam.rule]).requirements(of: sketch.problem).map(\.rule)
        #expect(!rules.contains("evening-team"))
    }

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
        #expect(
            sketch.words("evening-team", plan) == [
                """
                Interpreter 1 (int-1) interprets 5 h before the evening of Fri 23 Feb 2024, a full day from 5 h \
                on: 'congress' (ecofin/congress) 09:00-14:00, 5 h; and then 'dinner' (ecofin/dinner) 19:00-21:00, \
                2 h -> give 'dinner' (ecofin/dinner) to an interpreter who has not had a full day
                """
            ])
        #expect(
            sketch.words("evening-team", plan, in: .nl) == [
                """
                Interpreter 1 (int-1) tolkt 5 u vóór de avond van vr 23 feb 2024, een volle dag vanaf 5 u: \
                'congress' (ecofin/congress) 09:00-14:00, 5 u; en daarna 'dinner' (ecofin/dinner) 19:00-21:00, 2 u \
                -> geef 'dinner' (ecofin/dinner) aan een tolk die geen volle dag gehad heeft
                """
            ])
        #expect(
            sketch.words("evening-team", plan, in: .fr) == [
                """
                Interpreter 1 (int-1) interprète 5 h avant la soirée du ven 23 févr 2024, une journée pleine dès 5 \
                h : 'congress' (ecofin/congress) 09:00-14:00, 5 h ; et ensuite 'dinner' (ecofin/dinner) \
                19:00-21:00, 2 h -> confier 'dinner' (ecofin/dinner) à un interprète qui n'a pas eu de journée \
                pleine
                """
            ])
    }
}
