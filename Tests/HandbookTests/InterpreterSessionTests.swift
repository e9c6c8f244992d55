import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct InterpreterSessionTests {
    let sketch = Sketch(days: 22...25)
    let interpreter: ResourceID
    let other: ResourceID

    init() {
        interpreter = sketch.staff("int-1", "Interpreter 1", roles: ["interpreter"], regime: "none")
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

    /// From 09:00 to 11:00, and for two hours more.
    private func plan(_ clock: String, by person: ResourceID? = nil) -> Plan {
        let (first, second) = (talks("morning", 120), talks("midday", 120))
        let person = person ?? interpreter
        return sketch.plan(
            Held(first, at: sketch.at("09:00"), staff: ["interpreter-1": interpreter, "protocol-1": other]),
            Held(
                second, at: sketch.at(clock),
                staff: ["interpreter-1": person, "protocol-1": person == other ? interpreter : other]))
    }

    @Test func keptByABreakToTheMinute() { #expect(sketch.words("interpreter-session", plan("12:30")).isEmpty) }

    @Test func keptByTwoInterpreters() {
        #expect(sketch.words("interpreter-session", plan("11:00", by: other)).isEmpty)
    }

    @Test func keptByOneLongEngagement() {
        let long = talks("congress", 300)
        let plan = sketch.plan(
            Held(long, at: sketch.at("09:00"), staff: ["interpreter-1": interpreter, "protocol-1": other]))
        #expect(sketch.words("interpreter-session", plan).isEmpty)
    }

    @Test func brokenByABreakThatIsTooShort() {
        let findings = sketch.findings("interpreter-session", plan("12:25"))
        #expect(findings.map(\.amount) == [115])
        #expect(findings.map(\.id) == ["interpreter-session:int-1:ecofin/morning+ecofin/midday"])
    }

    @Test func theMinutesAreTheOffices() {
        #expect(sketch.words("interpreter-session", plan("12:00"), ["break": 60]).isEmpty)
        #expect(sketch.words("interpreter-session", plan("12:00"), ["session": 300]).isEmpty)
    }

    @Test func worded() {
        let plan = plan("11:30")
        #expect(
            sketch.words("interpreter-session", plan) == [
                """
                Interpreter 1 (int-1) interprets for 4 h 30 min without a break of 1 h 30 min on Fri 23 Feb 2024, \
                where a session has 3 h 30 min at most: 'morning' (ecofin/morning) 09:00-11:00, 2 h; 'midday' \
                (ecofin/midday) 11:30-13:30, 2 h -> leave 1 h 30 min free between two of them, or give one to \
                another interpreter
                """
            ])
        #expect(
            sketch.words("interpreter-session", plan, in: .nl) == [
                """
                Interpreter 1 (int-1) tolkt op vr 23 feb 2024 4 u 30 min zonder een pauze van 1 u 30 min, terwijl \
                een zitting hoogstens 3 u 30 min duurt: 'morning' (ecofin/morning) 09:00-11:00, 2 u; 'midday' \
                (ecofin/midday) 11:30-13:30, 2 u -> laat tussen twee ervan 1 u 30 min vrij, of geef er een aan een \
                andere tolk
                """
            ])
        #expect(
            sketch.words("interpreter-session", plan, in: .fr) == [
                """
                Interpreter 1 (int-1) interprète 4 h 30 min sans pause de 1 h 30 min le ven 23 févr 2024, alors \
                qu'une séance dure 3 h 30 min au plus : 'morning' (ecofin/morning) 09:00-11:00, 2 h ; 'midday' \
                (ecofin/midday) 11:30-13:30, 2 h -> laisser 1 h 30 min libre entre deux d'entre elles, ou en \
                confier une à un autre interprète
                """
            ])
    }
}
