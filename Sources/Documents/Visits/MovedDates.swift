internal import Occasions

/// Moves the dates of an occasion's document where they stand.
struct MovedDates {
    /// By so many.
    let days: Int
    private let former: String
    private let new: String
    private var edits: TextEdits
    /// What a person must look at.
    var doubts: [String] = []
    private var isTop = true

    init(_ text: String, by days: Int, former: String, new: String) {
        self.days = days
        self.former = former
        self.new = new
        edits = TextEdits(text)
    }

    var text: String { edits.text() }

    /// Keys under which a date is of a person, or of a paper that was handed in, and no part of the programme.
    private static let kept: Set<String> = ["since", "born", "note-verbale"]
    private static let free: Set<String> = [
        "title", "name", "note", "source", "certainty", "reason", "why", "hotel", "dress", "contact",
    ]

    mutating func move(_ entry: Entry, under key: String = "") {
        switch entry.content {
        case .nothing: break
        case .list(let items): items.forEach { move($0, under: key) }
        case .fields(let fields):
            let isFirst = isTop
            isTop = false
            for field in fields {
                if isFirst { renew(field) }
                if key == "deadlines", field.key == "done" { replace(field.value, by: "no", where: "yes") }
                if key == "options", field.key == "confirmed" {
                    doubts.append("\(field.place.text): this contract is that of '\(former)'; is there a new one?")
                }
                // The texts of several languages are free as one text is.
                move(field.value, under: Self.free.contains(key) ? key : field.key)
            }
        case .text(let text): move(text, entry, key)
        }
    }

    /// The head of a new edition: nothing of it is promised or announced yet.
    private mutating func renew(_ field: Entry.Field) {
        switch field.key {
        case "id": replace(field.value, by: new, where: former)
        case "status":
            for status in [Occasion.Status.confirmed, .cancelled, .option] {
                replace(field.value, by: Occasion.Status.tentative.rawValue, where: status.rawValue)
            }
        case "announced": replace(field.value, by: "no", where: "yes")
        default: break
        }
    }

    private mutating func move(_ text: String, _ entry: Entry, _ key: String) {
        if Self.kept.contains(key) {
            if key == "note-verbale" {
                doubts.append("\(entry.place.text): '\(text)' is the day of a former note verbale; write the new one")
            }
            return
        }
        if Self.free.contains(key) {
            if MovedDates.year(in: text) {
                doubts.append("\(entry.place.text): the year in '\(text.onOneLine.cut)' stands as it was")
            }
            return
        }
        if text.hasPrefix(former + "/") {
            set(entry, new + text.dropFirst(former.count))
        } else if let moved = MovedDates.moved(text, by: days) {
            if text.contains("+") || text.hasSuffix("Z") {
                doubts.append("\(entry.place.text): the offset in '\(text)' stands as it was; check it for the new day")
            }
            set(entry, moved)
        }
    }

    mutating func set(_ entry: Entry, _ text: String) {
        guard case .text(let word) = entry.content, word != text else { return }
        let isQuoted = edits.scalar(at: entry.place) == "\"" || edits.scalar(at: entry.place) == "'"
        if !edits.replace(word, at: entry.place, by: isQuoted ? YamlText.quoted(text) : text) {
            doubts.append("\(entry.place.text): '\(word.onOneLine.cut)' could not be changed here; write '\(text)'")
        }
    }

    private mutating func replace(_ entry: Entry, by text: String, where word: String) {
        if case .text(word) = entry.content { set(entry, text) }
    }

    /// Every date of a text moved; nil where it begins with none.
    static func moved(_ text: String, by days: Int) -> String? {
        guard DateText.date(text.prefix(10)) != nil else { return nil }
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            if let date = DateText.date(rest.prefix(10)) {
                result += date.adding(days: days).text
                rest = rest.dropFirst(10)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }

    /// True where a word of a text is a year of our time.
    private static func year(in text: String) -> Bool {
        text.split(whereSeparator: { !$0.isNumber }).contains {
            $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
        }
    }
}
