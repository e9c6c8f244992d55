internal import CPSAT
internal import Conditions
internal import Occasions

/// What follows from the demands of a question and is added to its model, so that less is to be tried.
extension Posting {
    /// A resource whose engagements lie in slots: in each it is busy or not.
    private struct Row {
        let engagements: [EngagementID]
        /// In order of time.
        let busy: [(start: Int, bit: Bit)]
    }

    /// Of resources with engagements in slots: as many busy slots as engagements, and what shared room makes of that.
    mutating func strengthenSlots(_ requirements: [Requirement]) {
        guard slots.contains(where: { $0 != nil }) else { return }
        var rows: [Row] = []
        var shared: [(loads: [Load], capacity: Int)] = []
        for requirement in requirements where requirement.severity == .must {
            switch requirement.demand {
            case .disjoint(let spans):
                let open = split(spans).open
                guard let slots = bySlot(open) else { continue }
                let busy = slots.map { (start: $0.start, bit: any($0.bits)) }
                rows.append(Row(engagements: open.map(\.engagement), busy: busy))
            case .shared(let loads, let capacity): shared.append((loads, capacity))
            case .formula, .separate, .spaced, .rested: continue
            }
        }
        for row in rows { count(row) }
        for (loads, capacity) in shared { fill(loads, capacity, rows) }
    }

    /// Each engagement makes one slot busy.
    private mutating func count(_ row: Row) {
        let number = row.engagements.count
        model.linear(sum(row.busy.map(\.bit)), in: .exactly(number))
        // Those that can only lie among some of the slots make so many of these busy.
        var byMoments: [[Int]: Int] = [:]
        for id in row.engagements { byMoments[slots[id.index]?.map(\.start) ?? [], default: 0] += 1 }
        for moments in byMoments.keys.sorted(by: { $0.lexicographicallyPrecedes($1) })
        where moments.count < row.busy.count {
            let inside = Set(moments)
            let least = byMoments.reduce(0) { $0 + (inside.isSuperset(of: $1.key) ? $1.value : 0) }
            let bits = row.busy.filter { inside.contains($0.start) }.map(\.bit)
            model.linear(sum(bits), in: .atLeast(least))
        }
        // So many so far: numbers of their own, so that the search can learn about them.
        var soFar = LinearExpression(0)
        for (place, slot) in row.busy.enumerated() where number > 1 {
            let left = row.busy.count - place - 1
            let next = model.integer(ValueDomain(max(0, number - left)...min(number, place + 1)))
            model.linear(soFar + LinearExpression(literal(slot.bit)) - LinearExpression(next), in: .exactly(0))
            soFar = LinearExpression(next)
        }
    }

    /// In each slot as many are busy as its engagements have resources each, and no more than there is room for.
    private mutating func fill(_ loads: [Load], _ capacity: Int, _ rows: [Row]) {
        guard loads.allSatisfy({ isFree($0.span.engagement) && $0.amount == 1 }),
            let slots = bySlot(loads.map(\.span))
        else { return }
        for slot in slots where slot.bits.count > capacity {
            gather(slot.bits, atMost: capacity)
        }
        let sharing = Set(loads.map(\.span.engagement))
        let within = rows.filter { $0.engagements.allSatisfy(sharing.contains) }
        var times: [EngagementID: Int] = [:]
        for row in within { for id in row.engagements { times[id, default: 0] += 1 } }
        guard let each = times.values.max(), sharing.allSatisfy({ times[$0] == each }) else { return }
        for slot in slots {
            let busy = within.compactMap { row in row.busy.first { $0.start == slot.start }?.bit }
            model.linear(sum(busy) - sum(slot.bits) * each, in: .exactly(0))
            if busy.count > each * capacity { gather(busy, atMost: each * capacity) }
        }
    }

    /// Holds the number of true bits down by a tree of partial sums, each a number the search can learn about.
    private mutating func gather(_ bits: [Bit], atMost most: Int) {
        var level = bits.map { (sum: LinearExpression(literal($0)), most: 1) }
        while level.count > 2 {
            level = stride(from: 0, to: level.count, by: 2).map { place in
                guard place + 1 < level.count else { return level[place] }
                let high = min(most, level[place].most + level[place + 1].most)
                let both = model.integer(ValueDomain(0...high))
                model.linear(level[place].sum + level[place + 1].sum - LinearExpression(both), in: .exactly(0))
                return (LinearExpression(both), high)
            }
        }
        model.linear(.sum(level.map(\.sum)), in: .atMost(most))
    }

    private func sum(_ bits: [Bit]) -> LinearExpression { .sum(bits.map { LinearExpression(literal($0)) }) }
}
