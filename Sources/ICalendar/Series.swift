/// A repeating event with its zone: it lists the wall times at which it takes place.
struct Series {
    let event: StatedEvent
    let clock: ZoneClock
    let extent: Extent
    private let defaultClock: ZoneClock
    /// What EXDATE takes out: wall times, and whole days.
    private var excludedWalls: Set<Int> = []
    private var excludedDays: Set<Int> = []

    init(_ event: StatedEvent, clock: ZoneClock, extent: Extent, defaultClock: ZoneClock) {
        self.event = event
        self.clock = clock
        self.extent = extent
        self.defaultClock = defaultClock
    }

    struct Instance {
        var wall: Int
        var extent: Extent
        /// The wall time by which the series knows it, where it was moved.
        var named: Int?
    }

    /// What takes place, and how many instances EXDATE and EXRULE took out.
    struct Found {
        var instances: [Instance] = []
        var excluded = 0

        /// Adds stretches, and takes out the instances that they cover: each time has one name.
        fileprivate mutating func join(_ stretches: [Instance]) {
            guard !stretches.isEmpty else { return }
            let stretches = stretches.sorted { $0.wall < $1.wall }
            var reached = 0
            instances.removeAll { instance in
                while reached + 1 < stretches.count, stretches[reached + 1].wall <= instance.wall { reached += 1 }
                let stretch = stretches[reached]
                return stretch.wall <= instance.wall
                    && instance.wall + instance.extent.inAll <= stretch.wall + stretch.extent.inAll
            }
            instances += stretches
        }
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

    mutating func readExclusions(zones: inout FileZones, notices: inout NoticeList) {
        for time in event.exclusions {
            if time.isDate {
                excludedDays.insert(time.day)
            } else {
                excludedWalls.insert(wall(of: time, zones: &zones, notices: &notices))
            }
        }
    }

    /// Whether EXDATE takes out the instance of this wall time.
    func excludes(_ wall: Int) -> Bool {
        event.repeats && (excludedWalls.contains(wall) || excludedDays.contains(quotient(wall, 86_400)))
    }

    /// The instances that begin in the ranges of wall times, in order.
    ///
    /// `most`: beyond so many, what repeats within the day is joined to stretches that cover it.
    func instances(
        in ranges: [ClosedRange<Int>], most: Int, zones: inout FileZones, steps: inout Int,
        notices: inout NoticeList
    ) -> Found {
        var rules = SeriesRules(self, most: most)
        let ruled = rules.found(event.rules, in: ranges, steps: &steps, notices: &notices)
        let excluded = rules.found(event.excludedRules, in: ranges, steps: &steps, notices: &notices)
        var extents: [Int: Extent] = [event.start.wall: extent]
        for wall in ruled.walls { extents[wall] = extent }
        for addition in event.additions {
            switch addition {
            case .time(let time):
                extents[wall(of: time, zones: &zones, notices: &notices)] = extent
            case .period(let start, let end, let length):
                let wall = wall(of: start, zones: &zones, notices: &notices)
                let most = StatedLength.longest * 86_400
                let ending = end.map { Extent(wallSeconds: min(max(0, $0.wall - start.wall), most)) }
                let lasting = length.isUsable ? length : StatedLength()
                extents[wall] =
                    event.start.isDate
                    ? extent : ending ?? Extent(wallSeconds: lasting.days * 86_400, seconds: lasting.seconds)
            default: break
            }
        }
        let ruledOut = Set(excluded.walls)
        var found = Found()
        for (wall, extent) in extents.sorted(by: { $0.key < $1.key })
        where ranges.contains(where: { $0.contains(wall) }) {
            if excludes(wall) || ruledOut.contains(wall) {
                found.excluded += 1
            } else {
                found.instances.append(Instance(wall: wall, extent: extent))
            }
        }
        found.join(ruled.stretches)
        return found
    }

    /// The last wall time that UNTIL admits, in the form of the start: a date includes its whole day.
    func last(_ until: StatedTime) -> Int {
        if event.start.isDate {
            return quotient(until.isUTC ? defaultClock.wall(at: until.wall) : until.wall, 86_400) * 86_400
        }
        if until.isDate { return until.wall + 86_399 }
        return until.isUTC ? clock.wall(at: until.wall) : until.wall
    }
}

extension Series {
    /// A change of one instance and of all that follow it (RANGE=THISANDFUTURE).
    struct Turn {
        /// The instance it names.
        let wall: Int
        let event: StatedEvent
        let clock: ZoneClock
        let extent: Extent
        /// It stands in another file than the series.
        var isForeign = false

        /// An instance of the series, moved as the one that is named.
        func moved(_ wall: Int) -> Instance {
            Instance(wall: event.start.wall + wall - self.wall, extent: extent, named: wall)
        }
    }

    /// The instances that stay as the series states them, and those that each turn moves.
    func divide(
        _ instances: [Instance], among turns: [Turn], changed: Set<Int>
    ) -> (own: [Instance], turned: [[Instance]]) {
        guard let first = turns.first else { return (instances, []) }
        // Of several turns at one instance each moves what follows.
        let latest = turns.indices.reduce(into: [Int: Int]()) { $0[turns[$1].wall] = $1 }
        var own: [Instance] = []
        var turned: [[Instance]] = turns.map { turn in
            // The instance that is named takes place, whether or not the rule meets it.
            excludes(turn.wall) || changed.contains(turn.wall) ? [] : [turn.moved(turn.wall)]
        }
        for instance in instances {
            guard instance.wall >= first.wall else {
                own.append(instance)
                continue
            }
            var low = 0
            var high = turns.count
            while high - low > 1 {
                let middle = (low + high) / 2
                if turns[middle].wall <= instance.wall { low = middle } else { high = middle }
            }
            if instance.wall != turns[low].wall { turned[low].append(turns[low].moved(instance.wall)) }
        }
        for (index, turn) in turns.enumerated() {
            guard let other = latest[turn.wall], other != index else { continue }
            turned[index] += turned[other].compactMap(\.named).filter { $0 != turn.wall }.map(turn.moved)
        }
        return (own, turned)
    }
}
