package import Occasions

/// What an occasion serves, and what it costs whom: `serves` and `costs` of its document.
package struct Support: Hashable, Sendable {
    /// A name, and where it is written.
    package struct Mention: Hashable, Sendable {
        package let id: String
        package let source: SourcePlace
    }

    /// So much of a funding line.
    package struct Cost: Hashable, Sendable {
        package let line: Mention
        /// In whole units of the policy's currency.
        package let amount: Int
    }

    package let serves: [Mention]
    package let costs: [Cost]

    static let keys = ["serves", "costs"]

    init(_ form: Form) {
        let faults = form.faults
        serves = (form["serves"]?.each ?? []).compactMap { entry in
            entry.id(faults).map { Mention(id: $0, source: entry.place) }
        }
        for (index, mention) in serves.enumerated() {
            if let other = serves[..<index].first(where: { $0.id == mention.id }) {
                faults.add(mention.source, "'\(mention.id)' stands at \(other.source.text) already", "Keep one.")
            }
        }
        costs = (form["costs"]?.each ?? []).compactMap { Support.cost($0, faults) }
    }

    private static func cost(_ entry: Entry, _ faults: FaultList) -> Cost? {
        guard let form = Form(entry, "a cost", keys: ["line", "amount"], faults: faults) else { return nil }
        let line = form.required("line", "city-marketing-fund")
        let id = line?.id(faults)
        let amount = form.required("amount", "40000")?.whole(faults, 0...Support.most, of: "amount")
        guard let line, let id, let amount else { return nil }
        return Cost(line: Mention(id: id, source: line.place), amount: amount)
    }

    /// The highest amount of money that is read.
    static let most = 1_000_000_000_000
}
