internal import Occasions
internal import Solving

/// An engagement that a repair moves, and in what.
struct MovedEngagement {
    let id: EngagementID
    let change: Staying.Change
}
