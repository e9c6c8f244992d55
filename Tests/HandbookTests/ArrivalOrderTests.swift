import Conditions
import Handbook
import Occasions
import TestKit
import Testing

@Suite struct ArrivalOrderTests {
    let sketch = Sketch()
    let ceremony: EngagementID
    let france: EngagementID
    let japan: EngagementID
    let spain: EngagementID

    init() {
        ceremony = sketch.engagement("opening", "Opening", minutes: 60)
        let guests = [
            sketch.delegation("fr", "France", rank: 20), sketch.delegation("jp", "Japan", rank: 40),
            sketch.delegation("es", "Spain", rank: 60),
        ]
        france = sketch.engagement("fr", "Arrival of France", minutes: 5, with: [guests[0]], leadsTo: ceremony)
        japan = sketch.engagement("jp", "Arrival of Japan", minutes: 5, with: [guests[1]], leadsTo: ceremony)
        spain = sketch.engagement("es", "Arrival of Spain", minutes: 5, with: [guests[2]], leadsTo: ceremony)
    }

    private func plan(france: String, japan: String, spain: String) -> Plan {
        sketch.plan(
            Held(self.france, at: sketch.at(france)), Held(self.japan, at: sketch.at(japan)),
            Held(self.spain, at: sketch.at(spain)), Held(ceremony, at: sketch.at("10:00")))
    }

    @Test func keptWithTheHighestLast() {
        sketch.rank(by: "by-rank")
        #expect(sketch.words("arrival-order", plan(france: "09:10", japan: "09:05", spain: "09:00")).isEmpty)
    }

    @Test func twoMayArriveAtOneTime() {
        sketch.rank(by: "by-rank")
        #expect(sketch.words("arrival-order", plan(france: "09:05", japan: "09:05", spain: "09:05")).isEmpty)
    }

    @Test func keptWithTheHighestFirstWhereTheSheetSaysSo() {
        sketch.rank(by: "by-rank")
        let descending = plan(france: "09:00", japan: "09:05", spain: "09:10")
        #expect(sketch.words("arrival-order", descending, ["highest-last": 0]).isEmpty)
        #expect(sketch.findings("arrival-order", descending).map(\.amount) == [5, 5])
    }

    @Test func keptWithoutARegimeOrWithOneNobodyKnows() {
        #expect(sketch.requirements("arrival-order").isEmpty)
        sketch.rank(by: "no-such")
        #expect(sketch.requirements("arrival-order").isEmpty)
    }

    @Test func theRegimeOfTheArrivalCountsBeforeThatOfTheOccasion() {
        sketch.rank(by: "by-rank")
        for id in ["b", "a"] {
            let guest = sketch.delegation(id, id.uppercased(), rank: id == "b" ? 10 : 90)
            _ = sketch.engagement(id, id, minutes: 5, with: [guest], regime: "by-title", leadsTo: ceremony)
        }
        // By title A is the higher and comes last; by rank B would.
        #expect(sketch.requirements("arrival-order").map(\.subjects).last == ["ecofin/b", "ecofin/a"])
    }

