internal import ICalendar
internal import Occasions

/// The calendars of an office as entries of the problem.
enum CalendarShelf {
    /// Whom and what entries may name.
    struct Office {
        fileprivate let problem: Problem
        fileprivate let domain: String?
        fileprivate let language: Language

        /// `problem`: of its venues and resources alone; `domain`: the right side of the office's UIDs; `language`: that
        /// of what is told.
        init(_ problem: Problem, domain: String?, language: Language) {
            self.problem = problem
            self.domain = domain
            self.language = language
        }
    }

    static func read(
        _ mentions: [CalendarMention], horizon: TimeRange, shelf: FileShelf, office: Office,
        draft: inout CaseDraft, faults: FaultList
    ) -> [CalendarEntry] {
        var entries: [CalendarEntry] = []
        let zone = office.problem.zone
        let files = abreast(mentions.count) { number in
            Result { () throws(Fault) -> (CalendarDocument, CalendarReading) in
                try file(
                    mentions[number].path, window: horizon, zone: zone, shelf: shelf, mention: mentions[number].place)
            }
        }
        for (mention, file) in zip(mentions, files) {
            if !draft.documents.contains(mention.path) { draft.documents.append(mention.path) }
            do throws(Fault) {
                let (document, reading) = try file.get()
                draft.notices += notices(
                    reading, file: mention.path, ofDays: !isBusy(mention), in: office.language)
                let found = reading.occurrences.compactMap { occurrence in
                    entry(occurrence, mention, horizon: horizon, in: office.language).map { (occurrence, $0) }
                }
                guard isBusy(mention), found.contains(where: { $0.0.namesAnything }) else {
                    entries += found.flatMap { mention.spread($0.1) }
                    continue
                }
                var diary = Diary(office.problem, domain: office.domain, isOurs: document.isOurs, found.map(\.0))
                entries += found.flatMap { occurrence, entry in
                    let (named, venue) = diary.named(in: occurrence)
                    return mention.spread(entry.held(at: venue), naming: named)
                }
                draft.notices += diary.hints(file: mention.path, in: office.language)
            } catch {
                faults.add(error)
            }
        }
        return entries
    }

    /// A calendar file with its recurrences placed inside a window.
    private static func file(
        _ path: String, window: TimeRange, zone: CivilZone, shelf: FileShelf, mention: SourcePlace?
    ) throws(Fault) -> (CalendarDocument, CalendarReading) {
        let bytes = try shelf.read(path, mostBytes: Limits.standard.bytes, mention: mention)
        let document = try CalendarFile.parse(bytes, named: path)
        let window = window.start.minutes...window.end.minutes
        return (document, try CalendarFile.reading(document, over: [window], zone: zone))
    }

    /// What the office should know of a reading: nothing where every event was taken as it stands.
    ///
    /// `ofDays`: whether it is a calendar of days, such as holidays.
    static func notices(
        _ reading: CalendarReading, file: String, ofDays: Bool, in say: Language
    ) -> [String] {
        guard reading.account.unreadable > 0 || !reading.notices.isEmpty else { return [] }
        return reading.account.lines(file: file, ofDays: ofDays, in: say)
            + reading.notices.map { "\(file):\($0.line): \($0.text)" }
    }

    /// Busy time counts where it blocks; whole days of the other calendars count whatever they say of free and busy.
    private static func entry(
        _ occurrence: Occurrence, _ mention: CalendarMention, horizon: TimeRange, in say: Language
    ) -> CalendarEntry? {
        let isWholeDay = !isBusy(mention) && occurrence.allDay != nil && occurrence.status != .cancelled
        guard occurrence.blocks || isWholeDay,
            let range = TimeRange(Moment(minutes: occurrence.startMinutes), Moment(minutes: occurrence.endMinutes)),
            range.overlaps(horizon)
        else { return nil }
        return CalendarEntry(
            role: mention.role, range: range, title: occurrence.title(in: say), isCertain: isCertain(occurrence),
            uid: occurrence.uid, concerns: concerns(occurrence, mention), confirmedBy: mention.confirmedBy,
            source: SourcePlace(file: mention.path, line: occurrence.line))
    }

    private static func isBusy(_ mention: CalendarMention) -> Bool {
        if case .busy = mention.role { true } else { false }
    }

    /// The countries and faiths of the whole calendar, and for an observance those it names as its categories.
    private static func concerns(_ occurrence: Occurrence, _ mention: CalendarMention) -> [String] {
        guard mention.role == .observance else { return mention.concerns }
        let words = occurrence.categories.map { $0.lowercased() }
        return words.reduce(into: mention.concerns) { found, word in
            if Entry.isID(word), !doubts.contains(word), word != mention.role.name, !found.contains(word) {
                found.append(word)
            }
        }
    }

    private static let doubts = ["predicted", "estimated"]

    private static func isCertain(_ occurrence: Occurrence) -> Bool {
        let words = occurrence.categories + [occurrence.xProperties["X-HOSTCITY-CERTAINTY"] ?? ""]
        return !words.contains { doubts.contains($0.lowercased()) }
    }
}
