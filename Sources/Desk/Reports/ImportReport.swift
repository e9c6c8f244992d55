internal import Documents
internal import ICalendar
internal import Occasions

/// Writes what became of every event of a calendar.
struct ImportReport {
    private let reading: CalendarReading
    private let file: String
    /// Whether it is a calendar of days, such as holidays.
    private let isOfDays: Bool

    init(_ reading: CalendarReading, file: String, isOfDays: Bool = false) {
        self.reading = reading
        self.file = file
        self.isOfDays = isOfDays
    }

    var lines: [String] {
        let notices = reading.notices.map { notice in
            "\(file.onOneLine):\(notice.line): \(notice.severity == .skipped ? "skipped" : "warning") [\(notice.code)] \(Message(told: notice.text))"
        }
        return notices + reading.account.lines(file: file, ofDays: isOfDays)
    }

    /// `2 added, 1 updated, 40 unchanged, 0 removed`.
    static func line(_ difference: CalendarDifference) -> String {
        "\(difference.added) added, \(difference.updated) updated, \(difference.unchanged) unchanged, "
            + "\(difference.removed) removed."
    }
}
