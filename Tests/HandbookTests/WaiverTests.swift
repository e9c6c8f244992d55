import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// What is waived stays visible as a note; the rest of the rule stays a must, and all of it once it has ended.
@Suite struct WaiverTests {
    let sketch = Sketch()
    let main: ResourceID
    let officer: ResourceID
    let first: EngagementID
    let second: EngagementID
    let third: EngagementID
    let plan: Plan

    init() throws {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        officer = sketch.staff("lo-1", "Officer 1")
        first = sketch.engagement("a", "A", minutes: 60, rooms: [main])
        second = sketch.engagement("b", "B", minutes: 60, rooms: [main])
        third = sketch.engagement("c", "C", minutes: 60, rooms: [main])
        plan = sketch.plan(
            Held(first, at: sketch.at("09:00"), in: main), Held(second, at: sketch.at("09:30"), in: main),
            Held(third, at: sketch.at("09:45"), in: main))
    }

    private func findings(_ subjects: [String], until day: Int = 24, today: Int = 23) throws -> [Finding] {
        let waiver = Waiver(
            rule: "room-once", subjects: subjects, by: "the head of protocol", why: "one delegation, two tables",
            until: try #require(CivilDate(year: 2024, month: 2, day: day)))
        var handbook = Handbook(only: [RoomOnce.rule])
        handbook.waivers = [waiver]
        let problem = sketch.problem(on: CivilDate(year: 2024, month: 2, day: today))
        return Judge(problem: problem, plan: plan).findings(handbook.requirements(of: problem), in: .en)
    }

    private func sorts(_ findings: [Finding]) -> Set<String> {
        Set(findings.map { "\($0.severity.name) \($0.engagements.map(\.index))" })
    }

    @Test func withoutOneAllAtOnceAreAConflict() throws {
        #expect(sorts(try findings(["elsewhere"])) == ["must [0, 1, 2]"])
    }

    @Test func aPairIsWaivedAndTheOthersAreNot() throws {
        #expect(
            sorts(try findings(["icc/main", "ecofin/a", "ecofin/b"])) == ["note [0, 1]", "must [0, 2]", "must [1, 2]"])
    }

    @Test func oneEngagementIsWaivedAgainstAll() throws {
        #expect(sorts(try findings(["icc/main", "ecofin/a"])) == ["note [0, 1]", "note [0, 2]", "must [1, 2]"])
    }

    @Test func aRoomIsWaivedWhole() throws {
        #expect(sorts(try findings(["icc/main"])) == ["note [0, 1, 2]"])
    }

    @Test func itComesBackTheDayAfterItEnds() throws {
        #expect(sorts(try findings(["icc/main"], until: 23)) == ["note [0, 1, 2]"])
        let back = try findings(["icc/main"], until: 22)
        #expect(sorts(back) == ["must [0, 1, 2]"])
        #expect(
            back.first?.text == """
                Main hall (icc/main) is taken by 3 engagements at once, Fri 23 Feb 2024 09:45-10:00: 'A' (ecofin/a), \
                'B' (ecofin/b) and 'C' (ecofin/c) (the waiver by the head of protocol ended on Thu 22 Feb 2024)
                """)
    }

    @Test func worded() throws {
        let text = try findings(["icc/main", "ecofin/a", "ecofin/b"]).first { $0.severity == .note }?.text
        #expect(
            text == """
                waived by the head of protocol until Sat 24 Feb 2024, one delegation, two tables: Main hall \
                (icc/main) is taken twice, Fri 23 Feb 2024 09:30-10:00: 'A' (ecofin/a) and 'B' (ecofin/b)
                """)
    }

    @Test func aWaiverThatMeetsNothingIsTold() throws {
        let date = try #require(CivilDate(year: 2024, month: 2, day: 24))
        var handbook = Handbook(only: [RoomOnce.rule])
        handbook.waivers = [
            Waiver(rule: "room-once", subjects: ["icc/main"], by: "x", why: "y", until: date),
            Waiver(rule: "room-once", subjects: ["icc/other"], by: "x", why: "y", until: date),
            Waiver(rule: "staff-once", subjects: ["lo-1"], by: "x", why: "y", until: date),
        ]
        #expect(handbook.idleWaivers(in: sketch.problem).map(\.subjects) == [["icc/other"], ["lo-1"]])
    }
}
