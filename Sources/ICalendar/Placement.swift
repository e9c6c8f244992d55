/// Places the events of a file in time: decides between versions, expands series, applies changed instances.
struct Placement {
    var occurrences: [Occurrence] = []
    var account: CalendarAccount
    var zones: FileZones
    let calendars: [CalendarBlock]
    private let others: Others
    /// In order and apart from each other, in minutes.
    let windows: [ClosedRange<Int>]
    let limits: Limits
    var steps: Int
    /// Zones of which it was told that the file defines them otherwise than the zone of that name.
    var disputed: Set<String> = []

    init(
        calendars: [CalendarBlock], zones: FileZones, windows: [ClosedRange<Int>], limits: Limits,
        account: CalendarAccount, others: Others = Others([])
    ) {
        self.others = others
        self.calendars = calendars
        self.zones = zones
        self.windows = windows
        self.limits = limits
        self.account = account
        steps = limits.stepsInAll
    }

    /// Places every event, all those with one UID together.
    mutating func place(_ events: [StatedEvent], notices: inout NoticeList) {
        var families: [[StatedEvent]] = []
        var byUID: [String: Int] = [:]
        for event in events {
            guard !calendars[event.calendar].isAnswer else {
                account.notBlocking.append(.init(line: event.line, reason: .answer))
                continue
            }
            if let index = byUID[event.uid] {
                families[index].append(event)
            } else {
                byUID[event.uid] = families.count
                families.append([event])
            }
        }
        for family in families { placeFamily(family, &notices) }
        occurrences.sort { left, right in
            (left.startMinutes, left.uid, left.recurrenceID ?? "", left.line)
                < (right.startMinutes, right.uid, right.recurrenceID ?? "", right.line)
        }
        account.notBlocking.sort { ($0.line, $0.reason.rawValue) < ($1.line, $1.reason.rawValue) }
    }

    /// The events of one UID: the one that repeats or stands alone, and its changed instances.
    private mutating func placeFamily(_ family: [StatedEvent], _ notices: inout NoticeList) {
        let family = settleRoles(family, &notices)
        guard let uid = family.first?.uid else { return }
        let wholes = others.wholes(of: uid)
        let foreign = others.changes(of: uid, beside: family.filter { $0.recurrenceID == nil }.map(version))
        let mains = standing(family.filter { $0.recurrenceID == nil }, beside: wholes, &notices)
        let everySeries = mains.map { settled($0, &notices) }
        // Changes name the instances of the series, be it one that another file states anew.
        let former = everySeries.isEmpty ? family.first { $0.recurrenceID == nil } : nil
        let series = everySeries.first ?? former.map { settled($0, &notices) }
        let changes = changes(of: family, series, beside: wholes, foreign, &notices)
        var turned: [Int: [Occurrence]] = [:]
        for one in everySeries {
            let turns = turns(of: one, changes.turns, foreign, &notices)
            let elsewhere = foreign.filter { $0.turn == nil || !one.event.repeats }.compactMap(\.instance)
                .map { wall(of: $0, in: one) }
            let moved = place(one, changed: Set(changes.single.map(\.wall) + elsewhere), turns: turns, &notices)
            turned.merge(moved) { $0 + $1 }
        }
        settle(changes.turns.map(\.event), turned, isFormer: everySeries.isEmpty)
        for change in changes.single {
            let event = change.event
            guard series?.excludes(change.wall) != true else {
                account.notBlocking.append(.init(line: event.line, reason: .excluded))
                notices.warn(
                    "excluded-instance", event.line,
                    "The event changes an instance that its series takes out (EXDATE). It was not placed; "
                        + "take the EXDATE away if it is to be held.", uid: event.uid)
                continue
            }
            let (clock, extent) = measured(event, &notices)
            let namer = series?.clock ?? event.recurrenceID.map { zones.clock(for: $0, of: event, notices: &notices) }
            settle(
                event, [Series.Instance(wall: event.start.wall, extent: extent, named: change.wall)], clock,
                form: series?.event.start ?? event.recurrenceID, named: namer ?? clock, &notices)
        }
    }

