internal import ICalendar
internal import Occasions

/// The markings of classified information, which hostcity must not hold.
///
/// Known are those of Belgium, its neighbours, the EU and NATO. 'BEPERKTE VERSPREIDING' and 'DIFFUSION RESTREINTE'
/// are no classification, and neither is CLASS of a calendar.
enum Marking {
    private static let words: Set<String> = [
        "BEPERKT", "VERTROUWELIJK", "GEHEIM", "CONFIDENTIEEL", "RESTREINT", "CONFIDENTIEL", "SECRET", "RESTRICTED",
        "CONFIDENTIAL", "VERTRAULICH", "DIENSTGEBRAUCH",
    ]
    /// What may stand beside one of the words and belongs to the marking.
    private static let companions: Set<String> = [
        "ZEER", "TRES", "TOP", "STRENG", "EU", "UE", "NATO", "OTAN", "COSMIC", "STG", "DEPARTEMENTAAL", "VS", "NUR",
        "FUR",
        "DEN", "FUER",
    ]
    private static let short: Set<[String]> = [
        ["R", "UE"], ["C", "UE"], ["S", "UE"], ["TS", "UE"], ["EU", "R"], ["EU", "C"], ["EU", "S"], ["EU", "TS"],
    ]
    /// Keys whose text is a heading that a marking may stand in.
    private static let headings = ["title", "name", "note"]

    static let key = "classification"

    private static let reason =
        "hostcity does not hold classified information (BEPERKT, VERTROUWELIJK, GEHEIM, ZEER GEHEIM, "
        + "RESTREINT UE/EU RESTRICTED and higher)"
    private static let remedy = "Keep it in the system meant for it."
    private static let doubt = " If it is no marking, write the word in small letters."
    /// What stands beside a word and makes it a marking wherever it stands: nobody jests with them.
    private static let issuers: Set<String> = [
        "ZEER", "TRES", "TOP", "STRENG", "EU", "UE", "NATO", "OTAN", "COSMIC", "NUR",
    ]

    /// What a heading is.
    enum Heading: Equatable {
        case plain
        case marked(String)
        /// One of the words stands in it among others.
        case doubtful(String)
    }

    // MARK: Where markings stand

    /// The key 'classification' and the headings of a mapping.
    static func check(_ fields: [Entry.Field], _ faults: FaultList) {
        for field in fields {
            if field.key == key {
                for entry in field.value.each {
                    guard case .text(let text) = entry.content, let marking = inLabel(text) else { continue }
                    faults.add(entry.place, "this is marked '\(marking)', and \(reason)", remedy)
                }
            } else if headings.contains(field.key), case .text(let text) = field.value.content {
                switch heading(text) {
                case .plain: break
                case .marked(let marking):
                    faults.add(
                        field.value.place, "the \(field.key) is marked '\(marking)', and \(reason)", remedy + doubt)
                case .doubtful(let word): faults.doubt(field.value.place, doubtText("the \(field.key)", word))
                }
            }
        }
    }

