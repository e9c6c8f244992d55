internal import CXlsxWriter

/// How the fields of a workbook look. The workbook owns them.
@safe struct WorkbookLooks {
    typealias Look = UnsafeMutablePointer<lxw_format>

    let heading: Look?
    let plain: Look?
    private let looks: [Table.Row.Style: [Kind: Look]]

    private enum Kind: CaseIterable {
        case text, date, clock, number
    }

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        unsafe heading = workbook_add_format(workbook)
        unsafe format_set_bold(heading)
        unsafe format_set_bottom(heading, UInt8(LXW_BORDER_MEDIUM.rawValue))
        unsafe format_set_text_wrap(heading)
        unsafe plain = workbook_add_format(workbook)
        unsafe format_set_text_wrap(plain)
        unsafe format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        var looks: [Table.Row.Style: [Kind: Look]] = unsafe [:]
        for style in [Table.Row.Style.plain, .tentative, .cancelled, .withheld] {
            for kind in Kind.allCases {
                guard let look = unsafe workbook_add_format(workbook) else { continue }
                unsafe format_set_align(look, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                switch kind {
                case .text: unsafe format_set_text_wrap(look)
                case .date: unsafe format_set_num_format(look, "ddd dd/mm/yyyy")
                case .clock: unsafe format_set_num_format(look, "hh:mm")
                case .number: break
                }
                switch style {
                case .plain: break
                case .tentative, .withheld: unsafe format_set_italic(look)
                case .cancelled: unsafe format_set_font_strikeout(look)
                }
                unsafe looks[style, default: [:]][kind] = look
            }
        }
        unsafe self.looks = looks
    }

    subscript(_ field: FlatTable.Field, _ style: Table.Row.Style) -> Look? {
        let kind: Kind =
            switch field {
            case .text: .text
            case .date: .date
            case .clock: .clock
            case .number: .number
            }
        return unsafe looks[style]?[kind]
    }
}
