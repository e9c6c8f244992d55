/// A repeating event with its zone: it lists the wall times at which it takes place.
struct Series {
    let event: StatedEvent
    let clock: ZoneClock
    let extent: Extent
    private let defaultClock: ZoneClock

    init(_ event: StatedEvent, clock: ZoneClock, extent: Extent, defaultClock: ZoneClock) {
        self.event = event
        self.clock = clock
        self.extent = extent
        self.defaultClock = defaultClock
    }

    struct Instance {
        var wall: Int
        var extent: Extent
    }

    /// A moment of the file as the wall time of the instance it names.
    /// A date names the instance of that day, and a time names the day of an all-day event.
    func wall(of time: StatedTime, zones: inout FileZones, notices: inout NoticeList) -> Int {
        if event.start.isDate {
            let wall = time.isUTC ? defaultClock.wall(at: time.wall) : time.wall
            return quotient(wall, 86_400) * 86_400
        }
        if time.isDate { return time.wall + remainder(event.start.wall, 86_400) }
        if time.isFloating || time.zone == event.start.zone && time.isUTC == event.start.isUTC { return time.wall }
        let moment = zones.clock(for: time, of: event, notices: &notices).moment(atWall: time.wall)
        return clock.wall(at: moment)
    }

    /// The instances that begin in the range of wall times; nil when there is too much to search.
    func instances(
        in ranges: [ClosedRange<Int>], zones: inout FileZones, steps: inout Int, notices: inout NoticeList
    ) -> [Instance]? {
        guard let ruled = walls(of: event.rules, in: ranges, steps: &steps, notices: &notices),
            let excludedByRule = walls(of: event.excludedRules, in: ranges, steps: &steps, notices: &notices)
        else { return nil }
        var extents: [Int: Extent] = [event.start.wall: extent]
        for wall in ruled { extents[wall] = extent }
        for addition in event.additions {
            switch addition {
            case .time(let time):
                extents[wall(of: time, zones: &zones, notices: &notices)] = extent
            case .period(let start, let end, let length):
                let wall = wall(of: start, zones: &zones, notices: &notices)
                let ending = end.map { Extent(wallSeconds: max(0, $0.wall - start.wall)) }
                extents[wall] =
                    event.start.isDate
                    ? extent : ending ?? Extent(wallSeconds: length.days * 86_400, seconds: max(0, length.seconds))
            default: break
            }
        }
        for wall in excludedByRule { extents[wall] = nil }
        var days: Set<Int> = []
        for time in event.exclusions {
            if time.isDate {
                days.insert(time.day)
            } else {
                extents[wall(of: time, zones: &zones, notices: &notices)] = nil
            }
        }
        return extents.filter { extent in
            ranges.contains { $0.contains(extent.key) } && !days.contains(quotient(extent.key, 86_400))
        }
        .sorted { $0.key < $1.key }.map { Instance(wall: $0.key, extent: $0.value) }
    }

    private func walls(
        of rules: [ContentLine], in ranges: [ClosedRange<Int>], steps: inout Int, notices: inout NoticeList
    ) -> [Int]? {
        var found: [Int] = []
        for line in rules.prefix(50) {
            do {
                let rule = try RecurrenceRule(line.value)
                for doubt in rule.doubts {
                    notices.warn(
                        "doubtful-rule", line.number, "\(line.name): \(doubt). Check these dates.", column: line.column,
                        uid: event.uid)
                }
                let last = rule.until.map(self.last)
                if let last, last < event.start.wall {
                    notices.warn(
                        "until-before-start", line.number,
                        "\(line.name) ends before the event begins. Only its first date was used.", column: line.column,
                        uid: event.uid)
                }
                let expansion = RecurrenceExpansion(rule, start: event.start.wall)
                if rule.count != nil, !expansion.meetsStart(steps: &steps) {
                    notices.warn(
                        "start-outside-rule", line.number,
                        "\(line.name) does not meet the first date and has a COUNT. "
                            + "The first date was added to that count; some programs include it.",
                        column: line.column, uid: event.uid)
                }
                for range in ranges {
                    guard let walls = expansion.instances(in: range, until: last, steps: &steps) else { return nil }
                    found += walls
                }
            } catch {
                let outcome =
                    line.name == "RRULE" ? "Only its first date was used; ask for the others" : "It was ignored"
                notices.warn(
                    "rule-refused", line.number, "\(line.name) cannot be followed: \(error.reason). \(outcome).",
                    column: line.column, uid: event.uid)
            }
        }
        return found
    }

    /// UNTIL in the form of the start: a date includes its whole day.
    private func last(_ until: StatedTime) -> Int {
        if event.start.isDate {
            return quotient(until.isUTC ? defaultClock.wall(at: until.wall) : until.wall, 86_400) * 86_400
        }
        if until.isDate { return until.wall + 86_399 }
        return until.isUTC ? clock.wall(at: until.wall) : until.wall
    }
}
