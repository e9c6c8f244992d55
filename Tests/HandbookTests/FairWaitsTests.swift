import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct FairWaitsTests {
    let sketch = Sketch()
    let guests: [ResourceID]
    let talks: [EngagementID]

    /// France talks with each of the four others.
    init() {
        let sketch = sketch
        let guests = ["France", "Germany", "Italy", "Spain", "Poland"].map {
            sketch.delegation(String($0.prefix(2).lowercased()), $0)
        }
        self.guests = guests
        talks = guests.dropFirst().map {
            sketch.engagement("talk-\($0.index)", "Talk \($0.index)", minutes: 20, with: [guests[0], $0])
        }
    }

    private var slots: [Moment] { (0..<7).map { sketch.at("09:00") + $0 * 30 } }

    private func addRound(_ more: EngagementID...) {
        sketch.round(
            "round", "Round of talks", slots: slots,
            Dictionary(uniqueKeysWithValues: (talks + more).map { ($0, 0..<7) }))
    }

    private func plan(_ numbers: Int...) -> Plan {
        let problem = sketch.problem
        var plan = Plan(for: problem)
        for (id, number) in zip(problem.engagementIDs, numbers) { plan[id] = .starts(slots[number]) }
        return plan
    }

    @Test func keptByTwoWaitsMoreThanThoseWhoNeverDo() {
        addRound()
        #expect(sketch.words("fair-waits", plan(0, 1, 3, 5)).isEmpty)
    }

    @Test func brokenByAThird() {
        addRound()
        #expect(sketch.findings("fair-waits", plan(0, 2, 4, 6)).map(\.amount) == [1])
        #expect(sketch.findings("fair-waits", plan(0, 2, 4, 6), ["spread": 1]).map(\.amount) == [2])
        #expect(sketch.words("fair-waits", plan(0, 2, 4, 6), ["spread": 3]).isEmpty)
    }

    /// Each of the four has a second talk, and could wait once.
    private func addSecondTalks() {
        let more = [[1, 2], [3, 4]].map { pair in
            sketch.engagement("pair-\(pair[0])", "Pair \(pair[0])", minutes: 20, with: pair.map { guests[$0] })
        }
        addRound(more[0], more[1])
    }

    @Test func keptWhereAllTheOthersWaitAsWell() {
        addSecondTalks()
        #expect(sketch.words("fair-waits", plan(0, 2, 4, 6, 5, 1)).isEmpty)
    }

    /// One waits twice and all others once: that is within one of the fewest. Three times is not.
    @Test func theSpreadCountsFromTheFewest() {
        addSecondTalks()
        #expect(sketch.words("fair-waits", plan(0, 1, 3, 5, 4, 1), ["spread": 1]).isEmpty)
        #expect(sketch.words("fair-waits", plan(0, 2, 4, 6, 5, 1), ["spread": 1]).count == 1)
    }

    @Test func brokenWhereOneOfTheOthersDoesNot() {
        addSecondTalks()
        #expect(sketch.findings("fair-waits", plan(0, 2, 4, 6, 3, 1)).count == 1)
    }

    @Test func wordedWhereOthersNeverWait() {
        addRound()
        let plan = plan(0, 2, 4, 6)
        #expect(
            sketch.words("fair-waits", plan) == [
                """
                in 'Round of talks' these wait more than 2 times more often than others, who wait 0 times: France \
                (ecofin:fr) 3 times -> bring their talks together
                """
            ])
        #expect(
            sketch.words("fair-waits", plan, in: .nl) == [
                """
                in 'Round of talks' wachten deze meer dan 2 keer vaker dan anderen, die 0 keer wachten: France \
                (ecofin:fr) 3 keer -> breng hun gesprekken bij elkaar
                """
            ])
        #expect(
            sketch.words("fair-waits", plan, in: .fr) == [
                """
                dans 'Round of talks', celles-ci attendent plus de 2 fois de plus que d'autres, qui attendent 0 fois \
                : France (ecofin:fr) 3 fois -> rapprocher leurs entretiens
                """
            ])
    }

    @Test func wordedWhereOthersCouldWait() {
        addSecondTalks()
        let plan = plan(0, 2, 4, 6, 1, 5)
        #expect(
            sketch.words("fair-waits", plan) == [
                """
                in 'Round of talks' these wait more than 2 times more often than others, who wait 0 times: France \
                (ecofin:fr) 3 times -> bring their talks together
                """
            ])
        #expect(
            sketch.words("fair-waits", plan, in: .nl) == [
                """
                in 'Round of talks' wachten deze meer dan 2 keer vaker dan anderen, die 0 keer wachten: France \
                (ecofin:fr) 3 keer -> breng hun gesprekken bij elkaar
                """
            ])
        #expect(
            sketch.words("fair-waits", plan, in: .fr) == [
                """
                dans 'Round of talks', celles-ci attendent plus de 2 fois de plus que d'autres, qui attendent 0 fois \
                : France (ecofin:fr) 3 fois -> rapprocher leurs entretiens
                """
            ])
    }
}
