package import Occasions

/// How much there is of something shared: a number, less what others take of it at known times.
package struct Capacity: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// An amount that somebody else has, whatever the plan decides.
    package struct Taken: Hashable, Sendable {
        package let range: TimeRange
        /// At least 1.
        package let amount: Int

        package init(_ range: TimeRange, amount: Int) {
            self.range = range
            self.amount = max(1, amount)
        }
    }

    package let whole: Int
    /// Where they take more than there is, nothing is left; that alone breaks no demand of a plan.
    package let taken: [Taken]

    package init(_ whole: Int, less taken: [Taken] = []) {
        self.whole = whole
        self.taken = taken
    }

    package init(integerLiteral value: Int) { self.init(value) }

    /// So much more at every time; what others take beyond all there was before takes nothing of it.
    package static func + (left: Capacity, more: Int) -> Capacity {
        Capacity(left.whole + more, less: left.takenAtMostAll)
    }

    /// What others take, stretch by stretch, and never more than there is.
    private var takenAtMostAll: [Taken] {
        let ends = Set(taken.flatMap { [$0.range.start, $0.range.end] }).sorted()
        return zip(ends, ends.dropFirst()).compactMap { start, end in
            let sum = taken.reduce(0) { $0 + ($1.range.contains(start) ? $1.amount : 0) }
            let amount = min(sum, max(0, whole))
            return amount > 0 ? TimeRange(start, end).map { Taken($0, amount: amount) } : nil
        }
    }
}
