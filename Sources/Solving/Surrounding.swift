internal import Conditions
internal import Occasions

/// Who stands around an engagement: what lies near it in time and shares demands with it.
struct Surrounding {
    let problem: Problem
    let index: RequirementIndex
    let free: [EngagementID]
    let narrowing: Narrowing

    init(_ problem: Problem, _ index: RequirementIndex, free: [EngagementID], narrowing: Narrowing) {
        self.problem = problem
        self.index = index
        self.free = free
        self.narrowing = narrowing
    }

    /// The core and its nearest, up to a size: those that share a party or room with it count as nearer.
    func circle(_ core: [EngagementID], in plan: Plan, size: Int) -> [EngagementID] {
        guard core.count < size else { return core.sorted() }
        let own = Set(core)
        let resources = Set(core.flatMap { parties(of: $0, in: plan) })
        let spans = core.map { span(of: $0, in: plan) }
        let near = free.lazy.filter { !own.contains($0) }.map { id -> (distance: Int, id: EngagementID) in
            let other = span(of: id, in: plan)
            let distance =
                spans.map { max(0, max(other.lowerBound - $0.upperBound, $0.lowerBound - other.upperBound)) }
                .min() ?? 0
            let shared = parties(of: id, in: plan).count { resources.contains($0) }
            return (distance + (shared > 0 ? 0 : Self.strangers), id)
        }.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
        return (core + near.prefix(size - core.count).map(\.id)).sorted()
    }

    private func span(of id: EngagementID, in plan: Plan) -> ClosedRange<Int> {
        if let start = plan.start(of: id) { return start.minutes...(start.minutes + problem[id].minutes) }
        let steps = narrowing.envelope(of: id)
        let earliest = problem.earliestStart(of: id).minutes
        return
            (earliest + steps.lowerBound * problem.grainMinutes)...(earliest + steps.upperBound * problem.grainMinutes
            + problem[id].minutes)
    }

    /// Who and what an engagement takes: its guests, and what fills its slots.
    private func parties(of id: EngagementID, in plan: Plan) -> [ResourceID] {
        problem[id].participants + problem[id].slots.compactMap { plan[$0] }
    }

    /// Minutes by which who shares nothing is put further away.
    private static let strangers = 240
}
