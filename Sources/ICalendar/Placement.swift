/// Places the events of a file in time: decides between versions, expands series, applies changed instances.
struct Placement {
    private(set) var occurrences: [Occurrence] = []
    private(set) var tally: Tally
    private var zones: FileZones
    private let calendars: [CalendarBlock]
    /// In order and apart from each other, in minutes.
    private let windows: [ClosedRange<Int>]
    private let limits: Limits
    private var steps: Int
    /// Whether the occurrences reached their limit: no more series are expanded then.
    private var isFull = false

    init(
        calendars: [CalendarBlock], zones: FileZones, windows: [ClosedRange<Int>], limits: Limits, tally: Tally
    ) {
        self.calendars = calendars
        self.zones = zones
        self.windows = windows
        self.limits = limits
        self.tally = tally
        steps = limits.stepsInAll
    }

    /// Places every event, all those with one UID together.
    mutating func place(_ events: [StatedEvent], notices: inout NoticeList) {
        var order: [String] = []
        var byUID: [String: [StatedEvent]] = [:]
        for event in events {
            if byUID[event.uid] == nil { order.append(event.uid) }
            byUID[event.uid, default: []].append(event)
        }
        for uid in order { placeFamily(byUID[uid] ?? [], &notices) }
        occurrences.sort { left, right in
            (left.startMinutes, left.uid, left.recurrenceID ?? "", left.line)
                < (right.startMinutes, right.uid, right.recurrenceID ?? "", right.line)
        }
        tally.occurrences = occurrences.count
    }

    /// The events of one UID: the one that repeats or stands alone, and its changed instances.
    private mutating func placeFamily(_ family: [StatedEvent], _ notices: inout NoticeList) {
        let family = settleRoles(family, &notices)
        let main = latest(family.filter { $0.recurrenceID == nil }, &notices)
        var series: Series?
        if let main {
            let clock = zones.clock(for: main.start, of: main, notices: &notices)
            let extent = Extent.of(main, clock: clock, zones: &zones, notices: &notices)
            series = Series(main, clock: clock, extent: extent, defaultClock: zones.defaultClock)
        }
        var changed: [Int: [StatedEvent]] = [:]
        for event in family {
            guard let id = event.recurrenceID else { continue }
            changed[series?.wall(of: id, zones: &zones, notices: &notices) ?? id.wall, default: []].append(event)
        }
        if let series { place(series, without: Set(changed.keys), &notices) }
        for (wall, versions) in changed.sorted(by: { $0.key < $1.key }) {
            guard let event = latest(versions, &notices) else { continue }
            placeChanged(event, wall: wall, form: series?.event.start ?? event.recurrenceID, &notices)
        }
    }

    /// An event that names an instance and yet repeats is that instance, or the series itself when there is no other.
    /// Several of them can only be instances: as a series, one would supersede the others.
    private func settleRoles(_ family: [StatedEvent], _ notices: inout NoticeList) -> [StatedEvent] {
        let claims = family.count { $0.recurrenceID == nil || $0.repeats }
        return family.map { event in
            guard event.recurrenceID != nil, event.repeats else { return event }
            var event = event
            if claims > 1 {
                event.rules = []
                event.additions = []
            } else {
                event.recurrenceID = nil
            }
            let outcome = claims > 1 ? "It was placed once" : "It was read as the series itself"
            notices.warn(
                "repeating-instance", event.line, "The event names one instance and yet repeats. \(outcome).",
                uid: event.uid)
            return event
        }
    }

    /// The highest SEQUENCE wins, then the last in the file.
    private mutating func latest(_ versions: [StatedEvent], _ notices: inout NoticeList) -> StatedEvent? {
        guard let best = versions.max(by: { ($0.sequence, $0.order) < ($1.sequence, $1.order) }) else { return nil }
        for version in versions where version.order != best.order {
            tally.merged += 1
            if version.sequence == best.sequence, version.start != best.start {
                notices.warn(
                    "same-uid", version.line,
                    "Two events share this UID and differ in time. The later one, on line \(best.line), was kept.",
                    uid: best.uid)
            }
        }
        return best
    }

