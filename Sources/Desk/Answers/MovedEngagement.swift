internal import Occasions

/// An engagement that a repair moves, and in what.
struct MovedEngagement {
    let id: EngagementID
    let change: PlanChange
}
