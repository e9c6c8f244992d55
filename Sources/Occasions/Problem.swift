/// The frozen input of every question: what is to take place, with what, between which dates.
///
/// Whoever builds one has resolved every name; the references inside are valid by construction.
package struct Problem: Sendable {
    package let zone: CivilZone
    /// Every start lies a whole number of these minutes after midnight, unless a document fixes it otherwise.
    package let grainMinutes: Int
    /// No engagement starts before or ends after it.
    package let horizon: TimeRange
    package let venues: [Venue]
    package let travel: TravelTable
    package private(set) var resources: [Resource]
    package private(set) var occasions: [Occasion]
    /// Occasions that are known by the options they hold and by nothing else.
    package private(set) var otherHolders: [Occasion] = []
    package private(set) var engagements: [Engagement]
    /// By engagement: its minutes, which are asked for more often than anything else.
    private var lengths: [Int]
    package private(set) var slots: [Slot]
    package let orderings: [Ordering]
    package let links: [Link]
    package let aparts: [Apart]
    package private(set) var calendar: [CalendarEntry]
    package let embargoes: [Embargo]
    /// Rounds of bilateral talks.
    package let rounds: [Round]
    /// The day of the question, given by the edge; nil: nothing that depends on it is judged.
    package let today: CivilDate?
    /// What people have been told so far; nil: nothing yet.
    package var told: Plan?
    /// The engagements that calendars given with the question fix: the last ones. No plan decides them.
    package private(set) var given: Range<Int>
    /// How much of the problem is its own; nil: all.
    private var share: Share?
    /// Every time is told with its zone, because nobody said which zone the reader lives in.
    package var namesZone = false
    /// The language its words are written in, by its code; nil: nobody said.
    package var ownLanguage: String?
    /// The same in the words of other languages, by their code: only words differ. Empty where documents have one language.
    package var wordings: [String: Problem] = [:]

    package init(
        zone: CivilZone, grainMinutes: Int = 5, horizon: TimeRange, venues: [Venue] = [], travel: TravelTable? = nil,
        resources: [Resource] = [], occasions: [Occasion] = [], engagements: [Engagement] = [], slots: [Slot] = [],
        orderings: [Ordering] = [], links: [Link] = [], aparts: [Apart] = [], calendar: [CalendarEntry] = [],
        embargoes: [Embargo] = [], rounds: [Round] = [],
        today: CivilDate? = nil,
        told: Plan? = nil
    ) {
        self.zone = zone
        self.grainMinutes = max(1, grainMinutes)
        self.horizon = horizon
        self.venues = venues
        self.travel = travel ?? .none(venues: venues.count)
        self.resources = resources
        self.occasions = occasions
        self.engagements = engagements
        lengths = engagements.map(\.minutes)
        self.slots = slots
        self.orderings = orderings
        self.links = links
        self.aparts = aparts
        self.calendar = calendar
        self.embargoes = embargoes
        self.rounds = rounds
        self.today = today
        self.told = told
        given = engagements.count..<engagements.count
    }

    /// The same with what calendars given with the question fix, after everything of its own.
    ///
    /// `venues`, `travel` and `resources` begin with those of the problem.
    package func joined(
        venues: [Venue], travel: TravelTable, resources: [Resource], occasions: [Occasion], engagements: [Engagement],
        slots: [Slot]
    ) -> Problem {
        var whole = Problem(
            zone: zone, grainMinutes: grainMinutes, horizon: horizon, venues: venues, travel: travel,
            resources: resources, occasions: self.occasions + occasions, engagements: self.engagements + engagements,
            slots: self.slots + slots, orderings: orderings, links: links, aparts: aparts, calendar: calendar,
            embargoes: embargoes, rounds: rounds, today: today, told: told)
        whole.given = self.engagements.count..<whole.engagements.count
        whole.share = Share(
            venues: self.venues.count, resources: self.resources.count, occasions: self.occasions.count,
            slots: self.slots.count)
        whole.namesZone = namesZone
        whole.otherHolders = otherHolders
        return whole
    }

    /// The same without what calendars given with the question fix.
    package var own: Problem {
        guard let share else { return self }
        var own = Problem(
            zone: zone, grainMinutes: grainMinutes, horizon: horizon, venues: Array(venues.prefix(share.venues)),
            travel: travel.first(share.venues), resources: Array(resources.prefix(share.resources)),
            occasions: Array(occasions.prefix(share.occasions)),
            engagements: Array(engagements.prefix(given.lowerBound)),
            slots: slots.prefix(share.slots).map { $0.admitting(only: share.resources) },
            orderings: orderings, links: links, aparts: aparts, calendar: calendar, embargoes: embargoes,
            rounds: rounds, today: today, told: told?.own(of: self))
        own.namesZone = namesZone
        own.otherHolders = otherHolders
        return own
    }

    private struct Share: Sendable {
        let venues: Int
        let resources: Int
        let occasions: Int
        let slots: Int
    }

    /// The slots of the problem's own engagements; they come first.
    package var ownSlots: Int { share?.slots ?? slots.count }

    /// True of what a calendar given with the question fixes.
    package func isGiven(_ id: EngagementID) -> Bool { given.contains(id.index) }

    package subscript(_ id: EngagementID) -> Engagement { engagements[id.index] }
    package subscript(_ id: SlotID) -> Slot { slots[id.index] }
    package subscript(_ id: ResourceID) -> Resource { resources[id.index] }

    /// How long an engagement lasts, without set-up and strike.
    package func minutes(of id: EngagementID) -> Int { lengths[id.index] }

    /// The same with another resource in the place of one.
    package func replacing(_ id: ResourceID, by resource: Resource) -> Problem {
        var changed = self
        changed.resources[id.index] = resource
        return changed
    }

    /// The same with another engagement in the place of one.
    package func replacing(_ id: EngagementID, by engagement: Engagement) -> Problem {
        var changed = self
        changed.engagements[id.index] = engagement
        changed.lengths[id.index] = engagement.minutes
        return changed
    }

    /// The same with one more resource, after all others.
    package func appending(_ resource: Resource) -> Problem {
        var changed = self
        changed.resources.append(resource)
        return changed
    }

    /// The same where a resource may fill these slots too.
    package func admitting(_ resource: ResourceID, in slots: [SlotID]) -> Problem {
        var changed = self
        for id in slots {
            let slot = self[id]
            // In the order of resources, however many there are; most often it is the last.
            let place = slot.candidates.lastIndex { $0 < resource }.map { $0 + 1 } ?? 0
            changed.slots[id.index] = Slot(
                engagement: slot.engagement, name: slot.name, role: slot.role,
                candidates: slot.candidates[..<place] + [resource] + slot.candidates[place...])
        }
        return changed
    }

    /// The same with the options that a register has: those of its own occasions by id, and others.
    package func holding(_ own: [String: [Hold]], others: [Occasion]) -> Problem {
        var changed = self
        changed.occasions = occasions.map { $0.holding(own[$0.id] ?? []) }
        changed.otherHolders = others
        return changed
    }

    /// Its own occasions, then those that only hold options.
    package var holders: [Occasion] { occasions + otherHolders }

    /// The same with more in its calendars.
    package func adding(_ entries: [CalendarEntry]) -> Problem {
        var changed = self
        changed.calendar += entries
        return changed
    }

    package var engagementIDs: [EngagementID] { engagements.indices.map(EngagementID.init) }
    package var resourceIDs: [ResourceID] { resources.indices.map(ResourceID.init) }
    package var slotIDs: [SlotID] { slots.indices.map(SlotID.init) }

    package func occasion(of id: EngagementID) -> Occasion { occasions[self[id].occasion] }

    /// The venue of a room.
    package func venue(of room: ResourceID) -> Int? { self[room].room?.venue }

    /// The first start on the engagement's grid: the horizon's grain, or that of its fixed start.
    package func earliestStart(of id: EngagementID) -> Moment {
        guard let fixed = self[id].fixedStarts.first else { return horizon.start }
        let phase = (fixed - horizon.start) % grainMinutes
        return horizon.start + (phase < 0 ? phase + grainMinutes : phase)
    }

    /// The latest start inside the horizon, a whole number of grains after the earliest.
    package func latestStart(of id: EngagementID) -> Moment {
        let earliest = earliestStart(of: id)
        let room = max(0, (horizon.end - self[id].minutes) - earliest)
        return earliest + room / grainMinutes * grainMinutes
    }
}
