/// Decides in which form each moment of a feed is written: local time with a zone, or UTC.
struct FeedWardrobe {
    struct Dressed {
        var event: FeedEvent
        /// The values of DTSTART and DTEND, and their TZID.
        var start: String
        var end: String
        var zone: String?
        var isDate = false
        var sortKey: Int
    }

    private let calendarClock: ZoneClock

    init(_ calendar: FeedCalendar) throws(FeedFault) {
        guard let clock = ZoneClock(named: calendar.zone) else {
            throw FeedFault(what: "the time zone '\(calendar.zone)' of the calendar is unknown")
        }
        calendarClock = clock
    }

    /// The events in the order of the file, and the zones they need.
    func dress(_ events: [FeedEvent]) throws(FeedFault) -> (events: [Dressed], zones: [ZoneDefinition]) {
        try check(events)
        var clocks: [String: ZoneClock] = [:]
        let definitions = try definitions(events, &clocks)
        var dressed: [Dressed] = []
        for event in events { dressed.append(dress(event, definitions, clocks)) }
        dressed.sort { ($0.sortKey, $0.event.uid) < ($1.sortKey, $1.event.uid) }
        let used = Set(dressed.compactMap(\.zone))
        return (dressed, definitions.values.filter { used.contains($0.name) }.sorted { $0.name < $1.name })
    }

    private func check(_ events: [FeedEvent]) throws(FeedFault) {
        var uids: Set<String> = []
        for event in events {
            guard let uid = FeedText.flat(event.uid), uid == event.uid else {
                throw FeedFault(
                    what: "a UID must be one line of text without comma and semicolon", uid: event.uid)
            }
            guard uids.insert(uid).inserted else { throw FeedFault(what: "the UID is used twice", uid: uid) }
            guard (0...Int(Int32.max)).contains(event.sequence) else {
                throw FeedFault(what: "its SEQUENCE \(event.sequence) is out of range", uid: uid)
            }
            guard Self.years.contains(event.stamp) else { throw FeedFault(what: "its stamp is out of range", uid: uid) }
            let hasLength =
                switch event.span {
                case .timed(let start, let end, _):
                    start < end && Self.years.contains(start) && Self.years.contains(end)
                case .allDay(let first, let last): first <= last && first.exists && last.exists && last.year < 9999
                }
            guard hasLength else { throw FeedFault(what: "it must end after it begins", uid: uid) }
            for property in event.xProperties {
                let isOurs =
                    property.name.hasPrefix("X-HOSTCITY-")
                    && property.name.utf8.allSatisfy { byte in
                        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                    }
                guard isOurs, property.name.utf8.count <= 60 else {
                    throw FeedFault(what: "'\(property.name)' is no X-HOSTCITY- name in capitals", uid: uid)
                }
            }
        }
    }

    /// The years 1900 to 9998, in minutes.
    private static let years = midnight(1900)..<midnight(9999)

    private static func midnight(_ year: Int) -> Int { CalendarDay(year: year, month: 1, day: 1).number * 1440 }

    /// A definition for each zone that has a stable rule over the years in which the feed uses it.
    private func definitions(
        _ events: [FeedEvent], _ clocks: inout [String: ZoneClock]
    ) throws(FeedFault) -> [String: ZoneDefinition] {
        var spans: [String: ClosedRange<Int>] = [:]
        for event in events {
            guard case .timed(let start, let end, let zone) = event.span else { continue }
            if clocks[zone] == nil {
                guard let clock = ZoneClock(named: zone) else {
                    throw FeedFault(what: "the time zone '\(zone)' is unknown", uid: event.uid)
                }
                clocks[zone] = clock
            }
            let years = CalendarDay(number: quotient(start, 1440)).year...CalendarDay(number: quotient(end, 1440)).year
            let known = spans[zone] ?? years
            spans[zone] =
                min(known.lowerBound, years.lowerBound)...max(known.upperBound, years.upperBound)
        }
        var definitions: [String: ZoneDefinition] = [:]
        for (zone, years) in spans where !Self.isUTC(zone) && years.count <= 200 && years.lowerBound >= 1970 {
            if let clock = clocks[zone] { definitions[zone] = ZoneDefinition(clock, name: zone, years: years) }
        }
        return definitions
    }

    private static func isUTC(_ zone: String) -> Bool { ["UTC", "GMT", "Etc/UTC", "Etc/GMT"].contains(zone) }

    private func dress(
        _ event: FeedEvent, _ definitions: [String: ZoneDefinition], _ clocks: [String: ZoneClock]
    ) -> Dressed {
        switch event.span {
        case .allDay(let first, let last):
            return Dressed(
                event: event, start: StatedTime.text(wall: first.number * 86_400, isDate: true),
                end: StatedTime.text(wall: (last.number + 1) * 86_400, isDate: true), isDate: true,
                sortKey: quotient(calendarClock.moment(atWall: first.number * 86_400), 60))
        case .timed(let start, let end, let zone):
            if definitions[zone] != nil, let clock = clocks[zone] {
                let walls = [start, end].map { clock.wall(at: $0 * 60) }
                let isPlain = zip([start, end], walls).allSatisfy { moment, wall in
                    !clock.isAmbiguous(wall: wall) && clock.moment(atWall: wall) == moment * 60
                }
                if isPlain {
                    return Dressed(
                        event: event, start: StatedTime.text(wall: walls[0], isDate: false),
                        end: StatedTime.text(wall: walls[1], isDate: false), zone: zone, sortKey: start)
                }
            }
            return Dressed(
                event: event, start: StatedTime.text(wall: start * 60, isDate: false, isUTC: true),
                end: StatedTime.text(wall: end * 60, isDate: false, isUTC: true), sortKey: start)
        }
    }
}
