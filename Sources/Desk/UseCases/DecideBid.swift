internal import Documents
internal import Occasions
internal import Register

/// `hostcity bid decide`: records to which stage a bid has come, with the test whether it can be hosted.
package struct DecideBid {
    package struct Request: Sendable {
        /// Its document, or its id where the office lists it.
        package let bid: String
        package let stage: String
        /// The plan of what is promised; nil: `plan.yaml` beside the office.
        package let plan: String?
        package let seed: Int

        package init(bid: String, stage: String, plan: String? = nil, seed: Int = 1) {
            self.bid = bid
            self.stage = stage
            self.plan = plan
            self.seed = seed
        }
    }

    private let request: Request
    private let recording: Recording
    private let invocation: Invocation

    package init(_ request: Request, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let stage = try stage()
        let desk = try BidDesk(recording, bids: BidDesk.isDocument(request.bid) ? [request.bid] : [], invocation)
        let bid = try desk.agenda.bid(request.bid)
        try check(stage, of: bid)
        if stage == .won { try desk.found.check(recording.by, isAtLeast: .approver) }
        let order: (BidStage) -> Int = { bid.pipeline?.place(of: $0) ?? $0.rank }
        let report = DecisionReport(desk: desk, bid: bid, stage: stage, isJson: recording.json)
        // What cannot be recorded is not tested first.
        let test = try BidTest(
            CheckBid.Request(bid: bid.path, office: desk.found.officePath, plan: request.plan, seed: request.seed),
            recording, invocation)
        if let refusal = desk.book.refusal(
            of: bid.id, stage, from: report.claimed, why: recording.why, order: order)
        {
            return try report.refused(refusal)
        }
        guard stage.promises, bid.hasProgramme else {
            return try record(test, nil, order, report)
        }
        guard let tested = try test.run() else { return Reply(.noAnswer, BidReport.unjudged) }
        guard !tested.judged.answer.isCutShort else { return try report.unfinished(tested.judged) }
        guard tested.judged.answer.verdict != .noGo || recording.why != nil else {
            return try report.impossible(tested.judged, fact: try test.record(tested).fact)
        }
        return try record(test, tested, order, report)
    }

    private func record(
        _ test: BidTest, _ tested: BidTest.Tested?, _ order: (BidStage) -> Int, _ report: DecisionReport
    ) throws -> Reply {
        do {
            let book = try test.decide(
                report.bid.id, report.stage, from: report.claimed, tested, order: order)
            return try report.decided(book, tested?.judged)
        } catch let refusal as BidLedger.Refusal {
            return try report.refused(refusal)
        }
    }

    private func stage() throws(Misuse) -> BidStage {
        if let stage = BidStage(rawValue: request.stage) { return stage }
        throw Misuse(
            "'\(request.stage)' is no stage of a bid", "Name one of \(each: BidStage.allCases.map(\.rawValue)).")
    }

    /// A bid goes through the stages its document lists, and comes to an end.
    private func check(_ stage: BidStage, of bid: BidPaper) throws(Misuse) {
        guard let pipeline = bid.pipeline, !pipeline.stages.isEmpty, pipeline.place(of: stage) == nil else { return }
        let stages = pipeline.stages.map(\.stage.rawValue)
        throw Misuse(
            "the bid '\(bid.id)' has no stage '\(stage.rawValue)'",
            "It has \(each: stages); add the stage to \(bid.path), or name another.")
    }
}
