internal import Occasions

/// The text of a file that should be one of the office's documents, or why it is none.
enum PlainText {
    /// `kind`: what is read, for the remedy: `a YAML document`.
    static func read(_ bytes: [UInt8], file: String, kind: String) throws(Fault) -> String {
        let top = SourcePlace(file: file, line: 1)
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw Fault(top, "the file is written in UTF-16", "Save it as UTF-8.")
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            throw Fault(top, "the file is a ZIP archive or an office file such as .xlsx", "Name \(kind) here.")
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: body, as: UTF8.self) else { throw notUTF8(body, file) }
        let opening = text.drop { $0.isWhitespace }.prefix(64).uppercased()
        if opening.isEmpty { throw Fault(top, "the file is empty", "Write the document, or name another file.") }
        if opening.hasPrefix("BEGIN:VCALENDAR") {
            throw Fault(
                top, "the file is a calendar (.ics)", "Name \(kind) here; calendars go under 'calendars' in the office."
            )
        }
        if ["<!DOCTYPE", "<HTML", "<HEAD", "<?XML"].contains(where: opening.hasPrefix) {
            throw Fault(
                top, "the file is a web page or XML, perhaps an error page saved under this name",
                "Fetch the document again and name \(kind) here.")
        }
        try Marking.check(text: text, file: file)
        return text
    }

    private static func notUTF8(_ bytes: [UInt8], _ file: String) -> Fault {
        var line = 1
        for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil {
                var good = part
                while let last = good.indices.last, String(validating: good, as: UTF8.self) == nil {
                    good = good[good.startIndex..<last]
                }
                let column = (String(validating: good, as: UTF8.self) ?? "").unicodeScalars.count + 1
                return Fault(
                    SourcePlace(file: file, line: line, column: column),
                    "a byte here is not UTF-8; the file is probably written in Latin-1 or Windows-1252",
                    "Save it as UTF-8.")
            }
            line += 1
        }
        return Fault(SourcePlace(file: file, line: 1), "the file is not UTF-8", "Save it as UTF-8.")
    }
}
