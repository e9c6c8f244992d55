/// A calendar to publish. It holds single events only: programs disagree about repeating ones.
package struct FeedCalendar: Sendable {
    package var name: String
    package var description: String?
    /// The IANA zone shown for the whole calendar.
    package var zone: String
    package var events: [FeedEvent]
    /// How often subscribers are asked to look again.
    package var refreshMinutes: Int
    /// Its own public address. Leave it out where the address is a secret.
    package var source: String?

    package init(
        name: String, description: String? = nil, zone: String, events: [FeedEvent], refreshMinutes: Int = 60,
        source: String? = nil
    ) {
        self.name = name
        self.description = description
        self.zone = zone
        self.events = events
        self.refreshMinutes = refreshMinutes
        self.source = source
    }
}

/// One event of a calendar to publish.
package struct FeedEvent: Sendable, Hashable {
    package enum Span: Sendable, Hashable {
        /// Minutes since 1970-01-01T00:00Z, and the IANA zone to show them in.
        case timed(startMinutes: Int, endMinutes: Int, zone: String)
        /// The last day is included.
        case allDay(first: CalendarDay, last: CalendarDay)
    }

    package enum Busy: String, Sendable, Hashable { case opaque, tentative, free }

    /// A property of our own; its name begins with `X-HOSTCITY-`.
    package struct XProperty: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var uid: String
    package var sequence: Int
    /// When this event last changed, in minutes since 1970-01-01T00:00Z: never the time of writing.
    package var stamp: Int
    package var span: Span
    package var summary: String
    package var location: String?
    package var description: String?
    package var url: String?
    package var categories: [String]
    package var status: Occurrence.Status
    package var busy: Busy
    package var isPrivate: Bool
    package var xProperties: [XProperty]

    package init(
        uid: String, sequence: Int = 0, stamp: Int, span: Span, summary: String, location: String? = nil,
        description: String? = nil, url: String? = nil, categories: [String] = [],
        status: Occurrence.Status = .confirmed, busy: Busy = .opaque, isPrivate: Bool = false,
        xProperties: [XProperty] = []
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.span = span
        self.summary = summary
        self.location = location
        self.description = description
        self.url = url
        self.categories = categories
        self.status = status
        self.busy = busy
        self.isPrivate = isPrivate
        self.xProperties = xProperties
    }
}

/// Why a calendar cannot be written.
package struct FeedFault: Error, Sendable, Hashable, CustomStringConvertible {
    package var what: String
    /// The UID of the event at fault.
    package var uid: String?

    package var description: String { uid.map { "event \($0): \(what)" } ?? what }
}
