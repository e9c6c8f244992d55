internal import Occasions

/// Talks that both sides asked for: each is one talk.
struct AskedTwice {
    static let keys = ["id", "between", "in", "slot", "after", "optional", "title", "cancelled"]

    /// Each talk once, with what either side said of it.
    private(set) var pairs: [Entry] = []
    private(set) var notices: [String] = []
    /// The ids that the second askings would have had, with those they stand for.
    private(set) var aliases: [(name: String, other: String)] = []

    init(_ asked: [Entry], round: String, faults: FaultList) {
        var places: [[String]: Int] = [:]
        for entry in asked {
            guard let (first, second) = AskedTwice.parties(entry), !AskedTwice.isNamed(entry) else {
                pairs.append(entry)
                continue
            }
            if let index = places[[second, first]], first != second {
                let other = pairs[index]
                pairs[index] = AskedTwice.joined(other, entry, faults)
                aliases.append(("\(round)-\(first)-\(second)", "\(round)-\(second)-\(first)"))
                notices.append(
                    "\(entry.place.text): \(first) and \(second) ask for the talk that is asked for at \(other.place.text); it is one talk. Give one of them an 'id' if two are meant."
                )
            } else {
                if places[[first, second]] == nil { places[[first, second]] = pairs.count }
                pairs.append(entry)
            }
        }
    }

    private static func parties(_ entry: Entry) -> (String, String)? {
        var between = entry
        if case .fields(let fields) = entry.content {
            guard let field = fields.first(where: { $0.key == "between" }) else { return nil }
            between = field.value
        }
        let each = between.each
        guard each.count == 2, case .text(let first) = each[0].content, case .text(let second) = each[1].content else {
            return nil
        }
        return (first, second)
    }

    private static func isNamed(_ entry: Entry) -> Bool {
        if case .fields(let fields) = entry.content { fields.contains { $0.key == "id" } } else { false }
    }

    /// The first asking with what only the second says. It may be left out if both say so.
    private static func joined(_ one: Entry, _ other: Entry, _ faults: FaultList) -> Entry {
        var fields = self.fields(one)
        let more = self.fields(other).filter { $0.key != "between" }
        if !(more.contains { $0.key == "optional" }) { fields.removeAll { $0.key == "optional" } }
        for field in more where field.key != "optional" {
            guard let known = fields.first(where: { $0.key == field.key }) else {
                fields.append(field)
                continue
            }
            if known.value.shape != field.value.shape {
                faults.add(
                    field.place, "the two sides of this talk ask for another '\(field.key)' each (\(known.place.text))",
                    "Settle it with them, or give one of the two an 'id' if two talks are meant.")
            }
        }
        return Entry(one.place, .fields(fields))
    }

    private static func fields(_ entry: Entry) -> [Entry.Field] {
        if case .fields(let fields) = entry.content { return fields }
        return [Entry.Field(key: "between", place: entry.place, value: entry)]
    }
}
