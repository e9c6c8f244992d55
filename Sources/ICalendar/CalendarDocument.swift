/// A calendar file, parsed once. Every question about it is answered from what was read then.
package struct CalendarDocument: Sendable {
    /// The name to give in messages.
    package let file: String
    /// The calendar's own name for itself.
    package let name: String?
    /// The program that wrote it (PRODID).
    package var producer: String? { calendars.lazy.compactMap(\.producer).first }

    /// The titles and descriptions of all events, of those too that cannot be read or lie outside every window.
    package let texts: [StatedText]
    /// What is said beside the events: of the calendar itself, in its tasks, alarms and notes.
    package let spoken: [SpokenLine]

    private let calendars: [CalendarBlock]
    private let events: [StatedEvent]
    /// Events found, those that could not be read included.
    private let found: Int
    private let notices: NoticeList
    private let limits: Limits

    /// Nothing in a file can make it crash, hang or lose an event in silence.
    package static func parse(
        _ bytes: [UInt8], named file: String, limits: Limits = .standard
    ) throws(CalendarFault) -> CalendarDocument {
        guard bytes.count <= limits.bytes else {
            throw CalendarFault(
                what: "the file has \(bytes.count) bytes, more than the \(limits.bytes) that are read", file: file,
                remedy: "Export a shorter stretch of time, or split the file.")
        }
        var notices = NoticeList(limit: limits.warnings)
        var reader = LineReader(Decoding(bytes, notices: &notices).bytes, limit: limits.lineBytes)
        try CalendarOpening.check(reader, file: file, notices: &notices)

        var scanner = CalendarScanner(limits: limits)
        var events: [StatedEvent] = []
        var texts: [StatedText] = []
        var periods = 0
        try scanner.scan(&reader, file: file, notices: &notices) { block, notices in
            if let text = StatedText(block) { texts.append(text) }
            switch block.kind {
            case .event:
                if let event = EventParsing.parse(block, notices: &notices) { events.append(event) }
            case .busyTimes:
                let busy = BusyTimes.parse(block, most: limits.events, notices: &notices)
                events += busy.events
                periods += busy.read
            }
        }
        guard scanner.events + periods <= limits.events else {
            throw CalendarFault(
                what: "more than \(limits.events) busy times", file: file, line: scanner.lastLine,
                remedy: "Export a shorter stretch of time, or split the file.")
        }
        for index in events.indices { events[index].order = index }
        try scanner.checkEnding(salvaged: events.count, file: file, notices: &notices)
        return CalendarDocument(
            file: file, name: scanner.calendars.lazy.compactMap(\.name).first, texts: texts,
            spoken: scanner.spoken,
            calendars: scanner.calendars, events: events, found: scanner.events + periods, notices: notices,
            limits: limits)
    }

    /// The times the file states in so many words; nil where it holds no event.
    /// - Parameter defaultZone: The IANA zone of all-day events, and of times that name none.
    package func extent(defaultZone: String) throws(CalendarFault) -> StatedExtent? {
        let fallback = try clock(of: defaultZone)
        guard let first = events.map(\.start.wall).min(), let last = events.map(\.start.wall).max() else { return nil }
        let window = (max(first, Self.earliest * 60) - 86_400)...(min(last, Self.latest * 60) + 86_400)
        var zones = FileZones(calendars, fallback: fallback, window: window)
        return StatedExtent(of: events, zones: &zones)
    }

    /// What takes place inside a stretch of time, its series expanded.
    /// - Parameter window: Minutes since 1970-01-01T00:00Z.
    package func reading(
        over window: ClosedRange<Int>, defaultZone: String
    ) throws(CalendarFault) -> CalendarReading {
        try reading(over: [window], defaultZone: defaultZone)
    }

    /// What takes place inside one of several stretches of time. They may overlap and come in any order.
    ///
    /// `others`: what other files of one question hold of the same events.
    package func reading(
        over windows: [ClosedRange<Int>], defaultZone: String, beside others: [EventVersion] = []
    ) throws(CalendarFault) -> CalendarReading {
        let fallback = try clock(of: defaultZone)
        let windows = Windows.united(windows.map { $0.clamped(to: Self.earliest...Self.latest) })
        let whole = (windows.first?.lowerBound ?? 0)...(windows.last?.upperBound ?? 0)
        var notices = notices
        var account = CalendarAccount()
        account.read = found
        account.notBlocking = notices.skippedLines.map { .init(line: $0, reason: .unreadable) }
        let zones = FileZones(
            calendars, fallback: fallback, window: (whole.lowerBound * 60)...(whole.upperBound * 60))
        var placement = Placement(
            calendars: calendars, zones: zones, windows: windows, limits: limits, account: account,
            others: Placement.Others(others))
        placement.place(events, notices: &notices)

        var reading = CalendarReading()
        reading.name = name
        reading.occurrences = placement.occurrences
        reading.account = placement.account
        reading.notices = notices.inOrder()
        return reading
    }

    /// Which version of each event the file holds, in its order.
    package func versions(defaultZone: String) throws(CalendarFault) -> [EventVersion] {
        let fallback = try clock(of: defaultZone)
        let walls = events.compactMap { $0.recurrenceID?.wall }
        let first = max(walls.min() ?? 0, Self.earliest * 60) - 86_400
        let last = min(walls.max() ?? 0, Self.latest * 60) + 86_400
        var zones = FileZones(calendars, fallback: fallback, window: first...max(first, last))
        // What is wrong with a zone is told where the events are placed.
        var unheard = NoticeList(limit: 0)
        return events.filter { !calendars[$0.calendar].isAnswer }.map { event in
            let instance = event.recurrenceID.map { id in
                let clock = zones.clock(for: id, of: event, notices: &unheard)
                return EventVersion.Instance(time: id, moment: id.isDate ? id.wall : clock.moment(atWall: id.wall))
            }
            var version = event.version(in: calendars, of: instance)
            if event.isRanged, instance != nil {
                let clock = zones.clock(for: event.start, of: event, notices: &unheard)
                let extent = Extent.of(event, clock: clock, zones: &zones, notices: &unheard)
                version.turn = EventVersion.Turn(event: event, zone: clock.name, extent: extent)
            }
            return version
        }
    }

    private func clock(of zone: String) throws(CalendarFault) -> ZoneClock {
        if let clock = ZoneClock(named: zone) { return clock }
        let hint = ZoneNames.suggestion(for: zone).map { " Was \($0) meant?" } ?? ""
        throw CalendarFault(
            what: "the default time zone '\(zone)' is unknown", file: file,
            remedy: "Use an IANA name such as Europe/Brussels.\(hint)")
    }

    /// The years 1 to 9999, in minutes.
    private static let earliest = CalendarDay(year: 1, month: 1, day: 1).number * 1440
    private static let latest = CalendarDay(year: 9999, month: 12, day: 31).number * 1440 + 1439
}
