internal import Occasions

extension Judge {
    package func verdict(_ condition: Condition) -> Verdict {
        switch condition {
        case .formula(let formula):
            switch truth(formula) {
            case .yes: return .holds
            case .maybe: return .unknown
            case .no: return .fails(misses(formula))
            }
        case .disjoint(let spans): return verdict(on: spans, overlaps)
        case .separate(let first, let second):
            let (one, other) = (settle(first), settle(second))
            return verdict(crossings(one.spans, other.spans), isOpen: one.isOpen || other.isOpen)
        case .shared(let loads, let capacity):
            return verdict(on: loads.map(\.span)) { _ in overloads(loads, capacity) }
        case .spaced(let spans, let pace): return verdict(on: spans) { tooClose($0, pace) }
        case .rested(let spans, let rest, let within):
            return verdict(on: spans) { overlongSpells($0, rest: rest, within: within) }
        }
    }

    /// What is settled decides a failure; what is open keeps the rest unknown.
    private func verdict(on spans: [Span], _ misses: ([Settled]) -> [Miss]) -> Verdict {
        let settled = settle(spans)
        return verdict(misses(settled.spans), isOpen: settled.isOpen)
    }

    private func verdict(_ found: [Miss], isOpen: Bool) -> Verdict {
        if !found.isEmpty { return .fails(found) }
        return isOpen ? .unknown : .holds
    }

    /// The spans that count at known times, in time order, and whether others may yet count.
    private func settle(_ spans: [Span]) -> (spans: [Settled], isOpen: Bool) {
        var settled: [Settled] = []
        var isOpen = false
        for span in spans {
            let count = counts(span)
            // Most are filled by somebody else: nothing more is asked about them.
            if count == .no { continue }
            if count == .yes, let range = range(span) {
                settled.append(Settled(span: span, range: range))
            } else {
                isOpen = true
            }
        }
        settled.sort()
        return (settled, isOpen)
    }

    /// A span that counts, at a known time.
    struct Settled: Comparable {
        let span: Span
        let range: TimeRange

        static func < (left: Settled, right: Settled) -> Bool {
            left.range == right.range ? left.span.engagement < right.span.engagement : left.range < right.range
        }
    }

    private func overloads(_ loads: [Load], _ capacity: Capacity) -> [Miss] {
        let taken: [(range: TimeRange, load: Load)] = loads.compactMap { load in
            guard counts(load.span) == .yes, let range = range(load.span) else { return nil }
            return (range, load)
        }
        if taken.isEmpty { return [] }
        let own = taken.flatMap { [($0.range.start, $0.load.amount, 0), ($0.range.end, -$0.load.amount, 0)] }
        let others = capacity.taken.flatMap { [($0.range.start, 0, $0.amount), ($0.range.end, 0, -$0.amount)] }
        let changes = (own + others).sorted { $0.0 < $1.0 }
        var coming = taken.sorted { $0.range < $1.range }[...]
        var here: ArraySlice<(range: TimeRange, load: Load)> = []
        var misses: [Miss] = []
        var (ours, theirs) = (0, 0)
        for (change, next) in zip(changes, changes.dropFirst()) {
            let (start, end) = (change.0, next.0)
            ours += change.1
            theirs += change.2
            let excess = ours + min(theirs, max(0, capacity.whole)) - capacity.whole
            guard ours > 0, excess > 0, let range = TimeRange(start, end) else { continue }
            // Who is there is looked up only where it is told.
            here.removeAll { $0.range.end <= start }
            let arrived = coming.prefix { $0.range.start <= start }
            here += arrived.filter { $0.range.end > start }
            coming = coming.dropFirst(arrived.count)
            let engagements = here.map(\.load.span.engagement).sorted()
            if let last = misses.last, last.engagements == engagements, last.range?.end == start,
                let whole = TimeRange(last.range?.start ?? start, end)
            {
                misses[misses.count - 1] = Miss(
                    .overload, engagements: engagements, range: whole, amount: max(last.amount, excess))
            } else {
                misses.append(Miss(.overload, engagements: engagements, range: range, amount: excess))
            }
        }
        return misses
    }

    func place(of settled: Settled) -> ResourceID? {
        problem[settled.span.engagement].place.flatMap { plan[$0] }
    }
}
