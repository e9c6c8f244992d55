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
    private let office: Problem?

    init(_ reading: CalendarReading, file: String, zone: CivilZone, office: Problem?) throws {
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
        self.office = office
        guard !occurrences.isEmpty else {
            throw Faults(
                Fault(
                    SourcePlace(file: file, line: 1), "no event in it has a start and an end by the clock",
                    "Whole days cannot be adopted as engagements; import them as holidays or busy time."))
        }
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
        var ids: Set<String> = []
        let days = AdoptedOccasion.days(of: occurrences, zone)
        var lines = [
            "# Adopted from \(file) by 'hostcity import'. Times are in \(zone.name).",
            "hostcity: occasion/1",
            "id: \(slug(title, fallback: "adopted"))",
            "title: \(quoted(title))",
            "kind: meeting",
            "status: tentative        # confirmed once it is promised",
            "window: \(days.lowerBound.text)..\(days.upperBound.text)",
            "engagements:",
        ]
        for occurrence in occurrences {
            let summary = occurrence.summary ?? "Untitled"
            var id = slug(summary, fallback: "event")
            var number = 2
            while !ids.insert(id).inserted {
                id = "\(slug(summary, fallback: "event"))-\(number)"
                number += 1
            }
            lines.append("  - id: \(id)")
            lines.append("    title: \(quoted(summary))")
            lines.append("    at: \(zone.civil(Moment(minutes: occurrence.startMinutes)).text)")
            lines.append("    length: \(occurrence.endMinutes - occurrence.startMinutes) min")
            if let location = occurrence.location {
                if let room = room(location) {
                    lines.append("    room: \(room)")
                } else {
                    lines.append("    note: \(quoted("LOCATION was \(location)"))")
                }
            }
            lines.append("    source: \(quoted("\(file):\(occurrence.line), UID \(occurrence.uid)"))")
        }
        for day in leftOut {
            lines.append(
                "# left out, a whole day or no usable length: \(file):\(day.line) \(oneLine(day.summary ?? day.uid))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func days(of occurrences: [Occurrence], _ zone: CivilZone) -> ClosedRange<CivilDate> {
        let first = occurrences.map(\.startMinutes).min() ?? 0
        let last = occurrences.map(\.endMinutes).max() ?? 1
        return zone.civil(Moment(minutes: first)).date...zone.civil(Moment(minutes: last - 1)).date
    }

    private func room(_ location: String) -> String? {
        let wanted = location.lowercased()
        return office?.resources.first {
            $0.room != nil && ($0.id.lowercased() == wanted || $0.title.lowercased() == wanted)
        }?.id
    }

    private func oneLine(_ text: String) -> String {
        text.map { $0.isNewline ? " " : String($0) }.joined()
    }

    /// Lower-case letters, digits and hyphens.
    private func slug(_ text: String, fallback: String) -> String {
        let plain = text.lowercased().unicodeScalars.map { scalar -> Character in
            scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber) ? Character(scalar) : "-"
        }
        let words = String(plain).split(separator: "-").prefix(6)
        return words.isEmpty ? fallback : words.joined(separator: "-")
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }
}
