import CPSAT
import Conditions
import Occasions
import TestKit
import Testing

@testable import Solving

/// Who is offered for the slots of one question, where many could fill them.
@Suite struct PaletteTests {
    /// One guest, three meetings and twenty officers, of whom the last two do two of the meetings.
    private let sketch = Sketch(days: 23...24, grainMinutes: 15)
    private let officers: [ResourceID]
    private let meetings: [EngagementID]
    private let plan: Plan

    init() {
        let sketch = sketch
        let guest = sketch.delegation("fr", "France", languages: ["fr"])
        let officers = (0..<20).map { sketch.staff("s\($0)", "Officer \($0)", languages: ["fr"]) }
        let meetings = (0..<3).map {
            sketch.engagement(
                "e\($0)", "Meeting \($0)", minutes: 60, with: [guest],
                duties: [Sketch.Duty("liaison", .liaison(guest), officers)])
        }
        var plan = Plan(for: sketch.problem)
        for (number, officer) in [(0, 19), (1, 18), (2, 18)] {
            plan[meetings[number]] = .starts(sketch.at("\(10 + 2 * number):00"))
            plan[sketch.problem[meetings[number]].slots[0]] = officers[officer]
        }
        (self.officers, self.meetings, self.plan) = (officers, meetings, plan)
    }

    private func offered(size: Int, turn: Int) -> [[ResourceID]] {
        let problem = sketch.problem
        let narrowing = Narrowing(Question(all: problem, requirements: []), tight: true)
        let palette = Palette(problem, plan).candidates(for: meetings, narrowing: narrowing, size: size, turn: turn)
        return meetings.map { palette[problem[$0].slots[0]] ?? [] }
    }

    @Test func whoFillsASlotStaysAndWhoServesBesideIsOffered() {
        for turn in 0..<5 {
            for offer in offered(size: 5, turn: 2 * turn) {
                #expect(offer.count == 5)
                #expect(offer == offer.sorted())
                #expect(offer.contains(officers[18]) && offer.contains(officers[19]))
            }
        }
    }

    /// Half of the places are left to others, so that nobody is offered the same for ever.
    @Test func theOthersAreTheSameForEverySlotAndChangeWithTheTurn() {
        var seen: Set<ResourceID> = []
        for turn in 0..<20 {
            let idle = offered(size: 5, turn: 2 * turn).map { Set($0).subtracting([officers[18], officers[19]]) }
            #expect(idle.allSatisfy { $0.count == 3 && $0 == idle[0] })
            seen.formUnion(idle[0])
        }
        #expect(seen == Set(officers.dropLast(2)))
    }

    @Test func everyOtherTurnSlotsAreOfferedOthers() {
        let offers = offered(size: 5, turn: 1)
        #expect(offers.allSatisfy { $0.count == 5 })
        #expect(Set(offers).count == 3)
    }

    @Test func slotsWithFewCandidatesKeepThemAll() {
        #expect(offered(size: 20, turn: 0) == [[], [], []])
    }
}
