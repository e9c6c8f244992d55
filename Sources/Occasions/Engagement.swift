/// One thing that takes place: a plenary, a bilateral, an arrival, a dinner.
///
/// It never changes, and is shared rather than copied: thousands are looked at again and again.
package final class Engagement: Sendable {
    /// `occasion/engagement`, as documents and plans name it.
    package let id: String
    package let title: String
    /// Index into the problem's occasions.
    package let occasion: Int
    /// Free word of the office: plenary, bilateral, arrival, dinner ...
    package let kind: String
    /// At least 1.
    package let minutes: Int
    /// When it may lie, start to end, as the document says; nil: anywhere in the occasion's window.
    package let allowed: TimeRanges?
    /// The starts the document leaves it to choose from, in order, whole grains apart; empty: any.
    package let fixedStarts: [Moment]
    /// Principals and delegations that take part, in document order.
    package let participants: [ResourceID]
    /// People in the room.
    package let attendance: Int
    package let needs: RoomNeeds
    /// Languages spoken in it.
    package let languages: [String]
    package let interpretation: Interpretation
    /// The slot of the room, if it takes place in one.
    package let place: SlotID?
    /// Every slot, the place included.
    package let slots: [SlotID]
    /// Pieces it takes from pools.
    package let loads: [PoolLoad]
    package let isOptional: Bool
    package let preference: Preference?
    package let audience: Audience
    package let source: SourcePlace?
    /// The UID of the calendar entry it was read from.
    package let uid: String?
    /// The access zone it lies in, by the office's colour: `red`, `blue`.
    package let zone: String?
    /// People each delegation sends to it, its head included; 0: the whole delegation.
    package let places: Int
    /// People who listen to whispering; 0: not said.
    package let listeners: Int
    /// Hard on interpreters: many speakers, read texts, remote speakers.
    package let heavy: Bool
    /// The precedence regime of its order of arrival; nil: its occasion's.
    package let regime: String?
    /// The door its guests arrive at; nil: the only one of the venue.
    package let entrance: String?
    /// The ceremony an arrival leads to: guests arrive for it one after another.
    package let leadsTo: EngagementID?
    /// What its order of precedence depends on besides that of its occasion: `king`.
    package let present: [String]

    package init(
        id: String, title: String, occasion: Int, kind: String = "meeting", minutes: Int, allowed: TimeRanges? = nil,
        fixedStarts: [Moment] = [], participants: [ResourceID] = [], attendance: Int = 0,
        needs: RoomNeeds = RoomNeeds(), languages: [String] = [], interpretation: Interpretation = .none,
        place: SlotID? = nil, slots: [SlotID] = [], loads: [PoolLoad] = [], isOptional: Bool = false,
        preference: Preference? = nil, audience: Audience = .staff, zone: String? = nil, places: Int = 0,
        listeners: Int = 0, heavy: Bool = false, regime: String? = nil, entrance: String? = nil,
        leadsTo: EngagementID? = nil, present: [String] = [], source: SourcePlace? = nil, uid: String? = nil
    ) {
        self.id = id
        self.title = title
        self.occasion = occasion
        self.kind = kind
        self.minutes = max(1, minutes)
        self.allowed = allowed
        self.fixedStarts = fixedStarts
        self.participants = participants
        self.attendance = attendance
        self.needs = needs
        self.languages = languages
        self.interpretation = interpretation
        self.place = place
        self.slots = slots
        self.loads = loads
        self.isOptional = isOptional
        self.preference = preference
        self.audience = audience
        self.source = source
        self.uid = uid
        self.zone = zone
        self.places = places
        self.listeners = listeners
        self.heavy = heavy
        self.regime = regime
        self.entrance = entrance
        self.leadsTo = leadsTo
        self.present = present
    }

    /// The start the document fixes, where it leaves no choice.
    package var fixedStart: Moment? { fixedStarts.count == 1 ? fixedStarts[0] : nil }

    /// The same, leading to a ceremony.
    package func leading(to ceremony: EngagementID) -> Engagement { copy(minutes: minutes, leadsTo: ceremony) }

    /// The same, of another length.
    package func lasting(_ minutes: Int) -> Engagement { copy(minutes: minutes, leadsTo: leadsTo) }

    private func copy(minutes: Int, leadsTo: EngagementID?) -> Engagement {
        Engagement(
            id: id, title: title, occasion: occasion, kind: kind, minutes: minutes, allowed: allowed,
            fixedStarts: fixedStarts, participants: participants, attendance: attendance, needs: needs,
            languages: languages, interpretation: interpretation, place: place, slots: slots, loads: loads,
            isOptional: isOptional, preference: preference, audience: audience, zone: zone, places: places,
            listeners: listeners, heavy: heavy, regime: regime, entrance: entrance, leadsTo: leadsTo,
            present: present, source: source, uid: uid)
    }
}

/// What a room must offer.
package struct RoomNeeds: Sendable, Hashable {
    package let setUp: SetUp?
    package let seats: Int
    package let booths: Int
    package let stepFree: Bool
    /// Minutes of set-up and strike where the engagement asks for more than the room's own.
    package let setUpMinutes: Int?
    package let strikeMinutes: Int?
    /// Features of the room it asks for.
    package let features: Set<String>
    /// Square metres a stage takes from the floor.
    package let stage: Int
    /// Food or drink is served.
    package let catering: Bool
    /// Minutes of security sweep before it, with the room empty.
    package let sweepMinutes: Int
    /// Minutes from the end of the sweep to the first arrival: nobody unscreened.
    package let lockDownMinutes: Int
    /// The room stands ready from the part that goes before in it: no set-up.
    package let standsReady: Bool
    /// The room stays as it is for the part that follows in it: no strike.
    package let staysReady: Bool

    package init(
        setUp: SetUp? = nil, seats: Int = 0, booths: Int = 0, stepFree: Bool = false, setUpMinutes: Int? = nil,
        strikeMinutes: Int? = nil, features: Set<String> = [], stage: Int = 0, catering: Bool = false,
        sweepMinutes: Int = 0, lockDownMinutes: Int = 0, standsReady: Bool = false, staysReady: Bool = false
    ) {
        self.setUp = setUp
        self.seats = seats
        self.booths = booths
        self.stepFree = stepFree
        self.setUpMinutes = setUpMinutes
        self.strikeMinutes = strikeMinutes
        self.features = features
        self.stage = stage
        self.catering = catering
        self.sweepMinutes = sweepMinutes
        self.lockDownMinutes = lockDownMinutes
        self.standsReady = standsReady
        self.staysReady = staysReady
    }
}

package enum Interpretation: String, CaseIterable, Sendable {
    case none, simultaneous, consecutive, whispered
}

/// Who may read of an engagement; each level sees the ones before it.
package enum Audience: String, CaseIterable, Sendable {
    case `public`, partner, staff, restricted
}

/// Pieces taken from a pool while an engagement lasts.
package struct PoolLoad: Sendable, Hashable {
    package let pool: ResourceID
    package let count: Int

    package init(pool: ResourceID, count: Int) {
        self.pool = pool
        self.count = count
    }
}

/// What the guests would like, with a weight.
package struct Preference: Sendable, Hashable {
    package let rooms: [ResourceID]
    /// Minutes of the day the engagement would best lie in.
    package let hours: ClosedRange<Int>?
    package let weight: Int?

    package init(rooms: [ResourceID] = [], hours: ClosedRange<Int>? = nil, weight: Int? = nil) {
        self.rooms = rooms
        self.hours = hours
        self.weight = weight
    }
}
