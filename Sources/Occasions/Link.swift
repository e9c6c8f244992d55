/// What two engagements are to each other besides their order.
package struct Link: Sendable {
    package enum Kind: Hashable, Sendable {
        /// Never at the same time.
        case notDuring
        /// In one room, one right after the other, with at most so many minutes between them.
        case nextTo(atMost: Int)
        /// The second begins so many calendar days after the first.
        case daysLater(ClosedRange<Int>)
    }

    package let kind: Kind
    package let first: EngagementID
    package let second: EngagementID
    /// The last part of each of the two, where it is had in parts that follow each other; else the engagement itself.
    package let firstEnd: EngagementID
    package let secondEnd: EngagementID
    package let source: SourcePlace?

    package init(
        _ kind: Kind, _ first: EngagementID, _ second: EngagementID, firstEnd: EngagementID? = nil,
        secondEnd: EngagementID? = nil, source: SourcePlace? = nil
    ) {
        self.kind = kind
        self.first = first
        self.second = second
        self.firstEnd = firstEnd ?? first
        self.secondEnd = secondEnd ?? second
        self.source = source
    }
}
