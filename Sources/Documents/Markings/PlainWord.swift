private import Foundation
internal import Occasions

/// A word of a text as markings are looked for in it: full-width letters as plain ones, without accents, without what
/// no screen shows, in capitals.
struct PlainWord: Hashable {
    let text: String
    /// True where no letter of it was a small one.
    let isCapital: Bool

    static func words(of text: String) -> [PlainWord] {
        var words: [PlainWord] = []
        for word in folded(text, capitals: false).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            words.append(PlainWord(text: word.uppercased(), isCapital: !word.contains(where: \.isLowercase)))
        }
        return joined(words)
    }

    /// One word in capitals.
    static func fold(_ word: String) -> String { folded(word, capitals: true) }

    private static func folded(_ text: String, capitals: Bool) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return capitals ? text.uppercased() : text }
        var plain = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: continue
            case .control, .lineSeparator, .paragraphSeparator: plain.append(" ")
            default:
                switch scalar {
                case "ł": plain.append("l")
                case "Ł": plain.append("L")
                case "ø": plain.append("o")
                case "Ø": plain.append("O")
                default: if !String.isUnseen(scalar) { plain.append(scalar) }
                }
            }
        }
        return capitals ? String(plain).uppercased() : String(plain)
    }

    /// Letters set apart (`S E C R E T  U E`, `G.E.H.E.I.M`) as the words they spell.
    private static func joined(_ words: [PlainWord]) -> [PlainWord] {
        var result: [PlainWord] = []
        var run: [PlainWord] = []
        func endRun() {
            result += run.count < 4 ? run : spelt(run)
            run = []
        }
        for word in words {
            if word.text.count == 1 {
                run.append(word)
            } else {
                endRun()
                result.append(word)
            }
        }
        endRun()
        return result
    }

    /// At each place the longest word that is spelt there, else the letter by itself.
    private static func spelt(_ letters: [PlainWord]) -> [PlainWord] {
        var result: [PlainWord] = []
        var start = 0
        while start < letters.count {
            var length = min(longest, letters.count - start)
            while length > 1 {
                let word = letters[start..<start + length].map(\.text).joined()
                if MarkingWords.spelt.contains(word) { break }
                length -= 1
            }
            let part = letters[start..<start + length]
            result.append(
                PlainWord(text: part.map(\.text).joined(), isCapital: part.allSatisfy(\.isCapital)))
            start += length
        }
        return result
    }

    private static let longest = 18
}
