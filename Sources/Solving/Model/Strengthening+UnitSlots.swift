internal import CPSAT
internal import Conditions
internal import Occasions

/// Redundant constraints: what follows from the demands of a question and is added to its model, so that the solver has less
/// to try.
extension Posting {
    /// A resource whose engagements lie in slots: in each it is busy or not.
    struct Row {
        let engagements: [EngagementID]
        /// Nothing of the resource is held.
        let isWhole: Bool
        /// In order of time.
        let busy: [(start: Int, bit: Bit)]
    }

    /// Of resources with engagements in slots: as many busy slots as engagements, and what shared room makes of that.
    ///
    /// `runs`: what helps a linear relaxation instead of a search by clauses, and what it takes to have no gap between
    /// engagements, where gaps are spoken of.
    mutating func strengthenSlots(_ requirements: [Requirement], runs: Bool = false) {
        guard slots.contains(where: { $0 != nil }) else { return }
        var rows: [Row] = []
        var shared: [(loads: [Load], capacity: Int)] = []
        for requirement in requirements where requirement.severity == .must {
            if case .shared(let loads, let capacity) = requirement.demand { shared.append((loads, capacity.whole)) }
        }
        // Elsewhere these numbers say what the demands do already, and only weigh: a week of pairs that must not be
        // together took fifty times as long with them.
        let sharing = Set(shared.flatMap { $0.loads.map(\.span.engagement) })
        let isWished = requirements.contains(where: \.isWish)
        for requirement in requirements where requirement.severity == .must {
            switch requirement.demand {
            case .disjoint(let spans):
                let (open, held) = (split(spans).open, split(spans).held)
                guard open.allSatisfy({ sharing.contains($0.engagement) }) || isWished && open.count > 2 else {
                    continue
                }
                guard let slots = bySlot(open) else { continue }
                let busy = slots.map { (start: $0.start, bit: any($0.bits)) }
                for (slot, busy) in zip(slots, busy) where slot.bits.count > 1 {
                    model.exactlyOne((slot.bits + [busy.bit.negated]).map(literal))
                }
                rows.append(Row(engagements: open.map(\.engagement), isWhole: held.isEmpty, busy: busy))
            case .formula, .separate, .shared, .spaced, .rested: continue
            }
        }
        for row in rows { count(row, inNumbers: runs) }
        for (loads, capacity) in shared { fill(loads, capacity, rows, inNumbers: runs) }
        let grid = Set(rows.flatMap { $0.busy.map(\.start) }).sorted()
        for row in rows where row.engagements.count > 1 && row.isWhole {
            if runs { joinRuns(of: row, on: grid) } else { orderRuns(of: row, on: grid) }
        }
    }

    /// Each engagement makes one slot busy.
    private mutating func count(_ row: Row, inNumbers: Bool) {
        let number = row.engagements.count
        model.linear(sum(row.busy.map(\.bit)), in: .exactly(number))
        guard number <= row.busy.count else { return }
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
        if inNumbers { return countInNumbers(row) }
        let moments = row.engagements.map { slots[$0.index]?.map(\.start) ?? [] }
        let known = row.busy.map { slot in
            moments.count { ($0.last ?? 0) <= slot.start }...moments.count { ($0.first ?? 0) <= slot.start }
        }
        if number > 1 { countRunning(row.busy.map(\.bit), exactly: number, known: known) }
    }

    /// So many so far: each a number of its own.
    private mutating func countInNumbers(_ row: Row) {
        let number = row.engagements.count
        var soFar = LinearExpression(0)
        for (place, slot) in row.busy.enumerated() where number > 1 {
            let left = row.busy.count - place - 1
            let next = model.integer(ValueDomain(max(0, number - left)...min(number, place + 1)))
            model.linear(soFar + LinearExpression(literal(slot.bit)) - LinearExpression(next), in: .exactly(0))
            soFar = LinearExpression(next)
        }
    }

    /// In each slot as many are busy as its engagements have resources each, and no more than there is room for.
    private mutating func fill(_ loads: [Load], _ capacity: Int, _ rows: [Row], inNumbers: Bool) {
        guard loads.allSatisfy({ isFree($0.span.engagement) && $0.amount == 1 }),
            let slots = bySlot(loads.map(\.span))
        else { return }
        for slot in slots where slot.bits.count > capacity {
            if inNumbers { gather(slot.bits, atMost: capacity) } else { hold(slot.bits, atMost: capacity) }
        }
        let sharing = Set(loads.map(\.span.engagement))
        let within = rows.filter { $0.engagements.allSatisfy(sharing.contains) }
        var times: [EngagementID: Int] = [:]
        for row in within { for id in row.engagements { times[id, default: 0] += 1 } }
        guard let each = times.values.max() else { return }
        for slot in slots {
            let busy = within.compactMap { row in row.busy.first { $0.start == slot.start }?.bit }
            let number = LinearExpression(model.integer(ValueDomain(0...max(0, min(capacity, slot.bits.count)))))
            model.linear(sum(slot.bits) - number, in: .exactly(0))
            // An engagement counts itself for each row it lacks: of a resource that has nothing else there is none.
            let lacking = zip(slot.bits, slot.spans).map { bit, span in
                LinearExpression(literal(bit)) * (each - times[span.engagement, default: 0])
            }
            model.linear(sum(busy) + .sum(lacking) - number * each, in: .exactly(0))
            if inNumbers, busy.count > each * capacity { gather(busy, atMost: each * capacity) }
        }
    }

    /// Holds the number of true bits down by a tree of partial sums, each a number of its own.
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

    func sum(_ bits: [Bit]) -> LinearExpression { .sum(bits.map { LinearExpression(literal($0)) }) }
}
