import CPSAT
import Foundation
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

    private func check(stoppingAt cue: String?) throws -> Reply {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hostcity-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try StartOffice(folder: folder).run()
        try bid.write(toFile: folder + "/bid.yaml", atomically: true, encoding: .utf8)
        let stop = StopSignal()
        let invocation = Invocation(stop: stop, progress: { if $0 == cue { stop.stop() } })
        return try CheckBid(.init(bid: folder + "/bid.yaml"), invocation).run()
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
