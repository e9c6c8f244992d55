/// A ranked option on a room, or a contract.
package struct Hold: Hashable, Sendable {
    /// The time it is on.
    package struct Time: Hashable, Sendable {
        /// The time that was asked for.
        package let asked: TimeRange
        /// The same with set-up before and strike after it.
        package let taken: TimeRange

        package init(asked: TimeRange, taken: TimeRange) {
            self.asked = asked
            self.taken = taken
        }
    }

    package let room: ResourceID
    /// 1 for the first option.
    package let rank: Int
    /// When it lapses unless it is confirmed; nil: it is confirmed by contract.
    package let until: Moment?
    /// Nil: it is on the days of its occasion.
    package let time: Time?
    /// It lapsed before the moment of the question, whatever the day.
    package let hasLapsed: Bool
    package let source: SourcePlace?

    package init(
        room: ResourceID, rank: Int = 1, until: Moment?, time: Time? = nil, hasLapsed: Bool = false,
        source: SourcePlace? = nil
    ) {
        self.room = room
        self.rank = rank
        self.until = until
        self.time = time
        self.hasLapsed = hasLapsed
        self.source = source
    }

    /// The time that was asked for; `window`: the days of its occasion.
    package func asked(in window: TimeRange) -> TimeRange { time?.asked ?? window }

    /// The time in which nobody else uses the room; `window`: the days of its occasion.
    package func taken(in window: TimeRange) -> TimeRange { time?.taken ?? window }
}
