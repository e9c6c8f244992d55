import Foundation
import ICalendar
import Testing

/// The table of docs/documents.md says what the importer does, row by row.
@Suite struct `The policy of the importer` {
    private struct Row {
        let lines: [String]
        let says: String
    }

    private func rows() throws -> [Row] {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: package.appending(path: "docs/documents.md"), encoding: .utf8)
        return page.split(separator: "\n").filter { $0.hasPrefix("| `DTSTART") }.map { row in
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Row(lines: cells[0].split(separator: "`").map(String.init).filter { $0 != " " }, says: cells[1])
        }
    }

    @Test func `each row is true`() throws {
        let rows = try rows()
        #expect(rows.count == 14)
        for row in rows {
            let text = (["BEGIN:VEVENT", "UID:a"] + row.lines + ["END:VEVENT"]).joined(separator: "\n")
            let account = try read(file(text)).account
            if let reason = account.notBlocking.first?.reason {
                #expect(row.says == "no: \(reason.rawValue)", "\(row.lines)")
            } else {
                #expect(row.says.hasPrefix("yes"), "\(row.lines)")
                #expect(account.blocking == 1)
            }
        }
    }
}
