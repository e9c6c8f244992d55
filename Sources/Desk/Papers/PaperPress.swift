internal import Documents
internal import Papers

/// Writes sheets in the formats that are wanted. Everything is made before anything is written.
struct PaperPress {
    private let formats: [PaperFormat]

    init(_ formats: [PaperFormat]) { self.formats = formats }

    /// Format after format.
    func files(of sheets: [Papers.Sheet]) throws -> [PaperFile] {
        do {
            return try formats.flatMap { format in
                switch format {
                case .html:
                    let writer = try HtmlWriter()
                    return sheets.map(writer.write)
                case .pdf: return try PdfPress(typst: TypstFinder.folder()).files(of: sheets)
                case .xlsx: return try sheets.map { try WorkbookWriter.write($0) }
                case .csv: return sheets.map(CsvWriter.write)
                case .svg: return sheets.flatMap(SvgWriter.write)
                }
            }
        } catch let fault as PaperFault {
            throw Misuse("\(fault.what)", "\(fault.remedy)")
        }
    }
}
