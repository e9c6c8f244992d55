internal import Conditions
internal import Handbook
internal import Occasions

/// Other times, rooms and people for one engagement. Each is judged with everything else as planned.
struct Alternatives {
    /// One way to decide the engagement otherwise.
    struct Way {
        let plan: Plan
        /// The room or the person it would be with; nil for another time.
        let resource: ResourceID?
        let price: Int
        /// Empty where the way is possible.
        let breaches: [Finding]
        var isPossible: Bool { breaches.isEmpty }
    }

    let whatIf: WhatIf
    var problem: Problem { whatIf.problem }
    private var id: EngagementID { whatIf.id }

    /// The possible starts nearest to the planned one, nearest first. Of two at the same distance the later comes first.
    func times(near plan: Plan, most: Int = 3) -> [Way] {
        guard let centre = plan.start(of: id) else { return [] }
        let (first, last) = (problem.earliestStart(of: id), problem.latestStart(of: id))
        let grain = problem.grainMinutes
        let steps = max(last - centre, centre - first) / grain
        var found: [Way] = []
        // Where the wanted start lies off the grid, the grid around it is looked at.
        let offset = (centre - first) % grain
        let base = centre - (offset < 0 ? offset + grain : offset)
        guard steps >= 0 else { return [] }
        for step in 0...(steps + 1) {
            for start in step == 0 ? [base] : [base + step * grain, base - step * grain]
            where start != centre && start >= first && start <= last {
                var changed = plan
                changed[id] = .starts(start)
                guard whatIf.isPossible(changed) else { continue }
                found.append(Way(plan: changed, resource: nil, price: whatIf.price(changed), breaches: []))
                if found.count == most { return found }
            }
        }
        return found
    }

    /// What would break half an hour later, or else half an hour earlier.
    func obstacle(near plan: Plan) -> String? {
        guard let centre = plan.start(of: id) else { return nil }
        for minutes in [30, -30]
        where (problem.earliestStart(of: id)...problem.latestStart(of: id)).contains(centre + minutes) {
            var changed = plan
            changed[id] = .starts(centre + minutes)
            if let first = whatIf.breaches(changed).first { return "[\(first.rule)] \(first.text)" }
        }
        return nil
    }

    /// Every candidate of a slot but those left out: the possible ones first, cheapest first.
    func fills(_ slot: SlotID, in plan: Plan, without: Set<ResourceID> = [], load: [ResourceID: Int] = [:]) -> [Way] {
        let ways = problem[slot].candidates.filter { !without.contains($0) }.map { candidate -> Way in
            var changed = plan
            changed[slot] = candidate
            let breaches = whatIf.breaches(changed)
            return Way(
                plan: changed, resource: candidate, price: breaches.isEmpty ? whatIf.price(changed) : 0,
                breaches: breaches)
        }
        return ways.enumerated().sorted { left, right in
            func key(_ entry: (offset: Int, element: Way)) -> (Int, Int, Int, Int) {
                let busy = entry.element.resource.flatMap { load[$0] } ?? 0
                return (
                    entry.element.isPossible ? 0 : 1, entry.element.price, entry.element.isPossible ? busy : 0,
                    entry.offset
                )
            }
            return key(left) < key(right)
        }.map(\.element)
    }
}
