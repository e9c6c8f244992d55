/// What an event says of itself in words.
package struct StatedText: Sendable, Hashable {
    /// The line on which the event begins.
    package let line: Int
    package let title: String
    /// The line of the title.
    package let titleLine: Int
    package let description: String?
    package let descriptionLine: Int
    /// What else people may read: places, categories, comments, names of people, a class of its own.
    package let others: [Other]

    package struct Other: Sendable, Hashable {
        package let line: Int
        package let text: String
    }

    /// Nil for an event without words.
    init?(_ block: EventBlock) {
        let title = block.first("SUMMARY")
        let text = block.first("DESCRIPTION")
        others = block.lines.compactMap(StatedText.other)
        guard title != nil || text != nil || !others.isEmpty else { return nil }
        line = block.line
        self.title = title.map { Escaping.plain($0.value).trimmingBlanks } ?? ""
        titleLine = title?.number ?? block.line
        description = text.map { Escaping.plain($0.value) }
        descriptionLine = text?.number ?? block.line
    }

    private static func other(_ line: ContentLine) -> Other? {
        switch line.name {
        case "LOCATION", "RESOURCES", "CATEGORIES", "COMMENT", "CONTACT":
            Other(line: line.number, text: Escaping.plain(line.value))
        case "ORGANIZER", "ATTENDEE": line.parameter("CN").map { Other(line: line.number, text: $0) }
        // The three classes of every calendar say who may see an event, and classify nothing.
        case "CLASS" where !["PUBLIC", "PRIVATE", "CONFIDENTIAL"].contains(line.value.trimmingBlanks.uppercased()):
            Other(line: line.number, text: line.value)
        default: nil
        }
    }
}
