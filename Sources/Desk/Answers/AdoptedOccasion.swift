internal import Documents
internal import ICalendar
internal import Occasions

/// The events of a calendar as a document of the office, to be read over and planned.
struct AdoptedOccasion {
    private let occurrences: [Occurrence]
    private let leftOut: [Occurrence]
    /// The longest length a document may state: 60 days.
    private static let longestMinutes = 60 * 1440
    private let title: String
    private let file: String
    private let zone: CivilZone
    /// The rooms of the office by id and by name, in small letters.
    private let rooms: [String: String]

    init(_ reading: CalendarReading, file: String, zone: CivilZone, office: Problem?) throws(Faults) {
        let alive = reading.occurrences.filter { $0.status != .cancelled }
        func isUsable(_ occurrence: Occurrence) -> Bool {
            occurrence.allDay == nil
                && (1...Self.longestMinutes).contains(occurrence.endMinutes - occurrence.startMinutes)
        }
        occurrences = alive.filter(isUsable)
        leftOut = alive.filter { !isUsable($0) }
        let name = file == "-" ? "standard input" : file.split(separator: "/").last.map(String.init) ?? file
        title = reading.name ?? (name.lowercased().hasSuffix(".ics") ? String(name.dropLast(4)) : name)
        self.file = name
        self.zone = zone
        var rooms: [String: String] = [:]
        for resource in office?.resources ?? [] where resource.room != nil {
            for name in [resource.id, resource.title] where rooms[name.lowercased()] == nil {
                rooms[name.lowercased()] = resource.id
            }
        }
        self.rooms = rooms
        guard !occurrences.isEmpty else { throw Self.faults(of: reading, file: file, leftOut: leftOut) }
        let days = AdoptedOccasion.days(of: occurrences, zone)
        guard days.upperBound.dayNumber - days.lowerBound.dayNumber < 366 else {
            throw Faults(
                Fault(
                    SourcePlace(file: file, line: 1),
                    "its events lie from \(days.lowerBound.text) to \(days.upperBound.text), "
                        + "and an occasion lasts a year at most",
                    "Say with --from and --to which days are meant."))
        }
    }

    /// How many engagements it has and how many events were left out.
    var summary: String {
        let left =
            leftOut.isEmpty
            ? "" : "; \(leftOut.count) left out as whole days or without a usable length, listed at its end"
        return ReportText.count(occurrences.count, "engagement") + left
    }

    func text() -> String {
        var ids = Numbering()
        let days = AdoptedOccasion.days(of: occurrences, zone)
        var lines = [
            "# Adopted from \(file.onOneLine) by 'hostcity import'. Times are in \(zone.name).",
            "hostcity: occasion/1",
            "id: \(slug(title, fallback: "adopted"))",
            "title: \(YamlText.quoted(title))",
            "kind: meeting",
            "status: tentative        # confirmed once it is promised",
            "window: \(days.lowerBound.text)..\(days.upperBound.text)",
            "engagements:",
        ]
        for occurrence in occurrences {
            let summary = occurrence.summary ?? "Untitled"
            let id = ids.next(slug(summary, fallback: "event"))
            lines.append("  - id: \(id)")
            lines.append("    title: \(YamlText.quoted(summary))")
            lines.append("    at: \(zone.civil(Moment(minutes: occurrence.startMinutes)).text)")
            lines.append("    length: \(occurrence.endMinutes - occurrence.startMinutes) min")
            if let location = occurrence.location {
                if let room = room(location) {
                    lines.append("    room: \(room)")
                } else {
                    lines.append("    note: \(YamlText.quoted("LOCATION was \(location)"))")
                }
            }
            lines.append("    source: \(YamlText.quoted("\(file):\(occurrence.line), UID \(occurrence.uid)"))")
        }
        for day in leftOut {
            lines.append(
                "# left out, a whole day or no usable length: \(file.onOneLine):\(day.line) \((day.summary ?? day.uid).onOneLine)"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func days(of occurrences: [Occurrence], _ zone: CivilZone) -> ClosedRange<CivilDate> {
        let first = occurrences.map(\.startMinutes).min() ?? 0
        let last = occurrences.map(\.endMinutes).max() ?? 1
        return zone.civil(Moment(minutes: first)).date...zone.civil(Moment(minutes: last - 1)).date
    }

    private func room(_ location: String) -> String? { rooms[location.lowercased()] }

    /// Why no event can be adopted: what is wrong with each, or that all are whole days or lie elsewhere.
    private static func faults(of reading: CalendarReading, file: String, leftOut: [Occurrence]) -> Faults {
        let faults = reading.notices.filter(isFault).map { notice in
            // A notice says what is wrong in its first sentence, and what now in the others.
            let sentences = notice.text.split(separator: ". ", maxSplits: 1).map(String.init)
            return Fault(
                SourcePlace(file: file, line: notice.line, column: notice.column),
                Message(told: sentences.first ?? notice.text),
                sentences.count > 1 ? Message(told: sentences[1]) : "Correct it at its source.")
        }
        if let first = faults.first { return Faults(first, Array(faults.dropFirst())) }
        let account = reading.account
        let top = SourcePlace(file: file, line: 1)
        if leftOut.contains(where: { $0.allDay != nil }) {
            return Faults(
                Fault(
                    top, "no event in it has a start and an end by the clock",
                    "Whole days cannot be adopted as engagements; import them as holidays or busy time."))
        }
        if account.outside > 0 {
            return Faults(
                Fault(
                    top, "none of its events falls into the dates looked at",
                    "Say with --from and --to which days are meant."))
        }
        return Faults(
            Fault(
                top, "no event in it takes place", "See below what became of each; ask for the calendar again."))
    }

    /// Whether a notice tells why its event is useless as an engagement.
    static func isFault(_ notice: Notice) -> Bool { notice.severity == .skipped || unusable.contains(notice.code) }

    private static let unusable: Set<String> = ["no-end", "zero-length", "end-before-start", "bad-end", "bad-duration"]

    /// Lower-case letters, digits and hyphens.
    private func slug(_ text: String, fallback: String) -> String {
        let plain = text.lowercased().unicodeScalars.map { scalar -> Character in
            scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber) ? Character(scalar) : "-"
        }
        let words = String(plain).split(separator: "-").prefix(6)
        return words.isEmpty ? fallback : words.joined(separator: "-")
    }
}
