internal import Occasions

/// A sheet as the template for PDF reads it.
struct PdfPage: Encodable {
    let name: String
    let office: String
    let language: String
    let title: String
    let subject: String
    let state: String
    let page: String
    let period: String?
    let warning: String?
    let empty: String?
    let isWide: Bool
    let leftOutTitle: String
    let leftOut: [String]
    let sections: [Section]

    struct Section: Encodable {
        let heading: String?
        let notes: [String]
        let drawing: Drawing?
        let columns: [Column]
        let groups: [Group]
    }

    struct Drawing: Encodable {
        let svg: String
        let alt: String
        /// Millimetres; nil: the whole width.
        let width: Int?
    }

    struct Column: Encodable {
        let title: String
        let width: Int
        let isName: Bool
        let isNumber: Bool
        /// As wide as its longest word.
        let fits: Bool
        /// Where the state of a row is told: never struck out.
        let isLast: Bool
    }

    struct Group: Encodable {
        let title: Field
        let rows: [Row]
    }

    struct Row: Encodable {
        let style: String
        let cells: [Field]
    }

    struct Field: Encodable {
        let parts: [String]
        let isList: Bool

        init(_ cell: Cell) {
            parts = cell.parts
            isList = cell.isList
        }
    }

    init(_ sheet: Sheet) {
        name = sheet.name
        office = sheet.office
        language = sheet.language.rawValue
        title = sheet.title
        subject = sheet.subject
        state = sheet.state
        page = sheet.language(en: "page", nl: "blz.", fr: "page")
        period = sheet.period
        warning = sheet.warning
        empty = sheet.empty
        isWide = sheet.isWide
        leftOutTitle = Colophon(sheet).leftOutTitle
        leftOut = sheet.leftOut
        sections = sheet.sections.map { section in
            Section(
                heading: section.heading, notes: section.notes,
                drawing: section.picture.map { Drawing(svg: SvgWriter.text($0), alt: $0.alt, width: $0.millimetres) },
                columns: PdfPage.columns(of: section.table),
                groups: section.table.groups.map { group in
                    Group(
                        title: Field(group.title),
                        rows: group.rows.map { Row(style: $0.style.rawValue, cells: $0.cells.map(Field.init)) })
                })
        }
    }

    private static func columns(of table: Table) -> [Column] {
        table.columns.indices.map { index in
            let column = table.columns[index]
            var (isNumber, isTime) = (false, false)
            switch table.groups.lazy.compactMap({ $0.rows.first { !$0.cells[index].isEmpty } }).first?.cells[index]
                .value
            {
            case .number: isNumber = true
            case .span, .clock: isTime = true
            case .date, nil: break
            }
            return Column(
                title: column.title, width: column.width, isName: column.isName, isNumber: isNumber, fits: isTime,
                isLast: index == table.columns.count - 1)
        }
    }
}
