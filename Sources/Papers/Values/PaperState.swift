package import Occasions

/// Which state of a plan a sheet was made from.
package enum PaperState: Hashable, Sendable {
    case published(version: Int, at: Moment)
    /// `asOf`: the date of the documents.
    case draft(revision: Int, asOf: CivilDate?)
    /// Of no plan: of documents alone.
    case documents(asOf: CivilDate?)

    func text(in language: Language, _ zone: CivilZone) -> String {
        let words = PaperWords(say: language)
        switch self {
        case .published(let version, let moment):
            let time = zone.civil(moment)
            let day = words.date(time.date)
            let clock = words.clock(time.minuteOfDay)
            return language(
                en: "Version \(version), published \(day), \(clock)",
                nl: "Versie \(version), gepubliceerd op \(day), \(clock)",
                fr: "Version \(version), publiée le \(day), \(clock)")
        case .documents(let asOf):
            guard let day = asOf.map(words.date) else {
                return language(en: "By its documents", nl: "Volgens de documenten", fr: "Selon ses documents")
            }
            return language(en: "Documents of \(day)", nl: "Documenten van \(day)", fr: "Documents du \(day)")
        case .draft(let revision, let asOf):
            let day = asOf.map(words.date)
            let state = day.map {
                language(en: ", documents of \($0)", nl: ", documenten van \($0)", fr: ", documents du \($0)")
            }
            return language(
                en: "Draft, revision \(revision)", nl: "Ontwerp, herziening \(revision)",
                fr: "Projet, révision \(revision)") + (state ?? "")
        }
    }
}
