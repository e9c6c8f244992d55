/// What a calendar file holds once its recurrences are expanded inside a window.
package struct CalendarReading: Sendable {
    /// The calendar's own name for itself.
    package var name: String?
    /// Sorted by start, then by UID.
    package var occurrences: [Occurrence] = []
    package var account = CalendarAccount()
    /// Every warning and every event skipped, in the order of the file.
    package var notices: [Notice] = []

    package init() {}

    /// Adds what a reader of the events' words has to say, in the order of the file.
    package mutating func add(_ more: [Notice]) {
        guard !more.isEmpty else { return }
        let sorted = (notices + more).enumerated().sorted { left, right in
            (left.element.line, left.offset) < (right.element.line, right.offset)
        }
        notices = sorted.map(\.element)
    }
}

/// Something about a calendar file that its reader should know.
package struct Notice: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable { case warning, skipped }

    package var severity: Severity
    package var line: Int
    /// Counted from 1.
    package var column: Int
    /// A stable name for this kind of notice.
    package var code: String
    /// What was found, and what was done or is to be done about it.
    package var text: String
    package var uid: String?

    package init(
        severity: Severity, line: Int, column: Int = 1, code: String, text: String, uid: String? = nil
    ) {
        self.severity = severity
        self.line = line
        self.column = column
        self.code = code
        self.text = text
        self.uid = uid
    }
}