    @Test func onlyThoseForOneCeremonyAtOneEntranceWaitForEachOther() {
        sketch.rank(by: "by-rank")
        let other = sketch.engagement("dinner", "Dinner", minutes: 60)
        let guest = sketch.delegation("de", "Germany", rank: 10)
        let twin = sketch.delegation("it", "Italy", rank: 15)
        _ = sketch.engagement("de-dinner", "x", minutes: 5, with: [guest], leadsTo: other)
        _ = sketch.engagement("de-side", "x", minutes: 5, with: [guest], entrance: "side", leadsTo: ceremony)
        _ = sketch.engagement("free", "x", minutes: 5, with: [guest])
        _ = sketch.engagement("both", "x", minutes: 5, with: [guest, twin], leadsTo: ceremony)
        #expect(
            sketch.requirements("arrival-order").map(\.subjects) == [
                ["ecofin/es", "ecofin/jp"], ["ecofin/jp", "ecofin/fr"],
            ])
    }

    @Test func oneThatIsLeftOutDoesNotBreakTheChain() {
        sketch.rank(by: "by-rank")
        let guest = sketch.delegation("de", "Germany", rank: 30)
        let germany = sketch.engagement(
            "de", "Arrival of Germany", minutes: 5, with: [guest], optional: true, leadsTo: ceremony)
        func plan(_ held: Held) -> Plan {
            sketch.plan(
                Held(france, at: sketch.at("09:00")), Held(japan, at: sketch.at("09:05")),
                Held(spain, at: sketch.at("09:00")), held)
        }
        #expect(
            sketch.findings("arrival-order", plan(Held(omitted: germany))).map(\.subjects) == [
                ["ecofin/jp", "ecofin/fr"]
            ])
        #expect(
            sketch.findings("arrival-order", plan(Held(germany, at: sketch.at("09:05")))).map(\.subjects) == [
                ["ecofin/jp", "ecofin/fr"], ["ecofin/de", "ecofin/fr"],
            ])
    }

    @Test func nothingIsAskedOfThoseWhoCannotMeetOtherwise() {
        let sketch = Sketch()
        sketch.rank(by: "by-rank")
        let ceremony = sketch.engagement("opening", "Opening", minutes: 60)
        for (id, rank, clock) in [("fr", 20, "09:10"), ("es", 60, "09:00")] {
            let guest = sketch.delegation(id, id, rank: rank)
            _ = sketch.engagement(id, id, minutes: 5, fixed: sketch.at(clock), with: [guest], leadsTo: ceremony)
        }
        let handbook = Handbook(precedence: sketch.precedence)
        let demands = handbook.requirements(of: sketch.problem).filter { $0.rule == "arrival-order" }
        #expect(demands.isEmpty)
        #expect(sketch.requirements("arrival-order").count == 1)
    }

    @Test func theOfficeMayPlaceAGuestOtherwise() {
        let last = sketch.problem[spain].participants[0]
        let first = sketch.problem[france].participants[0]
        sketch.rank(by: "by-rank", overrides: [Override(last, before: first, why: "guest of honour")])
        #expect(sketch.words("arrival-order", plan(france: "09:05", japan: "09:00", spain: "09:10")).isEmpty)
        #expect(
            sketch.findings("arrival-order", plan(france: "09:05", japan: "09:00", spain: "09:00")).map(\.text) == [
                """
                'Arrival of France' (ecofin/fr) on Fri 23 Feb 2024 09:05-09:10 begins 5 min after \
                'Arrival of Spain' (ecofin/es) on Fri 23 Feb 2024 09:00-09:05, against the order of precedence Rank \
                (by-rank): Spain (ecofin:es) before France (ecofin:fr) because the office placed Spain (ecofin:es) \
                before France (ecofin:fr): guest of honour
                """
            ])
    }

    @Test func worded() {
        sketch.rank(by: "by-rank")
        let plan = plan(france: "09:10", japan: "09:05", spain: "09:15")
        #expect(
            sketch.words("arrival-order", plan) == [
                """
                'Arrival of Spain' (ecofin/es) on Fri 23 Feb 2024 09:15-09:20 begins 10 min after 'Arrival of Japan' \
                (ecofin/jp) on Fri 23 Feb 2024 09:05-09:10, against the order of precedence Rank (by-rank): Japan \
                (ecofin:jp) before Spain (ecofin:es) because of the rank code: 40 < 60 -> start 'Arrival of Spain' \
                (ecofin/es) no later than Fri 23 Feb 2024 09:05 or 'Arrival of Japan' (ecofin/jp) no earlier than \
                Fri 23 Feb 2024 09:15, or give one of them another place, with a reason, under precedence-overrides
                """
            ])
        #expect(
            sketch.words("arrival-order", plan, in: .nl) == [
                """
                'Arrival of Spain' (ecofin/es) op vr 23 feb 2024 09:15-09:20 begint 10 min na 'Arrival of Japan' \
                (ecofin/jp) op vr 23 feb 2024 09:05-09:10, tegen de rangorde Rang (by-rank) in: Japan (ecofin:jp) \
                vóór Spain (ecofin:es) wegens de rangcode: 40 < 60 -> laat 'Arrival of Spain' (ecofin/es) uiterlijk \
                op vr 23 feb 2024 09:05 of 'Arrival of Japan' (ecofin/jp) ten vroegste op vr 23 feb 2024 09:15 \
                beginnen, of geef een van beide met een reden een andere plaats onder precedence-overrides
                """
            ])
        #expect(
            sketch.words("arrival-order", plan, in: .fr) == [
                """
                'Arrival of Spain' (ecofin/es) le ven 23 févr 2024 09:15-09:20 commence 10 min après 'Arrival of \
                Japan' (ecofin/jp) le ven 23 févr 2024 09:05-09:10, contrairement à l'ordre de préséance Rang \
                (by-rank) : Japan (ecofin:jp) avant Spain (ecofin:es) suivant le code de rang : 40 < 60 -> commencer \
                'Arrival of Spain' (ecofin/es) au plus tard le ven 23 févr 2024 09:05 ou 'Arrival of Japan' \
                (ecofin/jp) au plus tôt le ven 23 févr 2024 09:15, ou donner à l'une des deux une autre place, \
                motivée, sous precedence-overrides
                """
            ])
        #expect(
            sketch.requirements("arrival-order").map { $0.statement(.fr) }.first
                == "'Arrival of Spain' (ecofin/es) n'est pas postérieure à 'Arrival of Japan' (ecofin/jp), suivant l'ordre de préséance Rang (by-rank)"
        )
    }
}
