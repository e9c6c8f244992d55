/// The reason why a file cannot be read as a calendar at all.
package struct CalendarFault: Error, Sendable, Hashable, CustomStringConvertible {
    package var what: String
    package var file: String
    package var line: Int
    package var column: Int
    /// What to do about it.
    package var remedy: String

    package init(what: String, file: String, line: Int = 1, column: Int = 1, remedy: String) {
        self.what = what
        self.file = file
        self.line = line
        self.column = column
        self.remedy = remedy
    }

    package var description: String { "\(file):\(line):\(column): error: \(what). \(remedy)" }
}
