/// How a room is furnished: theatre, classroom, u-shape, boardroom, hollow-square, banquet, cabaret, reception.
package typealias SetUp = String

/// A building or site with one entrance to travel to.
package struct Venue: Sendable, Hashable {
    package let id: String
    package let title: String
    package let latitude: Double?
    package let longitude: Double?

    package init(id: String, title: String, latitude: Double? = nil, longitude: Double? = nil) {
        self.id = id
        self.title = title
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// A room, hall or spot at a venue.
package struct Room: Sendable, Hashable {
    /// Index into the problem's venues.
    package let venue: Int
    /// People by set-up. Empty: the capacity is not known and not checked.
    package let capacity: [SetUp: Int]
    package let booths: Int
    package let isStepFree: Bool
    /// Minutes the room is taken before an engagement.
    package let setUpMinutes: Int
    /// Minutes the room is taken after an engagement.
    package let strikeMinutes: Int
    /// Opening times by weekday, minutes of the day (the second may pass 24:00); nil: always open.
    package let opening: [Weekday: [ClosedRange<Int>]]?
    /// True for a place where engagements do not exclude each other: a square, a station.
    package let isShared: Bool

    package init(
        venue: Int, capacity: [SetUp: Int] = [:], booths: Int = 0, isStepFree: Bool = true, setUpMinutes: Int = 0,
        strikeMinutes: Int = 0, opening: [Weekday: [ClosedRange<Int>]]? = nil, isShared: Bool = false
    ) {
        self.venue = venue
        self.capacity = capacity
        self.booths = booths
        self.isStepFree = isStepFree
        self.setUpMinutes = setUpMinutes
        self.strikeMinutes = strikeMinutes
        self.opening = opening
        self.isShared = isShared
    }
}

/// Things of one sort that are lent out by the piece: sedans, mobile booths, flags.
package struct Pool: Sendable, Hashable {
    package let count: Int
    package init(count: Int) { self.count = count }
}
