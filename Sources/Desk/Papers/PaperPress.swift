internal import Papers

/// Writes sheets in the formats that are wanted. Everything is made before anything is written.
struct PaperPress {
    private let formats: [PaperFormat]

    init(_ formats: [PaperFormat]) { self.formats = formats }

    func files(of sheets: [Sheet]) throws -> [PaperFile] {
        let html = formats.contains(.html) ? try HtmlWriter() : nil
        return sheets.flatMap { sheet in
            formats.compactMap { format in
                switch format {
                case .html: html?.write(sheet)
                case .csv: CsvWriter.write(sheet)
                }
            }
        }
    }
}
