package import Occasions

/// The time an engagement takes up for somebody or something, with minutes before and after.
///
/// A span counts where its engagement takes place and, if `only` is given, where that resource fills that slot.
/// Its length is positive by construction: an engagement lasts at least a minute.
package struct Span: Hashable, Sendable {
    package struct Fill: Hashable, Sendable {
        package let slot: SlotID
        package let resource: ResourceID

        package init(_ slot: SlotID, _ resource: ResourceID) {
            self.slot = slot
            self.resource = resource
        }
    }

    package let engagement: EngagementID
    /// Minutes, not negative.
    package let before: Int
    /// Minutes, not negative.
    package let after: Int
    package let only: Fill?

    package init(_ engagement: EngagementID, before: Int = 0, after: Int = 0, only: Fill? = nil) {
        self.engagement = engagement
        self.before = max(0, before)
        self.after = max(0, after)
        self.only = only
    }
}

/// A span that takes an amount of something shared.
package struct Load: Hashable, Sendable {
    package let span: Span
    /// At least 1.
    package let amount: Int

    package init(_ span: Span, amount: Int) {
        self.span = span
        self.amount = max(1, amount)
    }
}
