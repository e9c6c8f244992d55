/// A round of bilateral talks: many pairs, a row of slots, and so many tables.
///
/// Its talks are engagements like any other; the round says which they are and at which moments they may begin.
package struct Round: Sendable {
    /// A stretch of slots that follow each other: a half-day.
    package struct Stretch: Sendable, Hashable {
        /// As the document names it: `morning`.
        package let id: String
        /// Which of the round's slots it holds.
        package let slots: Range<Int>

        package init(id: String, slots: Range<Int>) {
            self.id = id
            self.slots = slots
        }
    }

    package struct Talk: Sendable, Hashable {
        package let engagement: EngagementID
        /// The slots it may have: all, or those of the half-day wished for.
        package let slots: Range<Int>

        package init(_ engagement: EngagementID, slots: Range<Int>) {
            self.engagement = engagement
            self.slots = slots
        }
    }

    /// `diplo/round`
    package let id: String
    package let title: String
    /// Index into the problem's occasions.
    package let occasion: Int
    /// When each slot begins, in order of time; no talk reaches into the next.
    package let slots: [Moment]
    package let stretches: [Stretch]
    package let talks: [Talk]
    package let source: SourcePlace?

    package init(
        id: String, title: String, occasion: Int, slots: [Moment], stretches: [Stretch] = [], talks: [Talk],
        source: SourcePlace? = nil
    ) {
        self.id = id
        self.title = title
        self.occasion = occasion
        self.slots = slots
        self.stretches = stretches
        self.talks = talks
        self.source = source
    }

    /// The moment a slot begins at, as a set.
    package func moment(_ slot: Int) -> TimeRanges { TimeRanges(TimeRange(slots[slot], minutes: 1)) }

    /// The moments at which slots of a range begin.
    package func moments(_ range: Range<Int>) -> TimeRanges {
        TimeRanges(range.map { TimeRange(slots[$0], minutes: 1) })
    }

    /// The slot that begins at a moment.
    package func slot(at moment: Moment) -> Int? { slots.firstIndex(of: moment) }
}
