import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct KerbIntervalTests {
    let sketch = Sketch(grainMinutes: 1)
    let plenary: EngagementID

    init() { plenary = sketch.engagement("plenary", "Plenary", minutes: 120) }

    private func arrival(
        _ id: String, _ title: String, rank: Int = 40, at entrance: String? = "north", fixed: Moment? = nil,
        optional: Bool = false
    ) -> EngagementID {
        let guest = sketch.delegation(id, title, Delegation(occasion: 0, rank: rank))
        return sketch.engagement(
            "arrival-\(id)", "Arrival of \(title)", minutes: 10, kind: .arrival, fixed: fixed, with: [guest],
            optional: optional, entrance: entrance, leadsTo: plenary)
    }

    private func plan(_ first: EngagementID, _ one: String, _ second: EngagementID, _ other: String) -> Plan {
        sketch.plan(Held(first, at: sketch.at(one)), Held(second, at: sketch.at(other)))
    }

    @Test func keptThreeMinutesApart() {
        let (france, spain) = (arrival("fr", "France"), arrival("es", "Spain"))
        #expect(sketch.words("kerb-interval", plan(france, "08:30", spain, "08:33")).isEmpty)
        #expect(sketch.words("kerb-interval", plan(france, "08:33", spain, "08:30")).isEmpty)
    }

    @Test func brokenByAMinute() {
        let (france, spain) = (arrival("fr", "France"), arrival("es", "Spain"))
        #expect(sketch.findings("kerb-interval", plan(france, "08:30", spain, "08:32")).map(\.amount) == [1])
    }

    @Test func aHeadOfStateHasMoreTime() {
        let (france, spain) = (arrival("fr", "France"), arrival("es", "Spain", rank: 10))
        #expect(sketch.words("kerb-interval", plan(france, "08:30", spain, "08:35")).isEmpty)
        #expect(sketch.findings("kerb-interval", plan(france, "08:30", spain, "08:33")).map(\.amount) == [2])
        #expect(sketch.findings("kerb-interval", plan(france, "08:30", spain, "08:33"), ["high-rank": 9]).isEmpty)
    }

    @Test func keptAtTwoEntrancesOrWithoutOne() {
        let (france, spain) = (arrival("fr", "France"), arrival("es", "Spain", at: "south"))
        #expect(sketch.words("kerb-interval", plan(france, "08:30", spain, "08:30")).isEmpty)
        let italy = arrival("it", "Italy", optional: true)
        let absent = sketch.plan(Held(france, at: sketch.at("08:30")), Held(omitted: italy))
        #expect(sketch.words("kerb-interval", absent).isEmpty)
    }

    @Test func onlyThoseWhoCanMeetAreHeldApart() {
        _ = arrival("fr", "France", fixed: sketch.at("08:30"))
        _ = arrival("es", "Spain", fixed: sketch.at("08:32"))
        _ = arrival("it", "Italy", fixed: sketch.at("08:35"))
        let brief = Brief(sketch.problem, Brief.Binding(fixedStarts: true))
        #expect(
            KerbInterval.rule.requirements(brief, KerbInterval.rule.standard).map(\.subjects) == [
                ["ecofin/arrival-fr", "ecofin/arrival-es"]
            ])
    }

    @Test func worded() {
        let plan = plan(arrival("fr", "France"), "08:30", arrival("es", "Spain"), "08:31")
        #expect(
            sketch.words("kerb-interval", plan) == [
                """
                'Arrival of France' (ecofin/arrival-fr) begins Fri 23 Feb 2024 08:30 and 'Arrival of Spain' \
                (ecofin/arrival-es) Fri 23 Feb 2024 08:31 at the same entrance 'north'; 3 min must lie between them: 2 \
                min missing -> start 'Arrival of Spain' (ecofin/arrival-es) no earlier than Fri 23 Feb 2024 08:33, or \
                start 'Arrival of France' (ecofin/arrival-fr) no later than Fri 23 Feb 2024 08:28
                """
            ])
        #expect(
            sketch.words("kerb-interval", plan, in: .nl) == [
                """
                'Arrival of France' (ecofin/arrival-fr) begint op vr 23 feb 2024 08:30 en 'Arrival of Spain' \
                (ecofin/arrival-es) op vr 23 feb 2024 08:31 aan dezelfde ingang 'north'; er moet 3 min tussen liggen: \
                2 min te kort -> laat 'Arrival of Spain' (ecofin/arrival-es) niet vóór vr 23 feb 2024 08:33 beginnen, \
                of laat 'Arrival of France' (ecofin/arrival-fr) uiterlijk op vr 23 feb 2024 08:28 beginnen
                """
            ])
        #expect(
            sketch.words("kerb-interval", plan, in: .fr) == [
                """
                'Arrival of France' (ecofin/arrival-fr) commence le ven 23 févr 2024 08:30 et 'Arrival of Spain' \
                (ecofin/arrival-es) le ven 23 févr 2024 08:31 à la même entrée 'north' ; il faut 3 min entre les deux \
                : il manque 2 min -> ne pas commencer 'Arrival of Spain' (ecofin/arrival-es) avant le ven 23 févr 2024 \
                08:33, ou commencer 'Arrival of France' (ecofin/arrival-fr) au plus tard le ven 23 févr 2024 08:28
                """
            ])
    }

    @Test func wordedForAHeadOfState() {
        let spain = arrival("es", "Spain", rank: 10, at: nil)
        let plan = plan(arrival("fr", "France", at: nil, fixed: sketch.at("08:30")), "08:30", spain, "08:31")
        #expect(
            sketch.words("kerb-interval", plan) == [
                """
                'Arrival of France' (ecofin/arrival-fr) begins Fri 23 Feb 2024 08:30 and 'Arrival of Spain' \
                (ecofin/arrival-es) Fri 23 Feb 2024 08:31 at the same entrance; 5 min must lie between them for the \
                rank of Spain (ecofin:es): 4 min missing -> start 'Arrival of Spain' (ecofin/arrival-es) no earlier \
                than Fri 23 Feb 2024 08:35
                """
            ])
        #expect(
            sketch.words("kerb-interval", plan, in: .nl) == [
                """
                'Arrival of France' (ecofin/arrival-fr) begint op vr 23 feb 2024 08:30 en 'Arrival of Spain' \
                (ecofin/arrival-es) op vr 23 feb 2024 08:31 aan dezelfde ingang; er moet 5 min tussen liggen wegens de \
                rang van Spain (ecofin:es): 4 min te kort -> laat 'Arrival of Spain' (ecofin/arrival-es) niet vóór vr \
                23 feb 2024 08:35 beginnen
                """
            ])
        #expect(
            sketch.words("kerb-interval", plan, in: .fr) == [
                """
                'Arrival of France' (ecofin/arrival-fr) commence le ven 23 févr 2024 08:30 et 'Arrival of Spain' \
                (ecofin/arrival-es) le ven 23 févr 2024 08:31 à la même entrée ; il faut 5 min entre les deux vu le \
                rang de Spain (ecofin:es) : il manque 4 min -> ne pas commencer 'Arrival of Spain' (ecofin/arrival-es) \
                avant le ven 23 févr 2024 08:35
                """
            ])
    }
}
