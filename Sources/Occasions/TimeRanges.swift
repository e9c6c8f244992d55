/// A set of moments as sorted ranges that neither touch nor overlap.
package struct TimeRanges: Hashable, Sendable {
    package let ranges: [TimeRange]

    package init(_ ranges: [TimeRange]) {
        var merged: [TimeRange] = []
        for range in ranges.sorted() {
            if let last = merged.last, range.start <= last.end {
                merged[merged.count - 1] = TimeRange(last.start, max(last.end, range.end)) ?? last
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
    }

    package init(_ range: TimeRange) { ranges = [range] }

    package static let none = TimeRanges([])

    package var isEmpty: Bool { ranges.isEmpty }
    package var first: Moment? { ranges.first?.start }
    /// The end of the last range.
    package var end: Moment? { ranges.last?.end }

    package func contains(_ moment: Moment) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].start <= moment
    }

    package func intersection(_ other: TimeRanges) -> TimeRanges {
        var found: [TimeRange] = []
        var mine = 0
        var theirs = 0
        while mine < ranges.count, theirs < other.ranges.count {
            if let common = ranges[mine].intersection(other.ranges[theirs]) { found.append(common) }
            if ranges[mine].end < other.ranges[theirs].end { mine += 1 } else { theirs += 1 }
        }
        return TimeRanges(found)
    }

    package func union(_ other: TimeRanges) -> TimeRanges { TimeRanges(ranges + other.ranges) }

    /// The moments of `range` that are not in this set.
    package func complement(in range: TimeRange) -> TimeRanges {
        var gaps: [TimeRange] = []
        var from = range.start
        for taken in ranges {
            if let gap = TimeRange(from, min(taken.start, range.end)) { gaps.append(gap) }
            from = max(from, taken.end)
        }
        if let gap = TimeRange(from, range.end) { gaps.append(gap) }
        return TimeRanges(gaps)
    }

    /// Minutes from a moment to the nearest moment of the set; 0 inside it, nil where the set is empty.
    package func distance(to moment: Moment) -> Int? {
        ranges.map { range in
            if moment < range.start { return range.start - moment }
            return moment < range.end ? 0 : moment - (range.end - 1)
        }.min()
    }

    /// The starts at which an engagement of this length lies wholly inside one of the ranges,
    /// with `before` and `after` minutes to spare.
    package func starts(fitting minutes: Int, before: Int = 0, after: Int = 0) -> TimeRanges {
        TimeRanges(
            ranges.compactMap { TimeRange($0.start + before, $0.end - minutes - after + 1) })
    }
}
