/// One event of a file, parsed and checked by itself, before zones and repetition.
struct StatedEvent {
    var line: Int
    var calendar: Int
    /// Its place among the events of the file.
    var order = 0
    var uid = ""
    var sequence = 0
    /// When this version was written (DTSTAMP), as a number that grows; nil where nothing usable says so.
    var stamp: Int?
    var start: StatedTime
    var end: StatedTime?
    var length: StatedLength?
    /// Where its end stands, be it one that cannot be used.
    var endLine: Int?
    /// Whether an end stands there that cannot be read: that was told already.
    var hasBadEnd = false
    var recurrenceID: StatedTime?
    /// Whether it changes the instance it names and all that follow.
    var isRanged = false
    var rules: [ContentLine] = []
    var excludedRules: [ContentLine] = []
    var additions: [StatedProperty.Value] = []
    var exclusions: [StatedTime] = []
    var summary: String?
    var location: String?
    var description: String?
    var url: String?
    var categories: [String] = []
    /// Equipment, vehicles and rooms it takes (RESOURCES).
    var resources: [String] = []
    var organizer: Attendee?
    var attendees: [Attendee] = []
    var status: Occurrence.Status = .confirmed
    var isFree = false
    /// Nobody but its owner may read what it is about (CLASS).
    var isPrivate = false
    var xProperties: [String: String] = [:]
    /// Where the properties stand whose faults show later.
    var startLine: Int
    var startColumn: Int

    var repeats: Bool { !rules.isEmpty || !additions.isEmpty }
}
