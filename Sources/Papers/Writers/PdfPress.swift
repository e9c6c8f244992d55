private import Foundation

/// Sets sheets as PDF (PDF/UA-1: tagged, with title and language) by Typst, in one process for all of them.
package struct PdfPress: Sendable {
    /// The folder that holds the Python package `typst`.
    private let typst: String
    private let fonts: [String]

    /// Where Debian keeps the fonts that papers are set in.
    package static let usualFonts = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"]

    package init(typst: String, fonts: [String] = PdfPress.usualFonts) {
        self.typst = typst
        self.fonts = fonts
    }

    private struct Job: Encodable {
        let template = PdfTemplate.page
        let font = "Noto Sans"
        let fonts: [String]
        /// Each as JSON.
        let sheets: [String]
    }

    package func files(of sheets: [Sheet]) throws -> [PaperFile] {
        guard !sheets.isEmpty else { return [] }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let pages = try sheets.map { String(decoding: try encoder.encode(PdfPage($0)), as: UTF8.self) }
        let existing = fonts.filter { FileManager.default.fileExists(atPath: $0) }
        var answer = PdfAnswer(try ask(try encoder.encode(Job(fonts: existing, sheets: pages))))
        return try sheets.map { sheet in
            PaperFile(name: "\(sheet.stem).pdf", bytes: try answer.next(for: sheet.name))
        }
    }

    /// Python keeps nothing beside the package, of which set-up knows every file.
    private func ask(_ job: Data) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-I", "-B", "-c", PdfScript.text, typst]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw PaperFault.python
        }
        // It reads everything before it answers; one that ends early is told by its answer.
        try? input.fileHandleForWriting.write(contentsOf: job)
        try? input.fileHandleForWriting.close()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus != 127 else { throw PaperFault.python }
        return Array(bytes)
    }
}
