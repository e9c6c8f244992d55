internal import Occasions

/// The documents an office keeps beside its programme, as its own document names them.
struct PaperMentions {
    struct Mention {
        let path: String
        let place: SourcePlace
    }

    static let keys = ["bids", "ties", "policy"]

    /// The documents of its bids, in order.
    private(set) var bids: [Mention] = []
    /// The agreements and memberships it has.
    let ties: Mention?
    /// Its goals and its money.
    let policy: Mention?

    init(_ form: Form, office: String) {
        let faults = form.faults
        for entry in form["bids"]?.each ?? [] {
            guard let mention = Self.mention(entry, office, faults) else { continue }
            if let other = bids.first(where: { $0.path == mention.path }) {
                faults.add(entry.place, "\(entry.shape) stands at \(other.place.text) already", "Keep one.")
            } else {
                bids.append(mention)
            }
        }
        ties = form["ties"].flatMap { Self.mention($0, office, faults) }
        policy = form["policy"].flatMap { Self.mention($0, office, faults) }
    }

    private static func mention(_ entry: Entry, _ office: String, _ faults: FaultList) -> Mention? {
        entry.text(faults).map { Mention(path: FilePath.beside(office, $0), place: entry.place) }
    }
}
