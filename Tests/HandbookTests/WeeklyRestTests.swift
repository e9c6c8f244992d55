import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Weeks of February 2024 begin on Monday 12 and 19.
@Suite struct WeeklyRestTests {
    let sketch = Sketch(days: 12...27)
    let officer: ResourceID

    init() { officer = sketch.staff("lo-1", "Officer 1", regime: "directive") }

    /// Duties of two hours that end or begin at the day and hour, for one officer.
    private func plan(_ hours: [(day: Int, from: String)], by person: ResourceID? = nil) -> Plan {
        let person = person ?? officer
        let duties = hours.map { hour in
            let id = sketch.engagement(
                "d\(hour.day)-\(hour.from)", "Duty of the \(hour.day)th", minutes: 120,
                duties: [.init("protocol-1", .duty("protocol"), [person])])
            return (id, sketch.at(hour.from, day: hour.day))
        }
        var plan = Plan(for: sketch.problem)
        for (id, start) in duties {
            plan[id] = .starts(start)
            for slot in sketch.problem[id].slots { plan[slot] = person }
        }
        return plan
    }

    /// Every day of the week of the 19th from 10:00 to 12:00, but for some.
    private func everyDay(but other: [(day: Int, from: String)], without days: ClosedRange<Int>) -> Plan {
        plan((18...26).filter { !days.contains($0) }.map { ($0, "10:00") } + other)
    }

    @Test func keptByADayOff() { #expect(sketch.words("weekly-rest", everyDay(but: [], without: 22...22)).isEmpty) }

    @Test func keptWithoutAWholeDayOff() {
        let plan = everyDay(but: [(22, "05:00"), (23, "18:00")], without: 22...23)
        #expect(sketch.words("weekly-rest", plan).isEmpty)
    }

    /// From the end of the last duty to the start of the next there are 35 hours, to the minute.
    @Test(arguments: [("23:00", [Int]()), ("22:55", [5])]) func toTheMinute(next: String, missing: [Int]) {
        let plan = everyDay(but: [(22, "10:00"), (23, next)], without: 22...23)
        #expect(sketch.findings("weekly-rest", plan).map(\.amount) == missing)
    }

    @Test func keptByASundayThatReachesIntoTheNextWeek() {
        let plan = everyDay(but: [(24, "20:00"), (26, "09:00")], without: 24...26)
        #expect(sketch.words("weekly-rest", plan).isEmpty)
    }

    /// It begins on Sunday 22:00 and ends on Tuesday 10:00, or an hour too soon.
    @Test func keptByARestThatLiesMostlyInTheNextWeek() {
        func plan(_ end: String) -> Plan { everyDay(but: [(25, "20:00"), (27, end)], without: 25...26) }
        #expect(sketch.words("weekly-rest", plan("10:00")).isEmpty)
        #expect(sketch.findings("weekly-rest", plan("08:00")).map(\.amount) == [60])
    }

    /// From Sunday 22:00 to Tuesday 10:00 there are 36 hours, of which 30 lie in the week that begins.
    @Test func aRestThatBeganInTheWeekBeforeCountsOnlyWithItsPartInThisWeek() {
        let days = (20...26).map { (day: $0, from: "10:00") }
        #expect(
            sketch.findings("weekly-rest", plan([(18, "20:00")] + days)).map(\.subjects) == [["lo-1", "2024-02-19"]])
    }

    /// A Sunday duty that ends on Monday at 09:00 leaves 34 hours to Tuesday 19:00.
    @Test func aSundayThatRunsOverShortensTheMonday() {
        let night = sketch.engagement(
            "night", "Night", minutes: 360, duties: [.init("protocol-1", .duty("protocol"), [officer])])
        var plan = plan([(20, "19:00")] + (21...26).map { (day: $0, from: "10:00") })
        #expect(sketch.words("weekly-rest", plan).isEmpty)
        plan[night] = .starts(sketch.at("03:00", day: 19))
        for slot in sketch.problem[night].slots { plan[slot] = officer }
        #expect(sketch.findings("weekly-rest", plan).map(\.amount) == [60])
    }

    @Test func keptByThoseWhoAreEngagedByTheDay() {
        let freelancer = sketch.staff("int-1", "Interpreter 1", regime: "freelance")
        #expect(sketch.words("weekly-rest", plan((18...26).map { ($0, "10:00") }, by: freelancer)).isEmpty)
    }

    @Test func broken() {
        let findings = sketch.findings("weekly-rest", everyDay(but: [], without: 1...1))
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-19"]])
        #expect(findings.map(\.amount) == [780])
    }

    @Test func theHoursAreTheOffices() {
        #expect(sketch.words("weekly-rest", everyDay(but: [], without: 1...1), ["rest": 1320]).isEmpty)
    }

    /// Nobody asks after the rest of a week in which two days running can hold nothing.
    @Test func saysNothingWhereThereSurelyIsARest() {
        let handbook = Handbook(only: [FixedTime.rule, WeeklyRest.rule])
        func asked() -> [String] {
            handbook.requirements(of: sketch.problem).map(\.id).filter { $0.hasPrefix("weekly-rest") }
        }
        for day in [19, 22, 23, 24] { duty(on: day) }
        #expect(asked().isEmpty)
        for day in [20, 21, 25, 26] { duty(on: day) }
        #expect(asked() == ["weekly-rest:lo-1:2024-02-19"])
    }

    private func duty(on day: Int) {
        _ = sketch.engagement(
            "duty-\(day)", "Duty", minutes: 120, fixed: sketch.at("10:00", day: day),
            duties: [.init("protocol-1", .duty("protocol"), [officer])])
    }

    @Test func worded() {
        let plan = everyDay(but: [(23, "18:00")], without: 23...23)
        #expect(
            sketch.words("weekly-rest", plan) == [
                """
                Officer 1 (lo-1) rests no longer than 30 h on end in the week of Mon 19 Feb 2024, from Thu 22 Feb \
                2024 12:00 to Fri 23 Feb 2024 18:00: 5 h short of 35 h -> give what lies between Thu 22 Feb 2024 \
                12:00 and Fri 23 Feb 2024 23:00 to somebody else, or move it
                """
            ])
        #expect(
            sketch.words("weekly-rest", plan, in: .nl) == [
                """
                Officer 1 (lo-1) heeft in de week van ma 19 feb 2024 hoogstens 30 u rust aan één stuk, van do 22 \
                feb 2024 12:00 tot vr 23 feb 2024 18:00: 5 u minder dan 35 u -> geef wat tussen do 22 feb 2024 \
                12:00 en vr 23 feb 2024 23:00 valt aan iemand anders, of verplaats het
                """
            ])
        #expect(
            sketch.words("weekly-rest", plan, in: .fr) == [
                """
                Officer 1 (lo-1) n'a pas plus de 30 h de repos d'affilée la semaine du lun 19 févr 2024, du jeu 22 \
                févr 2024 12:00 au ven 23 févr 2024 18:00 : 5 h de moins que 35 h -> confier à quelqu'un d'autre \
                ce qui tombe entre le jeu 22 févr 2024 12:00 et le ven 23 févr 2024 23:00, ou le déplacer
                """
            ])
    }
}
