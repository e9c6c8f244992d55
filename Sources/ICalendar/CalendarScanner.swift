/// Walks through the lines of a file and cuts it into calendars, zones and events.
/// It uses no recursion and holds one event at a time, so that no file can exhaust it.
struct CalendarScanner {
    private(set) var calendars: [CalendarBlock] = []
    private(set) var events = 0
    /// Words that stand in no event.
    private(set) var spoken: [SpokenLine] = []
    private(set) var lastLine = 1
    /// Whether every BEGIN met its END.
    private(set) var isComplete = false

    private let limits: Limits
    private var open: [(name: String, line: Int)] = []
    /// Components beyond the limit of nesting.
    private var buried = 0
    private var event: EventBlock?
    private var eventDepth = 0
    private var observance: ObservanceBlock?
    private var zone: (name: String?, observances: [ObservanceBlock])?
    private var warnedOfCharset = false
    /// Components that are neither events nor busy times, with the line of the first.
    private var unread: [String: (count: Int, line: Int)] = [:]
    private static let others: Set<String> = ["VTODO", "VJOURNAL", "VAVAILABILITY", "VPOLL"]

    init(limits: Limits) { self.limits = limits }

    /// Reads all lines and hands over each complete event.
    mutating func scan(
        _ reader: inout LineReader, file: String, notices: inout NoticeList,
        event found: (EventBlock, inout NoticeList) -> Void
    ) throws(CalendarFault) {
        while let line = reader.next() {
            lastLine = line.number
            guard let name = ContentLine.name(of: line) else {
                if !isInsideUnread { warnOfStray(line, &notices) }
                continue
            }
            switch name {
            case "BEGIN", "END":
                guard let content = ContentLine(line) else { continue }
                let component = content.value.uppercased().filter { $0 != " " }
                if name == "BEGIN" {
                    try begin(component, line.number, file, &notices)
                } else if let complete = end(component, line.number, &notices) {
                    found(complete, &notices)
                }
            default: property(name, line, &notices)
            }
        }
        isComplete = open.isEmpty && !calendars.isEmpty
        dropOpenEvent(&notices, because: "the file ends before its END:\(openKind)")
        for (name, found) in unread.sorted(by: { $0.key < $1.key }) {
            notices.warn(
                "no-event", found.line,
                "\(found.count) \(name), first here: no event, and passed over. It takes no time here.")
        }
    }

    private var openKind: String { event?.kind.rawValue ?? "VEVENT" }

    private var isInsideUnread: Bool { buried > 0 || open.isEmpty || event != nil && open.count > eventDepth }

    private mutating func begin(
        _ name: String, _ line: Int, _ file: String, _ notices: inout NoticeList
    ) throws(CalendarFault) {
        let kind = EventBlock.Kind(rawValue: name)
        if Self.others.contains(name) { unread[name] = ((unread[name]?.count ?? 0) + 1, unread[name]?.line ?? line) }
        if let kind {
            // Of busy times each period counts, and they are counted where they are read.
            if kind == .event { events += 1 }
            guard events <= limits.events else {
                throw CalendarFault(
                    what: "more than \(limits.events) events", file: file, line: line,
                    remedy: "Export a shorter stretch of time, or split the file.")
            }
            if event != nil {
                dropOpenEvent(&notices, because: "the next event begins before its END:\(openKind)")
                buried = 0
                open.removeLast(open.count - eventDepth + 1)
            }
            if calendars.isEmpty { calendars.append(CalendarBlock(line: line)) }
        }
        if name == "VCALENDAR" {
            if event != nil || !open.isEmpty {
                dropOpenEvent(&notices, because: "the next calendar begins before its END:\(openKind)")
                notices.warn("unclosed", line, "A calendar begins inside another. The first was taken to end here.")
                open = []
                buried = 0
                closeZone()
            }
            calendars.append(CalendarBlock(line: line))
        }
        guard open.count < limits.nesting, buried == 0 else {
            if buried == 0 {
                notices.warn(
                    "nesting", line, "Components are nested more than \(limits.nesting) deep. The rest was passed over."
                )
            }
            buried += 1
            if name == "VEVENT" {
                notices.skip("nesting", line, "This event stands too deep inside other components. It was left out.")
            }
            return
        }
        open.append((name, line))
        switch name {
        case "VEVENT", "VFREEBUSY":
            event = EventBlock(kind: kind ?? .event, line: line, calendar: calendars.count - 1)
            eventDepth = open.count
        case "VTIMEZONE": zone = (nil, [])
        case "STANDARD", "DAYLIGHT": observance = ObservanceBlock(line: line, isDaylight: name == "DAYLIGHT")
        default: break
        }
    }