    /// A line of a document that is a marking and nothing else, as on the head of a page.
    static func check(text: String, file: String) throws(Fault) {
        var line = 0
        for row in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            line += 1
            let row = row.last == 13 ? row.dropLast() : row
            if isOrdinary(row) { continue }
            let parts = Substring(row).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            for (offset, part) in parts.enumerated() {
                try check(String(part), SourcePlace(file: file, line: line + offset))
            }
            line += parts.count - 1
        }
    }

    private static func check(_ line: String, _ place: SourcePlace) throws(Fault) {
        guard let marking = alone(line) else { return }
        throw Fault(place, "the document is marked '\(marking)', and \(reason)", remedy)
    }

    /// One line, with a small letter in it or with nothing at all: a marking is written in capitals.
    private static func isOrdinary(_ row: Substring.UTF8View) -> Bool {
        var isSmall = row.isEmpty
        for byte in row {
            // What else ends a line or begins such a sign: a vertical tab, a form feed, CR, U+0085, U+2028.
            if byte == 11 || byte == 12 || byte == 13 || byte == 0xC2 || byte == 0xE2 { return false }
            isSmall = isSmall || (97...122).contains(byte)
        }
        return isSmall
    }

    /// The title of a calendar, those of its events, and the lines of their descriptions.
    static func check(_ document: CalendarDocument) throws(Fault) {
        if case .marked(let marking)? = document.name.map(heading) {
            throw Fault(
                SourcePlace(file: document.file, line: 1), "the calendar is marked '\(marking)', and \(reason)",
                remedy + doubt)
        }
        for text in document.texts {
            let lines = (text.description ?? "").split(whereSeparator: \.isNewline)
            if case .marked(let marking) = heading(text.title) {
                throw Fault(
                    SourcePlace(file: document.file, line: text.line),
                    "the event is marked '\(marking)', and \(reason)",
                    remedy + doubt)
            }
            for line in lines where mayHold(line.utf8) {
                guard let marking = alone(String(line)) else { continue }
                throw Fault(
                    SourcePlace(file: document.file, line: text.descriptionLine),
                    "the event is marked '\(marking)', and \(reason)", remedy + doubt)
            }
        }
    }

    /// The titles in which one of the words stands and was not taken for a marking.
    static func doubts(about document: CalendarDocument) -> [Notice] {
        document.texts.compactMap { text in
            guard case .doubtful(let word) = heading(text.title) else { return nil }
            return Notice(
                severity: .warning, line: text.titleLine, code: "perhaps-marked",
                text: doubtText("the title", word).prefix(1).uppercased() + doubtText("the title", word).dropFirst()
                    + ".")
        }
    }

    private static func doubtText(_ what: String, _ word: String) -> String {
        "\(what) has the word '\(word)', which was not taken for a marking. If it is one, this has no place here; "
            + "if it is none, write the word in small letters"
    }

    // MARK: Finding them

    /// In a label every word counts, however it is written.
    static func inLabel(_ text: String) -> String? { find(in: plain(text.uppercased())) }

    /// In a heading only capitals are a marking: a 'secret garden' is none.
    ///
    /// It stands by itself or apart from the rest (`SECRET: ...`, `... (GEHEIM)`), or names who classified or how
    /// high (`NATO SECRET`, `ZEER GEHEIM`). 'SECRET SANTA LUNCH' is a doubt.
    static func heading(_ text: String) -> Heading {
        guard mayHold(text.utf8) else { return .plain }
        let words = plain(text)
        guard let marking = find(in: words) else { return .plain }
        let isIssued = words.indices.contains { index in
            Self.words.contains(words[index])
                && (index > 0 && issuers.contains(words[index - 1])
                    || index + 1 < words.count && issuers.contains(words[index + 1]))
        }
        let isShort = zip(words, words.dropFirst()).contains { short.contains([$0, $1]) }
        return isIssued || isShort || parts(of: text).contains(where: isNothingElse)
            ? .marked(marking) : .doubtful(marking)
    }

    /// The marking that a line is, where it is nothing else.
    private static func alone(_ line: String) -> String? {
        guard line.utf8.count <= 120, isNothingElse(line) else { return nil }
        return find(in: plain(line))
    }

    /// What stands apart in a heading: between brackets, colons, dashes and the like.
    private static func parts(of text: String) -> [String] {
        text.replacing(" - ", with: "|").split {
            "|:;,/()[]{}<>*\u{2013}\u{2014}\"\u{2022}".contains($0) || $0.isNewline
        }
        .map(String.init)
    }

    /// Two capitals side by side: without them there is no marking, and most titles have none.
    private static func mayHold(_ text: some Sequence<UInt8>) -> Bool {
        var previous = false
        for byte in text {
            let isCapital = (65...90).contains(byte) || byte == 0x2D || byte >= 0x80
            if isCapital, previous { return true }
            previous = isCapital
        }
        return false
    }

    private static func find(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if Self.words.contains(word) {
                var first = index
                var last = index
                while first > 0, isPart(words[first - 1]) { first -= 1 }
                while last + 1 < words.count, isPart(words[last + 1]) { last += 1 }
                return words[first...last].joined(separator: " ")
            }
            if index + 1 < words.count, short.contains([word, words[index + 1]]) {
                return "\(word)-\(words[index + 1])"
            }
        }
        return nil
    }

    private static func isPart(_ word: String) -> Bool { words.contains(word) || companions.contains(word) }

    private static func isNothingElse(_ text: String) -> Bool {
        let words = plain(text)
        return find(in: words) != nil && (words.allSatisfy { isPart($0) } || words.count == 2 && short.contains(words))
    }

    /// Words of letters, without accents.
    private static func plain(_ text: String) -> [String] {
        let letters = text.map { letter -> Character in
            switch letter {
            case "È", "É": "E"
            case "è", "é": "e"
            case "Ü": "U"
            default: letter
            }
        }
        return String(letters).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
