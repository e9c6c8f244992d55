import Conditions
import Handbook
import Occasions
import TestKit
import Testing

@Suite struct AdjacentApartTests {
    let sketch = Sketch()
    let serbia: ResourceID
    let kosovo: ResourceID
    let italy: ResourceID

    init() {
        serbia = sketch.delegation("rs", "Serbia", rank: 20)
        kosovo = sketch.delegation("xk", "Kosovo", rank: 25)
        italy = sketch.delegation("it", "Italy", rank: 40)
        sketch.keepApart(kosovo, serbia, scope: .adjacent)
    }

    private var words: [String] { sketch.words("adjacent-apart", sketch.plan()) }

    @Test func keptWhereSomebodyStandsBetween() {
        sketch.rank(by: "by-rank", overrides: [Override(italy, before: kosovo, why: "neutral")])
        #expect(words.isEmpty)
        sketch.rank(by: "by-rank", overrides: [Override(italy, after: serbia, why: "neutral")])
        #expect(words.isEmpty)
    }

    @Test func keptWithoutARegime() { #expect(words.isEmpty) }

    @Test func keptWhereItIsForAnotherTimeOrScope() {
        let sketch = Sketch()
        let one = sketch.delegation("rs", "Serbia")
        let other = sketch.delegation("xk", "Kosovo")
        sketch.keepApart(one, other, scope: .room)
        sketch.keepApart(one, other, scope: .adjacent, during: sketch.range("00:00", "24:00", day: 25))
        sketch.rank(by: "by-rank")
        #expect(sketch.requirements("adjacent-apart").isEmpty)
    }

    @Test func aHostStandsBetweenWhereEverybodyIsRanked() {
        let sketch = Sketch()
        let first = sketch.delegation("l", "L")
        let second = sketch.delegation("n", "N")
        sketch.keepApart(first, second, scope: .adjacent)
        sketch.rank(by: "by-title")
        #expect(sketch.requirements("adjacent-apart").count == 1)
        _ = sketch.engagement("dinner", "Dinner", minutes: 60, with: [sketch.principal("mayor", "Mayor"), first])
        #expect(sketch.requirements("adjacent-apart").isEmpty)
    }

    @Test func aWishCostsItsWeight() {
        let sketch = Sketch()
        let one = sketch.delegation("rs", "Serbia")
        let other = sketch.delegation("xk", "Kosovo")
        sketch.keepApart(one, other, scope: .adjacent, wish: true)
        sketch.rank(by: "by-rank")
        #expect(sketch.requirements("adjacent-apart").map(\.severity) == [.should(weight: 100, per: .breach)])
        #expect(sketch.requirements("adjacent-apart", ["wish-weight": 0]).isEmpty)
    }

    /// Who is put between must not come to stand beside another party it is kept from.
    @Test func theRemedyMakesNoNewNeighbours() {
        let japan = sketch.delegation("jp", "Japan", rank: 50)
        sketch.keepApart(italy, serbia, scope: .adjacent)
        sketch.rank(by: "by-rank")
        #expect(words.count == 1)
        #expect(words[0].contains("-> put Japan (ecofin:jp) between them"))
        sketch.keepApart(japan, kosovo, scope: .adjacent)
        #expect(!words[0].contains("between them under precedence-overrides"))
    }

    @Test func theRemedyMends() {
        sketch.rank(by: "by-rank")
        #expect(words.count == 1)
        sketch.rank(by: "by-rank", overrides: [Override(italy, before: kosovo, why: "as told")])
        #expect(words.isEmpty)
        let sketch = Sketch()
        let one = sketch.delegation("rs", "Serbia")
        let other = sketch.delegation("xk", "Kosovo")
        sketch.keepApart(one, other, scope: .adjacent)
        sketch.rank(by: "by-rank")
        #expect(
            sketch.findings("adjacent-apart", sketch.plan()).map(\.remedy) == [
                "receive them on different occasions: there is nobody to put between them"
            ])
    }

    @Test func worded() {
        sketch.rank(by: "by-rank")
        _ = sketch.delegation("mt", "Malta", rank: 60)
        #expect(
            words == [
                """
                Serbia (ecofin:rs) and Kosovo (ecofin:xk) are not to be side by side and have the places 1 and 2 in \
                'Informal meeting' by Rank (by-rank) -> put Italy (ecofin:it) between them under \
                precedence-overrides, or use the regime Alphabet (by-title), where they are not neighbours
                """
            ])
        #expect(
            sketch.words("adjacent-apart", sketch.plan(), in: .nl) == [
                """
                Serbia (ecofin:rs) en Kosovo (ecofin:xk) mogen niet naast elkaar staan en hebben de plaatsen 1 en 2 \
                in 'Informal meeting' volgens Rang (by-rank) -> zet Italy (ecofin:it) ertussen onder \
                precedence-overrides, of gebruik het stelsel Alfabet (by-title), waarin ze geen buren zijn
                """
            ])
        #expect(
            sketch.words("adjacent-apart", sketch.plan(), in: .fr) == [
                """
                Serbia (ecofin:rs) et Kosovo (ecofin:xk) ne doivent pas être côte à côte et occupent les places 1 et \
                2 de 'Informal meeting' suivant Rang (by-rank) -> placer Italy (ecofin:it) entre les deux sous \
                precedence-overrides, ou employer le régime Alphabet (by-title), où ils ne sont pas voisins
                """
            ])
        #expect(
            sketch.requirements("adjacent-apart").map { $0.statement(.nl) } == [
                "Kosovo (ecofin:xk) en Serbia (ecofin:rs) zijn geen buren in de rangorde Rang (by-rank)"
            ])
    }
}
