package import Occasions

/// One paper, whole: what it is, what stands in it, and what it leaves out. Every format is written from it alone.
package struct Sheet: Hashable, Sendable, Codable {
    package let kind: PaperKind
    package let language: Language
    package let office: String
    /// What it is: `Programme`.
    package let title: String
    /// Whom or what it is for: `Delegation of the north`.
    package let subject: String
    /// The version or draft, and as of when.
    package let state: String
    /// The days it covers, in words; nil where it has none.
    package let period: String?
    /// Who may have it, and nobody else; nil: anybody.
    package let warning: String?
    /// Printed on its side.
    package let isWide: Bool
    package let sections: [Section]
    /// What stands in the place of an empty sheet.
    package let empty: String?
    /// What it does not tell, and why.
    package let leftOut: [String]
    /// The name of its files, without an ending.
    package let stem: String

    package struct Section: Hashable, Sendable, Codable {
        /// Nil: the sheet's own title says it.
        package let heading: String?
        package let table: Table
        /// Stands above the table, which says the same in words.
        package let picture: Picture?

        /// What should be known of the table: its source, what is doubtful.
        package let notes: [String]

        /// A drawing alone: what it says stands in the table of another section.
        package init(picture: Picture) {
            self.init(table: .none, picture: picture)
        }

        package init(heading: String? = nil, notes: [String] = [], table: Table, picture: Picture? = nil) {
            self.notes = notes.map(\.onPaper)
            self.heading = heading?.onPaper
            self.table = table
            self.picture = picture
        }
    }

    /// What every page of it says first.
    package var name: String { subject.isEmpty ? title : "\(title) – \(subject)" }

    package init(
        _ head: SheetHead, subject: String, period: String?, warning: String?, isWide: Bool, sections: [Section],
        leftOut: [String], empty: String? = nil
    ) {
        kind = head.kind
        language = head.language
        office = head.office.onPaper
        title = head.kind.title(in: head.language)
        self.subject = subject.onPaper
        state = head.state
        self.period = period
        self.warning = warning
        self.isWide = isWide
        let filled = sections.filter { $0.table.rows > 0 || ($0.picture != nil && $0.table.columns.isEmpty) }
        self.sections = filled
        self.empty = filled.isEmpty ? empty ?? PaperWords(say: head.language).nothing(on: head.days) : nil
        self.leftOut = leftOut
        stem = head.stem
    }
}
