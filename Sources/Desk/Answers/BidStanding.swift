internal import Documents
internal import Occasions
internal import Register

/// How far a bid has come at a moment: by the register where it knows, else by its document.
struct BidStanding {
    let bid: BidPaper
    /// Nil: it has not begun.
    let stage: BidStage?
    /// The day it came to that stage.
    let since: CivilDate?
    /// What the register has of it; nil: nothing was decided there.
    let decision: BidBook.Decision?
    /// The newest test; nil: it was never recorded.
    let test: BidBook.Test?
    /// The options and contracts that are held for it.
    let holds: [HoldBook.Standing]
    /// The stage its document claims, where the register says another.
    let claim: BidPipeline.Stage?

    init(_ bid: BidPaper, _ book: BidBook, _ holds: [HoldBook.Standing], on day: CivilDate, zone: CivilZone) {
        self.bid = bid
        decision = book.decisions(of: bid.id).last
        test = book.tests(of: bid.id).last
        self.holds = holds.filter { $0.hold.request.occasion == bid.id }
        let claimed = bid.pipeline?.stage(on: day)
        stage = decision?.stage ?? claimed?.stage
        since = decision.map { zone.civil($0.when).date } ?? claimed?.reached
        claim = decision.flatMap { decision in claimed.flatMap { $0.stage == decision.stage ? nil : $0 } }
    }

    /// Won, lost or withdrawn, or called off in its document.
    var isOver: Bool { stage?.isEnd ?? (bid.status == .cancelled) }

    /// The stages it has not come to yet, in the bid's own order.
    var ahead: [BidPipeline.Stage] {
        guard let pipeline = bid.pipeline, !isOver else { return [] }
        let open = pipeline.stages.filter { !$0.stage.isEnd }
        guard let place = stage.flatMap(pipeline.place) else { return open }
        return Array(open.dropFirst(place + 1))
    }

    /// Who answers for a stage, and who decides.
    func owner(of stage: BidPipeline.Stage?) -> String? { stage?.owner ?? bid.pipeline?.owner }
    func body(of stage: BidPipeline.Stage?) -> String? { stage?.body ?? bid.pipeline?.body }

    /// The rooms that are to be held by a stage and are not.
    func missing(at stage: BidPipeline.Stage) -> [String] {
        stage.rooms.filter { room in !holds.contains { $0.hold.request.room == room } }
    }
}
