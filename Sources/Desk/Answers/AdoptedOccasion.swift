internal import Documents
internal import Handbook
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
    /// What each event names of the office, in the order of the events.
    private let named: [EventNames.Named]

    init(
        _ reading: CalendarReading, file: String, zone: CivilZone, office: Problem?, domain: String? = nil
    ) throws(Faults) {
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
        var names = EventNames(office, domain: domain, occurrences)
        named = occurrences.map { names.named(in: $0) }
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
    func summary(in say: Language) -> String {
        let engagements = say.engagements(occurrences.count)
        guard !leftOut.isEmpty else { return engagements }
        return say(
            en: "\(engagements); \(leftOut.count) left out as whole days or without a usable length, listed at its end",
            nl: "\(engagements); \(leftOut.count) weggelaten als hele dag of zonder bruikbare duur, onderaan opgesomd",
            fr:
                "\(engagements) ; \(leftOut.count) non reprises : jours entiers ou sans durée utilisable, citées à la fin"
        )
    }

    /// What the document does not say as the calendar did, each kind with its lines.
    func losses(in say: Language) -> [String] {
        func told(_ lines: [Int], _ words: String) -> [String] {
            let lines = lines.once
            return lines.isEmpty ? [] : ["\(file.onOneLine): \(words) (\(LineList(lines).words(say)))."]
        }
        func lines(_ isMeant: (Occurrence, EventNames.Named) -> Bool) -> [Int] {
            zip(occurrences, named).filter { isMeant($0, $1) }.map(\.0.line)
        }
        let days = leftOut.filter { $0.allDay != nil }.map(\.line)
        let pointless = leftOut.filter { $0.allDay == nil }.map(\.line)
        return told(
            days,
            say(
                en: "whole days were left out; import them as busy time or holidays",
                nl: "hele dagen werden weggelaten; importeer ze als bezette tijd of feestdagen",
                fr: "les jours entiers n'ont pas été repris ; les importer comme temps occupé ou jours fériés"))
            + told(
                pointless,
                say(
                    en: "events without a usable length were left out",
                    nl: "items zonder bruikbare duur werden weggelaten",
                    fr: "les entrées sans durée utilisable n'ont pas été reprises"))
            + told(
                lines { occurrence, _ in occurrence.isRounded },
                say(
                    en: "seconds were rounded to whole minutes, so that no time is lost",
                    nl: "seconden werden afgerond op hele minuten, zodat er geen tijd verloren gaat",
                    fr: "les secondes ont été arrondies à la minute, sans perdre de temps"))
            + told(
                lines { _, named in named.rooms.count > 1 },
                say(
                    en: "several rooms are named; the first is asked for and the others stand in a note",
                    nl: "meerdere zalen worden genoemd; de eerste wordt gevraagd en de andere staan in een nota",
                    fr: "plusieurs salles sont nommées ; la première est demandée, les autres sont en note"))
            + told(
                lines { occurrence, named in occurrence.location != nil && named.rooms.isEmpty },
                say(
                    en: "the place is no room of the office and stands in a note",
                    nl: "de plaats is geen zaal van de dienst en staat in een nota",
                    fr: "le lieu n'est pas une salle du service et figure en note"))
            + told(
                lines { _, named in !named.others.isEmpty },
                say(
                    en: "attendees or resources that the document cannot ask for by name stand in a note",
                    nl: "genodigden of middelen die het document niet bij naam kan vragen, staan in een nota",
                    fr: "les invités ou moyens que le document ne peut demander par leur nom figurent en note"))
    }

    func text() -> String {
        var ids = Numbering()
        let days = AdoptedOccasion.days(of: occurrences, zone)
        var lines = [
            "# Adopted from \(file.onOneLine) by 'hostcity import'. Times are in \(zone.name).",
            "hostcity: occasion/1",
            "id: \(YamlText.word(slug(title, fallback: "adopted")))",
            "title: \(YamlText.quoted(title))",
            "kind: meeting",
            "status: tentative        # confirmed once it is promised",
            "window: \(days.lowerBound.text)..\(days.upperBound.text)",
            "engagements:",
        ]
        for (occurrence, named) in zip(occurrences, named) {
            let summary = occurrence.summary ?? "Untitled"
            let id = ids.next(slug(summary, fallback: "event"))
            lines.append("  - id: \(YamlText.word(id))")
            lines.append("    title: \(YamlText.quoted(summary))")
            lines.append("    at: \(zone.civil(Moment(minutes: occurrence.startMinutes)).text)")
            lines.append("    length: \(occurrence.endMinutes - occurrence.startMinutes) min")
            if !named.principals.isEmpty { lines.append("    with: [\(named.principals.joined(separator: ", "))]") }
            if let room = named.rooms.first { lines.append("    room: \(room)") }
            let note = note(occurrence, named)
            if !note.isEmpty { lines.append("    note: \(YamlText.quoted(note))") }
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

    /// What the document cannot ask for.
    private func note(_ occurrence: Occurrence, _ named: EventNames.Named) -> String {
        let place = occurrence.location.map { "LOCATION was \($0)" }
        let people = named.others.isEmpty ? nil : "also named: \(named.others.joined(separator: ", "))"
        return [named.rooms.count == 1 ? nil : place, people].compactMap(\.self).joined(separator: "; ")
    }

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

    /// Shorter than an id may be: a number may follow.
    private static let longestID = 60

    /// Lower-case letters, digits and hyphens.
    private func slug(_ text: String, fallback: String) -> String {
        let plain = Collation.key(text).unicodeScalars.map { scalar -> Character in
            scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber) ? Character(scalar) : "-"
        }
        let words = String(plain).split(separator: "-").prefix(6)
        return words.isEmpty ? fallback : String(words.joined(separator: "-").prefix(Self.longestID))
    }
}
