/// How long an event lasts: by the clock on the wall first, then by elapsed time.
/// A night shift from 22:00 to 06:00 ends at 06:00 on the night of a clock change too.
struct Extent {
    var wallSeconds = 0
    var seconds = 0
    /// Whether the end that is stated lies before the start.
    var isBackward = false

    var isEmpty: Bool { wallSeconds <= 0 && seconds <= 0 }
    var inAll: Int { wallSeconds + seconds }
}

extension Extent {
    /// The end of what begins at a wall time. Where the start falls into an hour that the clocks leave out,
    /// the end keeps its distance when it would come first.
    func end(from wall: Int, by clock: ZoneClock) -> Int {
        let start = clock.moment(atWall: wall)
        let end = clock.moment(atWall: wall + wallSeconds) + seconds
        return end <= start && !isEmpty ? start + wallSeconds + seconds : end
    }

    /// The extent of an event, and a warning for an end that makes no sense.
    static func of(
        _ event: StatedEvent, clock: ZoneClock, zones: inout FileZones, notices: inout NoticeList
    ) -> Extent {
        let least = Extent(wallSeconds: event.start.isDate ? 86_400 : 0)
        var extent = least
        if let end = event.end {
            if end.isDate != event.start.isDate {
                notices.warn(
                    "mixed-end", event.line, "One of start and end is a date, the other a time. The end was adapted.",
                    uid: event.uid)
            }
            extent = between(event, end, clock: clock, zones: &zones, notices: &notices)
        } else if let length = event.length {
            extent = Extent(wallSeconds: length.days * 86_400, seconds: length.seconds)
            if event.start.isDate {
                extent = Extent(wallSeconds: (length.days + (length.seconds + 86_399) / 86_400) * 86_400)
            }
        }
        if extent.inAll < 0 {
            notices.warn(
                "end-before-start", event.endLine ?? event.line,
                event.start.isDate
                    ? "The event ends before it begins. Its end was ignored; it takes its first day."
                    : "The event ends before it begins. It takes no time; correct it at its source.", uid: event.uid)
            return event.start.isDate ? least : Extent(isBackward: true)
        }
        return event.start.isDate && extent.wallSeconds <= 0 ? least : extent
    }

    private static func between(
        _ event: StatedEvent, _ end: StatedTime, clock: ZoneClock, zones: inout FileZones, notices: inout NoticeList
    ) -> Extent {
        if event.start.isDate {
            let wall = end.isUTC ? zones.defaultClock.wall(at: end.wall) : end.wall
            return Extent(wallSeconds: quotient(wall + 86_399, 86_400) * 86_400 - event.start.wall)
        }
        if end.isDate || end.zone == event.start.zone && end.isUTC == event.start.isUTC {
            return Extent(wallSeconds: end.wall - event.start.wall)
        }
        if end.isFloating {
            notices.warn(
                "mixed-zones", event.endLine ?? event.line,
                "The start has a zone and the end has none. The end was read in the zone of the start.", uid: event.uid)
            return Extent(wallSeconds: end.wall - event.start.wall)
        }
        let other = zones.clock(for: end, of: event, notices: &notices)
        return Extent(
            seconds: other.moment(atWall: end.wall) - clock.moment(atWall: event.start.wall))
    }
}
