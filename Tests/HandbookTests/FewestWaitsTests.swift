import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct FewestWaitsTests {
    let sketch = Sketch()
    let talks: [EngagementID]
    let slots: [Moment]

    /// Four slots in the morning and three in the afternoon.
    init() {
        let sketch = sketch
        let france = sketch.delegation("fr", "France")
        slots = ["09:00", "09:30", "10:00", "10:30", "14:00", "14:30", "15:00"].map { sketch.at($0) }
        talks = (1...3).map {
            sketch.engagement("talk-\($0)", "Talk \($0)", minutes: 20, with: [france], optional: true)
        }
        sketch.round("round", "Round of talks", slots: slots, [talks[0]: 0..<7, talks[1]: 0..<7, talks[2]: 0..<7])
    }

    private func plan(_ numbers: Int?...) -> Plan {
        var plan = Plan(for: sketch.problem)
        for (id, number) in zip(talks, numbers) { plan[id] = number.map { .starts(slots[$0]) } ?? .omitted }
        return plan
    }

    @Test func keptInSlotsThatFollowEachOther() {
        #expect(sketch.words("fewest-waits", plan(1, 0, 2)).isEmpty)
    }

    @Test func keptFromOneHalfOfTheDayToTheNext() {
        #expect(sketch.words("fewest-waits", plan(2, 3, 4)).isEmpty)
    }

    @Test func brokenByEachWaitHoweverLong() {
        #expect(sketch.findings("fewest-waits", plan(0, 1, 3)).map(\.cost) == [60])
        #expect(sketch.findings("fewest-waits", plan(0, 1, 6)).map(\.cost) == [60])
        #expect(sketch.findings("fewest-waits", plan(0, 2, 6)).map(\.cost) == [120])
    }

    @Test func whatIsLeftOutIsNotWaitedFor() {
        #expect(sketch.words("fewest-waits", plan(0, nil, 1)).isEmpty)
        #expect(sketch.findings("fewest-waits", plan(0, nil, 2)).map(\.cost) == [60])
    }

    @Test func worded() {
        let plan = plan(0, 2, 6)
        #expect(
            sketch.words("fewest-waits", plan) == [
                """
                France (ecofin:fr) waits 2 times between its talks of 'Round of talks': Fri 23 Feb 2024 09:20-10:00 \
                and Fri 23 Feb 2024 10:20-15:00 -> bring these talks together, or offer something to do between them
                """
            ])
        #expect(
            sketch.words("fewest-waits", plan, in: .nl) == [
                """
                France (ecofin:fr) wacht 2 keer tussen haar gesprekken van 'Round of talks': vr 23 feb 2024 \
                09:20-10:00 en vr 23 feb 2024 10:20-15:00 -> breng deze gesprekken bij elkaar, of bied ertussen iets \
                te doen aan
                """
            ])
        #expect(
            sketch.words("fewest-waits", plan, in: .fr) == [
                """
                France (ecofin:fr) attend 2 fois entre ses entretiens de 'Round of talks' : ven 23 févr 2024 \
                09:20-10:00 et ven 23 févr 2024 10:20-15:00 -> rapprocher ces entretiens, ou proposer quelque chose \
                à faire entre eux
                """
            ])
    }
}
