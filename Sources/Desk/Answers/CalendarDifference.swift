internal import ICalendar

/// How many events of a calendar are new, changed or gone since it was imported before.
struct CalendarDifference: Hashable {
    let added: Int
    let updated: Int
    let unchanged: Int
    let removed: Int

    /// `before`: what was kept; nil: nothing was, or it cannot be read any more.
    init(from before: CalendarReading?, to now: CalendarReading) {
        let old = Self.table(before?.occurrences ?? [])
        let new = Self.table(now.occurrences)
        added = new.keys.count { old[$0] == nil }
        updated = new.count { old[$0.key] != nil && old[$0.key] != $0.value }
        unchanged = new.count - added - updated
        removed = old.keys.count { new[$0] == nil }
    }

    private struct Key: Hashable {
        let uid: String
        let recurrenceID: String?
    }

    /// What a reader would notice of an event; not the line it stands on.
    private struct Face: Hashable {
        let start: Int
        let end: Int
        let summary: String?
        let location: String?
        let blocks: Bool

        init(_ occurrence: Occurrence) {
            start = occurrence.startMinutes
            end = occurrence.endMinutes
            summary = occurrence.summary
            location = occurrence.location
            blocks = occurrence.blocks
        }
    }

    private static func table(_ occurrences: [Occurrence]) -> [Key: Face] {
        Dictionary(
            occurrences.map { (Key(uid: $0.uid, recurrenceID: $0.recurrenceID), Face($0)) },
            uniquingKeysWith: { _, last in last })
    }
}
