import Conditions
import Documents
import Occasions
import Solving
import Testing

@testable import Desk

/// What `explain` answers.
@Suite struct ExplainCaseTests {
    private func answer(_ papers: Papers) throws -> ExplainCase.Answer {
        let explain = ExplainCase(PlanRequest(documents: ["visit.yaml"]), papers.invocation)
        return try explain.answer(try explain.read(), in: .en)
    }

    @Test func whatCanBeDoneIsPossible() throws {
        guard case .possible = try answer(.visit) else {
            Issue.record("it can be done")
            return
        }
    }

    @Test func aConflictIsMinimalAndHasAWayOut() throws {
        // The house is closed by then.
        let papers = Papers.visit.changing("visit.yaml", "between: 12:00-18:00", "between: 22:30-24:00")
        guard case .impossible(let explanation?) = try answer(papers) else {
            Issue.record("it cannot be done")
            return
        }
        let reason = try #require(explanation.reasons.first)
        #expect(explanation.reasons.count == 1)
        #expect(Set(reason.conflict.requirements.map(\.rule)) == ["within-window", "opening-times"])
        #expect(reason.conflict.isMinimal)
        // With one reason the ways out of everything are those out of it.
        #expect(reason.waysOut.isEmpty)
        let concession = try #require(explanation.waysOut.first?.concessions.first)
        #expect(concession.breach?.rule == concession.requirement.rule)
    }

    @Test func twoConflictsHaveTheirOwnWaysOut() throws {
        let papers = Papers.visit.changing("visit.yaml", "between: 12:00-18:00", "between: 22:30-24:00")
            .changing("visit.yaml", "between: 09:00-12:00", "between: 05:00-07:00")
        guard case .impossible(let explanation?) = try answer(papers) else {
            Issue.record("it cannot be done")
            return
        }
        #expect(explanation.reasons.count == 2)
        #expect(explanation.reasons.allSatisfy { !$0.waysOut.isEmpty })
        #expect(explanation.waysOut.first?.concessions.count == 2)
    }
}
