/// The name of an engagement, looked up when all are known.
struct EngagementMention {
    let entry: Entry
    /// The full id it names.
    let full: String
    /// The occasion whose engagements may be named without it; nil where another is named.
    let own: String?

    init?(_ entry: Entry, in frame: OccasionFrame) {
        guard let name = entry.text(frame.times.faults) else { return nil }
        self.entry = entry
        own = name.contains("/") ? nil : frame.id
        full = own.map { "\($0)/\(name)" } ?? name
    }
}
