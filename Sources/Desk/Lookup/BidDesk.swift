internal import Documents
internal import Occasions
internal import Register

/// The bids of an office, with what its register has of them; an office without a register has its documents alone.
struct BidDesk {
    let found: Case
    let agenda: Agenda
    let book: BidBook
    let holds: [HoldBook.Standing]
    let now: Moment
    let say: Language

    /// `bids`: documents of bids beside those that the office names.
    init(_ recording: Recording, bids: [String] = [], _ invocation: Invocation) throws {
        let office = try OfficeFinder.find(recording.office, near: bids, shelf: invocation.shelf)
        agenda = try Agenda.read(office: office, bids: bids, shelf: invocation.shelf)
        found = try CaseDesk.read(
            office: office, occasions: [], ignoresTies: true, language: invocation.language, shelf: invocation.shelf)
        say = invocation.language(for: found)
        let now = try recording.moment(found.problem.zone)
        self.now = now
        if let mention = found.register {
            (book, holds) = try mention.telling {
                let store = try mention.open()
                return (try BidLedger(store).book(now: now), try HoldLedger(store).book(now: now).standings)
            }
        } else {
            (book, holds) = (BidBook([]), [])
        }
    }

    var zone: CivilZone { found.problem.zone }
    var words: HoldWords { HoldWords(say, found.problem) }
    /// The day of the question.
    var today: CivilDate { zone.civil(now).date }

    var standings: [BidStanding] { agenda.bids.map(standing) }

    func standing(_ bid: BidPaper) -> BidStanding { BidStanding(bid, book, holds, on: today, zone: zone) }

    /// Where a document claims another stage than the register has.
    var hints: [String] {
        standings.compactMap { standing in
            guard let claim = standing.claim, let stage = standing.stage else { return nil }
            return
                "\(claim.source.text): the document says '\(claim.stage.rawValue)', and the register '\(stage.rawValue)', "
                + "which counts; record a decision with 'hostcity bid decide', or correct the document"
        }
    }

    /// True of a name that is a document's.
    static func isDocument(_ name: String) -> Bool { [".yaml", ".yml"].contains { name.hasSuffix($0) } }
}

extension Agenda {
    /// The bid that a document or an id names.
    func bid(_ name: String) throws(Misuse) -> BidPaper {
        let path = CaseDesk.absolute(name)
        if let bid = bids.first(where: { $0.id == name || CaseDesk.absolute($0.path) == path }) { return bid }
        throw Misuse(
            "there is no bid '\(name)'",
            bids.isEmpty
                ? "Name its document, or list it under 'bids' in \(office)."
                : "Name its document, or one of \(each: bids.map(\.id)).")
    }
}
