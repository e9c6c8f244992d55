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
        print("@@InterpreterDayTests#1#en@@" + sketch.words("interpreter-day", plan, in: .en).joined(separator: "\u{1}"))
        print("@@InterpreterDayTests#1#nl@@" + sketch.words("interpreter-day", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@InterpreterDayTests#1#fr@@" + sketch.words("interpreter-day", plan, in: .fr).joined(separator: "\u{1}"))
    }
}
