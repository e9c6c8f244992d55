internal import CXlsxWriter
private import Glibc
internal import Occasions

/// A sheet as a workbook: dates and times that can be sorted, a heading that stays in view, filters.
package enum WorkbookWriter {
    package static func write(_ sheet: Sheet) throws(PaperFault) -> PaperFile {
        let file = hostcity_memory_file()
        guard file >= 0 else { throw PaperFault.workbook("no memory is left for it") }
        defer { close(file) }
        guard let workbook = unsafe workbook_new("/proc/self/fd/\(file)") else {
            throw PaperFault.workbook("no memory is left for it")
        }
        unsafe describe(sheet, workbook)
        let looks = unsafe WorkbookLooks(workbook)
        var error = LXW_NO_ERROR
        for (number, section) in sheet.sections.filter({ !$0.table.columns.isEmpty }).enumerated() {
            let name = WorkbookWriter.name(section.heading ?? sheet.title, number + 1)
            unsafe fill(workbook_add_worksheet(workbook, name), section, of: sheet, looks, &error)
        }
        let about = WorkbookWriter.name(
            sheet.language(en: "About", nl: "Over dit blad", fr: "À propos"), sheet.sections.count + 1)
        unsafe explain(workbook_add_worksheet(workbook, about), sheet, looks, &error)
        let closing = unsafe workbook_close(workbook)
        guard error == LXW_NO_ERROR, closing == LXW_NO_ERROR else {
            let code = error == LXW_NO_ERROR ? closing : error
            throw PaperFault.workbook(unsafe String(cString: lxw_strerror(code)))
        }
        return PaperFile(name: "\(sheet.stem).xlsx", bytes: try bytes(of: file))
    }

    /// Read back from the file in memory.
    private static func bytes(of file: Int32) throws(PaperFault) -> [UInt8] {
        let size = Int(lseek(file, 0, SEEK_END))
        lseek(file, 0, SEEK_SET)
        var bytes: [UInt8] = []
        while bytes.count < size {
            let part = unsafe [UInt8](unsafeUninitializedCapacity: size - bytes.count) { buffer, count in
                count = unsafe max(0, read(file, buffer.baseAddress, buffer.count))
            }
            if part.isEmpty { throw PaperFault.workbook("it cannot be read back") }
            bytes += part
        }
        return bytes
    }

    /// The moment a workbook says it was made at: the same for all, so that one plan gives the same bytes.
    private static let made = 946_684_800

    private static func describe(_ sheet: Sheet, _ workbook: UnsafeMutablePointer<lxw_workbook>) {
        var properties = unsafe lxw_doc_properties()
        unsafe sheet.name.withCString { title in
            unsafe sheet.office.withCString { office in
                unsafe sheet.state.withCString { state in
                    unsafe properties.title = UnsafeMutablePointer(mutating: title)
                    unsafe properties.author = UnsafeMutablePointer(mutating: office)
                    unsafe properties.comments = UnsafeMutablePointer(mutating: state)
                    unsafe properties.created = made
                    _ = unsafe workbook_set_properties(workbook, &properties)
                }
            }
        }
    }

    private static func fill(
        _ page: UnsafeMutablePointer<lxw_worksheet>?, _ section: Sheet.Section, of sheet: Sheet, _ looks: WorkbookLooks,
        _ error: inout lxw_error
    ) {
        let table = FlatTable(section.table, in: sheet.language)
        func note(_ code: lxw_error) { if error == LXW_NO_ERROR { error = code } }
        for (column, title) in table.titles.enumerated() {
            note(unsafe worksheet_write_string(page, 0, UInt16(column), title, looks.heading))
            note(
                unsafe worksheet_set_column(
                    page, UInt16(column), UInt16(column), Double(table.widths[column]), nil))
        }
        for (row, line) in table.rows.enumerated() {
            for (column, field) in line.fields.enumerated() {
                let (row, column) = (UInt32(row + 1), UInt16(column))
                let look = unsafe looks[field, line.style]
                switch field {
                case .text(let text): note(unsafe worksheet_write_string(page, row, column, text, look))
                case .number(let number): note(unsafe worksheet_write_number(page, row, column, Double(number), look))
                case .clock(let minutes):
                    note(unsafe worksheet_write_number(page, row, column, Double(minutes % 1440) / 1440, look))
                case .date(let date):
                    var time = lxw_datetime()
                    (time.year, time.month, time.day) = (Int32(date.year), Int32(date.month), Int32(date.day))
                    note(unsafe worksheet_write_datetime(page, row, column, &time, look))
                }
            }
        }
        let last = UInt16(max(0, table.titles.count - 1))
        note(unsafe worksheet_autofilter(page, 0, 0, UInt32(table.rows.count), last))
        unsafe worksheet_freeze_panes(page, 1, 0)
        note(unsafe worksheet_repeat_rows(page, 0, 0))
        unsafe setUp(page, sheet)
    }

    /// How it is printed: as wide as the paper, its name and number on every page.
    private static func setUp(_ page: UnsafeMutablePointer<lxw_worksheet>?, _ sheet: Sheet) {
        if sheet.isWide { unsafe worksheet_set_landscape(page) }
        unsafe worksheet_set_paper(page, 9)
        unsafe worksheet_fit_to_pages(page, 1, 0)
        let name = "\(sheet.title) · \(sheet.state)".replacing("&", with: "&&").prefix(200)
        _ = unsafe worksheet_set_footer(page, "&L\(name)&R&P / &N")
    }

    /// What the sheet is, and what it leaves out.
    private static func explain(
        _ page: UnsafeMutablePointer<lxw_worksheet>?, _ sheet: Sheet, _ looks: WorkbookLooks, _ error: inout lxw_error
    ) {
        let lines = [sheet.empty].compactMap(\.self) + Colophon(sheet).lines + sheet.sections.flatMap(\.notes)
        for (row, line) in lines.enumerated() {
            let code = unsafe worksheet_write_string(page, UInt32(row), 0, line, looks.plain)
            if error == LXW_NO_ERROR { error = code }
        }
        _ = unsafe worksheet_set_column(page, 0, 0, 90, nil)
        unsafe setUp(page, sheet)
    }

    /// At most 31 letters, none of `[ ] : * ? / \ '`, and unlike the others by its number.
    private static func name(_ title: String, _ number: Int) -> String {
        let plain = title.filter { !"[]:*?/\\'".contains($0) }
        return number == 1 ? String(plain.prefix(28)) : "\(plain.prefix(26)) \(number)"
    }
}
