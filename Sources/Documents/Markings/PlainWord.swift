private import Foundation
internal import Occasions

/// A word of a text as markings are looked for in it: full-width letters as plain ones, without accents, without what
/// no screen shows, in capitals.
struct PlainWord: Hashable {
    let text: String
    /// True where no letter of it was a small one.
    let isCapital: Bool
    /// True where a comma, a bracket, a dash between blanks or the like parts it from the word before.
    var isApart = false

    static func words(of text: String) -> [PlainWord] {
        var words: [PlainWord] = []
        var word = ""
        var between = ""
        func end() {
            guard !word.isEmpty else { return }
            let isApart = !words.isEmpty && (between.contains(where: parting.contains) || between.contains(" - "))
            words.append(
                PlainWord(
                    text: word.uppercased(), isCapital: !word.contains(where: \.isLowercase), isApart: isApart))
            (word, between) = ("", "")
        }
        for letter in folded(text, capitals: false) {
            if letter.isLetter || letter.isNumber {
                word.append(letter)
            } else {
                end()
                between.append(letter)
            }
        }
        end()
        return words
    }

    private static let parting: Set<Character> = [
        ",", ";", ":", "(", ")", "[", "]", "{", "}", "|", "\"", "\u{2013}", "\u{2014}",
    ]

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
}
