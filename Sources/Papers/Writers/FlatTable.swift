internal import Occasions

/// A table without groups and without fields of several values, as workbooks and lists of text hold it.
struct FlatTable {
    /// The width of a column in letters, roughly.
    let titles: [String]
    let widths: [Int]
    let rows: [Row]

    struct Row {
        let fields: [Field]
        let style: Table.Row.Style
    }

    enum Field: Hashable {
        case text(String)
        case date(CivilDate)
        /// Minutes of the day; past midnight they go on.
        case clock(Int)
        case number(Int)
    }

    init(_ table: Table, in language: Language) {
        let words = PaperWords(say: language)
        let spans = table.columns.indices.map { column in
            table.groups.contains { group in
                group.rows.contains { if case .span = $0.cells[column].value { true } else { false } }
            }
        }
        titles =
            [table.groupTitle]
            + zip(table.columns, spans).flatMap { $1 ? [$0.title, words.until] : [$0.title] }
        widths = [24] + zip(table.columns, spans).flatMap { $1 ? [8, 8] : [max(8, $0.width * 3 / 2)] }
        rows = table.groups.flatMap { group in
            group.rows.map { row in
                Row(
                    fields: FlatTable.fields(group.title, isSpan: false)
                        + zip(row.cells, spans).flatMap { FlatTable.fields($0, isSpan: $1) }, style: row.style)
            }
        }
    }

    private static func fields(_ cell: Cell, isSpan: Bool) -> [Field] {
        switch cell.value {
        case .span(let start, let end): return [.clock(start), .clock(end)]
        case .date(let year, let month, let day):
            if let date = CivilDate(year: year, month: month, day: day) { return [.date(date)] }
        case .clock(let minutes): return [.clock(minutes)]
        case .number(let number): return [.number(number)]
        case nil: break
        }
        return isSpan ? [.text(cell.text), .text("")] : [.text(cell.text)]
    }
}
