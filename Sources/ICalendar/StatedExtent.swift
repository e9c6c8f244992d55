/// The times a calendar file states in so many words, in minutes since 1970-01-01T00:00Z.
///
/// What a rule adds to them depends on the window that is looked at, and is no part of it.
package struct StatedExtent: Sendable, Hashable {
    /// The first start that any event states: that of a series too.
    package let firstStart: Int
    /// The last start that any event states; of a series its first one and its single dates (RDATE).
    package let lastStart: Int
    /// The times of all that takes place once, in order: single events and changed instances.
    package let times: [ClosedRange<Int>]
    /// Each event that repeats, in order: its first start, and the minute its last UNTIL ends; nil where it states none.
    package let series: [Repeating]
    /// Whether a rule without COUNT and UNTIL stands in it.
    package let isEndless: Bool
    /// The last date that an UNTIL states, as the minute in which it ends.
    package let lastUntil: Int?

    package struct Repeating: Sendable, Hashable {
        package let start: Int
        package let until: Int?
    }

    /// From the first start to the last end of all that takes place once; nil where everything repeats.
    package var single: ClosedRange<Int>? {
        guard let first = times.first, let end = times.map(\.upperBound).max() else { return nil }
        return first.lowerBound...end
    }
}

extension StatedExtent {
    init?(of events: [StatedEvent], zones: inout FileZones) {
        // What is wrong with a zone or an end is told where the events are placed.
        var unheard = NoticeList(limit: 0)
        var times: [ClosedRange<Int>] = []
        var starts: [Int] = []
        var isEndless = false
        var lastUntil: Int?
        var series: [Repeating] = []
        for event in events {
            let clock = zones.clock(for: event.start, of: event, notices: &unheard)
            let extent = Extent.of(event, clock: clock, zones: &zones, notices: &unheard)
            let start = clock.moment(atWall: event.start.wall)
            let end = extent.end(from: event.start.wall, by: clock)
            starts.append(quotient(start, 60))
            if !event.repeats { times.append(quotient(start, 60)...max(quotient(start, 60), -quotient(-end, 60))) }
            for addition in event.additions {
                switch addition {
                case .time(let time), .period(let time, _, _):
                    starts.append(
                        quotient(zones.clock(for: time, of: event, notices: &unheard).moment(atWall: time.wall), 60))
                default: break
                }
            }
            var ownUntil: Int?
            for rule in event.rules.compactMap({ try? RecurrenceRule($0.value) }) {
                if rule.count == nil, rule.until == nil { isEndless = true }
                if let until = rule.until {
                    let moment = clock.moment(atWall: until.isDate ? until.wall + 86_400 : until.wall)
                    let minute = quotient(until.isUTC ? until.wall : moment, 60)
                    lastUntil = max(lastUntil ?? .min, minute)
                    ownUntil = max(ownUntil ?? .min, minute)
                }
            }
            if event.repeats { series.append(Repeating(start: quotient(start, 60), until: ownUntil)) }
        }
        guard let first = starts.min(), let last = starts.max() else { return nil }
        firstStart = first
        lastStart = last
        self.times = times.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        self.series = series.sorted { ($0.start, $0.until ?? .max) < ($1.start, $1.until ?? .max) }
        self.isEndless = isEndless
        self.lastUntil = lastUntil
    }
}
