internal import CPSAT
internal import Documents
internal import Occasions
internal import Solving

/// Reads some bids on some of their dates beside everything promised, and asks whether they can be hosted.
final class PortfolioDesk {
    let office: String
    let promised: PlanFile?
    let bids: [BidPaper]
    /// The first days each bid may have; nil alone where its document fixes the dates.
    let starts: [[CivilDate?]]
    let language: Language
    private let engine: Engine
    private let seed: Int
    private let invocation: Invocation

    /// Throws where a document is faulty, or a bid takes nothing.
    init(
        bids names: [String], office: String?, plan: String?, seed: Int, _ invocation: Invocation
    ) throws {
        let documents = names.filter(BidDesk.isDocument)
        self.office = try OfficeFinder.find(office, near: documents, shelf: invocation.shelf)
        let agenda = try Agenda.read(office: self.office, bids: documents, shelf: invocation.shelf)
        var bids: [BidPaper] = []
        for name in names {
            let bid = try agenda.bid(name)
            guard bid.hasProgramme else {
                throw Misuse(
                    "'\(bid.id)' has no engagement, and so takes no room and nobody's time",
                    "Leave it out: it can be hosted beside everything.")
            }
            if bids.contains(where: { $0.id == bid.id }) {
                throw Misuse("the bid '\(bid.id)' is named twice", "Name each bid once.")
            }
            bids.append(bid)
        }
        self.bids = bids
        promised = try (plan ?? OfficeFinder.plan(beside: self.office, shelf: invocation.shelf)).map {
            try PlanFile.read($0, shelf: invocation.shelf)
        }
        self.invocation = invocation
        self.seed = seed
        engine = Engine(library: try SolverLibrary.open(at: invocation.solverPath))
        let whole = try CaseDesk.read(
            office: self.office, occasions: bids.map { FilePath.tidy($0.path) }, today: invocation.today,
            language: invocation.language, shelf: invocation.shelf)
        language = invocation.language(for: whole)
        starts = bids.indices.map { place in
            guard let candidates = whole.bids.first(where: { $0.occasion == place }) else { return [nil] }
            return candidates.starts.map(Optional.some)
        }
    }

    /// Nothing of the other bids counts: neither what is planned of them nor what is held for them.
    func question(_ picks: [PortfolioSearch.Pick]) throws -> BidQuestion {
        let asked = picks.map { bids[$0.bid] }
        let own = Set(bids.map { CaseDesk.absolute($0.path) })
        let others = (promised?.occasions ?? []).filter { !own.contains(CaseDesk.absolute($0)) }
        var firstDays: [String: CivilDate] = [:]
        for pick in picks { firstDays[FilePath.tidy(bids[pick.bid].path)] = starts[pick.bid][pick.date] }
        let found = try CaseDesk.read(
            office: office, occasions: CaseDesk.union(asked.map(\.path), others), firstDays: firstDays,
            today: invocation.today, language: invocation.language, at: invocation.moment,
            withoutHoldsOf: Set(bids.map(\.id)).subtracting(asked.map(\.id)), shelf: invocation.shelf)
        try found.checkCrowding()
        return BidQuestion(
            found, bids: picks.count, promised: promised, engine: engine, seed: seed, in: language,
            stop: invocation.stop)
    }

    /// Whether all can be hosted; nil: it is not known. `isFirm`: what is only tentative gives way.
    func isPossible(_ picks: [PortfolioSearch.Pick], firm isFirm: Bool = false) throws -> Bool? {
        let question = try question(picks)
        let held = isFirm ? question.firm ?? question.promised : question.promised
        switch try question.outcome(around: held, .first) {
        case .plan: return true
        case .infeasible: return false
        case .undecided: return nil
        }
    }
}
