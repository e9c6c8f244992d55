internal import Occasions

/// Reads a table (RFC 4180) into entries: a list of mappings, one a row.
enum CsvDocument {
    private struct Cell {
        let place: SourcePlace
        var text: String
    }

    /// Commas or semicolons part the cells, as the header has it.
    ///
    /// A column of `texts` may stand in several languages: `name-fr`, `name-ja`. Cells of `lists` hold words parted by spaces, those of `mappings` such as `red:6 blue:2`.
    static func read(
        _ path: String, columns: [String], needed: [String], lists: [String], mappings: [String] = [],
        texts: [String] = [],
        shelf: FileShelf, mention: SourcePlace
    ) throws(Fault) -> Entry {
        let bytes = try shelf.read(path, mention: mention)
        let text = try PlainText.read(bytes, file: path, kind: "a CSV table")
        let header = text.prefix { !$0.isNewline }
        let comma: Unicode.Scalar = header.contains(";") && !header.contains(",") ? ";" : ","
        var rows = try cells(text, path, comma)
        let top = SourcePlace(file: path, line: 1)
        guard !rows.isEmpty else { throw Fault(top, "the table is empty", "Write the header, and a row for each.") }
        let names = rows.removeFirst()
        var seen: [String] = []
        guard names.count <= DocumentLimits.keys else {
            throw Fault(
                top, "the table has \(names.count) columns, and \(DocumentLimits.keys) are read at most",
                "Check that this is the right file.")
        }
        for name in names {
            let word = ClockText.trim(name.text)
            guard columns.contains(word) || Wording.column(word, of: texts) != nil else {
                throw Fault(
                    name.place, "'\(word)' is no column of this table",
                    Suggestion.remedy(for: word, among: columns, noun: "column"))
            }
            if seen.contains(word) { throw Fault(name.place, "the column '\(word)' stands twice", "Keep one of them.") }
            seen.append(word)
        }
        for column in needed where !seen.contains(column) {
            throw Fault(
                top, "the table has no column '\(column)'",
                "Add it to the header; columns are: \(each: columns).")
        }
        guard rows.count <= DocumentLimits.entries else {
            throw Fault(
                rows[DocumentLimits.entries].first?.place ?? top,
                "the table has \(rows.count) rows, and \(DocumentLimits.entries) are read at most",
                "Split it, or check that this is the right file.")
        }
        var entries: [Entry] = []
        for row in rows {
            guard let first = row.first else { continue }
            guard row.count == seen.count else {
                throw Fault(
                    row.count > seen.count ? row[seen.count].place : first.place,
                    "the row has \(row.count) cells and the header \(seen.count)",
                    "Give every column a cell, empty where there is nothing, and quote cells that hold '\(comma)'.")
            }
            var fields: [Entry.Field] = []
            for (name, cell) in zip(seen, row) {
                let words = lists.contains(name) || mappings.contains(name)
                guard let field = field(name, cell, isList: words) else { continue }
                fields.append(mappings.contains(name) ? try mapping(field) : field)
            }
            entries.append(Entry(first.place, .fields(Wording.joined(fields, texts: texts))))
        }
        let table = Entry(top, .list(entries))
        try Marking.check(table)
        return table
    }

    private static func field(_ name: String, _ cell: Cell, isList: Bool) -> Entry.Field? {
        let text = ClockText.trim(cell.text)
        guard !text.isEmpty else { return nil }
        let content: Entry.Content =
            isList ? .list(text.split(separator: " ").map { Entry(cell.place, .text(String($0))) }) : .text(text)
        return Entry.Field(key: name, place: cell.place, value: Entry(cell.place, content))
    }

    private static func mapping(_ field: Entry.Field) throws(Fault) -> Entry.Field {
        var pairs: [Entry.Field] = []
        var keys: Set<String> = []
        for word in field.value.each {
            guard case .text(let text) = word.content, let colon = text.firstIndex(of: ":"), colon > text.startIndex,
                text.index(after: colon) < text.endIndex
            else {
                throw Fault(
                    word.place, "\(word.shape) is no pair of a word and its value",
                    "Write pairs parted by spaces, with no space in them, such as 'red:6 blue:2'.")
            }
            let key = String(text[..<colon])
            if !keys.insert(key).inserted {
                throw Fault(word.place, "'\(key)' stands twice in the cell", "Keep one of them.")
            }
            let value = Entry(word.place, .text(String(text[text.index(after: colon)...])))
            pairs.append(Entry.Field(key: key, place: word.place, value: value))
        }
        return Entry.Field(key: field.key, place: field.place, value: Entry(field.value.place, .fields(pairs)))
    }

    /// Rows of cells; empty lines are left out.
    private static func cells(_ text: String, _ path: String, _ comma: Unicode.Scalar) throws(Fault) -> [[Cell]] {
        var rows: [[Cell]] = []
        var row: [Cell] = []
        var line = 1
        var column = 1
        var cell = Cell(place: SourcePlace(file: path, line: 1, column: 1), text: "")
        var isQuoted = false
        var wasQuoted = false
        let scalars = Array(text.unicodeScalars)
        var index = 0
        func here() -> SourcePlace { SourcePlace(file: path, line: line, column: column) }
        func endRow() {
            row.append(cell)
            if row.count > 1 || wasQuoted || !row[0].text.isEmpty { rows.append(row) }
            row = []
        }
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            index += 1
            if scalar == "\r", next == "\n" { continue }
            let isNewline = scalar == "\n" || scalar == "\r"
            if isQuoted {
                if scalar == "\"", next == "\"" {
                    cell.text.unicodeScalars.append("\"")
                    index += 1
                    column += 1
                } else if scalar == "\"" {
                    isQuoted = false
                    wasQuoted = true
                } else {
                    cell.text.unicodeScalars.append(scalar)
                }
            } else if scalar == comma || isNewline {
                if isNewline { endRow() } else { row.append(cell) }
                wasQuoted = false
                let place =
                    isNewline
                    ? SourcePlace(file: path, line: line + 1) : SourcePlace(file: path, line: line, column: column + 1)
                cell = Cell(place: place, text: "")
            } else if scalar == "\"", cell.text.isEmpty, !wasQuoted {
                isQuoted = true
            } else if wasQuoted {
                throw Fault(
                    here(), "text stands after the closing quote of a cell",
                    "Double a quote that belongs to the text: \"\".")
            } else {
                cell.text.unicodeScalars.append(scalar)
            }
            if isNewline {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        if isQuoted {
            throw Fault(
                cell.place, "the quote that opens this cell is never closed",
                "Close it, or double it where it belongs to the text.")
        }
        if wasQuoted || !cell.text.isEmpty || !row.isEmpty { endRow() }
        return rows
    }
}
