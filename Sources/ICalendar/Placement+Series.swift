/// Places a series: its own instances, and those that later changes move.
extension Placement {
    /// The changes of all that follows, of this file and of others, in the order of the instances they name.
    mutating func turns(
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

    /// Gives back what the changes of this file move, by the line of the change: several series may share one.
    mutating func place(
        _ series: Series, changed: Set<Int>, turns: [Series.Turn], _ notices: inout NoticeList
    ) -> [Int: [Occurrence]] {
        let event = series.event
        guard event.repeats else {
            settle(
                event, [Series.Instance(wall: event.start.wall, extent: series.extent)], series.clock, form: nil,
                named: series.clock, &notices)
            return [:]
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
        var ours: [Int: [Occurrence]] = [:]
        for (turn, instances) in zip(turns, turned) where !turn.isForeign {
            ours[turn.event.line, default: []] += placed(
                turn.event, instances, turn.clock, form: event.start, named: series.clock, &notices)
        }
        return ours
    }

    /// Counts each change of all that follows once, with what it moves of every series of its UID.
    ///
    /// `isFormer`: another file states the series anew, and moves what follows there.
    mutating func settle(_ changes: [StatedEvent], _ turned: [Int: [Occurrence]], isFormer: Bool) {
        guard !isFormer else {
            account.merged += changes.count
            return
        }
        for event in changes {
            // Series that differ in words alone move the same instance twice.
            var known: Set<[Int?]> = []
            let own = (turned[event.line] ?? []).filter {
                known.insert([$0.startMinutes, $0.endMinutes, $0.instance]).inserted
            }
            count(event, own, otherwise: .replaced)
            occurrences += own
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
}
