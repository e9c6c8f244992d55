internal import Occasions

/// Which engagements to free first around some that must move: near in time, and after the same people and rooms.
struct Vicinity {
    /// Nearest first; the core itself is not among them.
    let others: [EngagementID]

    init(of core: [EngagementID], among free: [EngagementID], in plan: Plan, of problem: Problem) {
        var parties: Set<ResourceID> = []
        var moments: [Moment] = []
        for id in core {
            parties.formUnion(problem[id].participants)
            for slot in problem[id].slots { parties.formUnion(problem[slot].candidates) }
            if let start = plan.start(of: id) {
                moments.append(start)
            } else {
                let allowed = problem[id].allowed ?? TimeRanges(problem.occasion(of: id).window)
                moments += allowed.ranges.flatMap { [$0.start, $0.end] }
            }
        }
        let isCore = Set(core)
        others = free.filter { !isCore.contains($0) }.map { id -> (Int, EngagementID) in
            let start = plan.start(of: id) ?? problem.occasion(of: id).window.start
            let distance = moments.map { abs($0 - start) }.min() ?? 0
            let own = problem[id].participants + problem[id].slots.compactMap { plan[$0] }
            return (distance + (own.contains(where: parties.contains) ? 0 : Vicinity.strange), id)
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }

    /// Minutes that count as much as having nothing in common.
    private static let strange = 720
}