    /// By which clock an event is held, and how long.
    mutating func measured(
        _ event: StatedEvent, _ notices: inout NoticeList
    ) -> (clock: ZoneClock, extent: Extent) {
        let clock = zones.clock(for: event.start, of: event, notices: &notices)
        return (clock, Extent.of(event, clock: clock, zones: &zones, notices: &notices))
    }

    private mutating func settled(_ event: StatedEvent, _ notices: inout NoticeList) -> Series {
        let (clock, extent) = measured(event, &notices)
        var series = Series(event, clock: clock, extent: extent, defaultClock: zones.defaultClock)
        series.readExclusions(zones: &zones, notices: &notices)
        return series
    }

    /// The wall time of the instance of a series that another file changes.
    func wall(of instance: EventVersion.Instance, in series: Series) -> Int {
        let start = series.event.start
        if start.isDate {
            let wall = instance.time.isUTC ? zones.defaultClock.wall(at: instance.moment) : instance.time.wall
            return quotient(wall, 86_400) * 86_400
        }
        if instance.time.isDate { return instance.time.wall + remainder(start.wall, 86_400) }
        return series.clock.wall(at: instance.moment)
    }

    /// An event that changes one instance, or turns the series from there on.
    struct Change {
        let wall: Int
        let event: StatedEvent
    }

    /// The versions of each change that stand, in the order of the instances they name.
    ///
    /// `wholes`, `foreign`: what other files hold of the whole event, and of its instances.
    private mutating func changes(
        of family: [StatedEvent], _ series: Series?, beside wholes: [EventVersion], _ foreign: [EventVersion],
        _ notices: inout NoticeList
    ) -> (single: [Change], turns: [Change]) {
        let whole = WholeVersions(own: family.filter { $0.recurrenceID == nil }.map(version), others: wholes)
        var single: [Int: [Change]] = [:]
        var turns: [Int: [Change]] = [:]
        for event in family {
            guard let id = event.recurrenceID else { continue }
            guard !whole.outdates(version(event)) else {
                account.merged += 1
                continue
            }
            if whole.doubts(version(event)) {
                notices.warn(
                    "older-change", event.line,
                    "The event changes an instance of a series of which another file has a newer version (a higher "
                        + "SEQUENCE). Both times count; take out the one that holds no more.", uid: event.uid)
            }
            // What another file repeats it also moves from there on.
            guard !event.isRanged || series != nil || !wholes.contains(where: \.repeats) else {
                account.merged += 1
                continue
            }
            // Without its series an instance is known by the moment that is named.
            let wall = series?.wall(of: id, zones: &zones, notices: &notices) ?? id.wall
            let moment =
                series != nil || id.isDate
                ? wall : zones.clock(for: id, of: event, notices: &notices).moment(atWall: wall)
            let change = Change(wall: wall, event: event)
            if event.isRanged, series?.event.repeats == true {
                turns[moment, default: []].append(change)
            } else {
                single[moment, default: []].append(change)
            }
        }
        var beside: [Int: [EventVersion]] = [:]
        for version in foreign {
            guard let instance = version.instance else { continue }
            beside[series.map { wall(of: instance, in: $0) } ?? instance.moment, default: []].append(version)
        }
        let turnsBeside = beside.mapValues { versions in versions.filter { $0.turn != nil } }
        return (chosen(single, beside: beside, &notices), chosen(turns, beside: turnsBeside, &notices))
    }

    private mutating func chosen(
        _ versions: [Int: [Change]], beside foreign: [Int: [EventVersion]], _ notices: inout NoticeList
    ) -> [Change] {
        var changes: [Change] = []
        for (key, rivals) in versions.sorted(by: { $0.key < $1.key }) {
            guard let wall = rivals.first?.wall else { continue }
            let kept = standing(rivals.map(\.event), beside: foreign[key] ?? [], &notices)
            changes += kept.map { Change(wall: wall, event: $0) }
        }
        return changes
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
            let outcome = claims > 1 ? "Its own rule was not followed" : "It was read as the series itself"
            notices.warn(
                "repeating-instance", event.line, "The event names one instance and yet repeats. \(outcome).",
                uid: event.uid)
            return event
        }
    }
}
