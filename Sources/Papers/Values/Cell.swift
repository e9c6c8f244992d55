internal import Occasions

/// What stands in one field of a table: words, each with its own direction of writing, and the value they stand for.
package struct Cell: Hashable, Sendable, Codable {
    /// A value that a workbook can count with.
    package enum Value: Hashable, Sendable, Codable {
        case date(year: Int, month: Int, day: Int)
        /// A time of the day, in minutes.
        case clock(Int)
        /// From one time to another, in minutes of the day of its start; a workbook has a column for each.
        case span(Int, Int)
        case number(Int)
    }

    /// Printed one after another, with commas between them; each on a line of its own where `isList`.
    package let parts: [String]
    package let isList: Bool
    package let value: Value?

    package init(_ text: String?, value: Value? = nil) {
        parts = [text ?? ""].map(\.onPaper).filter { !$0.isEmpty }
        isList = false
        self.value = value
    }

    /// Several words of their own, such as names.
    package init(parts: [String], isList: Bool = false) {
        self.parts = parts.map(\.onPaper).filter { !$0.isEmpty }
        self.isList = isList
        value = nil
    }

    package init(number: Int) { self.init(String(number), value: .number(number)) }

    package static let empty = Cell(nil)

    package var isEmpty: Bool { parts.isEmpty }

    /// As a file without lines inside a field holds it.
    package var text: String { parts.joined(separator: isList ? "; " : ", ") }
}
