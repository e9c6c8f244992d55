import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DeadlinesTests {
    let sketch = Sketch()

    private func deadline(_ day: Int, done: Bool = false, today: Int? = 20) -> Plan {
        let due = Deadline(title: "Registration", due: sketch.at("12:00", day: day), isDone: done)
        _ = sketch.occasion("gala", "Gala", .confirmed, deadlines: [due])
        sketch.today = today.map { sketch.date($0) }
        return Plan(for: sketch.problem)
    }

    @Test func keptOnTheDay() {
        let plan = deadline(20)
        #expect(sketch.words("deadlines", plan).isEmpty)
    }

    @Test func keptWhereItIsDone() {
        let plan = deadline(15, done: true)
        #expect(sketch.words("deadlines", plan).isEmpty)
    }

    @Test func nothingIsSaidWithoutADay() {
        let plan = deadline(15, today: nil)
        #expect(sketch.words("deadlines", plan).isEmpty)
    }

    @Test func brokenADayLater() {
        let plan = deadline(19)
        let findings = sketch.findings("deadlines", plan)
        #expect(findings.map(\.severity) == [.note])
        #expect(findings.map(\.id) == ["deadlines:gala:2024-02-19:Registration"])
    }

    /// No sheet makes of it a reason why nothing can be planned.
    @Test func aSheetThatSaysMustIsToldAllTheSame() {
        _ = deadline(19)
        let strict = Deadlines.rule.instance(severity: .must)
        let demanded = Deadlines.rule.requirements(Brief(sketch.problem), strict)
        #expect(demanded.map(\.severity) == [.note])
    }

    @Test func worded() {
        let plan = deadline(17)
        #expect(
            sketch.words("deadlines", plan) == [
                """
                'Registration' of Gala (gala) was due Sat 17 Feb 2024 12:00, 3 days ago, and is not done -> \
                do it and mark it done (done: yes), or move it to a later day
                """
            ])
        #expect(
            sketch.words("deadlines", plan, in: .nl) == [
                """
                'Registration' van Gala (gala) moest klaar zijn op za 17 feb 2024 12:00, 3 dagen geleden, en \
                is niet gedaan -> doe het en meld het als gedaan (done: yes), of verplaats het naar een latere dag
                """
            ])
        #expect(
            sketch.words("deadlines", plan, in: .fr) == [
                """
                'Registration' de Gala (gala) était dû le sam 17 févr 2024 12:00, il y a 3 jours, et n'est \
                pas fait -> le faire et le marquer comme fait (done: yes), ou le reporter à une date ultérieure
                """
            ])
    }

    @Test func anOccasionCalledOffHasNone() {
        let due = Deadline(title: "Registration", due: sketch.at("12:00", day: 15))
        _ = sketch.occasion("gala", "Gala", .cancelled, deadlines: [due])
        sketch.today = sketch.date(20)
        #expect(sketch.requirements("deadlines").isEmpty)
    }
}
