internal import Handbook

/// The place of a calendar entry as people write it, cut where one name may end and another begin.
///
/// `East (Hall)` has the pieces `East` and `Hall`, `East; West` and `Hall, East and West` likewise.
struct PlaceText {
    /// What stands before a piece.
    enum Joint {
        case start, comma, dash, bracket, semicolon
        /// `/`, `+`, `&` or a word for 'and'.
        case plus
    }

    struct Piece {
        let text: String
        let joint: Joint
    }

    let pieces: [Piece]
    private let text: String
    private let ranges: [Range<String.Index>]

    init(_ written: String) {
        let text = FullWidth.plain(written)
        self.text = text
        var pieces: [Piece] = []
        var ranges: [Range<String.Index>] = []
        var start = text.startIndex
        var joint = Joint.start
        func close(_ end: String.Index) {
            let range = PlaceText.trimmed(start..<end, of: text)
            guard !range.isEmpty else { return }
            pieces.append(Piece(text: String(text[range]), joint: pieces.isEmpty ? .start : joint))
            ranges.append(range)
        }
        var index = text.startIndex
        while index < text.endIndex {
            guard let (next, length) = PlaceText.joint(at: index, in: text) else {
                index = text.index(after: index)
                continue
            }
            close(index)
            joint = next
            index = text.index(index, offsetBy: length)
            start = index
        }
        close(text.endIndex)
        self.pieces = pieces
        self.ranges = ranges
    }

    /// Some pieces in a row as they are written, with what stands between them.
    func written(_ pieces: Range<Int>) -> String {
        String(text[ranges[pieces.lowerBound].lowerBound..<ranges[pieces.upperBound - 1].upperBound])
    }

    /// Alike for one name in any case, with accents or without, whatever signs stand in it.
    static func key(_ text: String) -> String { Collation.key(text) }

    /// Alike for the same pieces in any order.
    var key: String { pieces.map { PlaceText.key($0.text) }.filter { !$0.isEmpty }.sorted().joined(separator: "|") }

    private static let conjunctions = ["and", "en", "et", "und"]

    /// The joint at a place of the text, and how many characters it takes.
    private static func joint(at index: String.Index, in text: String) -> (Joint, Int)? {
        switch text[index] {
        case ";", "\n", "\r\n", "|": return (.semicolon, 1)
        case ",": return (.comma, 1)
        case "(", ")", "[", "]": return (.bracket, 1)
        case "/", "+", "&": return (.plus, 1)
        case ":", "@": return (.dash, 1)
        case "\u{2013}", "\u{2014}": return (.dash, 1)
        case "-":
            // A hyphen inside a word is a part of it.
            let isAfterBlank = index > text.startIndex && text[text.index(before: index)].isWhitespace
            let next = text.index(after: index)
            return isAfterBlank && (next == text.endIndex || text[next].isWhitespace) ? (.dash, 1) : nil
        case let sign where sign.isWhitespace:
            let rest = text[text.index(after: index)...].prefix(4)
            for word in conjunctions where rest.lowercased().hasPrefix(word) && word.count < rest.count {
                let end = rest.index(rest.startIndex, offsetBy: word.count)
                if rest[end].isWhitespace { return (.plus, word.count + 1) }
            }
            return nil
        default: return nil
        }
    }

    private static func trimmed(_ range: Range<String.Index>, of text: String) -> Range<String.Index> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start].isWhitespace { start = text.index(after: start) }
        while start < end, text[text.index(before: end)].isWhitespace { end = text.index(before: end) }
        return start..<end
    }
}
