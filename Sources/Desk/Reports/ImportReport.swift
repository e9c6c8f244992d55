internal import ICalendar

/// What became of every event of a calendar.
struct ImportReport {
    private let reading: CalendarReading
    private let file: String

    init(_ reading: CalendarReading, file: String) {
        self.reading = reading
        self.file = file
    }

    var lines: [String] {
        let tally = reading.tally
        let notices = reading.notices.map { notice in
            "\(file):\(notice.line): \(notice.severity == .skipped ? "skipped" : "warning") [\(notice.code)] \(notice.text)"
        }
        let times = reading.occurrences.count
        let counts = [
            "\(tally.placed) used\(times == tally.placed ? "" : " (\(ReportText.count(times, "time")))")",
            "\(tally.merged) merged with another", "\(tally.outOfWindow) outside the dates looked at",
            "\(tally.skipped) skipped",
        ]
        return notices + ["\(file): \(ReportText.count(tally.read, "event")) read: \(counts.joined(separator: ", "))."]
    }

    /// `2 added, 1 updated, 40 unchanged, 0 removed` against what was kept before.
    static func difference(from before: CalendarReading?, to now: CalendarReading) -> String {
        let old = table(before?.occurrences ?? [])
        let new = table(now.occurrences)
        let added = new.keys.filter { old[$0] == nil }.count
        let updated = new.filter { old[$0.key] != nil && old[$0.key] != $0.value }.count
        let removed = old.keys.filter { new[$0] == nil }.count
        return "\(added) added, \(updated) updated, \(new.count - added - updated) unchanged, \(removed) removed."
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
    }

    private static func table(_ occurrences: [Occurrence]) -> [Key: Face] {
        Dictionary(
            occurrences.map {
                (
                    Key(uid: $0.uid, recurrenceID: $0.recurrenceID),
                    Face(
                        start: $0.startMinutes, end: $0.endMinutes, summary: $0.summary, location: $0.location,
                        blocks: $0.blocks)
                )
            }, uniquingKeysWith: { _, last in last })
    }
}
