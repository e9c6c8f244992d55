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

    package static func + (left: Capacity, more: Int) -> Capacity { Capacity(left.whole + more, less: left.taken) }
}
