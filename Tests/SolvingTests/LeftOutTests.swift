import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// What is left out of a question takes nothing of a demand with it but its own part.
@Suite struct LeftOutTests {
    private let horizon = TimeRange(Moment(minutes: 28_000_000), minutes: 120)

    private var problem: Problem {
        Problem(
            zone: .utc, grainMinutes: 10, horizon: horizon, occasions: [Occasion(id: "o", title: "", window: horizon)],
            engagements: ["asked", "later"].map {
                Engagement(id: "o/\($0)", title: "", occasion: 0, timing: Engagement.Timing(minutes: 60))
            })
    }

    /// A diary entry stands in the way of both; only one of them is asked about.
    @Test func aDiaryStillCountsForThoseWhoAreAsked() throws {
        let (asked, later) = (EngagementID(0), EngagementID(1))
        let nothing = TimeRanges.none
        let diary = Requirement(
            rule: "diary", subjects: ["mayor"],
            demand: .formula(.all([.starts(asked, nothing), .starts(later, nothing)])), severity: .must,
            authority: .fact, basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
        ) { _, _, _ in Wording("") }
        let question = Question(
            problem: problem, requirements: [diary], free: [asked], held: Plan(for: problem))
        let engine = Engine(library: try SolverLibrary.open())
        guard case .infeasible = try engine.answer(question, Engine.Effort(deterministicLimit: 1)) else {
            Issue.record("the entry was forgotten with the engagement that was left out")
            return
        }
        guard case .conflict(let core) = try engine.core(question, Engine.Effort(optimises: false)) else {
            Issue.record("no conflict was found")
            return
        }
        #expect(core.map(\.id) == ["diary:mayor"])
    }
}
