internal import Occasions

/// Takes the words of one language of every text that a document has in several: `title: {nl: ..., fr: ..., ja: ...}`.
///
/// Where that language is missing the office's own stands in its place, else the first there is.
final class Wording {
    /// Keys whose text may stand in several languages.
    private static let keys: Set<String> = ["title", "name", "note", "address", "dress", "function"]
    /// Of what a table says without a language.
    private static let unnamed = "*"

    /// Nil: the office's own.
    private let wanted: String?
    /// The office's own, by its code.
    let own: String
    private let faults: FaultList
    /// Every language that some text has.
    private(set) var codes: Set<String> = []
    /// Texts in several languages that do not have the one that is wanted.
    private(set) var missing = 0

    init(_ wanted: String?, own: String, faults: FaultList) {
        self.wanted = wanted
        self.own = own
        self.faults = faults
    }

    /// The document with one text in the place of several.
    func chosen(_ entry: Entry) -> Entry {
        switch entry.content {
        case .nothing, .text: return entry
        case .list(let entries): return Entry(entry.place, .list(entries.map(chosen)))
        case .fields(let fields):
            return Entry(
                entry.place,
                .fields(
                    fields.map { field in
                        let value =
                            Self.keys.contains(field.key) ? one(of: field.value, field.key) : chosen(field.value)
                        return Entry.Field(key: field.key, place: field.place, value: value)
                    }))
        }
    }

    private func one(of entry: Entry, _ key: String) -> Entry {
        guard case .fields(let fields) = entry.content, !fields.isEmpty else { return entry }
        var words: [String: Entry] = [:]
        for field in fields {
            guard Self.isCode(field.key) || field.key == Self.unnamed else {
                faults.add(
                    field.place, "'\(field.key)' is no language code",
                    "Write the \(key) as one text, or by language such as '{nl: Diner, fr: Dîner}'.")
                return Entry(entry.place, .nothing)
            }
            guard field.value.text(faults) != nil else { return Entry(entry.place, .nothing) }
            words[field.key] = field.value
        }
        codes.formUnion(words.keys.filter { $0 != Self.unnamed })
        let usual = words[own] ?? words[Self.unnamed]
        if let wanted, wanted != own {
            if let found = words[wanted] { return found }
            missing += 1
        } else if usual == nil {
            missing += 1
        }
        return usual ?? fields[0].value
    }

    /// Two or three small letters.
    static func isCode(_ word: some StringProtocol) -> Bool {
        (2...3).contains(word.count) && word.utf8.allSatisfy { (97...122).contains($0) }
    }

    /// The key and the language of a column such as `name-fr`; nil where it is none of these keys.
    static func column(_ word: String, of texts: [String]) -> (key: String, code: String)? {
        guard let dash = word.lastIndex(of: "-") else { return nil }
        let (key, code) = (String(word[..<dash]), word[word.index(after: dash)...])
        return texts.contains(key) && isCode(code) ? (key, String(code)) : nil
    }

    /// The cells of one text in several languages as one field.
    static func joined(_ fields: [Entry.Field], texts: [String]) -> [Entry.Field] {
        var found: [Entry.Field] = []
        for field in fields {
            guard let column = column(field.key, of: texts) else {
                found.append(field)
                continue
            }
            let own = Entry.Field(key: column.code, place: field.place, value: field.value)
            guard let place = found.firstIndex(where: { $0.key == column.key }) else {
                found.append(
                    Entry.Field(key: column.key, place: field.place, value: Entry(field.place, .fields([own]))))
                continue
            }
            var others: [Entry.Field] = []
            switch found[place].value.content {
            case .fields(let fields): others = fields
            default: others = [Entry.Field(key: unnamed, place: found[place].place, value: found[place].value)]
            }
            found[place] = Entry.Field(
                key: column.key, place: found[place].place, value: Entry(found[place].place, .fields(others + [own])))
        }
        return found
    }
}
