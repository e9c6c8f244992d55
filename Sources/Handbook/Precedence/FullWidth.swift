/// Full-width letters, figures and signs, as keyboards of East Asia write them, as the plain ones they stand for.
package enum FullWidth {
    package static func plain(_ text: String) -> String {
        // Every full-width sign begins with these bytes.
        guard text.utf8.contains(where: { $0 == 0xE3 || $0 == 0xEF }) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000: plain.append(" ")
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
