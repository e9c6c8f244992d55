/// One engagement after another.
package struct Ordering: Sendable {
    package let before: EngagementID
    package let after: EngagementID
    /// Minutes from the end of the first to the start of the second.
    package let gap: ClosedRange<Int>?
    package let source: SourcePlace?

    /// `gap` nil: any time after the end of the first.
    package init(before: EngagementID, after: EngagementID, gap: ClosedRange<Int>? = nil, source: SourcePlace? = nil) {
        self.before = before
        self.after = after
        self.gap = gap
        self.source = source
    }
}

/// Two parties that must not meet by accident.
package struct Apart: Sendable {
    package enum Scope: String, CaseIterable, Sendable {
        /// Never at one engagement.
        case engagement
        /// Not in one room, at one venue, at one entrance within minutes of each other.
        case room, venue, entrance
        /// Not in one car or coach.
        case vehicle
        /// Not in one hotel, not in one lounge.
        case hotel, lounge
        /// Not side by side in an order of precedence.
        case adjacent
    }

    package let first: ResourceID
    package let second: ResourceID
    package let scope: Scope
    /// Minutes that must lie between the one leaving and the other arriving.
    package let minutes: Int
    /// When it holds; nil: always.
    package let during: TimeRange?
    /// True where it is a wish and no must.
    package let isWish: Bool
    package let source: SourcePlace?

    package init(
        _ first: ResourceID, _ second: ResourceID, scope: Scope, minutes: Int = 0, during: TimeRange? = nil,
        isWish: Bool = false, source: SourcePlace? = nil
    ) {
        self.first = first
        self.second = second
        self.scope = scope
        self.minutes = minutes
        self.during = during
        self.isWish = isWish
        self.source = source
    }
}

/// Something that stands in a calendar the office reads.
package struct CalendarEntry: Sendable {
    package enum Role: Hashable, Sendable {
        /// The resource is taken.
        case busy(ResourceID)
        case holiday, schoolHoliday, observance, cityEvent

        /// As the office's document writes it.
        package var name: String {
            switch self {
            case .busy: "busy"
            case .holiday: "holiday"
            case .schoolHoliday: "school-holiday"
            case .observance: "observance"
            case .cityEvent: "city-event"
            }
        }
    }

    package let role: Role
    package let range: TimeRange
    package let title: String
    /// False where the source says predicted or estimated.
    package let isCertain: Bool
    package let uid: String?
    package let source: SourcePlace?
    /// Countries and faiths it concerns: `jp`, `jewish`; empty: everybody.
    package let concerns: [String]
    /// Who has confirmed a date that was not certain.
    package let confirmedBy: String?
    /// Of a pool: how many of its pieces are taken.
    package let pieces: Int
    /// Of a diary: the venue at which the person is, as an index into the problem's venues; nil: nobody says.
    package let venue: Int?
    /// Told as a change: a room is lost, a person ill. Nobody can set it free.
    package let isDeclared: Bool

    package init(
        role: Role, range: TimeRange, title: String, isCertain: Bool = true, uid: String? = nil,
        concerns: [String] = [], confirmedBy: String? = nil, pieces: Int = 0,
        isDeclared: Bool = false, venue: Int? = nil, source: SourcePlace? = nil
    ) {
        self.venue = venue
        self.isDeclared = isDeclared
        self.role = role
        self.range = range
        self.title = title
        self.isCertain = isCertain
        self.uid = uid
        self.source = source
        self.concerns = concerns
        self.confirmedBy = confirmedBy
        self.pieces = pieces
    }

    /// The same of another resource.
    package func taking(_ resource: ResourceID, pieces: Int = 0) -> CalendarEntry {
        CalendarEntry(
            role: .busy(resource), range: range, title: title, isCertain: isCertain, uid: uid, concerns: concerns,
            confirmedBy: confirmedBy, pieces: pieces, venue: venue, source: source)
    }
}
