internal import Occasions

/// Writes a text as YAML so that every reader reads the same text back.
package enum YamlText {
    /// Plain where no reader takes it for anything else, else in double quotes.
    package static func word(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// In double quotes, on one line, with what a screen does not show written out.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                if String.isUnseen(scalar) {
                    quoted += escape(scalar.value)
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    private static func escape(_ value: UInt32) -> String {
        let (letter, count) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\\(letter)\(value.hexadecimal(digits: count, uppercase: true))"
    }

    /// Words that some readers take for nothing, or for yes and no.
    private static let taken: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != 45,
            text.utf8.allSatisfy({
                (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
                    || [45, 46, 47, 95].contains($0)
            })
        else { return false }
        return !taken.contains(text.lowercased()) && !isNumber(text)
    }

    /// A number or a date, as some readers see it.
    private static func isNumber(_ text: String) -> Bool {
        let isDigits = text.utf8.allSatisfy { (48...57).contains($0) || [45, 46, 95].contains($0) }
        let small = text.lowercased()
        return isDigits || Double(text) != nil || ["0x", "0o", "0b"].contains(where: small.hasPrefix)
            || [".nan", ".inf"].contains(small)
    }
}
