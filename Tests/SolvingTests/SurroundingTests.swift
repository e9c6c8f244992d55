import CPSAT
import Conditions
import Occasions
import TestKit
import Testing

@testable import Solving

/// Which engagements are freed together: those nearest in time, and before others those with the same people or room.
@Suite struct SurroundingTests {
    static let seed: UInt64 = 20_261_128

    @Test func theNearestAreThoseOfAFullSort() {
        for number in 0..<40 {
            let seed = Self.seed &+ UInt64(number)
            var chance = Chance(seed: seed)
            let problem = Visit(seed: seed).sketch.problem
            var plan = Plan(for: problem)
            for id in problem.engagementIDs where chance.yes(90) {
                plan[id] = .starts(problem.horizon.start + chance.number(0...180) * 15)
                for slot in problem[id].slots { plan[slot] = chance.one(of: problem[slot].candidates) }
            }
            let free = problem.engagementIDs.filter { _ in chance.yes(80) }
            let question = Question(all: problem, requirements: [])
            let around = Surrounding(
                problem, RequirementIndex([], in: problem), free: free,
                narrowing: Narrowing(question, tight: true))
            let layout = around.layout(of: plan)
            for size in [1, 4, 9, 30] {
                let core = Array(free.filter { _ in chance.yes(15) }.prefix(size))
                guard !core.isEmpty else { continue }
                #expect(
                    around.circle(core, in: layout, size: size)
                        == nearest(core, among: free, in: plan, problem, size: size), "seed \(seed) size \(size)")
            }
        }
    }

    /// The same by sorting everything.
    private func nearest(
        _ core: [EngagementID], among free: [EngagementID], in plan: Plan, _ problem: Problem, size: Int
    ) -> [EngagementID] {
        func span(_ id: EngagementID) -> ClosedRange<Int> {
            guard let start = plan.start(of: id)?.minutes else {
                return problem.earliestStart(of: id)
                    .minutes...(problem.latestStart(of: id).minutes
                    + problem[id].minutes)
            }
            return start...(start + problem[id].minutes)
        }
        func parties(_ id: EngagementID) -> Set<ResourceID> {
            Set(problem[id].participants + problem[id].slots.compactMap { plan[$0] })
        }
        let own = core.reduce(into: Set<ResourceID>()) { $0.formUnion(parties($1)) }
        let others = free.filter { !core.contains($0) }.map { id -> (distance: Int, id: EngagementID) in
            let gap =
                core.map { other in
                    max(0, span(id).lowerBound - span(other).upperBound, span(other).lowerBound - span(id).upperBound)
                }.min() ?? 0
            return (gap + (parties(id).isDisjoint(with: own) ? 240 : 0), id)
        }.sorted { $0 < $1 }
        return (core + others.prefix(max(0, size - core.count)).map(\.id)).sorted()
    }
}
