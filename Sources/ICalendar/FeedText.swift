internal import Foundation

/// Texts in the form a feed may carry.
enum FeedText {
    /// NFC, line breaks as `\n`, no other control characters, no blanks at the ends; nil when nothing is left.
    static func clean(_ text: String?) -> String? {
        guard let text else { return nil }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x0A where previous == "\r": break
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: break
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        let result = String(scalars).trimmingBlanks
        return result.isEmpty ? nil : result
    }

    /// On one line, without the commas and semicolons that calendar programs do not agree how to escape.
    static func flat(_ text: String?) -> String? {
        guard let text = clean(text) else { return nil }
        let marks = text.map { $0 == "," || $0 == ";" ? " " : $0 == "\n" ? " " : $0 }
        let words = String(marks).split(separator: " ")
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// An address without any blank or control character.
    static func address(_ text: String?) -> String? {
        guard let text = clean(text) else { return nil }
        let result = text.filter { !$0.isWhitespace }
        return result.isEmpty ? nil : result
    }
}
