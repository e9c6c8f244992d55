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
    package let source: SourcePlace?

    package init(_ kind: Kind, _ first: EngagementID, _ second: EngagementID, source: SourcePlace? = nil) {
        self.kind = kind
        self.first = first
        self.second = second
        self.source = source
    }
}
