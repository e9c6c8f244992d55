internal import Mustache
internal import Occasions

/// A sheet as one page of HTML: nothing in it runs, and nothing is fetched from elsewhere.
package struct HtmlWriter: Sendable {
    private let template: MustacheTemplate

    package init() throws { template = try MustacheTemplate(string: HtmlTemplate.page) }

    package func write(_ sheet: Sheet) -> PaperFile {
        PaperFile(name: "\(sheet.stem).html", bytes: Array(template.render(HtmlPage(sheet)).utf8))
    }
}

/// What the template may show, and nothing else: it reads whatever field has the name it asks for.
struct HtmlPage {
    let lang: String
    let office: String
    let title: String
    let subject: [String]
    let name: String
    let state: String
    let period: [String]
    let warning: [String]
    let empty: [String]
    let size: String
    /// For the margin of printed pages, escaped as a style sheet wants it.
    let footer: String
    let page: String
    let sections: [Section]
    let omits: Bool
    let omission: String
    let omissions: [String]

    struct Section {
        let heading: [String]
        let notes: [String]
        /// As SVG, whose writer escapes what stands in it.
        let drawing: [String]
        /// One; none where the section is a drawing alone.
        let tables: [Grid]
    }

    struct Grid {
        let caption: String
        let columns: [Column]
        let span: Int
        let groups: [Group]
    }

    struct Column {
        let head: String
        let share: String
        let kind: String
    }

    struct Group {
        let banner: [Wording]
        let rows: [Row]
    }

    struct Row {
        let style: String
        let cells: [Field]
    }

    struct Field {
        let label: String
        let isName: Bool
        let look: String
        let parts: [Wording]
    }

    struct Wording {
        let text: String
        let isLine: Bool
        let comma: Bool
    }

    init(_ sheet: Sheet) {
        let colophon = Colophon(sheet)
        lang = sheet.language.rawValue
        office = sheet.office
        title = sheet.title
        subject = sheet.subject.isEmpty ? [] : [sheet.subject]
        name = sheet.name
        state = sheet.state
        period = [sheet.period].compactMap(\.self)
        warning = [sheet.warning].compactMap(\.self)
        empty = [sheet.empty].compactMap(\.self)
        size = sheet.isWide ? "A4 landscape" : "A4"
        footer = HtmlPage.styleText("\(sheet.name) · \(sheet.state)")
        page = HtmlPage.styleText(sheet.language(en: "page", nl: "blz.", fr: "page"))
        sections = sheet.sections.enumerated().map { HtmlPage.section($0.element, number: $0.offset, of: sheet) }
        omits = !sheet.leftOut.isEmpty
        omission = colophon.leftOutTitle
        omissions = sheet.leftOut
    }

    private static func section(_ section: Sheet.Section, number: Int, of sheet: Sheet) -> Section {
        Section(
            heading: [section.heading].compactMap(\.self), notes: section.notes,
            drawing: section.picture.map { [SvgWriter.text($0, hatch: "hatch\(number)")] } ?? [],
            tables: section.table.columns.isEmpty
                ? [] : [grid(section.table, caption: section.heading ?? sheet.name)])
    }

    private static func grid(_ table: Table, caption: String) -> Grid {
        let whole = max(1, table.columns.reduce(0) { $0 + $1.width })
        return Grid(
            caption: caption,
            columns: table.columns.indices.map { index in
                let column = table.columns[index]
                let isNumber = table.groups.first?.rows.first.map { look($0.cells[index]) == "number" } ?? false
                return Column(
                    head: column.title, share: "\(column.width * 100 / whole)%", kind: isNumber ? "number" : "words")
            },
            span: table.columns.count,
            groups: table.groups.map { group in
                Group(banner: parts(group.title), rows: group.rows.map { row($0, table.columns) })
            })
    }

    private static func row(_ row: Table.Row, _ columns: [Table.Column]) -> Row {
        Row(
            style: row.style.rawValue,
            cells: zip(row.cells, columns).map { cell, column in
                Field(
                    label: column.title, isName: column.isName, look: cell.isEmpty ? "none" : look(cell),
                    parts: parts(cell))
            })
    }

    private static func look(_ cell: Cell) -> String {
        switch cell.value {
        case .span, .clock: "time"
        case .number: "number"
        case .date, nil: "words"
        }
    }

    private static func parts(_ cell: Cell) -> [Wording] {
        cell.parts.enumerated().map { index, text in
            Wording(text: text, isLine: cell.isList, comma: index < cell.parts.count - 1)
        }
    }

    /// Whatever is no letter and no digit by its number, so that nothing ends the text or the style sheet.
    static func styleText(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == " "
            escaped += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return escaped
    }
}
