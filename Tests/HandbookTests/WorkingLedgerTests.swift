import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Two weeks of February 2024: Monday 12 to Sunday 25.
@Suite struct WorkingLedgerTests {
    let sketch = Sketch(days: 12...25)
    let officer: ResourceID
    let freelancer: ResourceID
    let idle: ResourceID

    init() {
        officer = sketch.staff("lo-1", "Officer 1", worked: 6000)
        freelancer = sketch.staff("int-1", "Interpreter 1", regime: "freelance")
        idle = sketch.staff("lo-2", "Officer 2")
    }

    private func ledger(
        _ duties: [(day: Int, clock: String, minutes: Int)], by person: ResourceID,
        under handbook: Handbook = Handbook()
    ) -> WorkingLedger {
        let held = duties.enumerated().map { number, duty in
            let id = sketch.engagement(
                "duty-\(number)", "Duty", minutes: duty.minutes,
                duties: [.init("protocol-1", .duty("protocol"), [officer, freelancer, idle])])
            return (id, sketch.at(duty.clock, day: duty.day))
        }
        var plan = Plan(for: sketch.problem)
        for (id, start) in held {
            plan[id] = .starts(start)
            for slot in sketch.problem[id].slots { plan[slot] = person }
        }
        return WorkingLedger(sketch.problem, plan, under: handbook)
    }

    private func date(_ day: Int) -> CivilDate { CivilDate(dayNumber: 19753 + day) }

    private let week = [
        (day: 16, clock: "09:00", minutes: 300), (day: 16, clock: "18:00", minutes: 240),
        (day: 17, clock: "08:30", minutes: 60), (day: 19, clock: "26:00", minutes: 120),
        (day: 20, clock: "12:00", minutes: 600),
    ]

    @Test func sumsByDayAndWeek() throws {
        let account = try #require(ledger(week, by: officer).accounts.first)
        #expect(account.person == officer)
        #expect(account.days.map(\.date) == [date(16), date(17), date(19), date(20)])
        #expect(account.days.map(\.minutes) == [540, 60, 120, 600])
        #expect(account.weeks.map(\.date) == [date(12), date(19)])
        #expect(account.weeks.map(\.minutes) == [600, 720])
    }

    @Test func measuresAgainstTheLimitsOfTheCity() throws {
        let account = try #require(ledger(week, by: officer).accounts.first)
        func told(_ measure: WorkingLedger.Measure?) -> [Int?] {
            [measure?.minutes, measure?.limit, measure?.margin, measure?.date.day]
        }
        #expect(told(account.longestDay) == [600, 660, 60, 20])
        #expect(told(account.longestPresence) == [780, 780, 0, 16])
        #expect(told(account.shortestRest) == [480, 660, -180, 19])
        #expect(told(account.longestWeek) == [720, 3000, 2280, 19])
        // 6000 before and 1320 planned, over 17 weeks.
        #expect(told(account.average) == [431, 2880, 2449, 12])
        #expect(told(account.target) == [431, 2280, 1849, 12])
    }

    @Test func otherRegimesHaveOtherLimits() throws {
        let account = try #require(ledger(week, by: freelancer).accounts.first)
        #expect(account.longestDay.limit == nil && account.longestDay.margin == nil)
        #expect(account.longestWeek.limit == nil && account.average.limit == nil && account.target.limit == nil)
        #expect(account.longestPresence.limit == 780)
        #expect(account.shortestRest?.limit == 660)
        #expect(account.average.minutes == 78)
    }

    @Test func theStrictestInstanceCounts() throws {
        func sheet(_ work: Int, _ scope: RuleScope) -> RuleInstance {
            DailyHours.rule.instance(parameters: [DailyHours.work: work, .dayBegins: 0], scope: scope)
        }
        let handbook = Handbook(sheets: [
            sheet(630, RuleScope(regimes: ["municipal"])), sheet(560, RuleScope(resources: ["lo-1"])),
            sheet(60, RuleScope(kinds: ["gala"])), sheet(60, RuleScope(regimes: ["directive"])),
        ])
        let account = try #require(ledger(week, by: officer, under: handbook).accounts.first)
        #expect(account.longestDay.limit == 560)
        // Its days begin at midnight.
        #expect(account.days.map(\.minutes) == [540, 60, 720])
    }

    @Test func onlyThoseWithDutiesAreNamed() {
        #expect(ledger([(day: 16, clock: "09:00", minutes: 60)], by: idle).accounts.map(\.person) == [idle])
        #expect(ledger([], by: idle).accounts.isEmpty)
    }

    @Test func oneDayHasNoRestBetween() {
        let accounts = ledger([(day: 16, clock: "09:00", minutes: 60)], by: officer).accounts
        #expect(accounts.map(\.shortestRest) == [nil])
    }

    /// Who answers for their own time has no limits.
    @Test func nobodyCountsTheHoursOfTheChief() throws {
        let chief = sketch.staff("chief", "Chief", regime: "none")
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 60, duties: [.init("protocol-1", .duty("protocol"), [chief])])
        let plan = sketch.plan(Held(talk, at: sketch.at("09:00"), staff: ["protocol-1": chief]))
        let account = try #require(WorkingLedger(sketch.problem, plan, under: Handbook()).accounts.first)
        #expect(account.longestPresence.limit == nil && account.longestDay.limit == nil)
    }
}
