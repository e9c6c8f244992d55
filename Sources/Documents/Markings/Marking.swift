internal import ICalendar
internal import Occasions

/// The markings of classified information, which hostcity must not hold, wherever text stands.
enum Marking {
    static let key = "classification"
    /// Keys whose text people write freely; what they say in small letters may be a marking too.
    private static let free: Set<String> = [
        "title", "name", "note", "source", "certainty", "head", "address", "basis", "reason", "why", "aliases", "dress",
        "contact", "function", "form-of-address", "diet", key,
    ]
    /// Keys whose doubts are told.
    private static let headings: Set<String> = ["title", "name", "note", "source", "certainty", "head"]

    private static let reason: Message =
        "hostcity does not hold classified information (BEPERKT, VERTROUWELIJK, GEHEIM, ZEER GEHEIM, RESTREINT UE/EU RESTRICTED and higher)"
    private static let remedy: Message = "Keep it in the system meant for it."
    private static let doubt: Message = " If it is no marking, write the word in small letters."

    // MARK: Documents

    /// Refuses a document in which a text, or a key, is a marking.
    static func check(_ entry: Entry, key: String? = nil) throws(Fault) {
        switch entry.content {
        case .nothing: return
        case .list(let entries): for entry in entries { try check(entry, key: key) }
        case .fields(let fields):
            for field in fields {
                try check(field.key, at: field.place, key: nil, what: "a key")
                // The texts of several languages are as free as one text is.
                try check(field.value, key: key.flatMap { free.contains($0) ? $0 : nil } ?? field.key)
            }
        case .text(let text):
            if key == Marking.key {
                guard let marking = MarkingSearch.inLabel(text) else { return }
                throw Fault(entry.place, "this is marked '\(marking)', and \(reason)", remedy)
            }
            try check(text, at: entry.place, key: key, what: key.map { "the \($0)" } ?? "the text")
        }
    }

    private static func check(_ text: String, at place: SourcePlace, key: String?, what: Message) throws(Fault) {
        // A word such as 'restricted' is a value hostcity knows, or an id.
        if key.map({ !free.contains($0) }) ?? true, Entry.isID(text) { return }
        for line in text.split(whereSeparator: \.isNewline) {
            guard case .marked(let marking) = MarkingSearch.inText(String(line)) else { continue }
            throw Fault(place, "\(what) is marked '\(marking)', and \(reason)", remedy + doubt)
        }
    }

    /// Tells the headings of a mapping in which one of the words stands and was not taken for a marking.
    static func tellDoubts(_ fields: [Entry.Field], _ faults: FaultList) {
        for field in fields where headings.contains(field.key) {
            guard case .text(let text) = field.value.content else { continue }
            for line in text.split(whereSeparator: \.isNewline) {
                guard case .doubtful(let word) = MarkingSearch.inText(String(line)) else { continue }
                faults.doubt(field.value.place, doubtText("the \(field.key)", word))
            }
        }
    }

    /// A line of a document that is a marking and nothing else, as on the head of a page, or a remark that holds one.
    static func check(text: String, file: String) throws(Fault) {
        var line = 0
        for row in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            line += 1
            let row = row.last == 13 ? row.dropLast() : row
            let isRemark = row.first { $0 != 32 && $0 != 9 } == 0x23
            if !isRemark && isOrdinary(row) { continue }
            let parts = Substring(row).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            for (offset, part) in parts.enumerated() {
                let found: String? =
                    if isRemark, case .marked(let marking) = MarkingSearch.inText(String(part)) {
                        marking
                    } else {
                        MarkingSearch.alone(String(part))
                    }
                guard let found else { continue }
                throw Fault(
                    SourcePlace(file: file, line: line + offset), "the document is marked '\(found)', and \(reason)",
                    remedy)
            }
            line += parts.count - 1
        }
    }

    /// One line, with a small letter in it or with nothing at all: a marking by itself is written in capitals.
    private static func isOrdinary(_ row: Substring.UTF8View) -> Bool {
        var isSmall = row.isEmpty
        for byte in row {
            // What else ends a line or begins such a sign: a vertical tab, a form feed, CR, U+0085, U+2028.
            if byte == 11 || byte == 12 || byte == 13 || byte >= 0x80 { return false }
            isSmall = isSmall || (97...122).contains(byte)
        }
        return isSmall
    }

    // MARK: Calendars

    /// The title of a calendar, and what its events say in words.
    static func check(_ document: CalendarDocument) throws(Fault) {
        if let name = document.name, case .marked(let marking) = MarkingSearch.inText(name) {
            throw Fault(
                SourcePlace(file: document.file, line: 1), "the calendar is marked '\(marking)', and \(reason)",
                remedy + doubt)
        }
        for spoken in document.spoken { try check(spoken.text, SourcePlace(file: document.file, line: spoken.line)) }
        for text in document.texts {
            try check(text.title, SourcePlace(file: document.file, line: text.line))
            if let description = text.description {
                try check(description, SourcePlace(file: document.file, line: text.descriptionLine))
            }
            for other in text.others { try check(other.text, SourcePlace(file: document.file, line: other.line)) }
        }
    }

    private static func check(_ text: String, _ place: SourcePlace) throws(Fault) {
        guard MarkingSearch.mayHold(text) else { return }
        for line in text.split(whereSeparator: \.isNewline) {
            guard case .marked(let marking) = MarkingSearch.inText(String(line)) else { continue }
            throw Fault(place, "the event is marked '\(marking)', and \(reason)", remedy + doubt)
        }
    }

    /// The titles in which one of the words stands and was not taken for a marking.
    static func doubts(about document: CalendarDocument) -> [Notice] {
        document.texts.compactMap { text in
            guard case .doubtful(let word) = MarkingSearch.inText(text.title) else { return nil }
            return Notice(
                severity: .warning, line: text.titleLine, code: "perhaps-marked",
                text: doubtText("The title", word).text + ".")
        }
    }

    private static func doubtText(_ what: Message, _ word: String) -> Message {
        "\(what) has the word '\(word)', which was not taken for a marking. If it is one, this has no place here; if it is none, write the word in small letters"
    }
}
