internal import Occasions

/// A sheet as a list that spreadsheets open by a double click: byte order mark, semicolons, lines that end in CR LF.
///
/// What would be taken for a formula gets an apostrophe before it. What the sheet is, and what it leaves out, stands below
/// the rows, so that the first line has the headings.
package enum CsvWriter {
    package static func write(_ sheet: Sheet) -> PaperFile {
        var lines: [[String]] = []
        for section in sheet.sections {
            if !lines.isEmpty { lines.append([]) }
            if let heading = section.heading { lines.append([heading]) }
            lines += section.notes.map { [$0] }
            if section.table.columns.isEmpty { continue }
            let table = FlatTable(section.table, in: sheet.language)
            lines.append(table.titles)
            lines += table.rows.map { $0.fields.map(text) }
        }
        if let empty = sheet.empty { lines.append([empty]) }
        lines.append([])
        lines += Colophon(sheet).lines.map { [$0] }
        let body = lines.map { $0.map(field).joined(separator: ";") + "\r\n" }.joined()
        return PaperFile(name: "\(sheet.stem).csv", bytes: [0xEF, 0xBB, 0xBF] + Array(body.utf8))
    }

    private static func text(_ field: FlatTable.Field) -> String {
        switch field {
        case .text(let text): text
        case .date(let date): date.text
        case .clock(let minutes): CivilTime.clock(minutes % 1440) + (minutes > 1440 ? " (+\(minutes / 1440))" : "")
        case .number(let number): String(number)
        }
    }

    private static func field(_ text: String) -> String {
        let safe = Formula.defused(text)
        guard safe.contains(where: { ";\"\n\r".contains($0) }) || safe.hasPrefix(" ") else { return safe }
        return "\"\(safe.replacing("\"", with: "\"\""))\""
    }
}

/// What a spreadsheet would run.
enum Formula {
    static func defused(_ text: String) -> String {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        // The full-width signs count too: some programs read them as the others.
        guard let first, "=+-@＝＋－＠".unicodeScalars.contains(first), Int(text) == nil else { return text }
        return "'" + text
    }
}
