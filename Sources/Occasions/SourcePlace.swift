/// Where in the office's documents something was said.
package struct SourcePlace: Hashable, Sendable, Comparable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `visit.yaml:12`
    package var text: String { "\(file.onOneLine):\(line)" }

    package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
