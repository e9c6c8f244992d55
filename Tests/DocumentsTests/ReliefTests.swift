import Documents
import Editions
import Occasions
import Testing

@Suite struct ReliefTests {
    private func engagements(_ change: (String, String)? = nil) throws -> (Problem, [Engagement]) {
        let text = change.map { Sketch.richVisit.changing($0.0, to: $0.1) } ?? Sketch.richVisit
        let problem = try Sketch.readRich(text).problem
        return (problem, problem.engagements.filter { $0.id.hasPrefix("visit/desk") })
    }

    @Test func oneEngagementIsReadAsTwo() throws {
        let (problem, desk) = try engagements()
        let zone = problem.zone
        #expect(desk.map(\.id) == ["visit/desk", "visit/desk-2"])
        #expect(desk.map(\.title) == ["Information desk (1/2)", "Information desk (2/2)"])
        #expect(desk.map(\.minutes) == [495, 495])
        #expect(
            desk.map { $0.fixedStart.map { zone.civil($0).text } } == ["2024-02-23 07:00", "2024-02-23 15:15"])
        #expect(
            desk.map { $0.slots.map { slot in problem[slot].name } } == [["room", "desk-1"], ["room", "desk-1"]])
        let candidates = desk.map { $0.slots.map { slot in problem[slot].candidates.map { problem[$0].id } } }
        #expect(candidates == [[["icc/main"], ["lo-1", "lo-2"]], [["icc/main"], ["lo-1", "lo-2"]]])
        #expect(desk.map { $0.place } == [desk[0].slots[0], desk[1].slots[0]])
        #expect(desk.map { $0.source?.text } == ["ecofin.yaml:56", "ecofin.yaml:56"])
    }

    @Test func theRoomIsSetUpBeforeTheFirstAndStruckAfterTheLast() throws {
        let (_, desk) = try engagements(("before: 30 min", "sweep: 20 min, lock-down: 10 min, before: 30 min"))
        #expect(desk.map(\.needs.setUpMinutes) == [30, nil])
        #expect(desk.map(\.needs.sweepMinutes) == [20, 0])
        #expect(desk.map(\.needs.lockDownMinutes) == [10, 0])
        #expect(desk.map(\.needs.strikeMinutes) == [nil, 15])
        #expect(desk.map(\.needs.standsReady) == [false, true])
        #expect(desk.map(\.needs.staysReady) == [true, false])
    }

    @Test func thePartsFollowEachOtherAndOthersAllOfThem() throws {
        let (problem, _) = try engagements(("{id: tidying,", "{id: tidying, leads-to: desk,"))
        let orderings = problem.orderings.map { ordering in
            "\(problem[ordering.before].id) \(problem[ordering.after].id) \(ordering.gap.map { "\($0)" } ?? "any")"
        }
        #expect(
            orderings == [
                "visit/desk-2 visit/tidying any", "visit/desk visit/tidying any", "visit/desk visit/desk-2 0...0",
            ])
        #expect(problem.orderings[2].source?.text == "ecofin.yaml:62")
        let tidying = try #require(problem.engagements.last)
        #expect(tidying.leadsTo.map { problem[$0].id } == "visit/desk")
    }

    @Test func whatAnEngagementInPartsWaitsForComesBeforeAllOfThem() throws {
        let (problem, _) = try engagements(("relief: 2", "relief: 3\n    after: welcome"))
        #expect(
            problem.orderings.map { "\(problem[$0.before].id) \(problem[$0.after].id)" } == [
                "visit/welcome visit/desk", "visit/desk-3 visit/tidying", "visit/welcome visit/desk-2",
                "visit/welcome visit/desk-3", "visit/desk visit/tidying", "visit/desk-2 visit/tidying",
                "visit/desk visit/desk-2", "visit/desk-2 visit/desk-3",
            ])
    }

    /// Each part may lie where the others find their time around it.
    @Test func theTimesOfTheParts() throws {
        let (problem, desk) = try engagements(("at: 2024-02-23 07:00", "between: 06:00-24:00"))
        let times = desk.map { part in
            part.allowed?.ranges.map { range in
                [range.start, range.end].map { problem.zone.civil($0).text }.joined(separator: "..")
            }
        }
        #expect(
            times == [
                ["2024-02-23 06:00..2024-02-23 15:45", "2024-02-24 06:00..2024-02-24 15:45"],
                ["2024-02-23 14:15..2024-02-24 00:00", "2024-02-24 14:15..2024-02-25 00:00"],
            ])
    }

    /// Every part starts on the grain of five minutes, and the last takes the rest.
    @Test(arguments: [
        ("16 h 30 min", 2, [495, 495]), ("100 min", 3, [35, 30, 35]), ("47 min", 2, [25, 22]),
        ("10 min", 2, [5, 5]), ("8 h", 4, [120, 120, 120, 120]),
    ]) func partsAreNearlyEqual(_ length: String, _ parts: Int, _ minutes: [Int]) throws {
        let text = Sketch.richVisit.changing("16 h 30 min", to: length).changing("relief: 2", to: "relief: \(parts)")
        let all = try Sketch.readRich(text).problem.engagements.filter { $0.id.hasPrefix("visit/desk") }
        #expect(all.map(\.minutes) == minutes)
    }

    @Test func guestsAreGreetedOnce() throws {
        let (problem, desk) = try engagements(("relief: 2", "relief: 2\n    greeter: [mayor]\n    hosts: [alderman]"))
        #expect(
            desk.map { $0.slots.map { slot in problem[slot].name } } == [
                ["room", "desk-1", "host-1", "greeter-1"], ["room", "desk-1", "host-1"],
            ])
    }

    @Test func aPlanHoldsEachPart() throws {
        let found = try Sketch.readRich()
        let problem = found.problem
        var plan = Plan(for: problem)
        for (id, engagement) in zip(problem.engagementIDs, problem.engagements)
        where engagement.id.hasPrefix("visit/desk") {
            plan[id] = engagement.fixedStart.map(Plan.Decision.starts) ?? .open
            for slot in engagement.slots { plan[slot] = problem[slot].candidates.last }
        }
        let file = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
        let lines = file.text().split(separator: "\n").map(String.init)
        #expect(
            lines.filter { !$0.contains("changed") && !$0.contains("seal") }.suffix(10) == [
                "  - id: visit/desk", "    start: 2024-02-23 07:00", "    room: icc/main", "    staff: {desk-1: lo-2}",
                "    sequence: 0", "  - id: visit/desk-2", "    start: 2024-02-23 15:15", "    room: icc/main",
                "    staff: {desk-1: lo-2}", "    sequence: 0",
            ])
        let again = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": file.text()]))
        #expect(try again.apply(to: found).plan == plan)
    }

    static let cases: [(old: String, new: String, faults: [String])] = [
        (
            "relief: 2", "relief: 1",
            [
                "ecofin.yaml:62:13: error: '1' is no number of parts. Write a whole number, 2 to 12."
            ]
        ),
        (
            "relief: 2", "relief: yes",
            [
                "ecofin.yaml:62:13: error: 'yes' is no number of parts. Write a whole number, 2 to 12."
            ]
        ),
        (
            "16 h 30 min", "7 min",
            [
                "ecofin.yaml:62:13: error: 7 min cannot be had in 2 parts. Ask for fewer parts; none is shorter than the grain, 5 min."
            ]
        ),
        (
            "    staff: {desk: 1}\n", "",
            [
                "ecofin.yaml:61:5: error: engagement 'desk' has nobody to relieve. Ask for people under 'staff', 'liaison' or 'interpreters', or take 'relief' out."
            ]
        ),
        (
            "room: icc/main\n    staff", "room: [icc/main, stadhuis/west]\n    staff",
            [
                "ecofin.yaml:60:5: error: the parts of engagement 'desk' stay in one room, and several are named. Name one room, or take 'relief' out."
            ]
        ),
        (
            "relief: 2", "relief: 2\n    optional: yes",
            [
                "ecofin.yaml:63:15: error: 'optional' stands beside 'relief', and no part is to be left out alone. Keep one of the two."
            ]
        ),
        (
            "id: tidying", "id: desk-2",
            [
                "ecofin.yaml:64:10: error: the engagement 'desk-2' stands here a second time (ecofin.yaml:56). Give this one another id."
            ]
        ),
        (
            "relief: 2", "relief: 2\n    after: tidying",
            [
                "ecofin.yaml:65:42: error: engagements wait for each other in a circle: visit/desk-2, then visit/tidying, then visit/desk, then visit/desk-2. Take one 'after' out."
            ]
        ),
        (
            "relief: 2", "relief: 2\n    after: desk",
            [
                "ecofin.yaml:63:12: error: the engagement comes after itself. Name another engagement."
            ]
        ),
        (
            "relief: 2", "relief: 2\n    leads-to: desk",
            [
                "ecofin.yaml:63:15: error: the engagement leads to itself. Name another engagement."
            ]
        ),
        (
            "after: desk}", "after: desk-3}",
            [
                "ecofin.yaml:64:42: error: there is no engagement 'desk-3'. Did you mean 'desk-2'?"
            ]
        ),
    ]

    @Test(arguments: cases.indices) func says(_ index: Int) {
        let given = ReliefTests.cases[index]
        #expect(Sketch.richFaults(Sketch.richVisit.changing(given.old, to: given.new)) == given.faults)
    }

    @Test func anIDThatAPartWouldTake() {
        let text = Sketch.richVisit.changing("  - id: desk\n", to: "  - {id: desk-2, length: 1 h}\n  - id: desk\n")
        #expect(
            Sketch.richFaults(text) == [
                "ecofin.yaml:57:9: error: part 2 of 'desk' would be 'desk-2', which is taken (ecofin.yaml:56). Give this one another id."
            ])
    }

    @Test func allPartsAreKeptClear() throws {
        let (problem, desk) = try engagements(("{id: tidying,", "{id: tidying, not-during: desk,"))
        let clear = problem.links.filter { $0.kind == .notDuring }.map { link in
            [link.first, link.second].map { problem[$0].id }.filter { $0 != "visit/tidying" }
        }
        #expect(desk.count == 2)
        #expect(clear == [["visit/desk"], ["visit/desk-2"]])
    }
}
