internal import ICalendar

/// Writes what became of every event of a calendar.
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

    /// `2 added, 1 updated, 40 unchanged, 0 removed`.
    static func line(_ difference: CalendarDifference) -> String {
        "\(difference.added) added, \(difference.updated) updated, \(difference.unchanged) unchanged, "
            + "\(difference.removed) removed."
    }
}
