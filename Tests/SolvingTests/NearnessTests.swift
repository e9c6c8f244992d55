import CPSAT
import Conditions
import Occasions
import TestKit
import Testing

@testable import Solving

/// Which engagements are freed together: those nearest in time, and before others those with the same people or room.
@Suite struct NearnessTests {
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
            let nearness = Nearness(
                .neighbourhood(Narrowing(question, tight: true)), of: free, in: plan, problem)
            for size in [1, 4, 9, 30] {
                let core = Array(free.filter { _ in chance.yes(15) }.prefix(size))
                guard !core.isEmpty else { continue }
                #expect(
                    nearness.circle(core, size: size)
                        == nearest(core, among: free, in: plan, problem, size: size), "seed \(seed) size \(size)")
            }
        }
    }

    /// What must move lies near to whoever may take one of its candidates, and at the ends of its allowed times.
    @Test func whatMustMoveLooksToItsCandidates() {
        for number in 0..<40 {
            let seed = Self.seed &+ UInt64(number)
            var chance = Chance(seed: seed)
            let problem = Visit(seed: seed).sketch.problem
            var plan = Plan(for: problem)
            for id in problem.engagementIDs where chance.yes(80) {
                plan[id] = .starts(problem.horizon.start + chance.number(0...180) * 15)
                for slot in problem[id].slots { plan[slot] = chance.one(of: problem[slot].candidates) }
            }
            let core = problem.engagementIDs.filter { _ in chance.yes(15) }
            let nearness = Nearness(.moving, of: problem.engagementIDs, in: plan, problem)
            let moments = core.flatMap { id -> [Moment] in
                if let start = plan.start(of: id) { return [start] }
                let allowed = problem[id].allowed ?? TimeRanges(problem.occasion(of: id).window)
                return allowed.ranges.flatMap { [$0.start, $0.end] }
            }
            let parties = Set(
                core.flatMap { id in problem[id].participants + problem[id].slots.flatMap { problem[$0].candidates } })
            let sorted = problem.engagementIDs.filter { !core.contains($0) }.map { id -> (Int, EngagementID) in
                let start = plan.start(of: id) ?? problem.occasion(of: id).window.start
                let own = problem[id].participants + problem[id].slots.compactMap { plan[$0] }
                let gap = moments.map { abs($0 - start) }.min() ?? 0
                return (gap + (parties.isDisjoint(with: own) ? 720 : 0), id)
            }.sorted { $0 < $1 }
            #expect(nearness.nearest(to: core) == sorted.map(\.1), "seed \(seed)")
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
