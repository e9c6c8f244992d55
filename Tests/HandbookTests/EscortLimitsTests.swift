import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct EscortLimitsTests {
    let sketch = Sketch()

    private func delegation(rank: Int, _ escort: Escort) -> Plan {
        _ = sketch.delegation("fr", "France", rank: rank, escort: escort)
        return Plan(for: sketch.problem)
    }

    @Test func keptByAHeadOfGovernment() {
        let plan = delegation(rank: 20, Escort(cars: 5, agents: 4))
        #expect(sketch.words("escort-limits", plan).isEmpty)
    }

    @Test func keptWithAThreatAssessment() {
        let plan = delegation(rank: 35, Escort(isThreatened: true))
        #expect(sketch.words("escort-limits", plan).isEmpty)
    }

    @Test func brokenInEachWayByItself() {
        let plan = delegation(rank: 21, Escort(cars: 6, agents: 5))
        let findings = sketch.findings("escort-limits", plan)
        #expect(findings.map(\.subjects) == [["ecofin:fr", "rank"], ["ecofin:fr", "cars"], ["ecofin:fr", "agents"]])
        #expect(findings.map(\.severity) == [.must, .must, .must])
        #expect(sketch.findings("escort-limits", plan, ["rank": 21, "cars": 6, "agents": 5]).isEmpty)
    }

    @Test func worded() {
        let plan = delegation(rank: 35, Escort(cars: 7, agents: 6))
        #expect(
            sketch.words("escort-limits", plan) == [
                """
                France (ecofin:fr) is of rank 35 and has no threat assessment; an escort goes as of right \
                down to rank 20 -> ask for a threat assessment, or do without an escort
                """,
                """
                The convoy of France (ecofin:fr) has 7 cars, 5 are granted -> let 2 of them drive outside \
                the convoy
                """,
                """
                France (ecofin:fr) brings 6 security officers of its own, 4 are granted -> ask it to leave 2 \
                of them at home
                """,
            ])
        #expect(
            sketch.words("escort-limits", plan, in: .nl) == [
                """
                France (ecofin:fr) heeft rang 35 en geen dreigingsanalyse; recht op een escorte bestaat tot \
                rang 20 -> vraag een dreigingsanalyse, of zie af van een escorte
                """,
                """
                Het konvooi van France (ecofin:fr) telt 7 wagens, 5 worden toegestaan -> laat er 2 buiten \
                het konvooi rijden
                """,
                """
                France (ecofin:fr) brengt 6 eigen veiligheidsagenten mee, 4 worden toegestaan -> vraag er 2 \
                thuis te laten
                """,
            ])
        #expect(
            sketch.words("escort-limits", plan, in: .fr) == [
                """
                France (ecofin:fr) est de rang 35 et sans analyse de la menace ; le droit à une escorte va \
                jusqu'au rang 20 -> demander une analyse de la menace, ou renoncer à l'escorte
                """,
                """
                Le cortège de France (ecofin:fr) compte 7 voitures, 5 sont accordées -> en faire rouler 2 \
                hors du cortège
                """,
                """
                France (ecofin:fr) amène 6 agents de sécurité, 4 sont accordés -> demander d'en laisser 2 au \
                pays
                """,
            ])
    }
}
