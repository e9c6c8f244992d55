/// Tells once of an event what is remarkable about its instances.
struct InstanceNotices {
    private let event: StatedEvent
    private var isToldOfLength = false
    private var isToldOfHour = false

    init(_ event: StatedEvent) { self.event = event }

    /// An instance that takes no time.
    mutating func zeroLength(_ extent: Extent, _ notices: inout NoticeList) {
        // That its end cannot be used was told where it was read.
        guard !isToldOfLength, !extent.isBackward, !event.hasBadEnd else { return }
        isToldOfLength = true
        if event.end == nil, event.length == nil {
            notices.warn(
                "no-end", event.line,
                "The event has no DTEND and no DURATION. It takes no time; give it an end if it does.", uid: event.uid)
        } else {
            notices.warn(
                "zero-length", event.endLine ?? event.line,
                "The event ends when it begins. It takes no time; correct its end if it does.", uid: event.uid)
        }
    }

    /// An instance in the hour that the clocks leave out in spring.
    mutating func skippedHour(_ instance: Series.Instance, _ clock: ZoneClock, _ notices: inout NoticeList) {
        guard !isToldOfHour, !event.start.isDate else { return }
        let end = instance.wall + instance.extent.wallSeconds
        for wall in [instance.wall, end] where clock.isSkipped(wall: wall) {
            isToldOfHour = true
            let read = clock.wall(at: clock.moment(atWall: wall))
            notices.warn(
                "skipped-hour", event.startLine,
                "\(Self.time(wall)) on \(CalendarDay(number: quotient(wall, 86_400))) does not exist"
                    + "\(clock.name.map { " in \($0)" } ?? ""): the clocks go forward. "
                    + "It was read by the clock before the change, as \(Self.time(read)).",
                column: event.startColumn, uid: event.uid)
            return
        }
    }

    private static func time(_ wall: Int) -> String {
        let second = remainder(wall, 86_400)
        return "\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2))"
    }
}
