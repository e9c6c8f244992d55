import Documents
import Occasions
import Testing

/// What two engagements are to each other: `not-during`, `next-to`, the days of an `after`, and starts to choose from.
@Suite struct LinkTests {
    private func links(_ changes: [(String, String)]) throws -> [String] {
        let text = changes.reduce(Sketch.ecofin) { $0.changing($1.0, to: $1.1) }
        let problem = try Sketch.read(text).problem
        return problem.links.map { link in
            "\(problem[link.first].id) \(problem[link.second].id) \(link.kind) \(link.source?.text ?? "-")"
        }
    }

    @Test func eachPairCountsOnce() throws {
        let found = try links([
            ("optional: yes", "optional: yes\n    not-during: [dinner, plenary-1]"),
            ("after: walk", "after: walk\n    not-during: walk"),
        ])
        #expect(
            found == [
                "ecofin/walk ecofin/dinner notDuring ecofin.yaml:48",
                "ecofin/plenary-1 ecofin/walk notDuring ecofin.yaml:48",
            ])
    }

    @Test func nextTo() throws {
        #expect(
            try links([("optional: yes", "optional: yes\n    next-to: plenary-1")]) == [
                "ecofin/plenary-1 ecofin/walk nextTo(atMost: 0) ecofin.yaml:48"
            ])
        #expect(
            try links([("optional: yes", "optional: yes\n    next-to: {engagement: plenary-1, at-most: 1 h}")]) == [
                "ecofin/plenary-1 ecofin/walk nextTo(atMost: 60) ecofin.yaml:48"
            ])
    }

    @Test(arguments: [("1", "1...1"), ("2..4", "2...4"), ("0..", "0...3660")]) func days(
        _ written: String, _ meant: String
    ) throws {
        #expect(
            try links([("after: walk", "after: {engagement: walk, days: \(written)}")]).first?
                .hasPrefix("ecofin/walk ecofin/dinner daysLater(ClosedRange(\(meant)))") == true)
    }

    @Test(arguments: ["x", "4..2", "-1", "1.5", ".."]) func noDays(_ written: String) {
        let text = Sketch.ecofin.changing("after: walk", to: "after: {engagement: walk, days: \(written)}")
        #expect(
            Sketch.faults(text) == """
                ecofin.yaml:53:37: error: '\(written)' is no number of days. Write '1' for the next day, '2..4' for two \
                to four days later, '2..' for two or more.
                """)
    }

    @Test func whatCannotBeLinked() {
        let text = Sketch.ecofin.changing(
            "after: walk", to: "after: walk\n    not-during: dinner\n    next-to: [plenary-1, wlak]")
        #expect(
            Sketch.faults(text) == """
                ecofin.yaml:54:17: error: the engagement names itself. Name another engagement.
                ecofin.yaml:55:15: error: one of the two takes place in no room, so that they cannot be next to each \
                other. Give both a 'room', or take 'next-to' out.
                ecofin.yaml:55:26: error: there is no engagement 'wlak'. Did you mean 'walk'?
                """)
    }

    @Test func startsToChooseFrom() throws {
        let text = Sketch.ecofin.changing("at: day 1 22:00", to: "at: [day 2 20:02, day 1 22:02, 2024-02-23 21:57]")
        let problem = try Sketch.read(text).problem
        let dinner = try #require(problem.engagements.last)
        #expect(
            dinner.fixedStarts.map { problem.zone.civil($0).text } == [
                "2024-02-23 21:57", "2024-02-23 22:02", "2024-02-24 20:02",
            ])
        #expect(dinner.fixedStart == nil)
    }

    @Test func startsOffTheGrid() {
        let text = Sketch.ecofin.changing("at: day 1 22:00", to: "at: [day 1 22:00, day 1 22:03, day 1 22:00]")
        #expect(
            Sketch.faults(text) == """
                ecofin.yaml:51:23: error: this start and the first one are not a whole number of 5 min apart. Let all \
                starts lie on one grid, or write a finer 'grain' in the office.
                ecofin.yaml:51:36: error: this start stands here a second time. Take one of the two out.
                """)
    }
}
