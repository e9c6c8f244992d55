import Editions
import Foundation
import Occasions
import TestKit
import Testing

@testable import Papers

@Suite struct WriterTests {
    private func html(_ sheet: Sheet) throws -> String {
        String(decoding: try HtmlWriter().write(sheet).bytes, as: UTF8.self)
    }

    /// A long title, one written from the right, one of another script, one that would be markup or a formula.
    @Test(arguments: [
        String(repeating: "Very long title ", count: 25), "اجتماع وزراء المالية", "財務大臣会合",
        "<script>alert(1)</script> & \"x\"",
        "=cmd|' /C calc'!A0", "line\u{0A}break\u{202E}turned\u{0}",
    ]) func anyTitle(title: String) throws {
        let sheet = PaperVisit(title: title, name: title).programme(.delegation("ecofin:fr"))
        let page = try html(sheet)
        #expect(!page.contains("<script>"))
        #expect(!page.contains("\u{202E}"))
        #expect(!page.contains("\u{0}"))
        let csv = String(decoding: CsvWriter.write(sheet).bytes, as: UTF8.self)
        #expect(!csv.contains(";="))
        #expect(csv.unicodeScalars.first == "\u{FEFF}")
        let workbook = try WorkbookWriter.write(sheet)
        #expect(try WorkbookWriter.write(sheet) == workbook)
        #expect(!(try PaperLeakTests.unzipped(workbook.bytes)).contains("<f>"))
    }

    @Test func formulasAreDefused() {
        for text in ["=1+1", "+32 9", "-x", "@sum", " =1", "＝1"] { #expect(Formula.defused(text) == "'" + text) }
        for text in ["a=1", "-5", "12", "", "09:00–10:00"] { #expect(Formula.defused(text) == text) }
    }

    /// A field the template asks for and the page does not have would be left empty without a word.
    @Test func theTemplateAsksForNothingThatIsNotThere() {
        let page = HtmlPage(PaperVisit().staff(.runSheet, .office))
        var fields: Set<String> = ["."]
        func collect(_ value: Any) {
            for child in Mirror(reflecting: value).children {
                if let label = child.label { fields.insert(label) }
                collect(child.value)
            }
        }
        collect(page)
        let asked = HtmlTemplate.page.matches(of: /\{\{[{#^\/]?([\w.]+)\}/).map { String($0.1) }
        #expect(asked.count > 20)
        for name in asked { #expect(fields.contains(name), "\(name)") }
    }

    @Test func aDayWithoutAnything() throws {
        let visit = PaperVisit()
        let sheet = visit.programme(.everybody, .fr, days: [visit.sketch.date(25)])
        #expect(sheet.sections.isEmpty)
        #expect(sheet.empty == "Rien n'est prévu le dimanche 25 février 2024.")
        #expect(try html(sheet).contains("Rien n&#39;est prévu"))
        #expect(try WorkbookWriter.write(sheet).bytes.count > 1000)
        #expect(CsvWriter.write(sheet).bytes.count > 100)
    }

    @Test func twoThousandRows() throws {
        let rows = (0..<2000).map { Table.Row([Cell("09:00"), Cell("Row \($0)")]) }
        let table = Table(
            groupTitle: "Day", columns: [.init("Time", width: 10), .init("What", width: 40, isName: true)],
            groups: [Table.Group(Cell("Friday"), rows)])
        let sheet = Sheet(
            PaperVisit().head(.runSheet), subject: "", period: nil, warning: nil, isWide: false,
            sections: [.init(table: table)], leftOut: [])
        #expect(try html(sheet).contains("Row 1999"))
        #expect(String(decoding: CsvWriter.write(sheet).bytes, as: UTF8.self).contains("Row 1999"))
        #expect(try WorkbookWriter.write(sheet).bytes.count > 10_000)
    }
}
