import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct HandbookTests {
    let sketch = Sketch(days: 22...25)

    init() {
        let sketch = sketch
        let icc = sketch.venue("icc", "ICC")
        let rooms = ["main", "side"].map { sketch.room($0, $0, at: icc, setUp: 15) }
        let officer = sketch.staff("lo-1", "Officer 1", languages: ["fr"])
        let france = sketch.delegation("fr", "France", languages: ["fr"], arrival: sketch.at("08:00"))
        let mayor = sketch.principal("mayor", "Mayor")
        let duties = [Sketch.Duty("liaison-fr", .liaison(france), [officer])]
        let dinner = sketch.engagement(
            "dinner", "Dinner", minutes: 120, allowed: sketch.times(sketch.range("18:00", "23:00")),
            with: [france, mayor], rooms: rooms, duties: duties, preference: Preference(rooms: [rooms[0]]))
        let arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 60, fixed: sketch.at("09:00", day: 24), with: [france], rooms: rooms,
            duties: duties, optional: true)
        sketch.order(dinner, arrival)
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        sketch.entry(.busy(mayor), "Council", sketch.range("17:00", "18:30"))
    }

    @Test func requirementsComeInTheOrderOfTheCatalogueAndTheSameEachTime() {
        let once = Handbook().requirements(of: sketch.problem)
        let again = Handbook().requirements(of: sketch.problem)
        #expect(once.map(\.id) == again.map(\.id))
        #expect(once.map(\.demand) == again.map(\.demand))
        #expect(once.map { $0.statement(.nl) } == again.map { $0.statement(.nl) })
        let order = Catalogue.rules.map(\.id)
        let places = once.map { order.firstIndex(of: $0.rule) ?? -1 }
        #expect(places == places.sorted())
    }

    @Test func everyRequirementHasAnIdOfItsOwn() {
        let ids = Handbook().requirements(of: sketch.problem).map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func aSheetReplacesTheStandard() {
        let rest = DailyRest.rule.instance(
            severity: .should(weight: 4), authority: .office, basis: Text(everywhere: "House rule"),
            parameters: [DailyRest.rest: 1200])
        let found = Handbook(sheets: [rest], switchedOff: ["standing-days"]).requirements(of: sketch.problem)
        #expect(!found.contains { $0.rule == "standing-days" })
        let nights = found.filter { $0.rule == "daily-rest" }
        #expect(!nights.isEmpty)
        #expect(nights.allSatisfy { $0.basis.en == "House rule" && $0.severity == .should(weight: 4, per: .breach) })
    }

    /// Where windows and fixed starts bind, days on which nothing can fall are passed over; else they are not.
    @Test func daysOnWhichNothingCanFallArePassedOver() {
        let bound = Handbook().requirements(of: sketch.problem).filter { $0.rule == "daily-rest" }
        #expect(bound.map(\.subjects) == [["lo-1", "2024-02-23"]])
        let free = Handbook(only: [DailyRest.rule]).requirements(of: sketch.problem)
        #expect(free.map(\.subjects).contains(["lo-1", "2024-02-22"]))
    }

    @Test func aScopeOfKindsLeavesOtherEngagementsAlone() {
        let instance = RoomOnce.rule.instance(scope: RuleScope(kinds: ["plenary"]))
        #expect(RoomOnce.rule.requirements(Brief(sketch.problem), instance).isEmpty)
    }

    @Test func anUnfinishedPlanIsNotYetABreach() {
        let problem = sketch.problem
        let found = Judge(problem: problem, plan: Plan(for: problem)).findings(
            Handbook().requirements(of: problem), in: .en)
        #expect(found.map(\.text) == [])
    }

    /// On 31 March 2024 the clocks go forward: a night of eleven hours on the wall is ten hours of rest.
    @Test func restIsCountedInHoursNotOnTheWall() {
        let sketch = Sketch(days: 59...60)
        let officer = sketch.staff("lo-1", "Officer 1")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer])]
        let evening = sketch.engagement("evening", "Evening", minutes: 60, duties: duties)
        let morning = sketch.engagement("morning", "Morning", minutes: 60, duties: duties)
        let plan = sketch.plan(
            Held(evening, at: sketch.at("20:00", day: 59), staff: ["protocol-1": officer]),
            Held(morning, at: sketch.at("08:00", day: 60), staff: ["protocol-1": officer]))
        #expect(sketch.findings("daily-rest", plan).map(\.amount) == [60])
    }
}
