internal import Occasions

/// Changes words of a text where they stand; every other byte stays as it is.
struct TextEdits {
    private struct Edit {
        let line: Int
        let column: Int
        let length: Int
        let text: String
        /// Of insertions at one place the earlier comes first.
        let rank: Int
    }

    /// Without their line feeds; a carriage return stays with its line.
    private let lines: [[Unicode.Scalar]]
    private var edits: [Edit] = []

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    /// The place right after a word on one line, bare or in quotes; nil where the word does not stand there.
    func end(of word: String, at place: SourcePlace) -> SourcePlace? {
        guard let length = length(of: word, at: place) else { return nil }
        return SourcePlace(file: place.file, line: place.line, column: place.column + length)
    }

    func scalar(at place: SourcePlace) -> Unicode.Scalar? {
        guard lines.indices.contains(place.line - 1), lines[place.line - 1].indices.contains(place.column - 1) else {
            return nil
        }
        return lines[place.line - 1][place.column - 1]
    }

    /// False where the word does not stand there.
    mutating func replace(_ word: String, at place: SourcePlace, by other: String) -> Bool {
        guard let length = length(of: word, at: place) else { return false }
        edits.append(Edit(line: place.line, column: place.column, length: length, text: other, rank: edits.count))
        return true
    }

    mutating func insert(_ text: String, at place: SourcePlace) {
        edits.append(Edit(line: place.line, column: place.column, length: 0, text: text, rank: edits.count))
    }

    /// Puts a line of its own above the line of a place.
    mutating func insert(line new: String, above place: SourcePlace) {
        guard lines.indices.contains(place.line - 1) else { return }
        let isReturned = lines[place.line - 1].last == "\r"
        edits.append(
            Edit(line: place.line, column: 1, length: 0, text: new + (isReturned ? "\r\n" : "\n"), rank: edits.count))
    }

    /// Puts lines of their own below the line of a place.
    mutating func insert(lines new: [String], below place: SourcePlace) {
        guard lines.indices.contains(place.line - 1) else { return }
        let line = lines[place.line - 1]
        let isReturned = line.last == "\r"
        let text = new.map { (isReturned ? "\r\n" : "\n") + $0 }.joined()
        edits.append(
            Edit(line: place.line, column: line.count + (isReturned ? 0 : 1), length: 0, text: text, rank: edits.count))
    }

    /// The text with every edit made.
    func text() -> String {
        var changed = lines
        for edit in edits.sorted(by: { ($0.line, $0.column, $0.rank) > ($1.line, $1.column, $1.rank) }) {
            let start = edit.column - 1
            changed[edit.line - 1].replaceSubrange(start..<start + edit.length, with: Array(edit.text.unicodeScalars))
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: changed.joined(separator: ["\n"]))
        return String(result)
    }

    private func length(of word: String, at place: SourcePlace) -> Int? {
        guard lines.indices.contains(place.line - 1), let first = scalar(at: place) else { return nil }
        let rest = lines[place.line - 1][(place.column - 1)...]
        let isQuoted = first == "\"" || first == "'"
        let wanted = isQuoted ? [first] + Array(word.unicodeScalars) + [first] : Array(word.unicodeScalars)
        return rest.starts(with: wanted) ? wanted.count : nil
    }
}
