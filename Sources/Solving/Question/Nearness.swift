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

    /// Where everything free lies in a plan, and whom and what it takes: found out once for many circles.
    struct Layout {
        fileprivate let plan: Plan
        /// In the order of what is free.
        fileprivate let entries: [Entry]

        fileprivate struct Entry {
            let id: EngagementID
            let span: ClosedRange<Int>
            let parties: [ResourceID]
        }
    }

    func layout(of plan: Plan) -> Layout { Layout(plan: plan, entries: free.map { entry($0, in: plan) }) }

    private func entry(_ id: EngagementID, in plan: Plan) -> Layout.Entry {
        Layout.Entry(id: id, span: span(of: id, in: plan), parties: parties(of: id, in: plan))
    }

    /// The core and its nearest, up to a size: those that share a party or room with it count as nearer.
    func circle(_ core: [EngagementID], in layout: Layout, size: Int) -> [EngagementID] {
        guard core.count < size else { return core.sorted() }
        let own = core.map { entry($0, in: layout.plan) }
        var isShared = Array(repeating: false, count: problem.resources.count)
        for party in own.lazy.flatMap(\.parties) { isShared[party.index] = true }
        // The nearest so far, nearest first.
        var near: [(distance: Int, id: EngagementID)] = []
        let wanted = size - core.count
        for other in layout.entries where !core.contains(other.id) {
            var distance = own.isEmpty ? 0 : Int.max
            for entry in own {
                distance = min(
                    distance,
                    max(0, other.span.lowerBound - entry.span.upperBound, entry.span.lowerBound - other.span.upperBound)
                )
            }
            if near.count == wanted, distance > near[wanted - 1].distance { continue }
            if !other.parties.contains(where: { isShared[$0.index] }) { distance += Self.strangers }
            let next = (distance: distance, id: other.id)
            if near.count == wanted {
                guard next < near[wanted - 1] else { continue }
                near.removeLast()
            }
            near.insert(next, at: near.firstIndex { next < $0 } ?? near.count)
        }
        return (core + near.map(\.id)).sorted()
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
