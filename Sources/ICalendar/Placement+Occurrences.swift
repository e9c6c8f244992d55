/// Makes occurrences of instances, and counts each event in exactly one place.
extension Placement {
    /// Turns instances into occurrences and counts their event in exactly one place.
    ///
    /// `otherwise`: what became of an event that has no instance of its own. `moved`: what else is counted with it.
    mutating func settle(
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
    mutating func placed(
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

    mutating func count(
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
