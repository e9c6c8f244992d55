/// How a room is furnished: theatre, classroom, u-shape, boardroom, hollow-square, banquet, cabaret, reception.
package typealias SetUp = String

/// A building or site with one entrance to travel to.
package struct Venue: Sendable, Hashable {
    package let id: String
    package let title: String
    package let latitude: Double?
    package let longitude: Double?
    /// What else calendars call it.
    package let aliases: [String]
    /// How long a challenged option on one of its rooms has.
    package let challenge: ChallengeTime

    package init(
        id: String, title: String, latitude: Double? = nil, longitude: Double? = nil, aliases: [String] = [],
        challenge: ChallengeTime = .usual
    ) {
        self.id = id
        self.title = title
        self.aliases = aliases
        self.challenge = challenge
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
    package var opening: [Weekday: [ClosedRange<Int>]]?
    /// True for a place where engagements do not exclude each other: a square, a station.
    package let isShared: Bool
    /// People at most by the attest of the fire service; nil: not known.
    package let attestedMaximum: Int?
    /// Exits that count; nil: not known.
    package let exits: Int?
    /// Centimetres of exit width together; nil: not known.
    package let exitWidth: Int?
    /// Square metres of floor; nil: not known.
    package let area: Int?
    /// What it offers besides, in words of the office: `daylight`, `stage`, `hearing-loop`.
    package let features: Set<String>
    /// How fine it is, 1 plain to 5 the best of the house; 0: not said.
    package let prestige: Int
    /// The rooms a divisible hall falls into.
    package var parts: [ResourceID]
    /// Rooms that cannot be in use while it is: they share a wall or a door.
    package var excludes: [ResourceID]
    /// Hours of the house caterer by weekday; nil: at any time.
    package let catering: [Weekday: [ClosedRange<Int>]]?

    package init(
        venue: Int, capacity: [SetUp: Int] = [:], booths: Int = 0, isStepFree: Bool = true, setUpMinutes: Int = 0,
        strikeMinutes: Int = 0, opening: [Weekday: [ClosedRange<Int>]]? = nil, isShared: Bool = false,
        attestedMaximum: Int? = nil, exits: Int? = nil, exitWidth: Int? = nil, area: Int? = nil,
        features: Set<String> = [], prestige: Int = 0, parts: [ResourceID] = [], excludes: [ResourceID] = [],
        catering: [Weekday: [ClosedRange<Int>]]? = nil
    ) {
        self.venue = venue
        self.capacity = capacity
        self.booths = booths
        self.isStepFree = isStepFree
        self.setUpMinutes = setUpMinutes
        self.strikeMinutes = strikeMinutes
        self.opening = opening
        self.isShared = isShared
        self.attestedMaximum = attestedMaximum
        self.exits = exits
        self.exitWidth = exitWidth
        self.area = area
        self.features = features
        self.prestige = prestige
        self.parts = parts
        self.excludes = excludes
        self.catering = catering
    }
}

/// Things of one sort that are lent out by the piece: sedans, mobile booths, flags.
package struct Pool: Sendable, Hashable {
    package let count: Int
    /// True for mobile booths: each adds a booth to the room that it is set up in and takes of its floor.
    package let areBooths: Bool
    /// True for cars and coaches: they are needed for the drive and the engagement, and not while a room is set up or
    /// struck.
    package let areVehicles: Bool

    package init(count: Int, areBooths: Bool = false, areVehicles: Bool = false) {
        self.count = count
        self.areBooths = areBooths
        self.areVehicles = areVehicles
    }
}
