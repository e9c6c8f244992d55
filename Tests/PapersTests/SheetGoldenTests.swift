import Editions
import Foundation
import Occasions
import Papers
import TestKit
import Testing

/// Each kind of paper in each language, as it was read over and found right.
///
/// `HOSTCITY_RECORD=1 swift test --filter PapersTests` writes them anew: read the difference before committing it.
@Suite struct SheetGoldenTests {
    private let visit = PaperVisit()

    @Test(arguments: Language.allCases) func everyKind(language: Language) throws {
        try expect(visit.programme(.everybody, language), "programme-public-\(language)")
        try expect(visit.programme(.delegation("ecofin:fr"), language), "programme-delegation-\(language)")
        try expect(visit.programme(.person("mayor"), language), "programme-person-\(language)")
        try expect(visit.staff(.runSheet, .office, language), "run-sheet-office-\(language)")
        try expect(visit.staff(.runSheet, .team, language), "run-sheet-team-\(language)")
        try expect(visit.staff(.runSheet, .person("lo-1"), language), "run-sheet-person-\(language)")
        try expect(visit.staff(.runSheet, .role("driver"), language), "run-sheet-role-\(language)")
        try expect(visit.rooms("icc/main", language), "run-sheet-room-\(language)")
        for kind in PaperKind.ofPeople {
            try expect(visit.people(kind, .office, language), "\(kind.rawValue)-\(language)")
        }
        try expect(visit.people(.contacts, .person("lo-1"), language), "contacts-person-\(language)")
        try expect(
            visit.people(.participants, .delegation("ecofin:fr"), language), "participants-delegation-\(language)")
        for kind in PaperKind.allCases where !(PaperKind.told + PaperKind.ofPeople).contains(kind) {
            try expect(visit.staff(kind, .office, language), "\(kind.rawValue)-\(language)")
        }
    }

    @Test(arguments: Language.allCases) func ordersAndFlags(language: Language) throws {
        let lineup = Lineup(
            occasion: "Informal meeting", regime: ["Regime: by rank", "Advice."],
            places: [
                .init(title: "Belgium", name: "The minister", country: "BE", why: nil),
                .init(title: "Flanders", name: nil, country: "VL", why: "because of the rank", notBeside: ["Europe"]),
                .init(title: "Europe", name: nil, country: "EU", why: "because of the name", notBeside: ["Flanders"]),
                .init(title: "The mayor", name: nil, country: nil, why: "because of the name"),
                .init(title: "Province", name: nil, country: "OV", why: "because of the name"),
                .init(title: "Ghent", name: nil, country: "GE", why: "because of the name"),
            ], remarks: ["A remark."], masts: [4, 2, 0, 1, 3])
        try expect(.order([lineup], subject: "", visit.head(.precedence, language)), "precedence-\(language)")
        let flags = Sheet.flags([lineup], subject: "", visit.head(.flags, language))
        try expect(flags, "flags-\(language)")
        // Seen with the back to the building, from left to right (VR 2015/37): 5 3 1 2 4.
        #expect(flags.sections[0].table.groups[0].rows.map { $0.cells[3].text } == ["OV", "VL", "BE", "EU", "GE"])
    }

    @Test(arguments: Language.allCases) func conflictsAndHours(language: Language) throws {
        let concerns = [
            Concern(kind: "conflict", text: "The hall is booked twice", remedy: "Move one", rule: "One at a time"),
            Concern(kind: "note", text: "The caterer is late", remedy: nil, rule: "Catering"),
        ]
        let day = visit.sketch.date(22)
        try expect(
            .conflicts(concerns, today: day, subject: "", visit.head(.conflicts, language)), "conflicts-\(language)")
        let none = Sheet.conflicts([], today: nil, subject: "", visit.head(.conflicts, language))
        #expect(none.sections.isEmpty && none.empty != nil)
        func measure(_ minutes: Int, _ margin: Int?) -> WorkLine.Measure { .init(minutes: minutes, margin: margin) }
        let lines = [
            WorkLine(
                person: "Anna", days: 3, longestDay: measure(615, 45), presence: measure(700, nil),
                rest: measure(660, 0), longestWeek: measure(3030, -30), average: measure(2280, 0)),
            WorkLine(
                person: "Bram", days: 1, longestDay: measure(45, 615), presence: measure(45, nil), rest: nil,
                longestWeek: measure(45, 2955), average: measure(45, 2235)),
        ]
        try expect(.hours(lines, subject: "", visit.head(.hours, language)), "hours-\(language)")
    }

    private func expect(_ sheet: Sheet, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(sheet), as: UTF8.self) + "\n"
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).json")
        let environment = ProcessInfo.processInfo.environment
        if environment["HOSTCITY_RECORD"] == "1", environment["CI"] == nil {
            try Data(text.utf8).write(to: file)
            return
        }
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(text == golden, "Golden/\(name).json", sourceLocation: sourceLocation)
        #expect(try JSONDecoder().decode(Sheet.self, from: Data(text.utf8)) == sheet)
    }
}

extension PaperKind {
    fileprivate static let ofPeople: [PaperKind] = [.contacts, .participants, .placeCards, .badges]

    /// Kinds that are made for several readers, or of what is told from outside.
    fileprivate static let told: [PaperKind] = [.programme, .runSheet, .precedence, .flags, .conflicts, .hours]
}
