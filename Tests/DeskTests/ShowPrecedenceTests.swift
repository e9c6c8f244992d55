import Documents
import Handbook
import Occasions
import Testing

@testable import Desk

/// The order of precedence, and what another head changes of it.
@Suite struct ShowPrecedenceTests {
    private static let summit = """
        hostcity: occasion/1
        id: summit
        title: Meeting on the rivers
        window: 2026-11-23..2026-11-24
        precedence: rank-then-date
        delegations:
          - {id: ie, name: Ireland, country: IE, head: Mr Ahern, rank: 20, since: 2025-01-23 12:00}
          - {id: lt, name: Lithuania, country: LT, head: Ms Žukienė, rank: 20, since: 2024-12-12 09:00}
          - {id: jp, name: Japan, country: JP, head: Mr Sato, rank: 35}
        engagements:
          - {id: opening, title: Opening, length: 1 h, with: [mayor], at: day 1 10:00, room: hall/council}

        """

    private let papers = Papers.visit.adding("summit.yaml", summit)

    private func show(
        regime: String? = nil, replacement: ShowPrecedence.Replacement? = nil
    ) -> ShowPrecedence {
        ShowPrecedence(
            .init(document: "summit.yaml", regime: regime, replacement: replacement), papers.invocation)
    }

    private func order(_ show: ShowPrecedence) throws -> (PrecedenceOrder, Case, Int) {
        let found = try show.readCase()
        let occasion = try show.occasion(in: found)
        return (try show.order(of: occasion, in: found.problem, found.handbook.precedence), found, occasion)
    }

    @Test func theOccasionNamesItsRegime() throws {
        let (order, _, _) = try order(show())
        #expect(order.regime.id == "rank-then-date")
        #expect(order.parties.map(\.id) == ["summit:lt", "summit:ie", "summit:jp", "mayor"])
    }

    @Test func theCommandLineMayNameAnother() throws {
        #expect(try order(show(regime: "eu-rotation")).0.regime.id == "eu-rotation")
        #expect(throws: Misuse.self) { try order(show(regime: "eu-rotatoin")) }
    }

    @Test func anotherHeadMovesTheOthersUp() throws {
        let replacement = ShowPrecedence.Replacement(party: "lt", head: "Ms Byrne", rank: 45, isDeputy: true)
        let show = show(replacement: replacement)
        let (order, found, occasion) = try order(show)
        let effect = try show.effect(of: replacement, on: order, occasion, found, nil, in: .en)
        #expect(effect.moves.map(\.party.id) == ["summit:ie", "summit:jp", "summit:lt"])
        #expect(effect.moves.map(\.from) == [2, 3, 1])
        #expect(effect.moves.map(\.to) == [1, 2, 3])
        #expect(effect.after[effect.party].delegation?.head == "Ms Byrne")
        #expect(effect.before[effect.party].delegation?.head == "Ms Žukienė")
        #expect(effect.consequences == nil && effect.isKept)
    }

    @Test(arguments: [
        ShowPrecedence.Replacement(party: "fr", head: "x", rank: 1),
        ShowPrecedence.Replacement(party: "ie", head: "x", rank: 1, since: "lately"),
        ShowPrecedence.Replacement(party: "ie", head: "x", rank: 1, mission: "ambasador"),
    ]) func whatCannotBeReadIsMisuse(_ replacement: ShowPrecedence.Replacement) throws {
        let show = show(replacement: replacement)
        let (order, found, occasion) = try order(show)
        #expect(throws: Misuse.self) {
            try show.effect(of: replacement, on: order, occasion, found, nil, in: .en)
        }
    }

    @Test func findingsComeAndGoWithAChange() throws {
        let opened = try Papers.visit.opened()
        let problem = opened.found.problem
        let salon = try #require(problem.resourceIDs.first { problem[$0].id == "hall/salon" })
        let lost = problem.adding([CalendarEntry(role: .busy(salon), range: problem.horizon, title: "lost")])
        let worse = Consequences(opened, after: lost, in: .en)
        #expect(worse.appeared.broken == ["room-blocked"])
        #expect(worse.disappeared.all.isEmpty)
        #expect(Consequences(opened, after: problem, in: .en).isEmpty)
    }
}
