import Documents
import Occasions
import Testing

@testable import Desk

/// What `--change` says, and what it does to a problem.
@Suite struct ChangeTests {
    private let papers = Papers.visit.changing(
        "visit.yaml", "engagements:",
        "delegations:\n  - {id: north, name: The north, rank: 60, size: 4, arrival: 2027-03-11 09:00}\nengagements:")

    private func apply(_ text: String) throws -> (before: Problem, after: AppliedChange, opened: CaseDesk.Opened) {
        let opened = try papers.opened()
        let problem = opened.found.problem
        let change = try ChangeReader(problem).read(text)
        return (problem, try change.applied(to: problem, opened.plan, in: .en), opened)
    }

    @Test func aLateDelegationArrivesLater() throws {
        let (before, change, _) = try apply("late north 90 min")
        let north = try #require(before.resourceIDs.first { before[$0].delegation != nil })
        let (old, new) = (before[north].delegation?.arrival, change.problem[north].delegation?.arrival)
        #expect(before.clock(old) == "09:00")
        #expect(before.clock(new) == "10:30")
    }

    @Test func anIllPersonIsBusy() throws {
        let (before, change, _) = try apply("ill anna 2027-03-11 12:00..18:00")
        let added = change.problem.calendar.dropFirst(before.calendar.count)
        #expect(added.map(\.range.minutes) == [360])
    }

    @Test func aLostVenueIsEveryRoomOfIt() throws {
        let (before, change, _) = try apply("lost hall 2027-03-11")
        #expect(change.problem.calendar.count - before.calendar.count == 2)
    }

    @Test(arguments: [("length talks 90 min", 90), ("longer talks 30 min", 90), ("shorter talks 15 min", 45)])
    func anEngagementHasAnotherLength(_ text: String, _ minutes: Int) throws {
        let (_, change, _) = try apply(text)
        #expect(change.problem[EngagementID(1)].minutes == minutes)
        #expect(change.concerns == [EngagementID(1)])
    }

    @Test(arguments: [
        "", "latte north 90 min", "late", "late north", "late south 90 min", "ill hall/salon", "shorter talks 60 min",
        "lost hall/salon 2027-03-12..2027-03-11", "lost hall/salon soon", "added talks", "added talks now",
    ]) func whatCannotBeReadIsMisuse(_ text: String) {
        #expect(throws: Misuse.self) { try apply(text) }
    }
}
