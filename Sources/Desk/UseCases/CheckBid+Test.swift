internal import Documents
internal import Occasions
internal import Register

/// Tests whether a bid can be hosted, and keeps the result with the digests of everything it was judged by.
struct BidTest {
    private let request: CheckBid.Request
    private let invocation: Invocation
    private let record: ReadingRecord
    private let desk: RegisterDesk

    /// Throws where nothing could be recorded, before anything is searched.
    init(_ request: CheckBid.Request, _ recording: Recording, _ invocation: Invocation) throws {
        self.request = request
        let office = try OfficeFinder.find(request.office, near: [request.bid], shelf: invocation.shelf)
        desk = try RegisterDesk(recording.of(office: office), invocation)
        try desk.found.check(recording.by, isAtLeast: .planner)
        _ = try recording.pen(at: desk.now)
        record = ReadingRecord(invocation.shelf)
        var reading = invocation
        reading.shelf = record.shelf
        self.invocation = reading
    }

    struct Tested {
        let judged: CheckBid.Judged
        let test: BidLedger.Tested
    }

    /// Nil where the search was ended before the first date was judged.
    func run() throws -> Tested? {
        guard let judged = try CheckBid(request, invocation).judged() else { return nil }
        let answer = judged.answer
        let text = try BidReport(answer: answer, best: answer.sets.count).json()
        let edition = record.edition(office: desk.found.officePath, plan: request.bid, occasions: [])
        let bytes = Array(text.utf8)
        return Tested(
            judged: judged,
            test: BidLedger.Tested(
                ClashTest(
                    bid: judged.first.problem.occasions[BidQuestion.bid].id, verdict: answer.verdict.text,
                    judged: answer.sets.count, possible: answer.possible, documents: edition.plan.documents,
                    answer: FactDigest.digest(of: bytes)),
                answer: bytes))
    }

    func record(_ tested: Tested) throws -> BidBook.Test {
        let pen = try desk.recording.pen(at: desk.now)
        return try desk.use { try BidLedger($0).record(tested.test, pen) }
    }

    /// Records a decision with its test; nil: it needs none.
    func decide(
        _ bid: String, _ stage: BidStage, from claimed: BidStage?, _ tested: Tested?, order: (BidStage) -> Int
    ) throws -> BidBook {
        let pen = try desk.recording.pen(at: desk.now)
        return try desk.use {
            try BidLedger($0).decide(bid, stage, from: claimed, tested?.test, pen, order: order)
        }
    }
}
