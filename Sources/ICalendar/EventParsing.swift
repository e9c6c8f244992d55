internal import Repeatable

/// Makes events of their lines, with the help of libical, and tells what could not be read.
struct EventParsing {
    /// Nil when the event had to be skipped; the notice says why.
    static func parse(_ block: EventBlock, notices: inout NoticeList) -> StatedEvent? {
        var parsing = EventParsing(block)
        return parsing.event(&notices)
    }

    private let block: EventBlock
    private let uid: String
    private var properties: [StatedProperty] = []
    private var sent: [String: Int] = [:]

    private init(_ block: EventBlock) {
        self.block = block
        uid = block.first("UID").map { Escaping.plain($0.value).trimmingBlanks } ?? ""
    }

    private mutating func event(_ notices: inout NoticeList) -> StatedEvent? {
        let lines = linesForLibical()
        for line in lines { sent[line.name, default: 0] += 1 }
        properties = Libical.parse(lines.filter(\.hasSoundLength), in: ["VCALENDAR", "VEVENT"])

        guard let startLine = block.first("DTSTART") else {
            notices.skip("no-start", block.line, "The event has no DTSTART. It was left out.", uid: uid)
            return nil
        }
        guard let start = time("DTSTART") else {
            notices.skip(
                "bad-start", startLine.number,
                "DTSTART '\(startLine.value.prefix(40))' is no date and no time. "
                    + "The event was left out; correct it at its source.",
                column: startLine.column, uid: uid)
            return nil
        }
        var event = StatedEvent(
            line: block.line, calendar: block.calendar, start: start, startLine: startLine.number,
            startColumn: startLine.column)
        if let line = block.first("RECURRENCE-ID") {
            guard let time = time("RECURRENCE-ID") else {
                notices.skip(
                    "bad-recurrence-id", line.number,
                    "RECURRENCE-ID '\(line.value.prefix(40))' is no date and no time. The event was left out.",
                    column: line.column, uid: uid)
                return nil
            }
            event.recurrenceID = time
            event.isRanged = properties.contains {
                $0.name == "RECURRENCE-ID" && $0.range?.uppercased() == "THISANDFUTURE"
            }
        }
        event.uid = uid
        if uid.isEmpty {
            event.uid = "no-uid-" + fingerprint()
            notices.warn("no-uid", block.line, "The event has no UID. It was named \(event.uid).")
        }
        readEnd(&event, &notices)
        readRepetition(&event, &notices)
        event.cutToWhatCounts(&notices)
        readTexts(&event)
        readPeople(&event)
        reportLosses(&notices)
        return event
    }

    /// Rules and categories are read here, not by libical, which wraps large counts and miscounts backslashes.
    /// Lists of dates are handed over one by one, for libical keeps only the first 500.
    private func linesForLibical() -> [ContentLine] {
        block.lines.flatMap { line -> [ContentLine] in
            switch line.name {
            case "RRULE", "EXRULE", "CATEGORIES", "RESOURCES": []
            case _ where EventBlock.seen.contains(line.name): []
            case _ where line.value.allSatisfy(\.isWhitespace): []
            case "EXDATE", "RDATE":
                line.value.split(separator: ",").map { line.with(value: String($0).trimmingBlanks) }
            default: [line]
            }
        }
    }

    private func readEnd(_ event: inout StatedEvent, _ notices: inout NoticeList) {
        for name in ["DTSTART", "DTEND", "DURATION"] {
            let stated = block.all(name)
            guard stated.count > 1, stated.contains(where: { $0.value != stated[0].value }) else { continue }
            notices.warn(
                "twice", stated[1].number,
                "\(name) stands there twice and differs. The first counts; take the other out.", uid: uid)
        }
        event.endLine = (block.first("DTEND") ?? block.first("DURATION"))?.number
        if let line = block.first("DTEND") {
            event.end = time("DTEND")
            if event.end == nil {
                event.hasBadEnd = true
                notices.warn(
                    "bad-end", line.number,
                    "DTEND '\(line.value.prefix(40))' is no date and no time. "
                        + "\(withoutIt("DTEND")); correct it at its source.",
                    column: line.column, uid: uid)
            }
        }
        if event.start.isFloating, let zone = event.end?.zone {
            event.start.zone = zone
            notices.warn(
                "mixed-zones", event.startLine,
                "The end has a zone and the start has none. The start was read in the zone of the end.", uid: uid)
        }
        if event.start.isFloating, let end = event.end, end.isUTC, !end.isDate {
            event.start.isUTC = true
            notices.warn(
                "mixed-zones", event.startLine,
                "The end is in UTC and the start has no zone. The start was read in UTC too.", uid: uid)
        }
        if let line = block.first("DURATION"), event.end == nil {
            if case .length(let length)? = properties.first(where: { $0.name == "DURATION" })?.value,
                length.isUsable
            {
                event.length = length
            } else {
                event.hasBadEnd = true
                notices.warn(
                    "bad-duration", line.number,
                    "DURATION '\(line.value.prefix(40))' is no length such as PT1H or P2D. "
                        + "\(withoutIt("DURATION")); correct it at its source.",
                    column: line.column, uid: uid)
            }
        }
    }

