internal import Occasions
private import Yams

/// Reads YAML into entries.
///
/// No other file of the package sees the YAML library.
enum YamlDocument {
    /// The document at a path; `kind` is what its first key must say: `office/1`.
    static func read(
        _ path: String, kind: String, shelf: FileShelf, mostBytes: Int = FileShelf.documentBytes,
        mention: SourcePlace? = nil
    ) throws(Fault) -> Entry {
        try read(path, kinds: [kind], shelf: shelf, mostBytes: mostBytes, mention: mention).document
    }

    /// A document of one of several kinds; the first is what is asked for where it is none of them.
    static func read(
        _ path: String, kinds: [String], shelf: FileShelf, mostBytes: Int = FileShelf.documentBytes,
        mention: SourcePlace? = nil
    ) throws(Fault) -> (document: Entry, kind: String) {
        let bytes = try shelf.read(path, mostBytes: mostBytes, mention: mention)
        return try document(in: text(bytes, file: path, kind: kinds.first ?? ""), file: path, kinds: kinds)
    }

    /// The document as a text, for what is changed in place.
    static func text(_ bytes: [UInt8], file: String, kind: String) throws(Fault) -> String {
        try PlainText.read(bytes, file: file, kind: "a YAML document (hostcity: \(kind))")
    }

    /// The document that a text is.
    static func document(
        in text: String, file: String, kinds: [String]
    ) throws(Fault) -> (document: Entry, kind: String) {
        let asked = kinds.first ?? ""
        let document = try parse(text, file: file)
        if case .fields(let fields) = document.content,
            case .text(let found) = fields.first(where: { $0.key == "hostcity" })?.value.content,
            let kind = kinds.first(where: { $0 == found })
        {
            return (document, kind)
        }
        return (try checked(document, kind: asked), asked)
    }

    /// One document of YAML, without anchors, aliases and deep nesting.
    static func parse(_ text: String, file: String) throws(Fault) -> Entry {
        try YamlGuard.check(text, file: file)
        let root: Node?
        do {
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw fault(error, file, text)
        } catch {
            throw Fault(SourcePlace(file: file, line: 1), "the file is no YAML", "Check it with a YAML editor.")
        }
        guard let root else {
            throw Fault(
                SourcePlace(file: file, line: 1), "the file holds nothing but comments", "Write the document.")
        }
        let document = try entry(root, SourcePlace(file: file, line: 1))
        try Marking.check(document)
        return document
    }

    private static func entry(_ node: Node, _ above: SourcePlace) throws(Fault) -> Entry {
        let place =
            node.mark.map { SourcePlace(file: above.file, line: $0.line, column: $0.column) } ?? above
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let isNothing = isPlain && ["", "~", "null"].contains(scalar.string)
            return Entry(place, isNothing ? .nothing : .text(scalar.string))
        case .sequence(let sequence):
            guard sequence.count <= DocumentLimits.entries else {
                throw Fault(
                    place, "a list has \(sequence.count) entries, and \(DocumentLimits.entries) are read at most",
                    "Split it over several documents, or check that this is the right file.")
            }
            var entries: [Entry] = []
            for element in sequence { entries.append(try entry(element, place)) }
            return Entry(place, .list(entries))
        case .mapping(let mapping):
            var fields: [Entry.Field] = []
            for (key, value) in mapping {
                let at = key.mark.map { SourcePlace(file: above.file, line: $0.line, column: $0.column) } ?? place
                guard case .scalar(let name) = key else {
                    throw Fault(at, "a key is a list or a mapping", "Write a word as the key.")
                }
                fields.append(Entry.Field(key: name.string, place: at, value: try entry(value, at)))
            }
            return Entry(place, .fields(fields))
        case .alias:
            throw Fault(place, "aliases are not read", "Write the value out.")
        }
    }

    private static func checked(_ entry: Entry, kind: String) throws(Fault) -> Entry {
        let sort = kind.prefix { $0 != "/" }
        guard case .fields(let fields) = entry.content, let field = fields.first(where: { $0.key == "hostcity" })
        else {
            throw Fault(
                entry.place, "the file does not say what it is", "Begin it with 'hostcity: \(kind)'.")
        }
        guard case .text(let found) = field.value.content, found != kind else {
            if case .text = field.value.content { return entry }
            throw Fault(field.place, "'hostcity' does not say a kind of document", "Write 'hostcity: \(kind)'.")
        }
        let place = field.value.place
        let foundSort = String(found.prefix { $0 != "/" })
        let sorts = ["office", "occasion", "rules", "precedence", "kinds", "waivers", "plan", "policy", "ties"]
        if foundSort == sort {
            throw Fault(
                place, "'\(found)' is a version this hostcity does not read",
                "Write '\(kind)', or use a newer hostcity.")
        }
        guard sorts.contains(foundSort) else {
            throw Fault(
                place, "'\(found)' is no kind of document",
                Suggestion.remedy(
                    for: found, among: sorts.map { $0 + "/1" }, noun: "kind"))
        }
        throw Fault(
            place, "this document is of the kind '\(foundSort)', and here one of the kind '\(sort)' is read",
            "Name the \(sort) document here.")
    }

    private static func fault(_ error: YamlError, _ file: String, _ text: String) -> Fault {
        func at(_ mark: Mark) -> SourcePlace { SourcePlace(file: file, line: mark.line, column: mark.column) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            let around = context.map { ", \($0.text) that begins at line \($0.mark.line)" } ?? ""
            return Fault(
                at(mark), "this is no YAML: \(problem)\(around)",
                "Check the indentation (spaces, no tabs), the colons and the quotes here and in the line before.")
        case .composer(_, let problem, let mark, _) where problem.contains("another document"):
            return Fault(at(mark), "a second document begins here", "Keep one document in a file, without '---'.")
        case .composer(_, let problem, let mark, _):
            return Fault(at(mark), "this is no YAML: \(problem)", "Write the value out.")
        case .duplicatedKeysInMapping(let duplicates, let context):
            return Fault(
                at(context.mark), "the key '\(duplicates.first ?? "")' stands here and once more in the same mapping",
                "Keep one of them.")
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = before.count { $0.isNewline } + 1
            let column = before.reversed().prefix { !$0.isNewline }.count + 1
            return Fault(
                SourcePlace(file: file, line: line, column: column), "this is no text: \(problem)",
                "Take the character out; the file is perhaps not what its name says.")
        default:
            return Fault(SourcePlace(file: file, line: 1), "the file is no YAML", "Check it with a YAML editor.")
        }
    }
}
