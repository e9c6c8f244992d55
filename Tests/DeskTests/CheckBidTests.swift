import CPSAT
import Conditions
import Documents
import Occasions
import Solving
import Testing

@testable import Desk

/// Whether a bid can be held beside what is promised.
@Suite struct CheckBidTests {
    private func bid(from first: String, to last: String, at time: String) -> String {
        """
        hostcity: occasion/1
        id: bid
        title: Bid
        kind: meeting
        status: bid
        candidates: {first: \(first), last: \(last), days: 1}
        engagements:
          - {id: meeting, title: Meeting, kind: meeting, length: 1 h, with: [mayor], at: "day 1 \(time)", room: hall/salon}

        """
    }

    private func answer(_ papers: Papers, _ bid: String) throws -> BidAnswer? {
        let check = CheckBid(.init(bid: "bid.yaml"), papers.adding("bid.yaml", bid).invocation)
        let input = try check.input()
        return try check.answer(
            input, try check.read(input, start: nil), Engine(library: try SolverLibrary.open(at: nil)))
    }

    /// The day of the visit, at the time of the mayor's call, and the day after.
    private var clash: String { bid(from: "2027-03-11", to: "2027-03-12", at: "10:00") }

    @Test func aFreeDayIsBetterThanABusyOne() throws {
        let answer = try #require(try answer(.visit, clash))
        #expect(answer.sets.map(\.verdict) == [.go, .noGo])
        #expect(answer.verdict == .go)
        #expect(answer.sets.map { $0.problem.zone.civil($0.window.start).date.text } == ["2027-03-12", "2027-03-11"])
        #expect(!answer.isCutShort)
        #expect(answer.title == "Bid")
    }

    @Test func thePromiseStandsAgainstTheBid() throws {
        let answer = try #require(try answer(.visit, bid(from: "2027-03-11", to: "2027-03-11", at: "10:00")))
        let set = try #require(answer.sets.first)
        #expect(set.verdict == .noGo)
        #expect(set.reasons.map(\.rule).contains("promised"))
        #expect(set.reasons.contains { $0.subjects == ["visit/call"] })
        #expect(set.cost == 0)
    }

    @Test func whatIsTentativeMayGiveWay() throws {
        let papers = Papers.visit.changing("visit.yaml", "status: confirmed", "status: tentative")
        let answer = try #require(try answer(papers, clash))
        #expect(answer.sets.map(\.verdict) == [.go, .goIf])
        #expect(!answer.sets[1].reasons.isEmpty)
    }

    /// What a calendar holds on the day before or after is in nobody's way.
    @Test func anEntryOfAnotherDayIsNoReason() throws {
        func event(_ uid: String, _ day: String) -> String {
            """
            BEGIN:VEVENT
            UID:\(uid)
            DTSTART;TZID=Europe/Brussels:\(day)T100000
            DURATION:PT1H
            LOCATION:Salon
            ATTENDEE;CN=Mayor:mailto:m@x.example
            END:VEVENT
            """
        }
        let text = ["BEGIN:VCALENDAR", event("day", "20270312"), event("next", "20270313"), "END:VCALENDAR"]
        let papers = Papers.visit.adding("bid.yaml", bid(from: "2027-03-12", to: "2027-03-12", at: "10:00"))
            .adding("c.ics", text.joined(separator: "\n") + "\n")
        let check = CheckBid(.init(bid: "bid.yaml", calendars: ["c.ics"]), papers.invocation)
        let input = try check.input()
        let answer = try #require(
            try check.answer(
                input, try check.read(input, start: nil), Engine(library: try SolverLibrary.open(at: nil))))
        #expect(answer.verdict == .noGo)
        let promised = answer.sets[0].reasons.filter { $0.rule == "promised" }.flatMap(\.subjects)
        #expect(promised == ["c/day"])
    }

    @Test func nothingNeedBePromised() throws {
        var papers = Papers.visit
        papers.texts["plan.yaml"] = nil
        let answer = try #require(try answer(papers, clash))
        #expect(answer.sets.map(\.verdict) == [.go, .go])
        // Of equals the earlier.
        #expect(answer.sets.map { $0.problem.zone.civil($0.window.start).date.text } == ["2027-03-11", "2027-03-12"])
    }

    @Test func theDatesOfADocumentMayBeFixed() throws {
        let fixed = clash.split(separator: "candidates: {first: 2027-03-11, last: 2027-03-12, days: 1}")
            .joined(separator: "window: 2027-03-12..2027-03-12")
        let answer = try #require(try answer(.visit, fixed))
        #expect(answer.possible == 1)
        #expect(answer.verdict == .go)
    }
}
