/// A set of whole numbers: ranges in ascending order that neither meet nor touch.
///
/// `Int.min` and `Int.max` stand for "without limit" on their side.
package struct ValueDomain: Hashable, Sendable {
    package let ranges: [ClosedRange<Int>]

    package init(_ ranges: [ClosedRange<Int>]) {
        var merged: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
    }

    package init(_ range: ClosedRange<Int>) {
        ranges = [range]
    }

    package static let all = ValueDomain(Int.min...Int.max)

    package static func atMost(_ value: Int) -> ValueDomain { ValueDomain(Int.min...value) }

    package static func atLeast(_ value: Int) -> ValueDomain { ValueDomain(value...Int.max) }

    package static func exactly(_ value: Int) -> ValueDomain { ValueDomain(value...value) }

    package var isEmpty: Bool { ranges.isEmpty }

    package func contains(_ value: Int) -> Bool {
        ranges.contains { $0.contains(value) }
    }

    /// Every whole number that is not in the domain.
    package var complement: ValueDomain {
        var gaps: [ClosedRange<Int>] = []
        var next = Int.min
        for range in ranges {
            if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
            if range.upperBound == .max { return ValueDomain(gaps) }
            next = range.upperBound + 1
        }
        return ValueDomain(gaps + [next...Int.max])
    }

    /// The numbers that are in both.
    package func intersection(_ other: ValueDomain) -> ValueDomain {
        ValueDomain(
            ranges.flatMap { mine in
                other.ranges.compactMap { theirs in
                    let low = max(mine.lowerBound, theirs.lowerBound)
                    let high = min(mine.upperBound, theirs.upperBound)
                    return low <= high ? low...high : nil
                }
            })
    }

    package func isSubset(of other: ValueDomain) -> Bool { intersection(other) == self }

    /// The domain moved by `offset`; what has no limit keeps none.
    func shifted(by offset: Int) -> ValueDomain {
        func moved(_ bound: Int) -> Int {
            guard bound != .min, bound != .max else { return bound }
            let (sum, overflow) = bound.addingReportingOverflow(offset)
            return overflow ? (offset > 0 ? .max : .min) : sum
        }
        return ValueDomain(ranges.map { moved($0.lowerBound)...moved($0.upperBound) })
    }

    /// First and last value of each range, one after the other, as the solver reads them.
    var bounds: [Int64] {
        var bounds: [Int64] = []
        bounds.reserveCapacity(2 * ranges.count)
        for range in ranges {
            bounds.append(Int64(range.lowerBound))
            bounds.append(Int64(range.upperBound))
        }
        return bounds
    }
}
