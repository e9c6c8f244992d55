/// Words of a calendar that stand beside titles and descriptions.
package struct SpokenLine: Sendable, Hashable {
    package let line: Int
    package let text: String
}

extension SpokenLine {
    /// The words of a line of no event, or of a property that is read for nothing else.
    static func any(_ line: ContentLine) -> SpokenLine? {
        switch line.name {
        case "SUMMARY", "DESCRIPTION", "NAME":
            SpokenLine(line: line.number, text: Escaping.plain(line.value))
        case "ATTACH":
            (line.parameter("FILENAME") ?? line.parameter("X-FILENAME")).map { SpokenLine(line: line.number, text: $0) }
        case "STYLED-DESCRIPTION": SpokenLine(line: line.number, text: withoutTags(Escaping.plain(line.value)))
        case _ where line.name.hasPrefix("X-"):
            SpokenLine(line: line.number, text: withoutTags(Escaping.plain(line.value)))
        default: understood(line)
        }
    }

    /// HTML as lines of text.
    private static func withoutTags(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var plain = ""
        var isTag = false
        for letter in text {
            switch letter {
            case "<": isTag = true
            case ">" where isTag:
                isTag = false
                plain.append("\n")
            default: if !isTag { plain.append(letter) }
            }
        }
        return plain.replacing("&nbsp;", with: " ")
    }

    /// The words of a property of an event that is read.
    static func understood(_ line: ContentLine) -> SpokenLine? {
        switch line.name {
        case "LOCATION", "RESOURCES", "CATEGORIES", "COMMENT", "CONTACT":
            SpokenLine(line: line.number, text: Escaping.plain(line.value))
        case "ORGANIZER", "ATTENDEE": line.parameter("CN").map { SpokenLine(line: line.number, text: $0) }
        // The three classes of every calendar say who may see an event, and classify nothing.
        case "CLASS" where !["PUBLIC", "PRIVATE", "CONFIDENTIAL"].contains(line.value.trimmingBlanks.uppercased()):
            SpokenLine(line: line.number, text: line.value)
        default: nil
        }
    }
}
