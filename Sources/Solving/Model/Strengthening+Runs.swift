internal import CPSAT
internal import Conditions
internal import Occasions

/// What it takes to have no gap between engagements in slots, where the wishes or demands speak of gaps.
extension Posting {
    /// Without a gap its busy slots are a block that begins somewhere; where that cannot be there is one gap at least.
    mutating func joinRuns(of row: Row, on grid: [Int]) {
        let number = row.engagements.count
        let known = Dictionary(uniqueKeysWithValues: row.busy.map { ($0.start, $0.bit) })
        let busy = grid.map { known[$0] ?? .no }
        guard let (gaps, _) = gaps(in: busy), number <= busy.count else { return }
        let isJoined = model.literal()
        var covers: [[Literal]] = grid.map { _ in [] }
        var blocks: [Literal] = []
        for first in 0...(busy.count - number) where !busy[first..<(first + number)].contains(.no) {
            let block = model.literal()
            blocks.append(block)
            for place in first..<(first + number) { covers[place].append(block) }
        }
        model.exactlyOne(blocks + [!isJoined])
        for (bit, covers) in zip(busy, covers) {
            let covered = LinearExpression.sum(covers.map { LinearExpression($0) })
            let isBusy = LinearExpression(literal(bit))
            model.linear(isBusy - covered, in: .atLeast(0))
            model.linear(isBusy + LinearExpression(isJoined) - covered, in: .atMost(1))
        }
        model.linear(sum(gaps) + LinearExpression(isJoined), in: .atLeast(1))
        for gap in gaps { model.anyOf([literal(gap.negated), !isJoined]) }
    }

    /// The same in clauses: what lies between the first busy slot and the end of the block that begins there.
    mutating func orderRuns(of row: Row, on grid: [Int]) {
        let number = row.engagements.count
        let known = Dictionary(uniqueKeysWithValues: row.busy.map { ($0.start, $0.bit) })
        let busy = grid.map { known[$0] ?? .no }
        guard let (gaps, begun) = gaps(in: busy), number <= busy.count else { return }
        let isJoined = Bit.literal(model.literal())
        clause(gaps + [isJoined])
        for gap in gaps { clause([gap.negated, isJoined.negated]) }
        for place in busy.indices {
            let late = [isJoined.negated, begun[place].negated]
            if place + number < busy.count { clause(late + [busy[place + number].negated]) }
            // Begun here at the latest, and after `before`: busy from here until it ends at the earliest.
            for before in (place - number)..<place where before >= -1 {
                let early = before < 0 ? Bit.no : begun[before]
                for within in place...min(before + number, busy.count) {
                    clause(late + [early, within < busy.count ? busy[within] : .no])
                }
            }
        }
    }

    /// The bits of gaps before each busy slot, and whether anything was busy so far, where the model has them; nil where
    /// it does not speak of gaps.
    private func gaps(in busy: [Bit]) -> (gaps: [Bit], begun: [Bit])? {
        var gaps: [Bit] = []
        var begun = Array(busy.prefix(1))
        for place in busy.indices.dropFirst() {
            let earlier = begun[place - 1]
            if place > 1 {
                guard let gap = known([busy[place], busy[place - 1].negated, earlier]) else { return nil }
                gaps.append(gap)
            }
            if place == busy.count - 1 {
                begun.append(.yes)
            } else {
                guard let next = known([earlier.negated, busy[place].negated]) else { return nil }
                begun.append(next.negated)
            }
        }
        return (gaps, begun)
    }
}
