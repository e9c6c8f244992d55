import Documents
import Handbook
import Occasions
import Testing

@testable import Desk

/// What everybody works by a plan.
@Suite struct ShowHoursTests {
    @Test func onlyWhoHasADutyHasAnAccount() throws {
        let opened = try Papers.visit.opened()
        let ledger = ShowHours.ledger(of: opened)
        #expect(ledger.accounts.map { opened.found.problem[$0.person].id } == ["anna"])
        #expect(ledger.accounts.map(\.longestDay.minutes) == [30])
        #expect(ledger.accounts.map(\.days.count) == [1])
        #expect(ledger.accounts[0].shortestRest == nil)
    }

    @Test func aPlanWithoutDutiesHasNoAccounts() throws {
        let papers = Papers.visit.changing("plan.yaml", ", staff: {protocol-1: anna}", "")
        #expect(ShowHours.ledger(of: try papers.opened()).accounts.isEmpty)
    }
}
