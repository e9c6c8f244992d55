import CPSAT
import Documents
import Occasions
import Solving
import Testing

@testable import Desk
@testable import Papers

/// The page of a bid says what 'bid check' says, and what the bid needs.
@Suite struct BidPageDeskTests {
    private static let bid = """
        hostcity: occasion/1
        id: bid
        title: Bid
        kind: meeting
        status: bid
        candidates: {first: 2027-03-11, last: 2027-03-12, days: 1}
        delegations: [{id: fr, name: France, size: 4}, {id: jp, name: Japan, size: 2}]
        engagements:
          - {id: meeting, title: Meeting, kind: meeting, length: 1 h, with: [mayor, all-delegations], at: "day 1 10:00", room: hall/salon, staff: {protocol: 2}}
          - {id: walk, title: Walk, kind: walk, length: 90 min, with: [fr], staff: {protocol: 1}}

        """

    @Test func whatItSays() throws {
        let papers = Papers.visit.adding("bid.yaml", Self.bid)
        let check = CheckBid(.init(bid: "bid.yaml"), papers.invocation)
        let input = try check.input()
        let answer = try #require(
            try check.answer(
                input, try check.read(input, start: nil), Engine(library: try SolverLibrary.open(at: nil))))
        let page = BidPageDesk(answer: answer, paper: nil, policy: nil, isAlone: false).page
        #expect(page.verdict == .go)
        #expect(page.possible == 2)
        // The mayor's call is promised on the first day.
        #expect(page.dates.map(\.first.text) == ["2027-03-12", "2027-03-11"])
        #expect(page.dates.map(\.verdict) == [.go, .noGo])
        #expect(page.dates[1].remark?.isEmpty == false)
        #expect(page.reasons == [])
        #expect(
            page.needs == [
                .init(.guests, "2 delegations, 6 people"), .init(.engagements, "2 engagements, 3 h in all"),
                .init(.largestRoom, "7 people, Meeting"),
                .init(.staff("protocol"), "2 at one time at one engagement, 3 duties in all"),
            ])
    }
}
