/// Gathers notices, and stops listing warnings one by one when a file has too many.
struct NoticeList {
    private var notices: [Notice] = []
    private var warnings = 0
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func warn(_ code: String, _ line: Int, _ text: String, column: Int = 1, uid: String? = nil) {
        warnings += 1
        guard warnings <= limit else { return }
        notices.append(
            Notice(severity: .warning, line: line, column: column, code: code, text: text, uid: uid))
    }

    /// Tells that the event that begins on the line was left out.
    mutating func skip(_ code: String, _ line: Int, _ text: String, column: Int = 1, uid: String? = nil) {
        notices.append(
            Notice(severity: .skipped, line: line, column: column, code: code, text: text, uid: uid))
    }

    /// The lines of what was left out.
    var skippedLines: [Int] { notices.filter { $0.severity == .skipped }.map(\.line) }

    /// All notices in the order of the file.
    func inOrder() -> [Notice] {
        var sorted = notices.enumerated().sorted { left, right in
            (left.element.line, left.offset) < (right.element.line, right.offset)
        }.map(\.element)
        if warnings > limit {
            sorted.append(
                Notice(
                    severity: .warning, line: sorted.last?.line ?? 1, code: "more-warnings",
                    text: "\(warnings - limit) more warnings are not listed. Ask the sender for a cleaner export."))
        }
        return sorted
    }
}
