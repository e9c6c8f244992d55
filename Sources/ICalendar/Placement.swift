/// Places the events of a file in time: decides between versions, expands series, applies changed instances.
struct Placement {
    private(set) var occurrences: [Occurrence] = []
    var account: CalendarAccount
    private var zones: FileZones
    let calendars: [CalendarBlock]
    private let others: Others
    /// In order and apart from each other, in minutes.
    private let windows: [ClosedRange<Int>]
    private let limits: Limits
    private var steps: Int
    /// Zones of which it was told that the file defines them otherwise than the zone of that name.
    private var disputed: Set<String> = []

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
        for one in everySeries {
            let turns = turns(of: one, changes.turns, foreign, &notices)
            let elsewhere = foreign.filter { $0.turn == nil || !one.event.repeats }.compactMap(\.instance)
                .map { wall(of: $0, in: one) }
            place(one, changed: Set(changes.single.map(\.wall) + elsewhere), turns: turns, &notices)
        }
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
    private mutating func measured(
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
    private func wall(of instance: EventVersion.Instance, in series: Series) -> Int {
        let start = series.event.start
        if start.isDate {
            let wall = instance.time.isUTC ? zones.defaultClock.wall(at: instance.moment) : instance.time.wall
            return quotient(wall, 86_400) * 86_400
        }
        if instance.time.isDate { return instance.time.wall + remainder(start.wall, 86_400) }
        return series.clock.wall(at: instance.moment)
    }

    /// An event that changes one instance, or turns the series from there on.
    private struct Change {
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

    // MARK: Series

    /// The changes of all that follows, of this file and of others, in the order of the instances they name.
    private mutating func turns(
        of series: Series, _ own: [Change], _ foreign: [EventVersion], _ notices: inout NoticeList
    ) -> [Series.Turn] {
        var rivals: [Int: [(version: EventVersion, turn: Series.Turn)]] = [:]
        for change in own {
            rivals[change.wall, default: []].append(
                (version(change.event), turn(from: change.wall, change.event, &notices)))
        }
        for version in foreign where series.event.repeats {
            guard let instance = version.instance, let turn = version.turn else { continue }
            let wall = wall(of: instance, in: series)
            // Its lines are those of another file: what it moves stands at the line of the series.
            var event = turn.event
            (event.line, event.calendar) = (series.event.line, series.event.calendar)
            if version.isCancelled { event.status = .cancelled }
            let clock =
                turn.zone.flatMap { ZoneClock(named: $0) }
                ?? zones.clock(for: event.start, of: event, notices: &notices)
            rivals[wall, default: []].append(
                (version, Series.Turn(wall: wall, event: event, clock: clock, extent: turn.extent, isForeign: true)))
        }
        return rivals.sorted { $0.key < $1.key }.flatMap { _, rivals in
            let newest = NewestVersion(of: rivals.map(\.version))
            return rivals.filter { newest.stands($0.version) }.map(\.turn)
        }
    }

    private mutating func turn(from wall: Int, _ event: StatedEvent, _ notices: inout NoticeList) -> Series.Turn {
        let (clock, extent) = measured(event, &notices)
        return Series.Turn(wall: wall, event: event, clock: clock, extent: extent)
    }

    private mutating func place(
        _ series: Series, changed: Set<Int>, turns: [Series.Turn], _ notices: inout NoticeList
    ) {
        let event = series.event
        guard event.repeats else {
            settle(
                event, [Series.Instance(wall: event.start.wall, extent: series.extent)], series.clock, form: nil,
                named: series.clock, &notices)
            return
        }
        if event.start.isUTC, let zone = calendars[event.calendar].zone, zone != "UTC" {
            notices.warn(
                "utc-series", event.startLine,
                "A series in UTC in a calendar of \(zone.prefix(64)). "
                    + "It was kept in UTC: check its hours after a clock change.",
                column: event.startColumn, uid: event.uid)
        }
        let ranges = ranges(of: series, turns)
        var left = min(limits.steps, steps)
        let granted = left
        let found = series.instances(
            in: ranges, most: limits.occurrencesOfOneEvent, zones: &zones, steps: &left, notices: &notices)
        steps -= granted - max(0, left)
        let kept = found.instances.filter { !changed.contains($0.wall) }
        account.overridden += found.instances.count - kept.count
        let (own, turned) = series.divide(kept, among: turns, changed: changed)
        let isReplaced = found.instances.count > kept.count || !turned.allSatisfy(\.isEmpty)
        // What another file moves stands at the line of the series, and the series is counted for it.
        var moved: [Occurrence] = []
        for (turn, instances) in zip(turns, turned) where turn.isForeign {
            moved += placed(turn.event, instances, turn.clock, form: event.start, named: series.clock, &notices)
        }
        settle(
            event, own, series.clock, form: event.start, named: series.clock,
            otherwise: isReplaced ? .replaced : found.excluded > 0 ? .excluded : nil, with: moved, &notices)
        for (turn, instances) in zip(turns, turned) where !turn.isForeign {
            settle(
                turn.event, instances, turn.clock, form: event.start, named: series.clock, otherwise: .replaced,
                &notices)
        }
    }

    /// The wall times in which an instance can begin that touches a window, be it moved or not.
    private func ranges(of series: Series, _ turns: [Series.Turn]) -> [ClosedRange<Int>] {
        let most = StatedLength.longest * 86_400
        var longest = series.extent.inAll
        for addition in series.event.additions {
            guard case .period(let start, let end, let length) = addition else { continue }
            longest = max(longest, end.map { $0.wall - start.wall } ?? length.days * 86_400 + length.seconds)
        }
        var back = 0
        var ahead = 0
        for turn in turns {
            longest = max(longest, turn.extent.inAll)
            back = max(back, turn.event.start.wall - turn.wall)
            ahead = max(ahead, turn.wall - turn.event.start.wall)
        }
        let reach = min(max(0, longest), most) + min(back, most) + 2 * 86_400
        return Windows.united(
            windows.map { ($0.lowerBound * 60 - reach)...($0.upperBound * 60 + min(ahead, most) + 2 * 86_400) })
    }

    // MARK: Occurrences

    /// Turns instances into occurrences and counts their event in exactly one place.
    ///
    /// `otherwise`: what became of an event that has no instance of its own. `moved`: what else is counted with it.
    private mutating func settle(
        _ event: StatedEvent, _ instances: [Series.Instance], _ clock: ZoneClock, form: StatedTime?,
        named: ZoneClock, otherwise: CalendarAccount.Reason? = nil, with moved: [Occurrence] = [],
        _ notices: inout NoticeList
    ) {
        let own = placed(event, instances, clock, form: form, named: named, &notices)
        count(event, own + moved, otherwise: instances.isEmpty ? otherwise : nil)
        occurrences += own + moved
    }

    /// The occurrences of instances that touch a window.
    ///
    /// `named`: the clock of the series, by which it knows its instances.
    private mutating func placed(
        _ event: StatedEvent, _ instances: [Series.Instance], _ clock: ZoneClock, form: StatedTime?,
        named: ZoneClock, _ notices: inout NoticeList
    ) -> [Occurrence] {
        var placed: [Occurrence] = []
        let template = occurrence(of: event, clock)
        var told = InstanceNotices(event)
        for instance in instances {
            guard var copy = place(instance, of: event, as: template, clock, form, named) else { continue }
            if copy.idle == nil, copy.endMinutes <= copy.startMinutes {
                copy.idle = idleness(instance.extent, of: event)
                told.zeroLength(instance.extent, &notices)
            }
            told.skippedHour(instance, clock, &notices)
            if let other = clock.other,
                clock.offset(at: copy.startMinutes * 60) != other.offset(at: copy.startMinutes * 60)
            {
                if clock.isOfFile { copy.zone = nil }
                tellDispute(event, clock, &notices)
            }
            placed.append(copy)
        }
        return bounded(placed, event, &notices)
    }

    private func place(
        _ instance: Series.Instance, of event: StatedEvent, as template: Occurrence, _ clock: ZoneClock,
        _ form: StatedTime?, _ namer: ZoneClock
    ) -> Occurrence? {
        let start = clock.moment(atWall: instance.wall)
        let end = instance.extent.end(from: instance.wall, by: clock)
        let startMinutes = quotient(start, 60)
        let endMinutes = max(startMinutes, -quotient(-end, 60))
        guard touches(startMinutes, endMinutes) else { return nil }
        var copy = template
        copy.startMinutes = startMinutes
        copy.isRounded = remainder(start, 60) != 0 || remainder(end, 60) != 0
        copy.endMinutes = end <= start ? startMinutes : endMinutes
        copy.recurrenceID = form.map {
            StatedTime.text(wall: instance.named ?? instance.wall, isDate: $0.isDate, isUTC: $0.isUTC)
        }
        copy.instance = form.map { form in
            let wall = instance.named ?? instance.wall
            return quotient(form.isDate ? wall : namer.moment(atWall: wall), 60)
        }
        if event.start.isDate {
            let first = quotient(instance.wall, 86_400)
            let last = quotient(instance.wall + instance.extent.wallSeconds, 86_400) - 1
            copy.allDay = AllDay(first: CalendarDay(number: first), last: CalendarDay(number: max(first, last)))
        }
        return copy
    }

    /// Why what has no length takes no time.
    private func idleness(_ extent: Extent, of event: StatedEvent) -> CalendarAccount.Reason {
        extent.isBackward ? .endsBeforeStart : event.hasBadEnd ? .unreadable : .zeroLength
    }

    private mutating func count(
        _ event: StatedEvent, _ placed: [Occurrence], otherwise: CalendarAccount.Reason?
    ) {
        let blocking = placed.filter(\.blocks)
        if !blocking.isEmpty {
            account.blocking += 1
            account.times += blocking.count
            account.minutes += blocking.reduce(0) { $0 + $1.minutes }
        } else if let reason = placed.first?.idle ?? otherwise {
            account.notBlocking.append(
                .init(
                    line: event.line, reason: reason, times: placed.count,
                    minutes: placed.reduce(0) { $0 + $1.minutes }, isWholeDay: event.start.isDate))
        } else {
            account.outside += 1
        }
    }

    /// No more occurrences than can be held: those of one event are joined, and all time between counts as taken.
    private func bounded(
        _ placed: [Occurrence], _ event: StatedEvent, _ notices: inout NoticeList
    ) -> [Occurrence] {
        let room = max(1, min(limits.occurrencesOfOneEvent, limits.occurrences - occurrences.count))
        guard placed.count > room else { return placed }
        var joined = Joining.joined(placed, within: 1440)
        if joined.count > room { joined = Joining.joined(placed, within: nil) }
        notices.warn(
            "joined", event.line,
            "The event takes place \(placed.count) times, more than are listed one by one. They were joined, "
                + "and the time between them counts as taken; narrow the window for single times.", uid: event.uid)
        return joined
    }

    /// Whether a time lies in one of the windows, at least in part.
    private func touches(_ start: Int, _ end: Int) -> Bool {
        windows.contains { start <= $0.upperBound && (end > $0.lowerBound || start >= $0.lowerBound) }
    }

    private mutating func tellDispute(_ event: StatedEvent, _ clock: ZoneClock, _ notices: inout NoticeList) {
        guard let name = clock.name ?? clock.other?.name, disputed.insert(name).inserted else { return }
        notices.warn(
            "zone-differs", event.startLine,
            "The file defines \(name) otherwise than the zone of that name, first of note here. "
                + (clock.isOfFile
                    ? "The file's definition was followed; check these hours."
                    : "That definition is out of date or contradicts itself; the zone of that name was followed."),
            column: event.startColumn, uid: event.uid)
    }

    private func occurrence(of event: StatedEvent, _ clock: ZoneClock) -> Occurrence {
        let isCancelled = event.status == .cancelled || event.isCallOff(in: calendars)
        var occurrence = Occurrence(
            uid: event.uid, sequence: event.sequence, line: event.line, startMinutes: 0, endMinutes: 0,
            zone: event.start.isDate ? nil : clock.name, summary: event.summary, location: event.location,
            description: event.description, url: event.url, categories: event.categories, resources: event.resources,
            organizer: event.organizer,
            attendees: event.attendees, status: isCancelled ? .cancelled : event.status,
            idle: isCancelled ? .cancelled : event.isFree ? .free : nil, xProperties: event.xProperties)
        occurrence.isPrivate = event.isPrivate
        return occurrence
    }
}
