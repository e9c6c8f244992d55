package import Occasions

/// What a judge says of a condition on a plan, complete or not.
package enum Verdict: Hashable, Sendable {
    case holds
    /// Still open: some completion keeps it, or it cannot be told.
    case unknown
    /// No completion of the plan can keep it.
    case fails([Miss])
}

/// One way in which a condition is not kept, as facts without words.
package struct Miss: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Two spans overlap.
        case overlap
        /// More is taken than there is.
        case overload
        /// Too few minutes between two spans.
        case tooClose
        /// One engagement after another for too long without a rest.
        case spell
        /// A quantity is above its bound.
        case excess
        /// A slot is filled by the wrong resource.
        case wrongPick
        /// A start lies outside the allowed moments.
        case wrongTime
        /// It should (not) take place.
        case presence
        /// Fails whatever is planned.
        case fact
    }

    package let kind: Kind
    package let engagements: [EngagementID]
    package let slots: [SlotID]
    package let range: TimeRange?
    /// Missing minutes or units, at least 1.
    package let amount: Int

    package init(
        _ kind: Kind, engagements: [EngagementID] = [], slots: [SlotID] = [], range: TimeRange? = nil, amount: Int = 1
    ) {
        self.kind = kind
        self.engagements = engagements
        self.slots = slots
        self.range = range
        self.amount = max(1, amount)
    }
}
