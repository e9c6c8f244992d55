internal import Editions
internal import Feeds
internal import ICalendar
internal import Occasions

/// What one reader is to be told: what differs from what they were last told.
struct ReaderNotice {
    let audience: Audience
    /// The name of the person, the delegation or the room.
    let name: String
    let language: Language
    /// The mail address; nil: the documents know none.
    let address: String?
    /// When they were last told something; nil: never.
    let last: Moment?
    let changes: [FeedDifference.Change]
    /// Those that begin, or were to begin, within a day from now.
    let urgent: [FeedDifference.Change]

    var isUrgent: Bool { !urgent.isEmpty }

    /// How soon something is urgent.
    static let urgentMinutes = 24 * 60

    /// Nil where there is nothing to tell: nothing differs, or only what has passed.
    init?(
        _ audience: Audience, name: String, language: Language, address: String?, last: Moment?,
        from old: [FeedEvent], to new: [FeedEvent], now: Moment
    ) {
        let changes = FeedDifference(from: old, to: new).changes.filter { change in
            [change.before, change.after].compactMap(\.self).contains { $0.end > now.minutes }
        }
        guard !changes.isEmpty else { return nil }
        self.audience = audience
        self.name = name
        self.language = language
        self.address = address
        self.last = last
        self.changes = changes
        let soon = now.minutes..<now.minutes + ReaderNotice.urgentMinutes
        urgent = changes.filter { change in
            [change.before, change.after].compactMap(\.self).contains {
                soon.contains($0.start) || ($0.start < now.minutes && $0.end > now.minutes)
            }
        }
    }

    /// What changes as a calendar: what does not take place any more is cancelled there.
    func calendar(office: String, zone: String) -> FeedCalendar {
        FeedCalendar(
            name: "\(office): \(name)", zone: zone,
            events: changes.compactMap { change in
                if let after = change.after { return after }
                guard var gone = change.before else { return nil }
                gone.sequence += 1
                gone.status = .cancelled
                gone.busy = .free
                return gone
            })
    }
}
