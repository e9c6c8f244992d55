/// One time an event of a calendar file takes place.
package struct Occurrence: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable { case confirmed, tentative, cancelled }

    package var uid: String
    /// Which instance of a repeating event this is, as stable text such as `20240213T090000`; nil for a single event.
    package var recurrenceID: String?
    /// The moment by which its series knows the instance, in minutes since 1970-01-01T00:00Z; nil for a single event.
    package var instance: Int?
    package var sequence: Int
    /// The line of the file on which its event begins.
    package var line: Int
    /// Minutes since 1970-01-01T00:00Z. An all-day event runs from local midnight to local midnight.
    package var startMinutes: Int
    /// Exclusive; equal to the start for an event without length.
    package var endMinutes: Int
    package var allDay: AllDay?
    /// Whether its start or end has seconds, which are rounded to whole minutes so that it takes no less.
    package var isRounded = false
    /// The IANA name, when the event carried one.
    package var zone: String?
    package var summary: String?
    /// Nobody but its owner may read what it is about.
    package var isPrivate = false
    package var location: String?
    package var description: String?
    package var url: String?
    package var categories: [String]
    /// Equipment, vehicles and rooms it takes besides its place (RESOURCES).
    package var resources: [String]
    package var organizer: Attendee?
    package var attendees: [Attendee]
    package var status: Status
    /// Why it takes no time of anybody; nil where it does.
    package var idle: CalendarAccount.Reason?
    /// The `X-HOSTCITY-` properties only.
    package var xProperties: [String: String]

    package init(
        uid: String, recurrenceID: String? = nil, instance: Int? = nil, sequence: Int = 0, line: Int = 0,
        startMinutes: Int, endMinutes: Int,
        allDay: AllDay? = nil, zone: String? = nil, summary: String? = nil, location: String? = nil,
        description: String? = nil, url: String? = nil, categories: [String] = [], resources: [String] = [],
        organizer: Attendee? = nil,
        attendees: [Attendee] = [], status: Status = .confirmed, idle: CalendarAccount.Reason? = nil,
        xProperties: [String: String] = [:]
    ) {
        self.uid = uid
        self.recurrenceID = recurrenceID
        self.instance = instance
        self.sequence = sequence
        self.line = line
        self.startMinutes = startMinutes
        self.endMinutes = endMinutes
        self.allDay = allDay
        self.zone = zone
        self.summary = summary
        self.location = location
        self.description = description
        self.url = url
        self.categories = categories
        self.resources = resources
        self.organizer = organizer
        self.attendees = attendees
        self.status = status
        self.idle = idle
        self.xProperties = xProperties
    }
}

extension Occurrence {
    /// Whether it takes the time of those it concerns.
    package var blocks: Bool { idle == nil }

    package var minutes: Int { endMinutes - startMinutes }
}

/// The days an all-day event covers.
package struct AllDay: Sendable, Hashable {
    package var first: CalendarDay
    /// Inclusive.
    package var last: CalendarDay

    package init(first: CalendarDay, last: CalendarDay) {
        self.first = first
        self.last = last
    }
}
