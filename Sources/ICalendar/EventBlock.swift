/// The lines of one event (VEVENT), or of one list of busy times (VFREEBUSY), that this module understands.
struct EventBlock {
    enum Kind: String { case event = "VEVENT", busyTimes = "VFREEBUSY" }

    var kind = Kind.event
    /// The line of its BEGIN.
    var line: Int
    /// Which calendar of the file it stands in.
    var calendar: Int
    var lines: [ContentLine] = []
    /// Words in properties that are read for nothing else.
    var spoken: [SpokenLine] = []

    func first(_ name: String) -> ContentLine? { lines.first { $0.name == name } }
    func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }

    /// The properties that are read; all others are passed over.
    static let understood: Set<String> = [
        "UID", "SEQUENCE", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE",
        "SUMMARY", "LOCATION", "RESOURCES", "DESCRIPTION", "URL", "CATEGORIES", "ORGANIZER", "ATTENDEE", "STATUS",
        "TRANSP",
        "X-MICROSOFT-CDO-BUSYSTATUS", "FREEBUSY",
    ]

    /// Read without libical: what is only looked at for markings, and when a version was written.
    static let seen: Set<String> = ["COMMENT", "CONTACT", "CLASS", "DTSTAMP"]

    static func understands(_ name: String) -> Bool {
        understood.contains(name) || seen.contains(name) || name.hasPrefix("X-HOSTCITY-")
    }
}

/// One set of rules inside a zone a file defines.
struct ObservanceBlock {
    var line: Int
    var isDaylight: Bool
    var lines: [ContentLine] = []
}

/// What stands around the events of one VCALENDAR.
struct CalendarBlock {
    var line: Int
    var name: String?
    var method: String?
    /// Whether its events are what somebody answers to an invitation, or proposes instead.
    var isAnswer: Bool { method.map(Self.answers.contains) ?? false }
    private static let answers: Set<String> = ["REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"]
    /// The program that wrote it (PRODID).
    var producer: String?
    var zone: String?
    var observances: [String: [ObservanceBlock]] = [:]
}
