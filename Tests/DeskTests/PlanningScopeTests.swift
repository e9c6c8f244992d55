import Conditions
import Documents
import Occasions
import Testing

@testable import Desk

/// What is planned anew and what stays, before anything is solved.
@Suite struct PlanningScopeTests {
    private func scope(_ papers: Papers = .visit, asked: [String] = ["visit.yaml"], previous: Bool = true) throws
        -> PlanningScope
    {
        let file = try previous ? PlanFile.read("plan.yaml", shelf: .texts(papers.texts)) : nil
        return PlanningScope(try papers.read("visit.yaml"), asked: asked, previous: file)
    }

    private func names(_ ids: [EngagementID], _ scope: PlanningScope) -> [String] { ids.map { scope.problem[$0].id } }

    @Test func withoutAPlanBeforeEverythingIsFree() throws {
        let scope = try scope(previous: false)
        #expect(names(scope.free, scope) == ["visit/call", "visit/talks"])
        #expect(scope.problem.told == nil)
    }

    @Test func whatIsAskedAboutIsFreeAndKnownToHaveBeenTold() throws {
        let scope = try scope()
        #expect(names(scope.free, scope) == ["visit/call", "visit/talks"])
        #expect(scope.problem.told.map { scope.problem.clock($0.start(of: EngagementID(0))) } == "10:00")
        #expect(scope.held == Plan(for: scope.problem))
    }

    @Test func whatIsNotAskedAboutIsHeld() throws {
        let scope = try scope(asked: ["another.yaml"])
        #expect(scope.free.isEmpty)
        #expect(scope.held == scope.problem.told)
        #expect(scope.shown.isEmpty)
    }

    @Test func whatIsLockedIsHeldAndShown() throws {
        let papers = Papers.visit.changing("plan.yaml", "room: hall/council", "room: hall/council, locked: yes")
        let scope = try scope(papers)
        #expect(names(scope.free, scope) == ["visit/call"])
        #expect(names(scope.locked, scope) == ["visit/talks"])
        #expect(names(scope.shown, scope) == ["visit/call", "visit/talks"])
        #expect(scope.pinned.isEmpty)
    }

    @Test func whatIsLockedInPartIsPlannedAroundWhatIsSaid() throws {
        let papers = Papers.visit.changing("plan.yaml", ", room: hall/council", ", locked: yes")
        let scope = try scope(papers)
        #expect(names(scope.free, scope) == ["visit/call", "visit/talks"])
        #expect(scope.pinned.map(\.subjects) == [["visit/talks"]])
        #expect(scope.requirements.contains { $0.id == scope.pinned[0].id })
    }

    @Test func whatDoesNotFitTheDocumentsIsToldAndLeftOpen() throws {
        let papers = Papers.visit.changing("plan.yaml", "visit/talks", "visit/tea")
        #expect(try scope(papers).misfits.count == 1)
    }

    @Test func onlyTalksNeedsTalks() throws {
        var scope = try scope()
        #expect(throws: Misuse.self) { try scope.restrictToTalks() }
    }

    @Test func onlyTalksHoldsTheRest() throws {
        let talks = """
            talks:
              - id: round
                title: Round
                length: 20 min
                slots:
                  - {id: afternoon, from: day 1 16:00, number: 2, every: 25 min}
                tables: 1
                pairs:
                  - [mayor, north]
            delegations:
              - {id: north, name: The north, rank: 60, size: 4}

            """
        let papers = Papers.visit.changing("visit.yaml", "engagements:", talks + "engagements:")
        var scope = try scope(papers)
        try scope.restrictToTalks()
        #expect(scope.free.count == 1)
        #expect(scope.problem.clock(scope.held.start(of: EngagementID(0))) == "10:00")
    }
}
