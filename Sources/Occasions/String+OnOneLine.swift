/// Text as a screen may show it: letters and signs, and nothing that moves, hides or turns them round.
///
/// Control characters, line breaks, marks of writing direction, signs of no width and tags are written out:
/// `\n`, `\u{1B}`, `\u{202E}`.
extension String {
    /// The text on one line, for a value among others.
    package var onOneLine: String { shown(keepsLines: false) }

    /// The text with its own line feeds, for what has been put together from lines.
    package var onItsLines: String { shown(keepsLines: true) }

    private func shown(keepsLines: Bool) -> String {
        if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A && keepsLines }) { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "\n" && keepsLines || !String.isUnseen(scalar) {
                shown.append(scalar)
            } else {
                shown.append(contentsOf: String.written(scalar).unicodeScalars)
            }
        }
        return String(shown)
    }

    /// What a screen does not show as a sign of its own.
    package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20...0x7E).contains(scalar.value) { return false }
        // They choose between the text and the picture of the sign before them.
        if scalar.value == 0xFE0E || scalar.value == 0xFE0F { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    private static func written(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    /// The most letters of the input that a message repeats.
    package static let longestEcho = 120

    /// The text cut to what a message repeats, with an ellipsis for what is left out.
    package var cut: String {
        // A letter has a byte at least, and a few letters may have thousands.
        if utf8.count <= String.longestEcho { return self }
        if unicodeScalars.count <= String.longestEcho { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(String.longestEcho - 1))) + "…"
    }

    /// The same of a path, of which the end says most.
    package var cutInFront: String {
        if utf8.count <= String.longestEcho || unicodeScalars.count <= String.longestEcho { return self }
        return "…" + String(String.UnicodeScalarView(unicodeScalars.suffix(String.longestEcho - 1)))
    }
}
