internal import Conditions
internal import Occasions

/// Ejection chains, known from vehicle routing: where nothing is free, what stands in the way is taken out and placed again
/// later.
extension Insertion {
    /// Puts it where the least stands in the way, and takes that out; nil: nowhere.
    mutating func force(_ id: EngagementID) -> [EngagementID]? {
        let places = tries[id.index] ?? []
        guard !places.isEmpty else { return nil }
        var best: (cost: Int, place: Place)?
        for _ in 0..<min(Self.mostForced, places.count) {
            let place = places[Int(chance.next() % UInt64(places.count))]
            guard let blockers = blockers(id, place) else { continue }
            let cost = blockers.reduce(0) { $0 + 1 + trouble[$1.index] }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
        }
        guard let place = best?.place, let blockers = blockers(id, place) else { return nil }
        for blocker in blockers { takeOut(blocker) }
        // What the blockers hid may still be in the way.
        for _ in 0..<Self.mostRounds {
            if tryPlace(id, place) { return blockers }
            guard let more = self.blockers(id, place), !more.isEmpty else { break }
            for blocker in more { takeOut(blocker) }
            return insert(id) ? blockers + more : blockers + more + [id]
        }
        return blockers + [id]
    }

    private static let mostForced = 16
    private static let mostRounds = 3

    private mutating func takeOut(_ id: EngagementID) {
        for batch in touches.counting(id, in: judge.plan, of: problem) { active.remove(batch) }
        trouble[id.index] += 1
        count(id, -1)
        judge.plan.reopen([id], in: problem)
    }

    /// Who would have to go for an engagement to stand there; nil where that would not help.
    private mutating func blockers(_ id: EngagementID, _ place: Place) -> [EngagementID]? {
        let log = begin(id, place)
        defer { takeBack(id) }
        var found: Set<EngagementID> = []
        for batch in log {
            guard let more = blockers(id, batch) else { return nil }
            found.formUnion(more)
        }
        for slot in problem[id].slots where slot != problem[id].place {
            var best: Set<EngagementID>?
            for resource in order(of: slot) {
                judge.plan[slot] = resource
                let touching = touches.fills[slot.index][resource] ?? []
                active.push(touching)
                let own = blockers(id, touching)
                active.pop(touching)
                judge.plan[slot] = nil
                if let own, best.map({ weight(own, beside: found) < weight($0, beside: found) }) ?? true { best = own }
                if best?.isSubset(of: found) == true { break }
            }
            guard let best else { return nil }
            found.formUnion(best)
        }
        return found.sorted()
    }

    /// The same for some of what it touches.
    private func blockers(_ id: EngagementID, _ touching: [Touches.Touch]) -> Set<EngagementID>? {
        var found: Set<EngagementID> = []
        var last = -1
        for touch in touching where touch.position != last {
            last = touch.position
            guard isMust[last] else { continue }
            guard let more = blockers(id, last) else { return nil }
            found.formUnion(more)
        }
        return found
    }

    private func weight(_ some: Set<EngagementID>, beside found: Set<EngagementID>) -> Int {
        some.subtracting(found).reduce(0) { $0 + 1 + trouble[$1.index] }
    }

    /// Who makes one requirement fail besides an engagement; nil where nobody does who could go.
    private func blockers(_ id: EngagementID, _ position: Int) -> Set<EngagementID>? {
        let demand = active.demand(position, near: id, in: judge)
        let isFormula = if case .formula = demand { true } else { false }
        if isFormula, !fails(position, id) { return [] }
        guard case .fails(let misses) = judge.verdict(demand) else { return [] }
        var found: Set<EngagementID> = []
        for miss in misses where isFormula || miss.engagements.contains(id) {
            let others = miss.engagements.filter {
                $0 != id && judge.plan.start(of: $0) != nil && tries[$0.index] != nil
            }
            guard let least = others.min(by: { (trouble[$0.index], $0) < (trouble[$1.index], $1) }) else { return nil }
            found.insert(least)
        }
        return found.isEmpty ? nil : found
    }
}
