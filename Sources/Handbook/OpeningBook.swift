internal import Conditions
internal import Occasions

/// Opening hours by weekday, turned into times on the days of a problem; equal hours are turned only once.
struct OpeningBook {
    typealias Opening = [Weekday: [ClosedRange<Int>]]

    /// The time an engagement needs of a room, or of its caterer, that has opening hours.
    struct Use: Hashable {
        /// The hours of the room and those of every part that is taken with it; all of them count.
        let openings: [Opening]
        let minutes: Int
        let before: Int
        let after: Int

        /// The room itself with set-up, security and strike; nil for one that is always open.
        ///
        /// A hall is open when all of its parts are.
        static func room(_ id: ResourceID, by engagement: Engagement, in problem: Problem, _ ties: RoomTies) -> Use? {
            guard let room = problem[id].room else { return nil }
            let hours = ([id] + ties.parts(of: id)).compactMap { problem[$0].room?.opening }
            guard !hours.isEmpty else { return nil }
            return Use(
                openings: hours.enumerated().filter { !hours[..<$0.offset].contains($0.element) }.map(\.element),
                minutes: engagement.minutes, before: room.minutesBefore(engagement.needs),
                after: room.minutesAfter(engagement.needs))
        }

        /// The house caterer of the room; nil where it serves at any time.
        static func catering(_ id: ResourceID, by engagement: Engagement, in problem: Problem, _: RoomTies) -> Use? {
            guard let opening = problem[id].room?.catering else { return nil }
            return Use(openings: [opening], minutes: engagement.minutes, before: 0, after: 0)
        }

        /// The whole time an engagement that starts then takes.
        func range(startingAt start: Moment) -> TimeRange {
            TimeRange(start - before, minutes: before + minutes + after)
        }
    }

    /// One of the two above.
    typealias Reading = @Sendable (ResourceID, Engagement, Problem, RoomTies) -> Use?

    private let problem: Problem
    private let ties: RoomTies
    private var openings: [Opening: TimeRanges] = [:]
    private var uses: [Use: TimeRanges] = [:]

    init(_ problem: Problem) { self.init(problem, RoomTies(problem)) }

    init(_ brief: Brief) { self.init(brief.problem, brief.ties) }

    private init(_ problem: Problem, _ ties: RoomTies) {
        self.problem = problem
        self.ties = ties
    }

    /// What an engagement needs of a room.
    func use(_ room: ResourceID, by id: EngagementID, reading: Reading) -> Use? {
        reading(room, problem[id], problem, ties)
    }

    /// Every stretch in which all that a use takes is open.
    mutating func open(for use: Use) -> TimeRanges {
        use.openings.dropFirst().reduce(use.openings.first.map { open($0) } ?? .none) { $0.intersection(open($1)) }
    }

    /// Every stretch a place is open, from the day before the horizon to the day after it.
    private mutating func open(_ opening: Opening) -> TimeRanges {
        if let known = openings[opening] { return known }
        let zone = problem.zone
        let days = zone.dates(of: problem.horizon)
        var ranges: [TimeRange] = []
        if let first = days.first, let last = days.last {
            for number in (first.dayNumber - 1)...(last.dayNumber + 1) {
                let date = CivilDate(dayNumber: number)
                for hours in opening[date.weekday] ?? [] {
                    let range = TimeRange(zone.moment(date, hours.lowerBound), zone.moment(date, hours.upperBound))
                    if let range { ranges.append(range) }
                }
            }
        }
        let laidOut = TimeRanges(ranges)
        openings[opening] = laidOut
        return laidOut
    }

    /// The starts at which a use lies inside the opening times.
    mutating func starts(for use: Use) -> TimeRanges {
        if let known = uses[use] { return known }
        let starts = open(for: use).starts(fitting: use.minutes, before: use.before, after: use.after)
        uses[use] = starts
        return starts
    }

    /// That an engagement lies inside the hours of whichever room it takes; nil where none of them has hours.
    mutating func demand(of id: EngagementID, in brief: Brief, reading: Reading) -> Formula? {
        guard let place = problem[id].place else { return nil }
        let candidates = brief.candidates(of: place)
        var groups: [(use: Use, rooms: Set<ResourceID>)] = []
        for candidate in candidates {
            guard let use = use(candidate, by: id, reading: reading) else { continue }
            if let index = groups.firstIndex(where: { $0.use == use }) {
                groups[index].rooms.insert(candidate)
            } else {
                groups.append((use, [candidate]))
            }
        }
        let parts = groups.map { group in
            let inTime = Formula.starts(id, starts(for: group.use))
            return group.rooms.count == candidates.count
                ? inTime : .any([.picked(place, group.rooms).negated, inTime])
        }
        return parts.count < 2 ? parts.first : .all(parts)
    }

    /// The other rooms of an engagement whose hours allow that it starts then.
    mutating func others(
        than picked: ResourceID, for id: EngagementID, at start: Moment, reading: Reading
    ) -> [ResourceID] {
        let candidates = problem[id].place.map { problem[$0].candidates } ?? []
        return candidates.filter { candidate in
            guard candidate != picked else { return false }
            return use(candidate, by: id, reading: reading).map { starts(for: $0).contains(start) } ?? true
        }
    }
}
