package import Conditions

/// Requirements that cannot be kept together; leaving out any one of them makes the rest possible: a minimal unsatisfiable
/// subset.
package struct Conflict: Sendable {
    /// In the order of the rule book.
    package let requirements: [Requirement]
    /// False where time ran out before every member was tried, or where more than one is lacking: the set is a conflict,
    /// perhaps not the smallest.
    package let isMinimal: Bool
    /// The count it follows from; nil: it was found by search.
    package let shortage: Shortage?

    package init(requirements: [Requirement], isMinimal: Bool, shortage: Shortage? = nil) {
        self.requirements = requirements
        self.isMinimal = isMinimal
        self.shortage = shortage
    }
}
