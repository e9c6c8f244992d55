internal import Conditions
internal import Occasions

/// Which engagements to free together in search of a cheaper plan.
struct Neighbourhoods {
    let problem: Problem
    let wishes: [Requirement]
    let groups: [[EngagementID]]
    let free: [EngagementID]

    /// First around each wish that is not met, dearest first; then each group of the first plan.
    func around(_ plan: Plan, size: Int, withGroups: Bool) -> [[EngagementID]] {
        let judge = Judge(problem: problem, plan: plan)
        let isFree = Set(free)
        let unmet = wishes.compactMap { requirement -> (cost: Int, circle: [EngagementID])? in
            let cost = judge.cost([requirement])
            guard cost > 0 else { return nil }
            let own = Mentions(requirement.demand).concerned(in: problem)
            let circle = grow(Set(own.filter(isFree.contains)), around: plan, isFree, size)
            return circle.isEmpty ? nil : (cost, circle)
        }
        var seen: Set<[EngagementID]> = []
        let dearest = unmet.enumerated().sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }
        let circles = dearest.map(\.element.circle) + (withGroups ? groups : [])
        return circles.filter { seen.insert($0).inserted }
    }

    /// Adds the neighbours in time of what a wish speaks of, up to a size.
    private func grow(
        _ core: Set<EngagementID>, around plan: Plan, _ isFree: Set<EngagementID>, _ size: Int
    ) -> [EngagementID] {
        var circle = core.sorted()
        if circle.count > size * 2 { circle = Array(circle.prefix(size * 2)) }
        let ranges = circle.compactMap { plan.range(of: $0, in: problem) }
        let others = free.filter { !core.contains($0) }.compactMap { id -> (Int, EngagementID)? in
            guard let range = plan.range(of: id, in: problem) else { return nil }
            let distance = ranges.map { abs($0.start - range.start) }.min() ?? .max
            return (distance, id)
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        for (_, id) in others where circle.count < size { circle.append(id) }
        return circle.sorted()
    }
}
