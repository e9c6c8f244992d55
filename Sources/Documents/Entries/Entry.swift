internal import Occasions

/// A value of a document with the place it stands at, whatever format the document is in.
struct Entry: Sendable {
    enum Content: Sendable {
        case nothing
        case text(String)
        case list([Entry])
        case fields([Field])
    }

    struct Field: Sendable {
        let key: String
        let place: SourcePlace
        let value: Entry
    }

    let place: SourcePlace
    let content: Content

    init(_ place: SourcePlace, _ content: Content) {
        self.place = place
        self.content = content
    }

    /// As a fault names it: `'abc'`, `a list`.
    var shape: String {
        switch content {
        case .nothing: "nothing"
        case .text(let text): "'\(text.count > 60 ? text.prefix(57) + "..." : text[...])'"
        case .list: "a list"
        case .fields: "a mapping"
        }
    }

    /// The entries of a list; a single value is a list of one.
    var each: [Entry] {
        switch content {
        case .nothing: []
        case .list(let entries): entries
        case .text, .fields: [self]
        }
    }

    /// The same with words replaced in every text, for what is said once and meant several times.
    func replacing(_ words: [(word: String, by: String)]) -> Entry {
        switch content {
        case .nothing: self
        case .text(let text):
            Entry(place, .text(words.reduce(text) { Entry.replace($1.word, by: $1.by, in: $0) }))
        case .list(let entries): Entry(place, .list(entries.map { $0.replacing(words) }))
        case .fields(let fields):
            Entry(
                place,
                .fields(fields.map { Field(key: $0.key, place: $0.place, value: $0.value.replacing(words)) }))
        }
    }

    private static func replace(_ word: String, by other: String, in text: String) -> String {
        word.utf8.first.map(text.utf8.contains) ?? false && text.contains(word)
            ? text.split(separator: word, omittingEmptySubsequences: false).joined(separator: other) : text
    }
}
