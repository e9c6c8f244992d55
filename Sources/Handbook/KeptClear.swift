internal import Conditions
internal import Occasions

/// The engagements of one occasion that could fall into times they must avoid: a day of a calendar, an embargo.
struct KeptClear {
    let occasion: Int
    /// Which of the times.
    let index: Int
    /// In the order of the problem, each with the formula that says that it avoids the times.
    private(set) var clear: [(id: EngagementID, formula: Formula)]

    /// Sorted by occasion, then in the order of the times.
    ///
    /// `counts`: whether an engagement must avoid the times of that index.
    static func each(
        _ engagements: [EngagementID], with taken: [TimeRanges], in brief: Brief,
        where counts: (EngagementID, Int) -> Bool = { _, _ in true }
    ) -> [KeptClear] {
        let search = RangeSearch(taken)
        var found: [Pair: KeptClear] = [:]
        var starts: [Pair: TimeRanges] = [:]
        for id in engagements {
            let engagement = brief.problem[id]
            let times = brief.starts(of: id).ranges.map {
                TimeRange($0.start, minutes: $0.minutes - 1 + engagement.minutes)
            }
            for index in search.indices(touching: times) where counts(id, index) {
                let use = Pair(first: index, second: engagement.minutes)
                let allowed = starts[use] ?? brief.starts(of: id, clearOf: taken[index])
                starts[use] = allowed
                let key = Pair(first: engagement.occasion, second: index)
                found[key, default: KeptClear(occasion: engagement.occasion, index: index, clear: [])]
                    .clear.append((id, .starts(id, allowed)))
            }
        }
        return found.values.sorted { ($0.occasion, $0.index) < ($1.occasion, $1.index) }
    }

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// Each of them avoids the times; each breach is a finding of its own.
    func strict(_ brief: Brief) -> Condition { .formula(.all(clear.map { brief.when($0.id, $0.formula) })) }

    /// None of them falls into the times; one finding for all, counted by engagement.
    func counted(_ brief: Brief) -> Condition {
        .formula(.atMost(.sum(clear.map { .truth(brief.when($0.id, $0.formula).negated) }), 0))
    }
}

/// Finds among many sets of times those that touch a stretch, by binary search.
struct RangeSearch {
    /// By start; the latest end up to each.
    private var stretches: [(range: TimeRange, index: Int)] = []
    private var latestEnds: [Moment] = []

    init(_ sets: [TimeRanges]) {
        stretches = sets.enumerated().flatMap { index, set in set.ranges.map { ($0, index) } }
            .sorted { ($0.range, $0.index) < ($1.range, $1.index) }
        for stretch in stretches {
            latestEnds.append(max(latestEnds.last ?? stretch.range.end, stretch.range.end))
        }
    }

    /// The sets that overlap one of the stretches, each once, in their order.
    func indices(touching times: [TimeRange]) -> [Int] {
        var found: Set<Int> = []
        for time in times {
            var low = 0
            var high = stretches.count
            while low < high {
                let middle = (low + high) / 2
                if stretches[middle].range.start < time.end { low = middle + 1 } else { high = middle }
            }
            while low > 0, latestEnds[low - 1] > time.start {
                low -= 1
                if stretches[low].range.end > time.start { found.insert(stretches[low].index) }
            }
        }
        return found.sorted()
    }
}
