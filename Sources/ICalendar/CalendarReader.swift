/// Reads calendar files of any origin. Nothing in a file can make it crash, hang or lose an event in silence.
package enum CalendarReader {
    /// Reads a whole file and lists what takes place inside the window.
    /// - Parameters:
    ///   - file: The name to give in messages.
    ///   - window: Minutes since 1970-01-01T00:00Z.
    ///   - defaultZone: The IANA zone of all-day events, and of times that name none.
    package static func read(
        _ bytes: [UInt8], named file: String, window: ClosedRange<Int>, defaultZone: String,
        limits: Limits = .standard
    ) throws(CalendarFault) -> CalendarReading {
        guard let fallback = ZoneClock(named: defaultZone) else {
            let hint = ZoneNames.suggestion(for: defaultZone).map { " Was \($0) meant?" } ?? ""
            throw CalendarFault(
                what: "the default time zone '\(defaultZone)' is unknown", file: file,
                remedy: "Use an IANA name such as Europe/Brussels.\(hint)")
        }
        guard bytes.count <= limits.bytes else {
            throw CalendarFault(
                what: "the file has \(bytes.count) bytes, more than the \(limits.bytes) that are read", file: file,
                remedy: "Export a shorter stretch of time, or split the file.")
        }
        var notices = NoticeList(limit: limits.warnings)
        var reader = LineReader(Decoding(bytes, notices: &notices).bytes, limit: limits.lineBytes)
        try checkOpening(reader, file: file, notices: &notices)

        var scanner = CalendarScanner(limits: limits)
        var events: [StatedEvent] = []
        try scanner.scan(&reader, file: file, notices: &notices) { block, notices in
            guard var event = EventParsing.parse(block, notices: &notices) else { return }
            event.order = events.count
            events.append(event)
        }
        try checkEnding(scanner, salvaged: events.count, file: file, notices: &notices)

        let window = window.clamped(to: earliest...latest)
        var tally = Tally()
        tally.read = scanner.events
        tally.skipped = scanner.events - events.count
        let zones = FileZones(
            scanner.calendars, fallback: fallback, window: (window.lowerBound * 60)...(window.upperBound * 60))
        var placement = Placement(
            calendars: scanner.calendars, zones: zones, window: window, limits: limits, tally: tally)
        placement.place(events, notices: &notices)

        var reading = CalendarReading()
        reading.name = scanner.calendars.lazy.compactMap(\.name).first
        reading.occurrences = placement.occurrences
        reading.tally = placement.tally
        reading.notices = notices.inOrder()
        return reading
    }

    /// The years 1 to 9999, in minutes.
    private static let earliest = CalendarDay(year: 1, month: 1, day: 1).number * 1440
    private static let latest = CalendarDay(year: 9999, month: 12, day: 31).number * 1440

    /// The reader is a copy: nothing is consumed.
    private static func checkOpening(
        _ reader: LineReader, file: String, notices: inout NoticeList
    ) throws(CalendarFault) {
        var reader = reader
        guard let line = reader.next() else {
            throw CalendarFault(
                what: "the file is empty", file: file, remedy: "Export the calendar again, or check the address.")
        }
        let (text, _) = Decoding.text(line.bytes.prefix(200))
        let opening = text.trimmingBlanks.uppercased()
        if opening == "BEGIN:VEVENT" {
            notices.warn(
                "bare-event", line.number, "The file has no BEGIN:VCALENDAR. Its events were read all the same.")
            return
        }
        guard opening != "BEGIN:VCALENDAR" else { return }
        if opening.hasPrefix("<") {
            throw CalendarFault(
                what: "this is a web page or other markup, not a calendar", file: file, line: line.number,
                remedy: "Download the .ics file itself; a page may ask for a password first.")
        }
        throw CalendarFault(
            what: "this is not a calendar: it does not begin with BEGIN:VCALENDAR", file: file, line: line.number,
            remedy: "Export the calendar as an .ics file.")
    }

    private static func checkEnding(
        _ scanner: CalendarScanner, salvaged: Int, file: String, notices: inout NoticeList
    ) throws(CalendarFault) {
        if !scanner.isComplete {
            guard salvaged > 0 else {
                throw CalendarFault(
                    what: "the file is cut off and holds no complete event", file: file, line: scanner.lastLine,
                    remedy: "Fetch or export it again.")
            }
            notices.warn(
                "cut-off", scanner.lastLine,
                "The file ends without END:VCALENDAR. Its complete events were read; fetch it again for the others.")
        }
        if scanner.events == 0 {
            notices.warn("no-events", 1, "The calendar holds no event. Check that this is the file you wanted.")
        }
    }
}
