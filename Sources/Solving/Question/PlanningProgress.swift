package import Occasions

/// What is told while a plan is made.
package struct PlanningProgress: Sendable {
    package let placed: Int
    package let total: Int
    /// Nil until every engagement has its place.
    package let cost: Int?
    /// What it costs at least; nil: not known.
    package var bound: Int?
    /// How many wishes are not met.
    package var unmet = 0
    /// The best so far; nil until every engagement has its place.
    package var plan: Plan?
}