    /// Returns the event that ends here.
    private mutating func end(_ name: String, _ line: Int, _ notices: inout NoticeList) -> EventBlock? {
        let kind = EventBlock.Kind(rawValue: name)
        if buried > 0, kind == nil, name != "VCALENDAR" {
            buried -= 1
            return nil
        }
        guard let index = open.lastIndex(where: { $0.name == name }) else {
            if buried > 0 {
                buried -= 1
                return nil
            }
            notices.warn("unopened", line, "END:\(name.prefix(40)) without its BEGIN. It was passed over.")
            return nil
        }
        buried = 0
        var complete: EventBlock?
        if let event, index < eventDepth {
            if name == event.kind.rawValue {
                if open.count > index + 1 {
                    notices.warn(
                        "unclosed", line, "\(open[open.count - 1].name) is not closed. It was taken to end here.")
                }
                complete = event
                self.event = nil
            } else {
                dropOpenEvent(&notices, because: "END:\(name) comes before its END:\(openKind)")
            }
        }
        open.removeLast(open.count - index)
        if name == "STANDARD" || name == "DAYLIGHT", let observance {
            zone?.observances.append(observance)
            self.observance = nil
        }
        if name == "VTIMEZONE" { closeZone() }
        return complete
    }

    private mutating func closeZone() {
        if let name = zone?.name, let observances = zone?.observances, !calendars.isEmpty {
            let last = calendars.count - 1
            if calendars[last].observances[name] == nil { calendars[last].observances[name] = observances }
        }
        zone = nil
        observance = nil
    }

    private mutating func dropOpenEvent(_ notices: inout NoticeList, because reason: String) {
        guard let event else { return }
        if event.kind == .busyTimes { events += 1 }
        notices.skip(
            "unclosed-event", event.line, "The event is cut off: \(reason). It was left out; ask for the whole file.",
            uid: event.first("UID")?.value)
        self.event = nil
    }

    private mutating func property(_ name: String, _ line: LineReader.Line, _ notices: inout NoticeList) {
        guard buried == 0, let component = open.last?.name else {
            listen(line)
            return
        }
        switch component {
        case openKind where event != nil && EventBlock.understands(name):
            guard let content = read(line, &notices) else { return }
            event?.lines.append(content)
        case "STANDARD", "DAYLIGHT":
            guard ["DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO"].contains(name),
                let content = read(line, &notices)
            else { return }
            observance?.lines.append(content)
        case "VTIMEZONE" where name == "TZID":
            let value = read(line, &notices)?.value
            zone?.name = value.map(ZoneNames.tidy)
        case openKind where event != nil:
            if let words = ContentLine(line).flatMap(SpokenLine.any) { event?.spoken.append(words) }
        case "VCALENDAR":
            describe(name, line, &notices)
            listen(line)
        case "VTIMEZONE": break
        default: listen(line)
        }
    }

    private mutating func listen(_ line: LineReader.Line) {
        if let words = ContentLine(line).flatMap(SpokenLine.any) { spoken.append(words) }
    }

    private mutating func describe(_ name: String, _ line: LineReader.Line, _ notices: inout NoticeList) {
        let last = calendars.count - 1
        guard ["X-WR-CALNAME", "NAME", "X-WR-TIMEZONE", "METHOD", "PRODID", "VERSION"].contains(name), last >= 0,
            let value = read(line, &notices)?.value, !value.isEmpty
        else { return }
        switch name {
        case "X-WR-CALNAME": calendars[last].name = Escaping.plain(value)
        case "NAME" where calendars[last].name == nil: calendars[last].name = Escaping.plain(value)
        case "X-WR-TIMEZONE": calendars[last].zone = value
        case "PRODID": calendars[last].producer = value
        case "METHOD": calendars[last].method = value.uppercased()
        case "VERSION" where value == "1.0":
            notices.warn("version-1", line.number, "This is a vCalendar 1.0 file. Check what was read, or ask for 2.0.")
        default: break
        }
    }

    private mutating func read(_ line: LineReader.Line, _ notices: inout NoticeList) -> ContentLine? {
        guard let content = ContentLine(line) else {
            warnOfStray(line, &notices)
            return nil
        }
        if content.isCut {
            notices.warn(
                "long-line", line.number, "\(content.name) is longer than \(limits.lineBytes) bytes. The rest was cut.")
        }
        if !content.isUTF8, !warnedOfCharset {
            warnedOfCharset = true
            notices.warn(
                "charset", line.number, "Text that is not UTF-8, first on this line. It was read as Windows-1252.")
        }
        return content
    }

    private func warnOfStray(_ line: LineReader.Line, _ notices: inout NoticeList) {
        notices.warn("stray-line", line.number, "This line is no property. It was passed over.")
    }
}
