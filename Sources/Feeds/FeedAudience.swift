package import Occasions

/// Who a feed is for.
package enum FeedAudience: Hashable, Sendable {
    /// Anybody: only what is marked public, of occasions that are confirmed.
    case everybody
    /// A principal or a member of staff: their own engagements and duties.
    case person(ResourceID)
    /// A delegation: the engagements it takes part in.
    case delegation(ResourceID)
    /// Whoever runs a room: when it is taken, with set-up and strike.
    case room(ResourceID)
}
