internal import Occasions

/// Tables and counts for the reports.
enum ReportText {
    /// Columns with their text to the left and two blanks between them. The last column is not padded.
    static func table(_ rows: [[String]], indent: String = "") -> [String] {
        let rows = rows.map { $0.map(\.onOneLine) }
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { column < $0.count - 1 ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            var line = indent
            for (column, cell) in row.enumerated() {
                line += cell
                guard column < row.count - 1 else { continue }
                line += String(repeating: " ", count: max(0, widths[column] - cell.count) + 2)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    /// `1 event`, `3 events`: for text that exists in English only.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
    }

    /// `a, b, c, d and 3 more`: for text that exists in English only.
    static func some(_ names: [String]) -> String {
        names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " and \(names.count - 4) more" : "")
    }

    /// Names on lines of 100 letters at most.
    static func folded(_ names: [String], indent: String) -> [String] {
        var lines: [String] = []
        for name in names.map({ $0.onOneLine.cut }) {
            if let last = lines.last, last.count + name.count + 2 <= 100 {
                lines[lines.count - 1] = "\(last), \(name)"
            } else {
                if !lines.isEmpty { lines[lines.count - 1] += "," }
                lines.append(indent + name)
            }
        }
        return lines
    }

    /// The text cut to a width, with `...` for what is left out.
    static func short(_ text: String, _ width: Int) -> String {
        text.count <= width ? text : String(text.prefix(width - 3)) + "..."
    }
}
