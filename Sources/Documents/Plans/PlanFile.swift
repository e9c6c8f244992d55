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
    package let revision: Int
    package let entries: [PlanEntry]

    package init(
        path: String, office: String, occasions: [String], zone: CivilZone, firstDay: CivilDate? = nil, seed: UInt64,
        revision: Int, entries: [PlanEntry]
    ) {
        self.path = path
        self.office = office
        self.occasions = occasions
        self.zone = zone
        self.firstDay = firstDay
        self.seed = seed
        self.revision = revision
        self.entries = entries
    }

    /// Reads the documents the plan was made of.
    package func readCase(
        extraCalendars: [CaseOptions.ExtraCalendar] = [], today: CivilDate? = nil, shelf: FileShelf = .disk
    ) throws(Faults) -> Case {
        try CaseReader.read(
            office: office, occasions: occasions,
            options: CaseOptions(candidateStart: firstDay, extraCalendars: extraCalendars, today: today), shelf: shelf)
    }
}

/// What a plan decides of one engagement, and since when.
package struct PlanEntry: Sendable, Hashable {
    /// Who or what fills a slot other than the room.
    package struct Filling: Sendable, Hashable {
        package let slot: String
        package let resource: String

        package init(slot: String, resource: String) {
            self.slot = slot
            self.resource = resource
        }
    }

    package let id: String
    package let start: Moment?
    package let isOmitted: Bool
    package let room: String?
    package let staff: [Filling]
    /// Raised with every change, so that calendar programs take the new state.
    package let sequence: Int
    package let changed: Moment
    /// What calendars were told, as a fingerprint; nil in what people wrote.
    package let seal: String?
    /// The office has locked it: neither `plan` nor `repair` changes what is decided of it.
    package let isLocked: Bool
    package let source: SourcePlace?

    package init(
        id: String, start: Moment?, isOmitted: Bool = false, room: String? = nil, staff: [Filling] = [],
        sequence: Int = 0, changed: Moment, seal: String? = nil, isLocked: Bool = false, source: SourcePlace? = nil
    ) {
        self.id = id
        self.start = start
        self.isOmitted = isOmitted
        self.room = room
        self.staff = staff
        self.sequence = sequence
        self.changed = changed
        self.seal = seal
        self.isLocked = isLocked
        self.source = source
    }

    /// True where both decide the same, whenever that was.
    package func decidesSame(as other: PlanEntry) -> Bool {
        id == other.id && start == other.start && isOmitted == other.isOmitted && room == other.room
            && Set(staff) == Set(other.staff)
    }
}
