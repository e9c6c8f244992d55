/// What sort of thing an engagement is: an arrival, a dinner, a signing.
///
/// A sheet of kinds declares each kind with its properties. Code asks for a property and never compares the id.
package struct EngagementKind: Hashable, Sendable {
    /// Guests on their way from one place to another.
    package enum Movement: String, CaseIterable, Sendable {
        case arrival, departure, other
    }

    /// `courtesy-call`, as documents write it.
    package let id: String
    package let name: Text
    /// Nil where nobody is on the way.
    package let movement: Movement?
    /// True of security work, such as the sweep of a room: nobody outside may know its time.
    package let isDiscreet: Bool
    package let isMeal: Bool
    package let isCeremony: Bool
    /// True of a working session.
    package let isMeeting: Bool
    /// Minutes of the day it usually lies in; nil: any.
    package let usualHours: ClosedRange<Int>?
    /// How people sit or stand at it unless a document says otherwise; nil: no plan of seats is made.
    package let seating: Seating.Style?

    package init(
        id: String, name: Text, movement: Movement? = nil, isDiscreet: Bool = false, isMeal: Bool = false,
        isCeremony: Bool = false, isMeeting: Bool = false, usualHours: ClosedRange<Int>? = nil,
        seating: Seating.Style? = nil
    ) {
        self.id = id
        self.name = name
        self.movement = movement
        self.isDiscreet = isDiscreet
        self.isMeal = isMeal
        self.isCeremony = isCeremony
        self.isMeeting = isMeeting
        self.usualHours = usualHours
        self.seating = seating
    }

    /// True where no calendar tells what it is, whatever the audience of the engagement.
    package var isProtected: Bool { movement != nil || isDiscreet }

    /// True of the guests' own arrival and departure.
    package var isArrivalOrDeparture: Bool { movement == .arrival || movement == .departure }

    /// The kind of an engagement whose document names none.
    package static let meeting = EngagementKind(
        id: "meeting", name: Text(en: "Meeting", nl: "Vergadering", fr: "Réunion"), isMeeting: true, seating: .council)
}
