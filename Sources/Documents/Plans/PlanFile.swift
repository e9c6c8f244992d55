package import Editions
package import Occasions

/// A plan as a document: what `hostcity plan` writes and people may edit.
package struct PlanFile: Sendable {
    /// Where it lies or is to lie.
    package let path: String
    /// Paths from where you are; the document itself has them relative to its own folder.
    package let office: String
    package let occasions: [String]
    package let zone: CivilZone
    /// The first day of the bid it was made for.
    package let firstDay: CivilDate?
    package let seed: UInt64
    package let history: PlanHistory
    /// The version it was last published as, or follows; nil: none.
    package let published: Int?

    package init(
        path: String, office: String, occasions: [String], zone: CivilZone, firstDay: CivilDate? = nil, seed: UInt64,
        history: PlanHistory, published: Int? = nil
    ) {
        self.published = published
        self.path = path
        self.office = office
        self.occasions = occasions
        self.zone = zone
        self.firstDay = firstDay
        self.seed = seed
        self.history = history
    }

    /// The same with another history, as a version.
    package func with(_ history: PlanHistory, published: Int?) -> PlanFile {
        PlanFile(
            path: path, office: office, occasions: occasions, zone: zone, firstDay: firstDay, seed: seed,
            history: history, published: published)
    }

    package var revision: Int { history.revision }
    package var entries: [PlanEntry] { history.entries }

    /// Reads the documents the plan was made of.
    package func readCase(
        extraCalendars: [CaseOptions.ExtraCalendar] = [], today: CivilDate? = nil, language: Language? = nil,
        shelf: FileShelf = .disk
    ) throws(Faults) -> Case {
        try CaseReader.read(
            office: office, occasions: occasions,
            options: CaseOptions(
                candidateStart: firstDay, extraCalendars: extraCalendars, today: today, language: language),
            shelf: shelf)
    }

    /// What is cancelled of a case that was made of this plan; nil where nothing is.
    package func readCancelled(of found: Case, shelf: FileShelf = .disk) throws(Faults) -> CalledOff? {
        guard entries.contains(where: { found.cancelled.contains($0.id) }) else { return nil }
        let whole = try CaseReader.read(
            office: office, occasions: occasions,
            options: CaseOptions(candidateStart: firstDay, keepsCancelled: true), shelf: shelf)
        return CalledOff(whole.problem, names: whole.cancelled)
    }
}
