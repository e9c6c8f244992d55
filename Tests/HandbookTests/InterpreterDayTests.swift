import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct InterpreterDayTests {
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

    private func held(_ id: EngagementID, _ clock: String, by person: ResourceID, day: Int = 23) -> Held {
        Held(
            id, at: sketch.at(clock, day: day),
            staff: ["interpreter-1": person, "protocol-1": person == other ? interpreter : other])
    }

    private func plan(_ afternoon: Int, by person: ResourceID? = nil, day: Int = 23) -> Plan {
        let (first, second) = (talks("morning", 210), talks("afternoon", afternoon))
        return sketch.plan(
            held(first, "09:00", by: interpreter), held(second, "14:00", by: person ?? interpreter, day: day))
    }

    @Test func keptByTwoSessions() { #expect(sketch.words("interpreter-day", plan(210)).isEmpty) }

    @Test func keptByTwoInterpreters() { #expect(sketch.words("interpreter-day", plan(240, by: other)).isEmpty) }

    @Test func keptOnTwoDays() { #expect(sketch.words("interpreter-day", plan(240, day: 24)).isEmpty) }

    @Test func keptByOneLongEngagement() {
        let long = talks("congress", 480)
        #expect(sketch.words("interpreter-day", sketch.plan(held(long, "09:00", by: interpreter))).isEmpty)
    }

    @Test func brokenByTheMinutesTooMany() {
        let findings = sketch.findings("interpreter-day", plan(215))
        #expect(findings.map(\.amount) == [5])
        #expect(findings.map(\.subjects) == [["int-1", "2024-02-23"]])
    }

    @Test func brokenByAnythingBesideALongEngagement() {
        let (long, late) = (talks("congress", 480), talks("drinks", 30))
        let plan = sketch.plan(held(long, "09:00", by: interpreter), held(late, "18:00", by: interpreter))
        #expect(sketch.findings("interpreter-day", plan).map(\.amount) == [30])
    }

    @Test func theHoursAreTheOffices() { #expect(sketch.words("interpreter-day", plan(240), ["work": 450]).isEmpty) }

    @Test func worded() {
        let plan = plan(240)
        #expect(
            sketch.words("interpreter-day", plan) == [
                """
                Interpreter 1 (int-1) interprets 7 h 30 min on Fri 23 Feb 2024, and 7 h is the most: 'morning' \
                (ecofin/morning) 09:00-12:30, 3 h 30 min; 'afternoon' (ecofin/afternoon) 14:00-18:00, 4 h -> give \
                engagements of at least 30 min to another interpreter or hold them on another day
                """
            ])
        #expect(
            sketch.words("interpreter-day", plan, in: .nl) == [
                """
                Interpreter 1 (int-1) tolkt 7 u 30 min op vr 23 feb 2024, en 7 u is het maximum: 'morning' \
                (ecofin/morning) 09:00-12:30, 3 u 30 min; 'afternoon' (ecofin/afternoon) 14:00-18:00, 4 u -> geef \
                activiteiten van minstens 30 min aan een andere tolk of plan ze op een andere dag
                """
            ])
        #expect(
            sketch.words("interpreter-day", plan, in: .fr) == [
                """
                Interpreter 1 (int-1) interprète 7 h 30 min le ven 23 févr 2024, et 7 h est le maximum : 'morning' \
                (ecofin/morning) 09:00-12:30, 3 h 30 min ; 'afternoon' (ecofin/afternoon) 14:00-18:00, 4 h -> \
                confier des activités d'au moins 30 min à un autre interprète ou les prévoir un autre jour
                """
            ])
    }
}
