package import Occasions

/// What a sheet is told from outside: what it is, of which state of the plan, for which days.
package struct SheetHead: Hashable, Sendable {
    package let kind: PaperKind
    package let language: Language
    package let office: String
    package let zone: CivilZone
    /// `Version 3, published ...` or `Draft ...`
    package let state: String
    /// The only days it covers; empty: all.
    package let days: [CivilDate]
    package let stem: String

    /// `reader`: whom it is for, in a form for the names of files.
    package init(
        kind: PaperKind, language: Language, office: String, zone: CivilZone, state: PaperState, days: [CivilDate],
        reader: String
    ) {
        self.kind = kind
        self.language = language
        self.office = office
        self.zone = zone
        self.state = state.text(in: language, zone)
        self.days = days
        stem = ([kind.rawValue, reader] + days.map(\.text) + [language.rawValue]).filter { !$0.isEmpty }
            .joined(separator: "-")
    }

    func covers(_ moment: Moment) -> Bool { days.isEmpty || days.contains(zone.civil(moment).date) }
}
