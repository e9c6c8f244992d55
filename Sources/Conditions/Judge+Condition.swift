internal import Occasions

extension Judge {
    package func verdict(_ condition: Condition) -> Verdict {
        switch condition {
        case .formula(let formula):
            switch truth(formula) {
            case .yes: .holds
            case .maybe: .unknown
            case .no: .fails(misses(formula))
            }
        case .disjoint(let spans): verdict(on: spans, overlaps)
        case .shared(let loads, let capacity):
            verdict(on: loads.map(\.span)) { _ in overloads(loads, capacity) }
        case .spaced(let spans, let pace): verdict(on: spans) { tooClose($0, pace) }
        }
    }

    /// What is settled decides a failure; what is open keeps the rest unknown.
    private func verdict(on spans: [Span], _ misses: ([Settled]) -> [Miss]) -> Verdict {
        var settled: [Settled] = []
        var open = false
        for span in spans {
            switch (counts(span), range(span)) {
            case (.no, _): break
            case (.yes, let range?): settled.append(Settled(span: span, range: range))
            default: open = true
            }
        }
        settled.sort { ($0.range, $0.span.engagement) < ($1.range, $1.span.engagement) }
        let found = misses(settled)
        if !found.isEmpty { return .fails(found) }
        return open ? .unknown : .holds
    }

    /// A span that counts, at a known time.
    struct Settled {
        let span: Span
        let range: TimeRange
    }

    private func overlaps(_ settled: [Settled]) -> [Miss] {
        var misses: [Miss] = []
        var running: [Settled] = []
        for next in settled {
            running.removeAll { $0.range.end <= next.range.start }
            for earlier in running {
                guard let common = earlier.range.intersection(next.range) else { continue }
                misses.append(
                    Miss(
                        .overlap, engagements: [earlier.span.engagement, next.span.engagement],
                        slots: [earlier.span.only?.slot, next.span.only?.slot].compactMap { $0 }, range: common,
                        amount: min(earlier.range.end - next.range.start, next.range.end - earlier.range.start)))
            }
            running.append(next)
        }
        return misses
    }

    private func overloads(_ loads: [Load], _ capacity: Int) -> [Miss] {
        let taken: [(range: TimeRange, load: Load)] = loads.compactMap { load in
            guard counts(load.span) == .yes, let range = range(load.span) else { return nil }
            return (range, load)
        }
        let changes = taken.flatMap { [($0.range.start, $0.load.amount), ($0.range.end, -$0.load.amount)] }
            .sorted { $0.0 < $1.0 }
        var coming = taken.sorted { $0.range < $1.range }[...]
        var here: ArraySlice<(range: TimeRange, load: Load)> = []
        var misses: [Miss] = []
        var sum = 0
        for (change, next) in zip(changes, changes.dropFirst()) {
            let (start, end) = (change.0, next.0)
            sum += change.1
            guard sum > capacity, let range = TimeRange(start, end) else { continue }
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
                    .overload, engagements: engagements, range: whole, amount: sum - capacity)
            } else {
                misses.append(Miss(.overload, engagements: engagements, range: range, amount: sum - capacity))
            }
        }
        return misses
    }

    private func tooClose(_ settled: [Settled], _ pace: Pace) -> [Miss] {
        let longest = pace.minutes(problem.travel.longest)
        var misses: [Miss] = []
        for (index, earlier) in settled.enumerated() {
            guard let from = place(of: earlier) else { continue }
            for later in settled[(index + 1)...] {
                if later.range.start >= earlier.range.end + longest { break }
                guard later.range.start >= earlier.range.end, let to = place(of: later) else { continue }
                let asked = pace.minutes(travelMinutes(from: from, to: to))
                let missing = asked - (later.range.start - earlier.range.end)
                guard missing > 0 else { continue }
                misses.append(
                    Miss(
                        .tooClose, engagements: [earlier.span.engagement, later.span.engagement],
                        slots: [earlier.span.only?.slot, later.span.only?.slot].compactMap { $0 },
                        range: TimeRange(earlier.range.end, later.range.start)
                            ?? TimeRange(earlier.range.end, minutes: 1), amount: missing))
            }
        }
        return misses
    }

    private func place(of settled: Settled) -> ResourceID? {
        problem[settled.span.engagement].place.flatMap { plan[$0] }
    }
}
