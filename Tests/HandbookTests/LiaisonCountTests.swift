import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct LiaisonCountTests {
    let sketch = Sketch()

    /// An engagement of a guest with so many liaison officers.
    private func dinner(of guest: ResourceID, officers: Int, _ id: String = "dinner") {
        let officer = sketch.staff("lo-\(id)", "Officer")
        _ = sketch.engagement(
            id, "Dinner", minutes: 60, with: [guest],
            duties: (0..<officers).map { Sketch.Duty("liaison-\($0)", .liaison(guest), [officer]) })
    }

    private var findings: [Finding] { sketch.findings("liaison-count", sketch.plan()) }

    @Test func keptWhereOneEngagementHasEnough() {
        let king = sketch.delegation("dk", "Denmark", rank: 20, liaison: true)
        dinner(of: king, officers: 1)
        dinner(of: king, officers: 2, "lunch")
        dinner(of: sketch.delegation("fr", "France", rank: 25, liaison: true), officers: 1, "walk")
        #expect(findings.isEmpty)
    }

    @Test func brokenByOneForAHeadOfGovernment() {
        let guest = sketch.delegation("dk", "Denmark", rank: 20, liaison: true)
        dinner(of: guest, officers: 1)
        #expect(findings.map(\.severity) == [.note])
        #expect(findings.map(\.subjects) == [["ecofin:dk"]])
    }

    @Test func brokenByNoneForAMinister() {
        dinner(of: sketch.delegation("fr", "France", rank: 40, liaison: true), officers: 0)
        #expect(findings.map(\.subjects) == [["ecofin:fr"]])
    }

    @Test func nothingIsSaidOfThoseWhoDoNotWantLiaisonOrTakePartInNothing() {
        dinner(of: sketch.delegation("fr", "France", rank: 20), officers: 0)
        _ = sketch.delegation("de", "Germany", rank: 20, liaison: true)
        #expect(findings.isEmpty)
    }

    @Test func worded() {
        dinner(of: sketch.delegation("dk", "Denmark", rank: 20, liaison: true), officers: 1)
        #expect(
            sketch.words("liaison-count", sketch.plan()) == [
                """
                Denmark (ecofin:dk), rank 20, wants liaison and has at most 1 of 2 liaison officers at its \
                engagements -> ask for 1 more at one of them
                """
            ])
        #expect(
            sketch.words("liaison-count", sketch.plan(), in: .nl) == [
                """
                Denmark (ecofin:dk), rang 20, wil begeleiding en heeft bij haar activiteiten hoogstens 1 van \
                2 verbindingsofficieren -> vraag er 1 meer bij een ervan
                """
            ])
        #expect(
            sketch.words("liaison-count", sketch.plan(), in: .fr) == [
                """
                Denmark (ecofin:dk), rang 20, demande un accompagnement et a au plus 1 sur 2 officiers de \
                liaison à ses activités -> en demander 1 de plus à l'une d'elles
                """
            ])
    }
}
