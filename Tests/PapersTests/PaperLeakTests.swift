import Editions
import Foundation
import Occasions
import Testing

@testable import Papers

/// What a reader must not know stands on no paper for them, in no format: not in a title, a file name or metadata.
@Suite struct PaperLeakTests {
    private let visit = PaperVisit()

    static let movements = [
        "Arrival of", "Gate", "gate", "Airport", "07:25", "07:10", "06:40", "Hotel", "Dupont",
    ]
    static let talks = ["Confidential", "the port", "14:10", "14:55"]
    static let people = ["Lievens", "Maes", "Tanaka", "Claes", "Van 1", "lo-1", "int-1", "dr-1", "greta"]
    static let restricted = ["shellfish", "Suite"]
    static let named = ["Dubois", "山田", "00 11 22", "cabinet.example"]
    static let never = ["Torch", "games", "protocol.example", "ecofin/", "00000000"]

    /// Everything that reaches a reader in each format, as text.
    private func texts(_ sheet: Sheet) throws -> [(format: String, text: String)] {
        let html = try HtmlWriter().write(sheet)
        let csv = CsvWriter.write(sheet)
        let book = try WorkbookWriter.write(sheet)
        let page = try JSONEncoder().encode(PdfPage(sheet))
        let drawings = SvgWriter.write(sheet).map { $0.name + String(decoding: $0.bytes, as: UTF8.self) }
        return [
            ("svg", drawings.joined()),
            ("html", html.name + String(decoding: html.bytes, as: UTF8.self)),
            ("csv", csv.name + String(decoding: csv.bytes, as: UTF8.self)),
            ("xlsx", book.name + (try Self.unzipped(book.bytes))),
            ("pdf", String(decoding: page, as: UTF8.self)),
        ]
    }

    /// Every file of a workbook, by Python: the program needs it anyway.
    static func unzipped(_ bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nfor n in z.namelist(): print(n, z.read(n).decode())",
            file.path,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("xl/workbook.xml"))
        return text
    }

    private func leaks(_ sheet: Sheet, _ tokens: [[String]]) throws -> [String] {
        try texts(sheet).flatMap { format, text -> [String] in
            (tokens + [Self.never]).flatMap(\.self).filter(text.contains).map { "\($0) (\(format))" }
        }
    }

    @Test func everybody() throws {
        #expect(
            try leaks(
                visit.programme(.everybody),
                [
                    Self.movements, Self.talks, Self.people, Self.named, Self.restricted,
                    ["France", "Japan", "Dinner", "firm", "Salon", "urveyors", "dark suit", "Protocol desk"],
                ])
                == [])
    }

    @Test func delegationsAndPrincipals() throws {
        #expect(
            try leaks(
                visit.programme(.delegation("ecofin:fr")),
                [Self.movements, Self.talks, Self.people, ["Japan", "firm", "urveyors", "80 people"]]) == [])
        #expect(
            try leaks(visit.programme(.person("mayor")), [Self.movements, Self.talks, Self.people, ["Japan"]]) == [])
    }

    @Test func rooms() throws {
        #expect(
            try leaks(
                visit.rooms("icc/main"), [Self.movements, Self.talks, Self.people, ["France", "Japan", "Dinner"]]) == []
        )
    }

    /// The team knows its colleagues, and of what is protected the hours alone.
    @Test func theTeam() throws {
        #expect(
            try leaks(visit.staff(.runSheet, .team), [Self.movements, Self.talks, ["Maes", "Claes", "Van 1"]]) == [])
        #expect(try leaks(visit.staff(.driverRoster, .team), [Self.movements, Self.talks, ["Claes"]]) == [])
        #expect(
            try leaks(visit.staff(.peopleGrid, .team), [Self.movements, Self.talks, ["Maes", "Claes", "Van 1"]]) == [])
        #expect(try leaks(visit.staff(.roomGrid, .team), [Self.movements, Self.talks]) == [])
    }

    /// Who works at something protected knows of that, and of nothing else that is.
    @Test func thoseWhoDoIt() throws {
        #expect(
            try leaks(visit.staff(.runSheet, .person("dr-1")), [Self.talks, ["Tanaka", "Hotel", "Dinner", "06:40"]])
                == [])
        #expect(
            try leaks(
                visit.staff(.runSheet, .role("interpreter")), [Self.movements, ["Maes", "Claes", "Dinner", "firm"]])
                == [])
    }

    /// Where only names may be shown, no list of seats or of speakers tells a state.
    @Test func seatsTellWhatTheyAreGiven() throws {
        let lineup = Lineup(
            occasion: "Visit", regime: ["Names only"],
            places: [.init(title: nil, name: "Ana", country: nil, why: nil)], remarks: [], masts: [])
        #expect(
            try leaks(.ceremonies([lineup], subject: "", visit.head(.order)), [["France", "Japan", "Hotel"]]) == [])
        #expect(
            try leaks(
                .seating([.sketched(visit.sketch)], unranked: [], subject: "", visit.head(.seating)),
                [["Hotel", "lo-1", "Gate"]]) == [])
        #expect(try leaks(visit.staff(.season, .office), [["Dupont", "Hotel", "Confidential", "Lievens"]]) == [])
    }

    /// A delegation reads of its own people; staff of those they work with; what tells of health is the office's alone.
    @Test func people() throws {
        for kind in [PaperKind.contacts, .participants] {
            #expect(
                try leaks(visit.people(kind, .delegation("ecofin:fr")), [Self.restricted, ["山田", "Japan"]]) == [])
            #expect(
                try leaks(visit.people(kind, .person("lo-1")), [Self.restricted, ["山田", "Japan", "Madam"]]) == [])
            #expect(
                try leaks(visit.people(kind, .person("int-1")), [Self.restricted, Self.named, ["Dupont"]]) == [])
            #expect(try leaks(visit.people(kind, .person("")), [Self.restricted, Self.named, ["Dupont"]]) == [])
        }
        for kind in [PaperKind.badges, .placeCards] {
            #expect(
                try leaks(
                    visit.people(kind, .delegation("ecofin:fr")),
                    [Self.restricted, ["山田", "Japan", "00 11 22", "cabinet.example", "Madam"]]) == [])
            #expect(
                try leaks(visit.people(kind, .office), [Self.restricted, ["00 11 22", "cabinet.example", "Madam"]])
                    == [])
        }
        #expect(try leaks(visit.people(.contacts, .office), [Self.restricted]) == [])
        // The check sees what it forbids.
        let list = visit.people(.participants, .office)
        #expect(Set(try leaks(list, [Self.restricted])).contains("Suite (xlsx)"))
        #expect(Set(try leaks(visit.people(.badges, .office), [["Dubois"]])).contains("Dubois (svg)"))
    }

    /// The check must be able to see what it forbids, in every format.
    @Test func aPlantedLeakIsCaught() throws {
        let planted = visit.staff(.runSheet, .office)
        let found = try leaks(planted, [["Confidential", "Gate 7", "Claes"]])
        for format in ["html", "csv", "xlsx", "pdf"] {
            for token in ["Confidential", "Gate 7", "Claes"] { #expect(found.contains("\(token) (\(format))")) }
        }
    }
}
