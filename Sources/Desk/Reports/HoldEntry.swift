internal import Occasions
internal import Register

/// An option for programs.
struct HoldEntry: Encodable {
    struct Challenge: Encodable {
        let by: String
        let until: String
    }

    let hold: String
    /// `option`, `contract`, or how it ended.
    let state: String
    let rank: Int?
    let room: String
    let takes: [String]
    let occasion: String
    let title: String
    let from: String
    let to: String
    let takenFrom: String
    let takenTo: String
    /// The last minute it runs; absent for a contract.
    let until: String?
    let behind: [String]
    let challenge: Challenge?
    let insteadOf: String?

    init(_ hold: HoldRecord, in book: HoldBook, _ zone: CivilZone) {
        let (request, standing) = (hold.request, book.standing(hold.number))
        self.hold = HoldName.text(hold.number)
        state = standing == nil ? hold.end?.cause.rawValue ?? "over" : hold.isContract ? "contract" : "option"
        rank = standing?.rank
        room = request.room
        takes = request.takes
        occasion = request.occasion
        title = request.title
        from = Iso.text(request.range.start, zone)
        to = Iso.text(request.range.end, zone)
        takenFrom = Iso.text(request.taken.start, zone)
        takenTo = Iso.text(request.taken.end, zone)
        until = standing?.lapses.map { Iso.text($0, zone) }
        behind = book.front(of: hold.number).map { HoldName.text($0.number) }
        challenge = (standing?.challenge).map {
            Challenge(by: HoldName.text($0.by), until: Iso.text($0.until, zone))
        }
        insteadOf = request.insteadOf.map(HoldName.text)
    }
}
