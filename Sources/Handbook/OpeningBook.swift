internal import Conditions
internal import Occasions

/// Opening hours by weekday, turned into times on the days of a problem; equal hours are turned only once.
struct OpeningBook {
    typealias Opening = [Weekday: [ClosedRange<Int>]]

    /// The time an engagement needs of a room, or of its caterer, that has opening hours.
    struct Use: Hashable {
        let opening: Opening
        let minutes: Int
        let before: Int
        let after: Int

        /// The room itself with set-up, security and strike; nil for one that is always open.
        static func room(_ id: ResourceID, by engagement: Engagement, in problem: Problem) -> Use? {
            guard let room = problem[id].room, let opening = room.opening else { return nil }
            return Use(
                opening: opening, minutes: engagement.minutes, before: room.minutesBefore(engagement.needs),
                after: room.minutesAfter(engagement.needs))
        }

        /// The house caterer of the room; nil where it serves at any time.
        static func catering(_ id: ResourceID, by engagement: Engagement, in problem: Problem) -> Use? {
            guard let opening = problem[id].room?.catering else { return nil }
            return Use(opening: opening, minutes: engagement.minutes, before: 0, after: 0)
        }

        /// The whole time an engagement that starts then takes.
        func range(startingAt start: Moment) -> TimeRange {
            TimeRange(start - before, minutes: before + minutes + after)
        }
    }

    /// One of the two above.
    typealias Reading = @Sendable (ResourceID, Engagement, Problem) -> Use?

    private let problem: Problem
    private var openings: [Opening: TimeRanges] = [:]
    private var uses: [Use: TimeRanges] = [:]

    init(_ problem: Problem) { self.problem = problem }

    /// Every stretch a place is open, from the day before the horizon to the day after it.
    mutating func open(_ opening: Opening) -> TimeRanges {
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
        let starts = open(use.opening).starts(fitting: use.minutes, before: use.before, after: use.after)
        uses[use] = starts
        return starts
    }

    /// That an engagement lies inside the hours of whichever room it takes; nil where none of them has hours.
    mutating func demand(of id: EngagementID, reading: Reading) -> Formula? {
        guard let place = problem[id].place else { return nil }
        let candidates = problem[place].candidates
        var groups: [(use: Use, rooms: Set<ResourceID>)] = []
        for candidate in candidates {
            guard let use = reading(candidate, problem[id], problem) else { continue }
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
            return reading(candidate, problem[id], problem).map { starts(for: $0).contains(start) } ?? true
        }
    }
}
