/// What a calendar file holds once its recurrences are expanded inside a window.
package struct CalendarReading: Sendable {
    /// The calendar's own name for itself.
    package var name: String?
    /// Sorted by start, then by UID.
    package var occurrences: [Occurrence] = []
    package var tally = Tally()
    /// Every warning and every event skipped, in the order of the file.
    package var notices: [Notice] = []

    package init() {}
}

/// Where the events of a file went. Each one is in exactly one of four places:
/// `read == placed + merged + skipped + outOfWindow`.
package struct Tally: Sendable, Hashable {
    /// Events (VEVENT components) found in the file.
    package var read = 0
    /// Events that gave at least one occurrence.
    package var placed = 0
    /// Events superseded by a higher SEQUENCE, or present twice.
    package var merged = 0
    /// Events that could not be used; each has its notice.
    package var skipped = 0
    /// Events of which nothing falls inside the window.
    package var outOfWindow = 0
    /// Instances of repeating events that an event of their own replaces.
    package var overridden = 0
    /// Occurrences produced.
    package var occurrences = 0

    package init() {}

    /// Whether every event read is accounted for.
    package var isBalanced: Bool { read == placed + merged + skipped + outOfWindow }
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
