/// How long an event lasts: by the clock on the wall first, then by elapsed time.
/// A night shift from 22:00 to 06:00 ends at 06:00 on the night of a clock change too.
struct Extent {
    var wallSeconds = 0
    var seconds = 0
}

extension Extent {
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
        let start = clock.moment(atWall: event.start.wall)
        let end = clock.moment(atWall: event.start.wall + extent.wallSeconds) + extent.seconds
        if end < start {
            notices.warn(
                "end-before-start", event.line, "The event ends before it begins. Its end was ignored.", uid: event.uid)
            return least
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
        let other = zones.clock(for: end, of: event, notices: &notices)
        return Extent(
            seconds: other.moment(atWall: end.wall) - clock.moment(atWall: event.start.wall))
    }
}
