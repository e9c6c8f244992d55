import Documents
import Handbook
import Occasions
import Testing

@testable import Desk
@testable import Papers

/// Who sits where, from documents to what papers tell of it.
@Suite struct SeatingDeskTests {
    private static let interpreter =
        "staff:\n  - {id: int, name: Interpreter, roles: [interpreter], languages: {a: [nl], b: [fr]}}"

    /// One engagement of a visit in the town hall, with the delegations given.
    private static func papers(
        _ head: String, delegations: [String], _ engagement: String, day: String = "2027-03-11"
    ) -> Papers {
        let visit = """
            hostcity: occasion/1
            id: visit
            title: Visit
            kind: visit
            status: confirmed
            window: \(day)..\(day)
            \(head)
            delegations:
            \(delegations.map { "  - \($0)" }.joined(separator: "\n"))
            engagements:
              - {id: meal, title: Meal, length: 1 h, between: 09:00-20:00, room: hall/salon, \(engagement)}

            """
        let plan = """
            hostcity: plan/1
            office: office.yaml
            occasions: [visit.yaml]
            engagements:
              - {id: visit/meal, start: \(day) 12:00, room: hall/salon}

            """
        return Papers.visit.changing("office.yaml", "staff:", Self.interpreter).adding("visit.yaml", visit).adding(
            "plan.yaml", plan)
    }

    private func charts(_ papers: Papers, _ language: Language = .en) throws -> [SeatingChart] {
        try desk(papers, language).charts
    }

    private func desk(_ papers: Papers, _ language: Language = .en) throws -> SeatingDesk {
        let opened = try papers.opened()
        return SeatingDesk(
            problem: opened.found.problem, plan: opened.plan, book: opened.found.handbook.precedence,
            language: language)
    }

    private static let states = [
        "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT", "CY", "LV", "LT", "LU", "HU", "MT",
        "NL", "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE",
    ]

