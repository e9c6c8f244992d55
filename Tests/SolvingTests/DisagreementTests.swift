import CPSAT
import Conditions
import Occasions
import TestKit
import Testing

@testable import Solving

/// What is said where solver and judge do not agree: a report without names, and everything apart from it.
@Suite struct DisagreementTests {
    private let sketch = Sketch(days: 23...24, grainMinutes: 15)
    private let problem: Problem
    private let names: [String]

    init() {
        let venue = sketch.venue("town-hall", "Town hall of Ghent")
        let room = sketch.room("salon", "Yellow salon", at: venue)
        let guest = sketch.delegation("norway", "Delegation of Norway", languages: ["no"])
        let officer = sketch.staff("janssens", "An Janssens", languages: ["no"])
        for (id, title) in [("audience", "Audience with the mayor"), ("luncheon", "Luncheon in honour of the guests")] {
            _ = sketch.engagement(
                id, title, minutes: 60, with: [guest], rooms: [room],
                duties: [Sketch.Duty("liaison", .liaison(guest), [officer])])
        }
        problem = sketch.problem
        names =
            problem.resources.flatMap { [$0.id, $0.title] } + problem.engagements.flatMap { [$0.id, $0.title] }
            + problem.slots.map(\.name) + problem.occasions.flatMap { [$0.id, $0.title] }
            + problem.venues.map(\.title)
    }

    /// A requirement whose id names who it is about, and a plan that breaks it: as if the solver had given it.
    private func fault() throws -> InternalFault {
        let (first, second) = (EngagementID(0), EngagementID(1))
        let slots = problem[first].slots
        let officer = try #require(problem[slots[1]].candidates.first)
        let together = Requirement(
            rule: "staff-once", subjects: ["janssens"],
            demand: .formula(
                .all([
                    .atLeast(.start(second) - .start(first), 60), .picked(slots[1], officer),
                    .starts(first, TimeRanges(problem.horizon)),
                ])), severity: .must, authority: .office,
            basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
        ) { _, _, _ in Wording("") }
        var plan = Plan(for: problem)
        for id in problem.engagementIDs {
            plan[id] = .starts(problem.horizon.start + 600)
            for slot in problem[id].slots { plan[slot] = problem[slot].candidates.first }
        }
        let engine = Engine(library: try SolverLibrary.open())
        let question = Question(all: problem, requirements: [together])
        return try #require(
            #expect(throws: InternalFault.self) { _ = try engine.confirm(plan, [together], question, nil) })
    }

    @Test func theReportHoldsNoNames() throws {
        let fault = try fault()
        let report = try #require(fault.report)
        for name in names where !name.isEmpty {
            #expect(
                !report.contains(name) && !fault.what.contains(name), "'\(name)' stands in:\n\(fault.what)\n\(report)")
        }
        #expect(
            report == """
                rule staff-once: all(atMost(-1*start(#1) + 1*start(#0)), picked(#0.1, 1), starts(#0, 1 ranges))
                grid of 15 min, 1 requirements
                #0 free 60 min, starts 0, slots 0 of 1, 0 of 1
                #1 free 60 min, starts 0, slots 0 of 1, 0 of 1
                """)
    }

    @Test func theDumpHoldsEverything() throws {
        let dump = try #require(try fault().dump)
        #expect(dump.contains("staff-once:janssens"))
        for engagement in problem.engagements {
            #expect(dump.contains(engagement.id) && dump.contains(engagement.title))
        }
        for name in ["janssens", "salon"] { #expect(dump.contains(name)) }
    }
}
