import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct CompactDaysTests {
    let sketch = Sketch(days: 21...24)
    let france: ResourceID
    let talks: EngagementID
    let photo: EngagementID
    let visit: EngagementID

    init() {
        france = sketch.delegation("fr", "France")
        talks = sketch.engagement("talks", "Talks", minutes: 60, with: [france])
        photo = sketch.engagement("photo", "Photo", minutes: 15, with: [france])
        visit = sketch.engagement("visit", "Visit", minutes: 60, with: [france])
    }

    private func plan(_ first: Int, _ second: Int, _ third: Int) -> Plan {
        sketch.plan(
            Held(talks, at: sketch.at("09:00", day: first)), Held(photo, at: sketch.at("11:00", day: second)),
            Held(visit, at: sketch.at("12:00", day: third)))
    }

    @Test func keptOnOneDay() {
        #expect(sketch.words("compact-days", plan(23, 23, 23)).isEmpty)
    }

    @Test func brokenByEachFurtherDay() {
        #expect(sketch.findings("compact-days", plan(22, 22, 23)).map(\.cost) == [40])
        #expect(sketch.findings("compact-days", plan(21, 22, 24)).map(\.cost) == [80])
    }

    /// What is fixed on two days asks for two days.
    @Test func keptWhereNoFewerDaysWouldDo() {
        let sketch = Sketch(days: 21...24)
        let mayor = sketch.principal("mayor", "Mayor")
        let held = [21, 23].map { day in
            Held(
                sketch.engagement("e\(day)", "E", minutes: 60, fixed: sketch.at("09:00", day: day), with: [mayor]),
                at: sketch.at("09:00", day: day))
        }
        let free = sketch.engagement("free", "Free", minutes: 60, with: [mayor])
        let handbook = Handbook().requirements(of: sketch.problem).filter { $0.rule == "compact-days" }
        let cost = { (day: Int) in
            Judge(
                problem: sketch.problem,
                plan: sketch.plan(held[0], held[1], Held(free, at: sketch.at("12:00", day: day)))
            ).cost(handbook)
        }
        #expect(cost(23) == 0)
        #expect(cost(22) == 40)
    }

    @Test func worded() {
        let plan = plan(21, 23, 23)
        #expect(
            sketch.words("compact-days", plan) == [
                """
                France (ecofin:fr) has engagements of Informal meeting (ecofin) on 2 days where 1 day would \
                do: Wed 21 Feb 2024 and Fri 23 Feb 2024 -> move 'Talks' (ecofin/talks) to another of these \
                days
                """
            ])
        #expect(
            sketch.words("compact-days", plan, in: .nl) == [
                """
                France (ecofin:fr) heeft activiteiten van Informal meeting (ecofin) op 2 dagen, terwijl het \
                op 1 dag kan: wo 21 feb 2024 en vr 23 feb 2024 -> verplaats 'Talks' (ecofin/talks) naar een \
                andere van deze dagen
                """
            ])
        #expect(
            sketch.words("compact-days", plan, in: .fr) == [
                """
                France (ecofin:fr) a des activités de Informal meeting (ecofin) sur 2 jours, alors que c'est \
                possible en 1 jour : mer 21 févr 2024 et ven 23 févr 2024 -> déplacer 'Talks' (ecofin/talks) \
                à un autre de ces jours
                """
            ])
    }
}
