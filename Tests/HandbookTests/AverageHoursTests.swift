import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct AverageHoursTests {
    let sketch = Sketch(days: 19...25)
    let officer: ResourceID
    let tired: ResourceID
    let duty: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1", worked: 48420)
        tired = sketch.staff("lo-2", "Officer 2", worked: 49020)
        duty = sketch.engagement(
            "duty", "Duty", minutes: 540, duties: [.init("protocol-1", .duty("protocol"), [officer, tired])])
    }

    private func plan(by person: ResourceID) -> Plan {
        sketch.plan(Held(duty, at: sketch.at("09:00"), staff: ["protocol-1": person]))
    }

    @Test func keptToTheMinute() { #expect(sketch.words("average-hours", plan(by: officer)).isEmpty) }

    @Test func brokenByTheMinutesTooMany() {
        let findings = sketch.findings("average-hours", plan(by: tired))
        #expect(findings.map(\.amount) == [540])
        #expect(findings.map(\.subjects) == [["lo-2", "2024-02-19"]])
    }

    @Test func brokenByOneMinuteOfTheAverage() {
        #expect(sketch.findings("average-hours", plan(by: officer), ["average": 2879]).map(\.amount) == [17])
    }

    @Test func theWeeksAreTheOffices() {
        #expect(sketch.words("average-hours", plan(by: tired), ["weeks": 18]).isEmpty)
    }

    /// Who has passed the limit already breaks nothing by doing nothing.
    @Test func keptByThoseWhoDoNothing() {
        let plan = plan(by: officer)
        #expect(sketch.findings("average-hours", plan).isEmpty)
    }

    /// A year has periods of its own; what was worked before counts in the first.
    @Test func aLongPlanHasSeveralPeriods() {
        let sketch = Sketch(days: 1...20)
        let officer = sketch.staff("lo-1", "Officer 1", regime: "labour-law", worked: 600)
        let duties = (0...1).map { [sketch] number in
            sketch.engagement(
                "duty-\(number)", "Duty", minutes: 2000, duties: [.init("protocol-1", .duty("protocol"), [officer])])
        }
        func plan(_ days: [Int]) -> Plan {
            var plan = Plan(for: sketch.problem)
            for (id, day) in zip(duties, days) {
                plan[id] = .starts(sketch.at("09:00", day: day))
                for slot in sketch.problem[id].slots { plan[slot] = officer }
            }
            return plan
        }
        let weekly = ["weeks": 1, "average": 2400]
        let amounts = [[1, 8], [8, 15], [8, 13]].map {
            sketch.findings("average-hours", plan($0), weekly).map(\.amount)
        }
        #expect(amounts == [[200], [], [1600]])
    }

    @Test func worded() {
        #expect(
            sketch.words("average-hours", plan(by: tired)) == [
                """
                Officer 2 (lo-2) has worked 817 h and has 9 h planned from Mon 19 Feb 2024 on: 10 h more than 816 \
                h in 17 weeks -> give duties of at least 9 h to somebody else
                """
            ])
        #expect(
            sketch.words("average-hours", plan(by: tired), in: .nl) == [
                """
                Officer 2 (lo-2) heeft 817 u gewerkt en krijgt vanaf ma 19 feb 2024 9 u taken: 10 u meer dan 816 u \
                in 17 weken -> geef taken van minstens 9 u aan iemand anders
                """
            ])
        #expect(
            sketch.words("average-hours", plan(by: tired), in: .fr) == [
                """
                Officer 2 (lo-2) a travaillé 817 h et a 9 h de tâches à partir du lun 19 févr 2024 : 10 h de plus \
                que 816 h en 17 semaines -> confier des tâches d'au moins 9 h à quelqu'un d'autre
                """
            ])
    }
}
