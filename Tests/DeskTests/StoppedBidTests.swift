import CPSAT
import Foundation
import Occasions
import Testing

@testable import Desk

/// A bid check that is cut short answers only for the dates it has judged.
@Suite struct StoppedBidTests {
    private let bid = """
        hostcity: occasion/1
        id: bid
        title: Bid
        kind: meeting
        status: bid
        candidates: {first: 2027-05-03, last: 2027-05-07, days: 1}
        engagements:
          - {id: talk, title: Talk, length: 1 h, with: [mayor], on: day 1, room: town-hall/salon}

        """

    private func check(
        stoppingAt cue: String?,
        _ ask: (String, Invocation) throws -> Reply = {
            try CheckBid(.init(bid: $0), $1).run()
        }
    ) throws -> Reply {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hostcity-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try StartOffice(folder: folder).run()
        try bid.write(toFile: folder + "/bid.yaml", atomically: true, encoding: .utf8)
        let stop = StopSignal()
        let invocation = Invocation(stop: stop, progress: { if $0 == cue { stop.stop() } })
        return try ask(folder + "/bid.yaml", invocation)
    }

    private func recording(_ office: String) -> Recording {
        Recording(
            office: office, by: "anna", why: nil, now: nil, today: nil, clock: Moment(minutes: 29_990_000), json: false)
    }

    /// A test that has not seen every date is not kept, whether it is asked for or made for a decision.
    @Test func stoppedLaterRecordsNothing() throws {
        for isDecision in [false, true] {
            var log = ""
            let reply = try check(stoppingAt: "date 3 of 5") { bid, invocation in
                let office = bid.replacing("bid.yaml", with: "office.yaml")
                let text = try String(contentsOfFile: office, encoding: .utf8)
                try (text + "register: office.register\n").write(toFile: office, atomically: true, encoding: .utf8)
                var reply: Reply
                if isDecision {
                    reply = try DecideBid(
                        .init(bid: bid, stage: "intent"), recording(office), invocation
                    ).run()
                } else {
                    reply = try CheckBid(.init(bid: bid, recording: recording(office)), invocation).run()
                }
                log = try ShowLog(recording(office)).run().text
                return reply
            }
            #expect(reply.ending == .noAnswer)
            #expect(reply.text.contains("Stopped after 2 of 5 date sets."))
            #expect(([reply.text] + reply.hints).joined().contains("recorded"))
            #expect(log == "Nothing of this kind is recorded.", "\(log)")
        }
    }

    @Test func everyDateIsJudged() throws {
        let reply = try check(stoppingAt: nil)
        #expect(reply.ending == .fine)
        #expect(reply.text.hasPrefix("GO: Bid\n"))
    }

    @Test func stoppedInTheFirstDateIsNoAnswer() throws {
        let reply = try check(stoppingAt: "date 1 of 5")
        #expect(reply.ending == .noAnswer)
        #expect(
            reply.text == "No date was judged: it was stopped, or the time was up, before the first was done.")
    }

    @Test func stoppedLaterTellsHowManyWereJudged() throws {
        let reply = try check(stoppingAt: "date 3 of 5")
        #expect(reply.ending == .fine)
        #expect(reply.text.contains("Stopped after 2 of 5 date sets."))
        #expect(!reply.text.contains("NO-GO"))
    }
}
