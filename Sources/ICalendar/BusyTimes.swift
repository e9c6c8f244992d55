/// Makes events of a list of busy times (VFREEBUSY): one of each period.
struct BusyTimes {
    private(set) var events: [StatedEvent] = []
    /// Periods found, those included that cannot be read.
    private(set) var read = 0

    private let block: EventBlock
    private let uid: String
    /// Whose time it is: those it answers for (ATTENDEE), else who published it (ORGANIZER).
    private let people: [Attendee]

    /// No more periods are read than `most` and one.
    static func parse(_ block: EventBlock, most: Int, notices: inout NoticeList) -> BusyTimes {
        var busy = BusyTimes(block)
        for line in block.all("FREEBUSY") where busy.read <= most { busy.read(line, &notices) }
        if busy.read == 0 {
            notices.warn(
                "no-busy-time", block.line, "The list of busy times is empty: nothing is taken.", uid: busy.uid)
        }
        return busy
    }

    private init(_ block: EventBlock) {
        self.block = block
        let stated = block.first("UID").map { Escaping.plain($0.value).trimmingBlanks } ?? ""
        uid = stated.isEmpty ? "busy-times-\(block.line)" : stated
        func named(_ name: String) -> [Attendee] {
            Libical.parse(block.all(name), in: ["VCALENDAR", "VFREEBUSY"]).compactMap(Attendee.init)
        }
        let attendees = named("ATTENDEE")
        people = attendees.isEmpty ? named("ORGANIZER") : attendees
    }

    private mutating func read(_ line: ContentLine, _ notices: inout NoticeList) {
        let kind = line.parameter("FBTYPE")?.trimmingBlanks.uppercased() ?? "BUSY"
        for written in line.value.split(separator: ",") {
            let text = String(written).trimmingBlanks
            guard !text.isEmpty else { continue }
            read += 1
            let properties = Libical.parse([line.with(value: text)], in: ["VCALENDAR", "VFREEBUSY"])
            guard case .period(let start, let end, let length)? = properties.first?.value,
                end != nil || length.isUsable, line.with(value: text).hasSoundLength
            else {
                notices.skip(
                    "bad-period", line.number,
                    "The busy time '\(text.prefix(60))' is no period. It was left out; correct it at its source.",
                    column: line.column, uid: uid)
                continue
            }
            var event = StatedEvent(
                line: line.number, calendar: block.calendar, start: start, startLine: line.number,
                startColumn: line.column)
            // Free and busy time of the same hours are two entries, of which the busy one counts.
            event.uid = kind == "BUSY" ? "\(uid)/\(text)" : "\(uid)/\(kind)/\(text)"
            event.end = end
            if end == nil { event.length = length }
            event.endLine = line.number
            event.cutToWhatCounts(&notices)
            event.attendees = people
            event.isFree = kind == "FREE"
            event.status = kind == "BUSY-TENTATIVE" ? .tentative : .confirmed
            event.summary = kind == "BUSY-UNAVAILABLE" ? "Unavailable" : "Busy"
            events.append(event)
        }
    }
}