    private mutating func place(_ series: Series, without changed: Set<Int>, _ notices: inout NoticeList) {
        let event = series.event
        guard event.repeats else {
            settle(
                event, [Series.Instance(wall: event.start.wall, extent: series.extent)], series.clock, form: nil,
                &notices)
            return
        }
        if event.start.isUTC, let zone = calendars[event.calendar].zone, zone != "UTC" {
            notices.warn(
                "utc-series", event.startLine,
                "A series in UTC in a calendar of \(zone.prefix(64)). "
                    + "It was kept in UTC: check its hours after a clock change.",
                column: event.startColumn, uid: event.uid)
        }
        let longest = event.additions.reduce(series.extent.wallSeconds + series.extent.seconds) { longest, addition in
            guard case .period(let start, let end, let length) = addition else { return longest }
            return max(longest, end.map { $0.wall - start.wall } ?? length.days * 86_400 + length.seconds)
        }
        let reach = min(max(0, longest), 40_000 * 86_400)
        let ranges = CalendarDocument.united(
            windows.map { ($0.lowerBound * 60 - reach - 2 * 86_400)...($0.upperBound * 60 + 2 * 86_400) })
        let granted = isFull ? 0 : min(limits.steps, steps)
        var left = granted
        let instances =
            granted > 0 ? series.instances(in: ranges, zones: &zones, steps: &left, notices: &notices) : nil
        steps -= granted - max(0, left)
        guard let instances else {
            tally.skipped += 1
            notices.skip(
                "too-much", event.line,
                "The repetition takes too much to work out. "
                    + "The event was left out; ask for single dates, or narrow the window.",
                uid: event.uid)
            return
        }
        let kept = instances.filter { !changed.contains($0.wall) }
        tally.overridden += instances.count - kept.count
        settle(event, kept, series.clock, form: event.start, &notices)
    }

    private mutating func placeChanged(
        _ event: StatedEvent, wall: Int, form: StatedTime?, _ notices: inout NoticeList
    ) {
        let clock = zones.clock(for: event.start, of: event, notices: &notices)
        let extent = Extent.of(event, clock: clock, zones: &zones, notices: &notices)
        settle(
            event, [Series.Instance(wall: event.start.wall, extent: extent)], clock, form: form, named: wall, &notices)
    }

    /// Turns instances into occurrences and counts their event in exactly one place.
    private mutating func settle(
        _ event: StatedEvent, _ instances: [Series.Instance], _ clock: ZoneClock, form: StatedTime?,
        named: Int? = nil, _ notices: inout NoticeList
    ) {
        var placed: [Occurrence] = []
        let template = occurrence(of: event, clock)
        for instance in instances {
            let start = clock.moment(atWall: instance.wall)
            let end = clock.moment(atWall: instance.wall + instance.extent.wallSeconds) + instance.extent.seconds
            let startMinutes = quotient(start, 60)
            let endMinutes = max(startMinutes, -quotient(-end, 60))
            guard touches(startMinutes, endMinutes) else { continue }
            var copy = template
            copy.startMinutes = startMinutes
            copy.endMinutes = end <= start ? startMinutes : endMinutes
            copy.recurrenceID = form.map {
                StatedTime.text(wall: named ?? instance.wall, isDate: $0.isDate, isUTC: $0.isUTC)
            }
            if event.start.isDate {
                let first = quotient(instance.wall, 86_400)
                let last = quotient(instance.wall + instance.extent.wallSeconds, 86_400) - 1
                copy.allDay = AllDay(first: CalendarDay(number: first), last: CalendarDay(number: max(first, last)))
            }
            placed.append(copy)
        }
        guard placed.count <= limits.occurrencesOfOneEvent,
            occurrences.count + placed.count <= limits.occurrences
        else {
            isFull = isFull || placed.count <= limits.occurrencesOfOneEvent
            tally.skipped += 1
            notices.skip(
                "too-many", event.line,
                "The event takes place \(placed.count) times in the window, more than can be held. "
                    + "It was left out; narrow the window.",
                uid: event.uid)
            return
        }
        if placed.isEmpty { tally.outOfWindow += 1 } else { tally.placed += 1 }
        occurrences += placed
    }

    /// Whether a time lies in one of the windows, at least in part.
    private func touches(_ start: Int, _ end: Int) -> Bool {
        windows.contains { start <= $0.upperBound && (end > $0.lowerBound || start >= $0.lowerBound) }
    }

    private func occurrence(of event: StatedEvent, _ clock: ZoneClock) -> Occurrence {
        let isCancelled = event.status == .cancelled || calendars[event.calendar].method == "CANCEL"
        return Occurrence(
            uid: event.uid, sequence: event.sequence, line: event.line, startMinutes: 0, endMinutes: 0,
            zone: event.start.isDate ? nil : clock.name, summary: event.summary, location: event.location,
            description: event.description, url: event.url, categories: event.categories, organizer: event.organizer,
            attendees: event.attendees, status: isCancelled ? .cancelled : event.status,
            blocks: !isCancelled && !event.isFree, xProperties: event.xProperties)
    }
}
