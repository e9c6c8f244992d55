internal import Editions
internal import Occasions

/// What differs between audiences, as one line of a plan: `0 2024-01-14 23:00Z; 1 2024-01-15 23:01Z person:lo-1`.
///
/// First what is usual, then each other value with the audiences it is of.
enum ToldText {
    /// Nil where every audience was told the same.
    static func text(_ records: PerAudience<ChangeRecord>) -> String? {
        records.others.isEmpty ? nil : always(records) { "\($0.sequence) \(TimeText.utc($0.changed))" }
    }

    /// Nil where every view has changed with the plan's last revision.
    static func text(_ views: PerAudience<Int>, revision: Int) -> String? {
        views == PerAudience(revision) ? nil : always(views, String.init)
    }

    static func always(_ records: PerAudience<ChangeRecord>) -> String {
        always(records) { "\($0.sequence) \(TimeText.utc($0.changed))" }
    }

    static func always(_ views: PerAudience<Int>) -> String { always(views, String.init) }

    private static func always<Value>(_ values: PerAudience<Value>, _ text: (Value) -> String) -> String {
        ([text(values.usual)]
            + values.groups.map { group in
                ([text(group.value)] + group.audiences.map(\.name)).joined(separator: " ")
            }).joined(separator: "; ")
    }

    static func records(_ text: String) -> PerAudience<ChangeRecord>? {
        read(text, words: 3) { words in
            guard let sequence = Int(words[0]), (0...1_000_000_000).contains(sequence),
                let changed = try? TimeText.read("\(words[1]) \(words[2])", zone: .utc)
            else { return nil }
            return ChangeRecord(sequence: sequence, changed: changed)
        }
    }

    static func views(_ text: String) -> PerAudience<Int>? {
        read(text, words: 1) { Int($0[0]).flatMap { $0 > 0 ? $0 : nil } }
    }

    static let noSeals = "none"

    /// `fr 708118dd; ja 12345678`: the seals of other languages, in their order.
    static func text(_ seals: [String: String]) -> String {
        seals.isEmpty
            ? noSeals : seals.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
    }

    static func seals(_ text: String) -> [String: String]? {
        var found: [String: String] = [:]
        for group in text.split(separator: ";") {
            let words = group.split(separator: " ").map(String.init)
            guard words.count == 2, Wording.isCode(words[0]), found.updateValue(words[1], forKey: words[0]) == nil
            else {
                return nil
            }
        }
        return found
    }

    /// Each group is a value of so many words, then its audiences; the first has none.
    private static func read<Value: Hashable & Comparable & Sendable>(
        _ text: String, words count: Int, _ value: ([String]) -> Value?
    ) -> PerAudience<Value>? {
        var usual: Value?
        var others: [Audience: Value] = [:]
        for group in text.split(separator: ";") {
            let words = group.split(separator: " ").map(String.init)
            guard words.count >= count, let found = value(words), (usual == nil) == (words.count == count) else {
                return nil
            }
            if usual == nil { usual = found }
            for name in words.dropFirst(count) {
                guard let audience = Audience(name: name), others.updateValue(found, forKey: audience) == nil else {
                    return nil
                }
            }
        }
        return usual.map { PerAudience($0, others: others) }
    }
}
