/// Finds the clock behind every TZID of a file.
struct FileZones {
    private let calendars: [CalendarBlock]
    private let fallback: ZoneClock
    private let window: ClosedRange<Int>
    private var known: [Key: ZoneClock?] = [:]
    private var named: [String: ZoneClock] = [:]
    private var warned: Set<String> = []
    private let utc = ZoneClock.utc()
    /// No true calendar names more zones; beyond it all are unknown.
    private static let limit = 1_000
    /// So many zones are compared with their definition in the file; of the others the name counts.
    private static let mostDisputes = 50
    private var disputes = 0
    /// What the zones defined in the file may cost together.
    private var steps = 1_000_000

    private struct Key: Hashable {
        var calendar: Int
        var zone: String
    }

    /// The window is in seconds.
    init(_ calendars: [CalendarBlock], fallback: ZoneClock, window: ClosedRange<Int>) {
        self.calendars = calendars
        self.fallback = fallback
        self.window = window
    }

    /// The zone for all-day events, and for all that names no zone that can be found.
    var defaultClock: ZoneClock { fallback }

    /// The clock a time is meant in: the IANA zone of its TZID, be it a Windows name or the end of a path;
    /// else the zone the file defines; for a time without zone the calendar's own; else the default, with a warning.
    mutating func clock(
        for time: StatedTime, of event: StatedEvent, notices: inout NoticeList
    ) -> ZoneClock {
        if time.isUTC { return utc }
        if time.isDate { return fallback }
        guard let zone = time.zone else {
            if let stated = calendars[event.calendar].zone, let clock = lookUp(ZoneNames.tidy(stated), event.calendar) {
                return clock.unnamed
            }
            if warned.insert("").inserted {
                notices.warn(
                    "floating", event.startLine,
                    "Times without a zone, first here. They were read in \(fallback.name ?? "UTC").",
                    column: event.startColumn, uid: event.uid)
            }
            return fallback.unnamed
        }
        if let clock = lookUp(zone, event.calendar) { return clock }
        if warned.insert("\(event.calendar) \(zone)").inserted {
            // The search for a similar name is slow: it is made for the first few only.
            let hint = warned.count <= 10 ? ZoneNames.suggestion(for: zone).map { " Was \($0) meant?" } ?? "" : ""
            notices.warn(
                "unknown-zone", event.startLine,
                "The time zone '\(zone.prefix(64))' is unknown. \(fallback.name ?? "UTC") was taken for it.\(hint)",
                column: event.startColumn, uid: event.uid)
        }
        return fallback.unnamed
    }

    private mutating func lookUp(_ zone: String, _ calendar: Int) -> ZoneClock? {
        let key = Key(calendar: calendar, zone: zone)
        if let clock = known[key] { return clock }
        guard known.count < Self.limit else { return nil }
        let found = find(zone, calendar)
        known[key] = .some(found)
        return found
    }

    /// By name first, then by the file's own definition, then by what the name says of its offset.
    private mutating func find(_ zone: String, _ calendar: Int) -> ZoneClock? {
        let observances = calendars[calendar].observances[zone]
        if let name = ZoneNames.identifier(for: zone) {
            let clock = clock(named: name)
            guard let observances, let disputed = dispute(clock, observances) else { return clock }
            return disputed
        }
        if let observances { return CustomZone(observances, window: window, steps: &steps)?.clock }
        if let offset = ZoneOffsets.offset(of: zone) { return ZoneClock(name: nil) { _ in offset } }
        return described(zone)
    }

    private mutating func dispute(_ clock: ZoneClock, _ observances: [ObservanceBlock]) -> ZoneClock? {
        guard disputes < Self.mostDisputes else { return nil }
        disputes += 1
        // From 1970 on, to see whether the definition is the zone as it once was.
        let whole = min(0, window.lowerBound)...max(0, window.upperBound)
        return CustomZone(observances, window: whole, steps: &steps).flatMap {
            ZoneDispute(known: clock, own: $0).clock(window: window)
        }
    }

    /// `(UTC+01:00) Brussels, Paris`: the zone of the first place that has this offset in winter,
    /// for its clocks change; else the offset itself.
    private mutating func described(_ zone: String) -> ZoneClock? {
        guard let (offset, places) = ZoneOffsets.places(of: zone) else { return nil }
        let winter = [1, 7].map { CalendarDay(year: 2024, month: $0, day: 1).number * 86_400 }
        for place in places {
            let windows = place.hasSuffix(" Time (US & Canada)") ? place.dropLast(19) + " Standard Time" : nil
            guard let name = windows.flatMap({ WindowsZones.identifier(for: String($0)) }) ?? ZoneNames.city(place)
            else { continue }
            let clock = clock(named: name)
            if winter.map(clock.offset).min() == offset { return clock }
        }
        return ZoneClock(name: nil) { _ in offset }
    }

    private mutating func clock(named name: String) -> ZoneClock {
        if let clock = named[name] { return clock }
        let clock = ZoneClock(named: name) ?? utc
        named[name] = clock
        return clock
    }
}
