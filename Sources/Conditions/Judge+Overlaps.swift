internal import Occasions

/// Overlaps of spans, all that overlap at one moment as one.
extension Judge {
    /// Of many spans at one time a miss has many engagements, and there are never more misses than spans.
    func overlaps(_ settled: [Settled]) -> [Miss] {
        var sweep = Sweep(mostMembers: 16 * settled.count + 1024)
        for next in settled {
            sweep.leave(before: next.range.start)
            sweep.come(next)
        }
        sweep.leave(before: nil)
        return sweep.clusters.map { overlap($0) }
    }

    /// Like `overlaps`, but only of spans on different sides.
    func crossings(_ first: [Settled], _ second: [Settled]) -> [Miss] {
        let both = first.map { ($0, isFirst: true) } + second.map { ($0, isFirst: false) }
        let inOrder = both.sorted { $0.0 < $1.0 }
        var misses: [Miss] = []
        var (here, there) = (Running(), Running())
        let most = 16 * inOrder.count + 1024
        for (next, isFirst) in inOrder {
            here.leave(by: next.range.start)
            there.leave(by: next.range.start)
            for earlier in isFirst ? there.spans : here.spans
            where earlier.span.engagement != next.span.engagement {
                misses.append(overlap([earlier, next]))
                if misses.count > most { return crowds(inOrder) }
            }
            if isFirst { here.come(next) } else { there.come(next) }
        }
        return misses
    }

    /// Of very many crossings: what hangs together in time as one.
    private func crowds(_ inOrder: [(Settled, isFirst: Bool)]) -> [Miss] {
        var crowds: [[(Settled, isFirst: Bool)]] = []
        var end = Moment(minutes: .min)
        for next in inOrder {
            if next.0.range.start < end {
                crowds[crowds.count - 1].append(next)
            } else {
                crowds.append([next])
            }
            end = max(end, next.0.range.end)
        }
        return crowds.compactMap { crowd in
            guard crowd.contains(where: \.isFirst), crowd.contains(where: { !$0.isFirst }) else { return nil }
            let members = crowd.map(\.0)
            guard Set(members.map(\.span.engagement)).count > 1 else { return nil }
            return overlap(members)
        }
    }

    /// Of spans that overlap, in time order.
    private func overlap(_ members: [Settled]) -> Miss {
        let start = members.map(\.range.start).max()
        let end = members.map(\.range.end).min()
        let common = start.flatMap { start in end.flatMap { TimeRange(start, $0) } }
        let first = members.map(\.range.start).min()
        let last = members.map(\.range.end).max()
        let whole = first.flatMap { first in last.flatMap { TimeRange(first, $0) } }
        var amount = common?.minutes ?? whole?.minutes ?? 1
        if members.count == 2 {
            let (earlier, next) = (members[0].range, members[1].range)
            amount = min(earlier.end - next.start, next.end - earlier.start)
        }
        return Miss(
            .overlap, engagements: members.map(\.span.engagement),
            slots: members.compactMap { $0.span.only?.slot }, range: common ?? whole, amount: amount,
            ranges: members.count > 2 ? members.map(\.range) : [])
    }

    /// Those who are there, and when the first of them leaves.
    private struct Running {
        private(set) var spans: [Settled] = []
        private(set) var firstEnd = Moment(minutes: .max)

        mutating func come(_ next: Settled) {
            spans.append(next)
            firstEnd = min(firstEnd, next.range.end)
        }

        mutating func leave(by start: Moment) {
            guard firstEnd <= start else { return }
            spans.removeAll { $0.range.end <= start }
            firstEnd = spans.map(\.range.end).min() ?? Moment(minutes: .max)
        }
    }

    /// A walk along spans in time order that remembers who is there.
    private struct Sweep {
        let mostMembers: Int
        private var running = Running()
        /// Somebody has come since the last cluster was told.
        private var hasGrown = false
        private(set) var clusters: [[Settled]] = []
        private var members = 0
        private var crowdStart = 0

        init(mostMembers: Int) { self.mostMembers = mostMembers }

        mutating func come(_ next: Settled) {
            running.come(next)
            hasGrown = true
        }

        /// Tells who is there together before the first of them leaves; nil: everybody leaves.
        mutating func leave(before start: Moment?) {
            if let start, running.firstEnd > start { return }
            if hasGrown, running.spans.count > 1 { tell(running.spans) }
            hasGrown = false
            if let start { running.leave(by: start) } else { running = Running() }
            if running.spans.isEmpty { crowdStart = clusters.count }
        }

        /// Clusters of very many members that hang together are told as one.
        private mutating func tell(_ running: [Settled]) {
            members += running.count
            if members > mostMembers, crowdStart < clusters.count {
                var seen: Set<EngagementID> = []
                let whole = (clusters[crowdStart...].joined() + running).filter {
                    seen.insert($0.span.engagement).inserted
                }
                members -= clusters[crowdStart...].reduce(0) { $0 + $1.count } + running.count - whole.count
                clusters.removeSubrange(crowdStart...)
                clusters.append(whole)
            } else {
                clusters.append(running)
            }
        }
    }
}
