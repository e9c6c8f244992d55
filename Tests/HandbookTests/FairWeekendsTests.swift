import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct FairWeekendsTests {
    let sketch = Sketch(days: 19...25)
    let people: [ResourceID]
    let duties: [EngagementID]

    /// Duties on Monday, Thursday, Saturday and Sunday.
    init() {
        let sketch = sketch
        let people = (1...2).map { sketch.staff("p-\($0)", "Officer \($0)", roles: ["protocol"]) }
        self.people = people
        duties = [19, 22, 24, 25].map {
            sketch.engagement(
                "duty-\($0)", "Duty", minutes: 120, fixed: sketch.at("09:00", day: $0),
                duties: [.init("protocol-1", .duty("protocol"), people)])
        }
    }

    private func findings(_ numbers: [Int]) -> [Finding] {
        Judge(problem: sketch.problem, plan: plan(numbers)).findings(requirements, in: .en)
    }

    private var requirements: [Requirement] {
        Handbook().requirements(of: sketch.problem).filter { $0.rule == "fair-weekends" }
    }

    private func plan(_ numbers: [Int]) -> Plan {
        let problem = sketch.problem
        var plan = Plan(for: problem)
        for (duty, number) in zip(duties, numbers) {
            plan[duty] = .starts(problem[duty].fixedStart ?? problem.horizon.start)
            for slot in problem[duty].slots { plan[slot] = people[number] }
        }
        return plan
    }

    @Test func keptByTakingTurns() {
        #expect(findings([0, 0, 0, 1]).isEmpty)
    }

    @Test func brokenByBothDaysOfTheWeekend() {
        #expect(findings([1, 1, 0, 0]).map(\.cost) == [60])
        #expect(findings([1, 1, 0, 0]).map(\.subjects) == [["protocol", "p-1"]])
    }

    /// Three days for two people: two are fair.
    @Test func aHolidayCountsAsADayOfTheWeekend() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 22))
        #expect(findings([1, 0, 1, 0]).isEmpty)
        #expect(findings([1, 0, 0, 0]).map(\.cost) == [60])
    }

    @Test func worded() {
        let judge = Judge(problem: sketch.problem, plan: plan([1, 1, 0, 0]))
        let words = { (language: Language) in
            judge.findings(requirements, in: language).map { "\($0.text) -> \($0.remedy ?? "")" }
        }
        #expect(
            words(.en) == [
                """
                Officer 1 (p-1) has 2 duties at weekends and on holidays as protocol and 1 would be fair: \
                'Duty' (ecofin/duty-24) on Sat 24 Feb 2024 09:00-11:00 and 'Duty' (ecofin/duty-25) on Sun 25 \
                Feb 2024 09:00-11:00 -> give 1 of them to somebody else with the role protocol
                """
            ])
        #expect(
            words(.nl) == [
                """
                Officer 1 (p-1) heeft 2 taken in weekends en op feestdagen als protocol, een eerlijk deel is \
                1: 'Duty' (ecofin/duty-24) op za 24 feb 2024 09:00-11:00 en 'Duty' (ecofin/duty-25) op zo 25 \
                feb 2024 09:00-11:00 -> geef er 1 van aan iemand anders met de rol protocol
                """
            ])
        #expect(
            words(.fr) == [
                """
                Officer 1 (p-1) a 2 tâches les week-ends et jours fériés comme protocol, pour une part \
                équitable de 1 : 'Duty' (ecofin/duty-24) le sam 24 févr 2024 09:00-11:00 et 'Duty' \
                (ecofin/duty-25) le dim 25 févr 2024 09:00-11:00 -> en donner 1 à une autre personne du rôle \
                protocol
                """
            ])
    }
}
