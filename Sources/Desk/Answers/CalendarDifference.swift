internal import ICalendar

/// How many times that events of a calendar take are new, changed or gone since it was imported before.
struct CalendarDifference: Hashable {
    let added: Int
    let updated: Int
    let unchanged: Int
    let removed: Int

    /// `before`: what was kept; nil: nothing was, or it cannot be read any more. `ofDays`: a calendar of days, of which
    /// whole days count whatever they say of free and busy.
    init(from before: CalendarReading?, to now: CalendarReading, ofDays: Bool = false) {
        func counting(_ reading: CalendarReading?) -> [Key: [Face: Int]] {
            let all = (reading?.occurrences ?? []).filter {
                $0.blocks || ofDays && $0.idle == .free && $0.allDay != nil
            }
            return all.reduce(into: [:]) { table, occurrence in
                let key = Key(uid: occurrence.uid, recurrenceID: occurrence.recurrenceID)
                table[key, default: [:]][Face(occurrence), default: 0] += 1
            }
        }
        let (old, new) = (counting(before), counting(now))
        var (added, updated, unchanged, removed) = (0, 0, 0, 0)
        for key in Set(old.keys).union(new.keys) {
            let (before, after) = (old[key] ?? [:], new[key] ?? [:])
            let same = after.reduce(0) { $0 + min($1.value, before[$1.key] ?? 0) }
            let (gone, come) = (before.values.reduce(0, +) - same, after.values.reduce(0, +) - same)
            unchanged += same
            updated += min(gone, come)
            added += max(0, come - gone)
            removed += max(0, gone - come)
        }
        (self.added, self.updated, self.unchanged, self.removed) = (added, updated, unchanged, removed)
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

        init(_ occurrence: Occurrence) {
            start = occurrence.startMinutes
            end = occurrence.endMinutes
            summary = occurrence.summary
            location = occurrence.location
        }
    }
}