    /// The table of the Council in the second half of 2026 (decision (EU) 2016/1316): Ireland presides.
    @Test func theCouncilTableUnderTheIrishPresidency() throws {
        let delegations = Self.states.map { "{id: \($0.lowercased()), name: \($0), country: \($0), rank: 40}" }
        let chart = try #require(
            try charts(
                Self.papers(
                    "precedence: eu-rotation", delegations: delegations, "with: [all-delegations], seating: council",
                    day: "2026-09-10")
            ).first)
        #expect(
            chart.seats.map(\.label) == [
                "IE", "LT", "EL", "IT", "LV", "LU", "NL", "SK", "MT", "EE", "BG", "AT", "RO", "FI", "HR", "DE", "PT",
                "SI", "FR", "CZ", "SE", "ES", "BE", "HU", "PL", "DK", "CY",
            ])
        #expect(chart.seats[0].mark == "presidency")
        #expect(chart.seats[1].place == "1 from the presidency")
        // Clockwise from above: the next in turn sits to the left of the presidency.
        #expect(chart.seats[1].x > chart.seats[0].x && chart.seats[1].y == 0)
    }

    private static let names = [
        "{id: a, name: Kosovo, head: Ana Krasniqi, rank: 40}", "{id: b, name: Serbia, head: Bojan Petrović, rank: 41}",
        "{id: c, name: Italy, head: Carlo Rossi, rank: 42}", "{id: d, name: Spain, head: Diego Ruiz, rank: 43}",
    ]

    /// Names alone, no states, and never side by side.
    @Test func whereRecognitionIsDisputed() throws {
        let chart = try #require(
            try charts(
                Self.papers(
                    "precedence: names-only\napart: [{between: [a, b], share: adjacent}]", delegations: Self.names,
                    "with: [all-delegations], seating: stage")
            ).first)
        #expect(chart.seats.map(\.head) == [nil, nil, nil, nil])
        let all = chart.seats.flatMap { [$0.label, $0.place, $0.why, $0.mark] } + chart.notes + [chart.title]
        for state in ["Kosovo", "Serbia", "Italy", "Spain", "visit:"] {
            #expect(!all.contains { $0.contains(state) }, "\(state)")
        }
        let row = chart.seats.sorted { $0.x < $1.x }.map(\.label)
        #expect(row == ["Diego Ruiz", "Ana Krasniqi", "Carlo Rossi", "Bojan Petrović"])
        let moved = chart.seats.filter(\.isMoved)
        #expect(moved.map(\.label) == ["Carlo Rossi", "Diego Ruiz", "Bojan Petrović"])
        #expect(
            moved.first?.why == "place 3 by the order; moved, as somebody may not sit beside somebody")
    }

    private static let guests = [
        "{id: fr, name: France, head: Anne Aubry, rank: 20, size: 3}", "{id: jp, name: Japan, rank: 30, size: 2}",
        "{id: de, name: Germany, rank: 40}",
    ]

    @Test func aDinnerHasTheLayoutOfItsKind() throws {
        let papers = Self.papers(
            "precedence: rank-then-date", delegations: Self.guests, "kind: dinner, with: [mayor, all-delegations]")
        let chart = try #require(try charts(papers).first)
        #expect(chart.layout == "French style: hosts at the middle of the long sides")
        #expect(chart.notes.first == "Layout as is usual: Dinner. 'seating' in its document says otherwise.")
        #expect(chart.seats.map(\.label) == ["Mayor", "France", "Japan", "Germany"])
        #expect(chart.seats.map(\.mark) == ["host", "1", "2", "3"])
        #expect(
            chart.seats.map(\.place) == [
                "the host's place", "to the right of the host", "to the left of the host", "across from the host",
            ])
        #expect(
            chart.seats.map(\.why) == [
                "receives the guests", "first in the order", "after France because of the rank code: 20 < 30",
                "after Japan because of the rank code: 30 < 40",
            ])
        #expect(chart.seats[1].head == "Anne Aubry")
        #expect(chart.notes.contains("Up to 2 people of a delegation come with its head and have no place here."))
        #expect(chart.room == "Salon, Town hall")
        let french = try #require(try charts(papers, .fr).first)
        #expect(french.seats.map(\.mark) == ["hôte", "1", "2", "3"])
        #expect(french.seats[2].why == "après France suivant le code de rang : 20 < 30")
        let dutch = try #require(try charts(papers, .nl).first)
        #expect(dutch.seats[2].place == "links van de gastheer")
    }

    @Test func theOccasionSaysItForItsMeals() throws {
        let papers = Self.papers(
            "precedence: rank-then-date\nseating: english", delegations: Self.guests,
            "kind: dinner, with: [mayor, all-delegations]")
        let chart = try #require(try charts(papers).first)
        #expect(chart.layout == "English style: hosts at the ends of the table")
        #expect(chart.notes.first == "Layout as its occasion says.")
        // And for nothing else.
        let photo = Self.papers(
            "precedence: rank-then-date\nseating: english", delegations: Self.guests,
            "kind: photo, with: [mayor, all-delegations]")
        #expect(try charts(photo).first?.layout == "Family photo: numbers for the floor")
    }

    @Test func twoSidesOfAMeeting() throws {
        let chart = try #require(
            try charts(
                Self.papers(
                    "precedence: rank-then-date", delegations: Self.guests,
                    "kind: bilateral, with: [mayor, fr], interpretation: consecutive, languages: [fr, nl]")
            ).first)
        #expect(chart.seats.map(\.label) == ["Mayor", "", "France", "France (2)", "France (3)", ""])
        #expect(
            chart.seats.map(\.mark) == ["head", "interpreter", "head", "–", "–", "interpreter"])
        // The guests look at the door: they sit on the far side, the mayor across from them.
        #expect(chart.seats.map(\.y) == [2, 2, 0, 0, 0, 0])
        #expect(chart.seats[1].place == "to the right of the head")
        let three = Self.papers(
            "precedence: rank-then-date", delegations: Self.guests, "kind: bilateral, with: [all-delegations]")
        #expect(
            try charts(three).first?.notes.first
                == "Council table, as they are no two sides. 'seating' in its document says otherwise.")
    }

    @Test func placesByHand() throws {
        let chart = try #require(
            try charts(
                Self.papers(
                    "precedence: rank-then-date", delegations: Self.guests,
                    "kind: dinner, with: [mayor, all-delegations], "
                        + "seating: {places: [{party: de, seat: 1, why: guest of honour}]}")
            ).first)
        #expect(chart.seats.map(\.label) == ["Mayor", "Germany", "France", "Japan"])
        #expect(chart.seats.map(\.isByHand) == [false, true, false, false])
        #expect(chart.seats.map(\.isMoved) == [false, false, false, false])
        #expect(chart.seats[1].why == "placed by hand: guest of honour")
    }

    /// With the mayor as host three guests have places 1 to 3, and the host none of them.
    @Test func aPlaceByHandThatIsNone() throws {
        let chart = try #require(
            try charts(
                Self.papers(
                    "precedence: rank-then-date", delegations: Self.guests,
                    "kind: dinner, with: [mayor, all-delegations], "
                        + "seating: {places: [{party: de, seat: 4, why: x}, {party: mayor, seat: 1, why: y}]}")
            ).first)
        #expect(chart.seats.map(\.label) == ["Mayor", "France", "Japan", "Germany"])
        #expect(chart.seats.filter(\.isByHand) == [])
        #expect(
            chart.notes.filter { $0.contains("by hand") } == [
                "Germany was given the place 4 by hand, which no guest has here: the order decides.",
                "Mayor was given the place 1 by hand, which no guest has here: the order decides.",
            ])
    }

    @Test func aCar() throws {
        let chart = try #require(
            try charts(
                Self.papers(
                    "precedence: rank-then-date", delegations: Self.guests,
                    "kind: transfer, with: [mayor, fr], seating: car")
            ).first)
        #expect(chart.seats.map(\.label) == ["France", "Mayor", ""])
        #expect(chart.seats.map(\.place) == ["rear right", "rear left", "at the wheel"])
        let crowd = Self.papers(
            "precedence: rank-then-date",
            delegations: Self.guests + ["{id: it, name: Italy}"],
            "kind: transfer, with: [mayor, all-delegations], seating: car")
        let told = try #require(try charts(crowd).first)
        #expect(told.seats.isEmpty)
        #expect(
            told.notes.contains("5 people are to go in one car, which has 4 places: no seats are given."))
    }

    @Test func whoCannotBeKeptApartIsTold() throws {
        let papers = Self.papers(
            "precedence: rank-then-date\napart: [{between: [mayor, fr], share: adjacent}]", delegations: Self.guests,
            "kind: transfer, with: [mayor, fr], seating: stage")
        let chart = try #require(try charts(papers).first)
        #expect(
            chart.notes.contains(
                "Mayor and France sit side by side and should not: no arrangement here keeps them apart."))
    }

    @Test func withoutARegimeNobodyHasAPlace() throws {
        let desk = try desk(
            Self.papers("note: none", delegations: Self.guests, "kind: dinner, with: [mayor, all-delegations]"))
        #expect(desk.charts.isEmpty)
        #expect(desk.unranked == ["Visit"])
    }
}
