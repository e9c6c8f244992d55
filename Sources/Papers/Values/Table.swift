/// Rows under common headings, in groups: a day, a person, a car.
package struct Table: Hashable, Sendable, Codable {
    package private(set) var columns: [Column]
    package private(set) var groups: [Group]
    /// What a group is, such as `Day`; a workbook has a column of this name.
    package let groupTitle: String

    package struct Column: Hashable, Sendable, Codable {
        package let title: String
        /// Its share of the width.
        package let width: Int
        /// The column that names a row: a reader who cannot see the table hears it with every cell.
        package let isName: Bool

        package init(_ title: String, width: Int, isName: Bool = false) {
            self.title = title
            self.width = width
            self.isName = isName
        }
    }

    package struct Group: Hashable, Sendable, Codable {
        package let title: Cell
        package fileprivate(set) var rows: [Row]

        package init(_ title: Cell, _ rows: [Row]) {
            self.title = title
            self.rows = rows
        }
    }

    package struct Row: Hashable, Sendable, Codable {
        package enum Style: String, Hashable, Sendable, Codable {
            case plain, tentative, cancelled
            /// What the reader may not know is left out of it.
            case withheld
        }

        package fileprivate(set) var cells: [Cell]
        package let style: Style

        package init(_ cells: [Cell], style: Style = .plain) {
            self.cells = cells
            self.style = style
        }
    }

    package init(groupTitle: String, columns: [Column], groups: [Group]) {
        self.groupTitle = groupTitle
        self.columns = columns
        self.groups = groups
    }

    /// No table.
    static let none = Table(groupTitle: "", columns: [], groups: [])

    package var rows: Int { groups.reduce(0) { $0 + $1.rows.count } }

    /// The same without columns in which nothing stands.
    package var withoutEmptyColumns: Table {
        let kept = columns.indices.filter { column in
            columns[column].isName || groups.contains { $0.rows.contains { !$0.cells[column].isEmpty } }
        }
        guard kept.count < columns.count else { return self }
        var table = self
        table.columns = kept.map { columns[$0] }
        for group in table.groups.indices {
            for row in table.groups[group].rows.indices {
                let cells = table.groups[group].rows[row].cells
                table.groups[group].rows[row].cells = kept.map { cells[$0] }
            }
        }
        return table
    }
}
