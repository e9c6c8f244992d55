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
        var near: [(distance: Int, id: EngagementID)] = []
        near.reserveCapacity(free.count)
        for id in free where !own.contains(id) {
            let other = span(of: id, in: plan)
            var distance = spans.isEmpty ? 0 : Int.max
            for span in spans {
                distance = min(
                    distance, max(0, other.lowerBound - span.upperBound, span.lowerBound - other.upperBound))
            }
            near.append((distance + (shares(id, resources, in: plan) ? 0 : Self.strangers), id))
        }
        near.sort { $0.distance == $1.distance ? $0.id < $1.id : $0.distance < $1.distance }
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

    private func shares(_ id: EngagementID, _ resources: Set<ResourceID>, in plan: Plan) -> Bool {
        let engagement = problem[id]
        return engagement.participants.contains(where: resources.contains)
            || engagement.slots.contains { slot in plan[slot].map(resources.contains) ?? false }
    }

    /// Who and what an engagement takes: its guests, and what fills its slots.
    private func parties(of id: EngagementID, in plan: Plan) -> [ResourceID] {
        problem[id].participants + problem[id].slots.compactMap { plan[$0] }
    }

    /// Minutes by which who shares nothing is put further away.
    private static let strangers = 240
}
