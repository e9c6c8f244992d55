import Editions
import Feeds
import Occasions
import TestKit
import Testing

/// What an audience must not know occurs nowhere in its feed: not in a title, a UID, a file name or a time.
@Suite struct LeakTests {
    private let visit = Visit()

    /// Known to nobody who subscribes.
    private static let never = [
        "Arrival", "arrival", "departure", "Gate", "gate", "Airport", "airport", "T0710", "T0725", "T0745", "T0640",
        "T1920",
        "T2005", "T0610", "T0625", "T0645", "Confidential", " port", "T1410", "T1455", "T1310", "T1355", "Torch",
        "torch",
        "games", "apart", "ORGANIZER", "ATTENDEE", "METHOD", "RRULE", "liaison-fr", "ecofin/", "lo-1", "int-1",
    ]

    private static let people = ["Vandenbroeck", "mayor", "Lievens", "Tanaka"]
    private static let uncertain = ["surveyors", "Welcome", "congress"]
    private static let tentative = ["fair", "Opening", "TENTATIVE"]

    private func check(_ audience: Audience, _ tokens: [[String]], but known: [String] = []) throws {
        // The zone's own rules and the office's name and domain say nothing of the visit.
        let text = try visit.text(audience).replacing("protocol.example", with: "").replacing("X-MICROSOFT", with: "")
        let events = text.firstRange(of: "END:VTIMEZONE").map { text[$0.upperBound...] } ?? ""
        let head = text.prefix { $0 != "\u{0}" }.components(until: "BEGIN:VTIMEZONE")
        for token in tokens.flatMap({ $0 }) where !known.contains(token) {
            #expect(!events.contains(token), "\(token) stands in the feed of \(audience)")
            #expect(!head.contains(token), "\(token) stands in the head of the feed of \(audience)")
            #expect(!visit.feed(audience).fileName.contains(token), "\(token) stands in a file name")
        }
    }

    @Test func everybody() throws {
        try check(
            .everybody,
            [
                Self.never, Self.people, Self.uncertain, Self.tentative,
                [
                    "France", "Japan", "Dinner", "firm", "Salon", "80 people", "theatre", "Your part",
                    "Taken", "ask",
                ],
            ])
    }

    @Test func aDelegation() throws {
        try check(
            visit.audience(visit.france),
            [
                Self.never, Self.people, Self.uncertain, Self.tentative,
                ["Japan", "firm", "80 people", "theatre", "Your part", "interpret"],
            ], but: ["mayor"])
        try check(
            visit.audience(visit.japan),
            [
                Self.never, Self.people, Self.uncertain, Self.tentative,
                ["France", "Dinner", "firm", "Salon", "Your part"],
            ])
    }

    @Test func theirOwnPeople() throws {
        try check(
            visit.audience(visit.officer),
            [Self.never, Self.people, Self.uncertain, Self.tentative, ["Japan", "Dinner", "80 people", "theatre"]],
            but: ["lo-1", "Lievens"])
        try check(
            visit.audience(visit.interpreter),
            [Self.never, Self.people, Self.uncertain, Self.tentative, ["Japan", "France", "Dinner", "Salon"]],
            but: ["int-1", "Tanaka"])
        try check(
            visit.audience(visit.mayor), [Self.never, ["Lievens", "Tanaka", "Japan", "Your part"]])
    }

    @Test func rooms() throws {
        let others = ["France", "Japan", "Informal", "firm", "Your part", "7 people", "6 people"]
        try check(visit.audience(visit.hall), [Self.never, Self.people, Self.uncertain, others, ["Dinner"]])
        try check(
            visit.audience(visit.salon), [Self.never, Self.people, Self.uncertain, others, ["session"]], but: ["mayor"])
        try check(
            visit.audience(visit.gate), [Self.never, Self.people, Self.uncertain, others],
            but: ["Gate", "gate", "airport"])
    }

    @Test func aProtectedDutyIsTakenTimeAndNothingElse() throws {
        let officer = try visit.events(visit.audience(visit.officer))
        #expect(officer.count == 3)
        let hidden = try #require(officer.first { $0.contains("ask the office") })
        #expect(
            hidden.split(separator: "\n").filter { !$0.hasPrefix("UID") }.joined(separator: "\n") == """
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T070000
                DTEND;TZID=Europe/Brussels:20240223T080000
                SUMMARY:Duty (ask the office)
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                """)
        let gate = try visit.events(visit.audience(visit.gate))
        #expect(gate.count == 1)
        #expect(gate[0].contains("SUMMARY:Taken\n"))
        #expect(gate[0].contains(":20240223T070000\nDTEND;TZID=Europe/Brussels:20240223T080000"))
    }

    @Test func everyKindOfMovementIsProtectedWhateverItsAudience() throws {
        let movements: [EngagementKind] = EngagementKind.Movement.allCases.map {
            EngagementKind(id: "spelt-otherwise", name: Text(everywhere: "Way"), movement: $0)
        }
        let sweep = EngagementKind(id: "sweep", name: Text(everywhere: "Sweep"), isDiscreet: true)
        for kind in movements + [.arrival, .transfer, .motorcade, sweep] {
            var visit = Visit()
            let extra = visit.sketch.engagement(
                "extra", "Route by the canal", minutes: 10, kind: kind, with: [visit.france, visit.mayor],
                rooms: [visit.salon], audience: .public)
            visit.plan.decisions.append(.starts(visit.sketch.at("16:05")))
            visit.plan.fills.append(visit.salon)
            for audience in visit.publication.audiences {
                let text = try visit.text(audience)
                #expect(!text.contains("canal"))
                #expect(!text.contains("T1605"))
                #expect(!text.contains("T1505"))
            }
            #expect(extra.index == 8)
            #expect(try visit.events(visit.audience(visit.france)).count == 3)
            #expect(try visit.events(.everybody).count == 1)
        }
    }

    @Test func aSquareDoesNotTellWhoComesThroughIt() throws {
        var visit = Visit()
        let square = visit.sketch.room("kerb", "Kerb", at: 0, shared: true)
        let cases: [(EngagementKind, Confidentiality)] = [
            (.motorcade, .public), (.photo, .restricted), (.photo, .public),
        ]
        for (kind, audience) in cases {
            _ = visit.sketch.engagement(
                "extra-\(kind.id)-\(audience)", "Steps", minutes: 10, kind: kind, with: [visit.mayor], rooms: [square],
                audience: audience)
            visit.plan.decisions.append(.starts(visit.sketch.at("16:05")))
            visit.plan.fills.append(square)
        }
        let events = try visit.events(visit.audience(square))
        #expect(events.count == 1)
        #expect(events[0].contains("SUMMARY:Steps"))
    }
}

extension StringProtocol {
    fileprivate func components(until mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? String(self)
    }
}
