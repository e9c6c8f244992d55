internal import Occasions

/// Opening times by weekday, laid out over the days of a problem; each sort of opening is laid out once.
struct OpeningBook {
    typealias Opening = [Weekday: [ClosedRange<Int>]]

    /// How an engagement would use a room that is not always open.
    struct Use: Hashable {
        let opening: Opening
        let minutes: Int
        let before: Int
        let after: Int

        /// Nil for a room that is always open.
        init?(of room: ResourceID, by engagement: Engagement, in problem: Problem) {
            guard let room = problem[room].room, let opening = room.opening else { return nil }
            self.opening = opening
            minutes = engagement.minutes
            before = room.minutesBefore(engagement.needs)
            after = room.minutesAfter(engagement.needs)
        }
    }

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
}
