import Editions
import Foundation
import Occasions
import Papers
import Testing

/// The same over the bytes of PDF: what `pdftotext` reads on its pages, and what stands in them uncompressed.
@Suite(.enabled(if: PdfReading.isThere, "needs pdftotext (apt-get install poppler-utils) and Typst (make setup)"))
struct PdfLeakTests {
    private let visit = PaperVisit()

    /// The name of the file, its bytes, and the words on its pages.
    private func text(_ sheet: Sheet) throws -> String {
        let file = try #require(try PdfPress(typst: PdfReading.typst).files(of: [sheet]).first)
        let place = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString).pdf")
        try Data(file.bytes).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        let process = Process()
        process.executableURL = URL(filePath: PdfReading.program)
        process.arguments = [place.path, "-"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let pages = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        // Every page says whose it is: text was read.
        #expect(pages.contains("Protocol office"))
        // A line may break between any two words.
        let words = pages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(file.name)\n\(words)\n\(String(decoding: file.bytes, as: UTF8.self))"
    }

    private func leaks(_ sheet: Sheet, _ tokens: [[String]]) throws -> [String] {
        let text = try text(sheet)
        return (tokens + [["Torch", "protocol.example", "ecofin/"]]).flatMap(\.self).filter(text.contains)
    }

    /// Bytes of a page may hold a short word by chance; these are long enough.
    private static let movements = ["Arrival of", "Gate 7", "Airport", "07:25", "07:10", "Hotel Lion", "Dupont"]

    @Test func programmes() throws {
        #expect(
            try leaks(
                visit.programme(.everybody),
                [
                    Self.movements, PaperLeakTests.named, PaperLeakTests.restricted,
                    ["Confidential", "Lievens", "Japan"],
                ])
                == [])
        #expect(
            try leaks(
                visit.programme(.delegation("ecofin:fr")), [Self.movements, ["Confidential", "Lievens", "Japan"]]) == []
        )
        #expect(try leaks(visit.programme(.person("mayor")), [Self.movements, ["Confidential", "Japan"]]) == [])
    }

    @Test func staffAndPeople() throws {
        #expect(try leaks(visit.staff(.runSheet, .team), [Self.movements, ["Confidential", "Claes", "Van 1"]]) == [])
        for kind in [PaperKind.contacts, .participants] {
            #expect(
                try leaks(visit.people(kind, .person("lo-1")), [PaperLeakTests.restricted, ["Japan", "Madam"]]) == [])
        }
        #expect(
            try leaks(
                visit.people(.badges, .delegation("ecofin:fr")), [PaperLeakTests.restricted, ["00 11 22", "Japan"]])
                == [])
    }

    /// The check must be able to see what it forbids, in tables and in drawings.
    @Test func aPlantedLeakIsCaught() throws {
        let planted = ["Confidential", "Gate 7", "Claes"]
        #expect(try leaks(visit.staff(.runSheet, .office), [planted]) == planted)
        #expect(
            try leaks(visit.people(.placeCards, .delegation("ecofin:fr")), [["Claire Dubois"]]) == ["Claire Dubois"])
    }
}

/// What PDF is made and read with.
enum PdfReading {
    static let typst = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "vendor/typst").path
    static let program = "/usr/bin/pdftotext"

    static var isThere: Bool {
        [program, "\(typst)/typst/__init__.py"].allSatisfy { FileManager.default.fileExists(atPath: $0) }
    }
}
