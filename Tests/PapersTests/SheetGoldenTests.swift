import Editions
import Foundation
import Occasions
import TestKit
import Testing

@testable import Papers

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

    @Test(arguments: Language.allCases) func seatsAndCeremonies(language: Language) throws {
        try expect(
            .seating(
                [.sketched(visit.sketch)], unranked: ["Congress"], subject: "", visit.head(.seating, language)),
            "seating-\(language)")
        let none = Sheet.seating([], unranked: [], subject: "", visit.head(.seating, language))
        #expect(none.sections.isEmpty && none.empty == PaperWords(say: language).noSeats)
        let lineup = Lineup(
            occasion: "Informal meeting", regime: ["Regime: by rank", "Advice."],
            places: [
                .init(title: "The mayor", name: nil, country: nil, why: nil, isHost: true),
                .init(
                    title: "Belgium", name: "The minister", country: "BE", why: "because of the rank",
                    arrival: visit.sketch.at("08:40")),
                .init(
                    title: "Japan", name: nil, country: "JP", why: "because of the rank",
                    arrival: visit.sketch.at("08:50")),
                .init(title: "Italy", name: nil, country: "IT", why: "because of the name"),
                .init(title: "The alderman", name: nil, country: nil, why: "because of the rank", isHost: true),
            ], remarks: ["A remark."], masts: [])
        try expect(.ceremonies([lineup], subject: "", visit.head(.order, language)), "order-\(language)")
    }

    /// Who arrives last, who stands first, who opens; and who would come before a lower one.
    @Test func theOrdersOfCeremony() {
        let lineup = Lineup(
            occasion: "Visit", regime: ["By rank"],
            places: [
                .init(title: "A", name: nil, country: nil, why: nil, arrival: visit.sketch.at("09:00")),
                .init(title: "Mayor", name: nil, country: nil, why: nil, isHost: true),
                .init(title: "B", name: nil, country: nil, why: nil, arrival: visit.sketch.at("09:10")),
                .init(title: "C", name: nil, country: nil, why: nil, arrival: visit.sketch.at("08:50")),
            ], remarks: [], masts: [])
        let table = Sheet.ceremonies([lineup], subject: "", visit.head(.order)).sections[0].table
        let name = table.columns.firstIndex(where: \.isName) ?? 0
        func names(_ group: Int) -> [String] { table.groups[group].rows.map { $0.cells[name].text } }
        #expect(names(0) == ["C", "B", "A"])
        #expect(names(1) == ["Mayor"])
        #expect(names(2) == ["Mayor", "A", "B", "C"])
        #expect(names(3) == ["A", "B", "C"])
        #expect(table.groups[0].rows.map { $0.cells.last?.text } == ["", "", "OUT OF ORDER: before B"])
    }

    @Test(arguments: Language.allCases) func optionsChangesAndBids(language: Language) throws {
        let (sketch, today) = (visit.sketch, visit.sketch.date(10))
        func option(_ day: Int, _ occasion: String, _ step: OptionLine.Step, before: [String] = []) -> OptionLine {
            OptionLine(
                due: step == .none ? nil : sketch.at("23:59", day: day), room: "Main hall", occasion: occasion,
                range: TimeRange(sketch.at("00:00", day: 22), minutes: 2880), rank: "second option", before: before,
                step: step)
        }
        let lines = [
            option(0, "By contract", .none), option(25, "Far", .confirm),
            option(20, "Near", .challenge, before: ["Fair (first option)"]), option(9, "Over", .askAnew),
        ]
        try expect(.options(lines, today: today, subject: "", visit.head(.options, language)), "options-\(language)")
        let none = Sheet.options([], today: nil, subject: "", visit.head(.options, language))
        #expect(none.sections.isEmpty && none.empty == PaperWords(say: language).noOptions)

        let range = sketch.range("09:00", "11:00")
        let deltas = [
            Delta(
                sort: .changed, title: "Plenary", occasion: "Visit", range: range, room: "Main hall",
                changes: [
                    .title(from: "Session", to: "Plenary"), .time(from: sketch.range("08:00", "10:00"), to: range),
                    .time(from: sketch.range("08:00", "10:00", day: 22), to: range), .room(from: nil, to: "Main hall"),
                    .hands(role: "liaison", delegation: "France", from: "Anna", to: "Bram"),
                    .hands(role: "vehicle", delegation: nil, from: "Van 1", to: nil), .words,
                ]),
            Delta(sort: .gone, title: "Dinner", occasion: "Visit", range: range, room: nil, changes: []),
            Delta(sort: .new, title: "Lunch", occasion: "Visit", range: range, room: "Salon", changes: []),
        ]
        try expect(
            .difference(
                deltas, since: "v2", told: ["Anna", "Bram"], subject: "", visit.head(.difference, language)),
            "difference-\(language)")
        let page = BidPage(
            verdict: .goIf,
            dates: [
                .init(first: sketch.date(22), last: sketch.date(23), verdict: .goIf, remark: "A holiday"),
                .init(first: sketch.date(26), last: sketch.date(27), verdict: .noGo, remark: "The hall is taken"),
            ], possible: 3, reasons: (1...10).map { "Reason \($0)" },
            needs: [
                .init(.guests, "3 delegations"), .init(.staff("protocol"), "2"), .init(.money("City fund"), "100 EUR"),
                .init(.decision, "The college"),
            ], isAlone: true)
        try expect(.bid(page, subject: "Games", visit.head(.bid, language)), "bid-\(language)")
    }

    /// Conflicts each in full; of the rest some examples of each rule, and how many there are.
    @Test func theRestIsTakenTogetherByRule() {
        let concerns =
            (1...12).map { Concern(kind: "wish", isGrave: false, text: "Wish \($0)", remedy: nil, rule: "Rule A") }
            + (1...12).map {
                Concern(kind: "conflict", isGrave: true, text: "Clash \($0)", remedy: nil, rule: "Rule B")
            }
        let sheet = Sheet.conflicts(concerns, today: nil, subject: "", visit.head(.conflicts))
        #expect(sheet.sections.map { $0.table.rows } == [2, 12, 1])
        #expect(
            sheet.sections[2].table.groups[0].rows[0].cells.map(\.text)
                == ["12", "Rule A", "Wish 1; Wish 2; Wish 3; and 9 more"])
    }

    @Test(arguments: Language.allCases) func conflictsAndHours(language: Language) throws {
        let concerns = [
            Concern(
                kind: "conflict", isGrave: true, text: "The hall is booked twice", remedy: "Move one",
                rule: "One at a time"),
            Concern(kind: "note", isGrave: false, text: "The caterer is late", remedy: nil, rule: "Catering"),
            Concern(kind: "note", isGrave: false, text: "The cook is ill", remedy: "Call another", rule: "Catering"),
            Concern(kind: "note", isGrave: false, text: "The wine is warm", remedy: "Cool it", rule: "Catering"),
            Concern(kind: "note", isGrave: false, text: "The bread is dry", remedy: nil, rule: "Catering"),
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
    fileprivate static let told: [PaperKind] = [
        .programme, .runSheet, .precedence, .order, .seating, .flags, .conflicts, .hours, .options,
        .difference, .bid,
    ]
}
