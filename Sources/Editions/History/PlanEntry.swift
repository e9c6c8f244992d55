package import Occasions

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

    /// That it was called off, and what people had been told of it before.
    package struct Cancellation: Sendable, Hashable {
        /// When the office first told of it.
        package let since: Moment
        /// How firmly it was promised until then.
        package let was: Occasion.Status

        package init(since: Moment, was: Occasion.Status) {
            self.since = since
            self.was = was
        }
    }

    package let id: String
    package let start: Moment?
    package let isOmitted: Bool
    package let room: String?
    package let staff: [Filling]
    /// What audiences were last told of it: raised with every change, so that calendar programs take the new state.
    package let records: PerAudience<ChangeRecord>
    /// What calendars were told, as a fingerprint; nil in what people wrote.
    package let seal: String?
    /// The same of what they were told in other languages, by their code.
    package let seals: [String: String]
    /// The office has locked it: neither `plan` nor `repair` changes what is decided of it.
    package let isLocked: Bool
    /// Nil: it takes place, or nobody was told yet that it does not.
    package let cancellation: Cancellation?
    package let source: SourcePlace?

    package init(
        id: String, start: Moment?, isOmitted: Bool = false, room: String? = nil, staff: [Filling] = [],
        records: PerAudience<ChangeRecord>, seal: String? = nil, seals: [String: String] = [:], isLocked: Bool = false,
        cancellation: Cancellation? = nil,
        source: SourcePlace? = nil
    ) {
        self.cancellation = cancellation
        self.id = id
        self.start = start
        self.isOmitted = isOmitted
        self.room = room
        self.staff = staff
        self.records = records
        self.seal = seal
        self.seals = seals
        self.isLocked = isLocked
        self.source = source
    }

    /// The highest that any audience was told.
    package var sequence: Int { records.latest.sequence }
    /// When it last changed for any audience.
    package var changed: Moment { records.latest.changed }

    /// False where everything about the engagement is open.
    var isDecided: Bool { start != nil || isOmitted || room != nil || !staff.isEmpty }

    /// True where both decide the same, whenever that was.
    package func decidesSame(as other: PlanEntry) -> Bool {
        id == other.id && start == other.start && isOmitted == other.isOmitted && room == other.room
            && Set(staff) == Set(other.staff)
    }

    /// The same decisions with another history.
    func told(_ records: PerAudience<ChangeRecord>, seal: String, seals: [String: String]) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, records: records,
            seal: seal, seals: seals, isLocked: isLocked, source: source)
    }

    /// The same under another seal.
    func sealed(_ seal: String?) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, records: records, seal: seal,
            seals: seals, isLocked: isLocked, cancellation: cancellation, source: source)
    }

    /// The same decisions, called off.
    func cancelled(_ cancellation: Cancellation, told records: PerAudience<ChangeRecord>) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, records: records, seal: seal,
            seals: seals, isLocked: isLocked, cancellation: cancellation, source: source)
    }

    /// Decides an engagement in a plan as this entry says. `names`: the resources by id.
    func decide(_ id: EngagementID, in plan: inout Plan, of problem: Problem, names: [String: ResourceID]) {
        if let start { plan[id] = .starts(start) }
        for slot in problem[id].slots {
            let name =
                problem[slot].role == .room ? room : staff.first { $0.slot == problem[slot].name }?.resource
            plan[slot] = name.flatMap { names[$0] }
        }
    }

    /// The same engagement, decided otherwise.
    func deciding(start: Moment?, isOmitted: Bool = false, room: String?, staff: [Filling]) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, records: records, seal: seal,
            seals: seals, isLocked: isLocked, source: source)
    }
}
