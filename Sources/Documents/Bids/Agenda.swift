internal import Occasions

/// What an office works for besides its programme: its bids, its ties and its goals.
package struct Agenda: Sendable {
    package let office: String
    /// In the order in which they are named.
    package let bids: [BidPaper]
    package let ties: [Tie]
    /// Nil: the office names none.
    package let policy: Policy?

    /// Reads the office and every bid it names, and these.
    ///
    /// Throws `Faults`: all of all documents at once.
    package static func read(
        office path: String, bids others: [String] = [], shelf: FileShelf = .disk
    ) throws(Faults) -> Agenda {
        let faults = FaultList()
        guard let office = sheet(path, shelf, faults) else {
            try faults.end()
            throw Faults(Fault(SourcePlace(file: path, line: 1), "the office cannot be read", "Check the document."))
        }
        var bids: [BidPaper] = []
        var read: Set<String> = []
        for file in office.papers.bids.map(\.path) + others.map(FilePath.tidy) {
            guard read.insert(FilePath.absolute(file)).inserted,
                let bid = BidPaper.read(file, office: office, shelf: shelf, faults: faults)
            else { continue }
            if let other = bids.first(where: { $0.id == bid.id }) {
                faults.add(
                    bid.source, "the id '\(bid.id)' is that of the bid at \(other.source.text)",
                    "Give this one another id."
                )
            }
            bids.append(bid)
        }
        let ties = TiesReader.read(of: office, shelf: shelf, faults: faults)
        let policy = PolicyReader.read(of: office, shelf: shelf, faults: faults)
        if let policy { for bid in bids { PolicyReader.check(bid.support, policy, faults) } }
        try faults.end()
        return Agenda(office: path, bids: bids, ties: ties, policy: policy)
    }

    static func sheet(_ path: String, _ shelf: FileShelf, _ faults: FaultList) -> OfficeSheet? {
        do throws(Fault) {
            let entry = try YamlDocument.read(path, kind: "office/1", shelf: shelf)
            return OfficeSheet(entry, path: path, extra: [], shelf: shelf, faults: faults)
        } catch {
            faults.add(error)
            return nil
        }
    }
}