    /// What becomes of an event whose end or length cannot be read.
    private func withoutIt(_ name: String) -> String {
        if name == "DTEND", block.first("DURATION") != nil { return "DURATION was taken for it" }
        return time("DTSTART")?.isDate == true
            ? "The event was taken for one whole day" : "The event has no other end and takes no time"
    }

    private func readRepetition(_ event: inout StatedEvent, _ notices: inout NoticeList) {
        event.rules = block.all("RRULE")
        event.excludedRules = block.all("EXRULE")
        for property in properties {
            switch (property.name, property.value) {
            case ("RDATE", .time), ("RDATE", .period): event.additions.append(property.value)
            case ("EXDATE", .time(let time)): event.exclusions.append(time)
            case ("EXDATE", _), ("RDATE", _):
                notices.warn(
                    "bad-date", block.first(property.name)?.number ?? block.line,
                    "\(property.name) holds a moment that does not exist. It was ignored.", uid: uid)
            default: break
            }
        }
    }

    private func readTexts(_ event: inout StatedEvent) {
        event.summary = text("SUMMARY")
        // A second line is no more a mistake than a second place in one line.
        let places = properties.filter { $0.name == "LOCATION" }.compactMap(\.text).map(\.trimmingBlanks)
        event.location = places.filter { !$0.isEmpty }.joinedPlaces
        event.resources = block.all("RESOURCES").flatMap { Escaping.list($0.value) }.map(\.trimmingBlanks)
            .filter { !$0.isEmpty }
        event.description = text("DESCRIPTION")
        event.url = text("URL")
        event.categories = block.all("CATEGORIES").flatMap { Escaping.list($0.value) }
        if case .number(let sequence)? = properties.first(where: { $0.name == "SEQUENCE" })?.value {
            event.sequence = max(0, sequence)
        }
        event.stamp = block.first("DTSTAMP").flatMap { StatedTime(text: $0.value.trimmingBlanks)?.wall }
        switch block.first("STATUS")?.value.trimmingBlanks.uppercased() {
        case "CANCELLED", "CANCELED": event.status = .cancelled
        case "TENTATIVE": event.status = .tentative
        default: break
        }
        let isTransparent = block.first("TRANSP")?.value.trimmingBlanks.uppercased() == "TRANSPARENT"
        let busy = block.first("X-MICROSOFT-CDO-BUSYSTATUS")?.value.trimmingBlanks.uppercased()
        event.isFree = isTransparent || busy == "FREE"
        let shown = block.first("CLASS")?.value.trimmingBlanks.uppercased()
        event.isPrivate = shown == "PRIVATE" || shown == "CONFIDENTIAL"
        for property in properties where property.name.hasPrefix("X-HOSTCITY-") {
            if let text = property.text { event.xProperties[property.name] = text }
        }
    }

    private func readPeople(_ event: inout StatedEvent) {
        for property in properties {
            guard let person = Attendee(property) else { continue }
            if property.name == "ATTENDEE" {
                event.attendees.append(person)
            } else {
                event.organizer = person
            }
        }
    }

    /// libical drops what it cannot parse without a word: compare what it was given with what came back.
    private func reportLosses(_ notices: inout NoticeList) {
        for name in ["EXDATE", "RDATE", "SEQUENCE"] {
            let lost = (sent[name] ?? 0) - properties.count { $0.name == name }
            guard lost > 0, let line = block.first(name) else { continue }
            notices.warn(
                "bad-value", line.number,
                "\(lost == 1 ? "A value" : "\(lost) values") of \(name) cannot be read. It was ignored.",
                column: line.column, uid: uid)
        }
    }

    private func time(_ name: String) -> StatedTime? {
        properties.first { $0.name == name }?.time
    }

    private func text(_ name: String) -> String? {
        guard let text = properties.first(where: { $0.name == name })?.text?.trimmingBlanks, !text.isEmpty else {
            return nil
        }
        return text
    }

    /// Tells events without UID apart; the same event gets the same one each time.
    private func fingerprint() -> String {
        var fingerprint = Fingerprint()
        for line in block.lines where line.name != "SEQUENCE" && !EventBlock.seen.contains(line.name) {
            fingerprint.add("\(line.name):\(line.value)\n")
        }
        return String(fingerprint.value, radix: 16)
    }
}

extension [String] {
    /// Several places as one text that parts them; nil without any.
    fileprivate var joinedPlaces: String? {
        var seen: Set<String> = []
        let places = filter { seen.insert($0).inserted }
        return places.isEmpty ? nil : places.joined(separator: "; ")
    }
}
