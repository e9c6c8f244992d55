internal import Handbook
internal import Occasions

/// Reads a whole case: the office, its rule sheets and calendars, and the occasions asked about.
package struct CaseReader {
    /// Throws `Faults`: all of all documents at once.
    package static func read(
        office: String, occasions: [String], options: CaseOptions = CaseOptions(), shelf: FileShelf = .disk
    ) throws(Faults) -> Case {
        let paths = [office] + occasions
        let documents = abreast(paths.count) { number in
            Result { () throws(Fault) -> Entry in
                try YamlDocument.read(paths[number], kind: number == 0 ? "office/1" : "occasion/1", shelf: shelf)
            }
        }
        let (found, own, codes) = try read(documents, office, occasions, options, shelf)
        guard options.wording == nil, !codes.isEmpty else { return found }
        var whole = found
        // The same documents once more for each language: only words differ.
        for code in codes.sorted() where code != own {
            var options = options
            options.wording = code
            let other = try read(documents, office, occasions, options, shelf).found
            whole.problem.wordings[code] = other.problem
            whole.untranslated[code] = other.untranslated[code]
        }
        return whole
    }

    /// `documents`: the office's, then the occasions'.
    private static func read(
        _ documents: [Result<Entry, Fault>], _ office: String, _ occasions: [String], _ options: CaseOptions,
        _ shelf: FileShelf
    ) throws(Faults) -> (found: Case, own: String, codes: Set<String>) {
        let faults = FaultList()
        let entries = documents.map { read -> Entry? in
            switch read {
            case .success(let entry): return entry
            case .failure(let fault):
                faults.add(fault)
                return nil
            }
        }
        let wording = Wording(options.wording, own: ownLanguage(entries[0]), faults: faults)
        let officeEntry = entries[0].map(wording.chosen)
        let occasionEntries = zip(occasions, entries.dropFirst().map { $0.map(wording.chosen) })
        let sheet = officeEntry.flatMap {
            OfficeSheet($0, path: office, extra: options.extraCalendars, shelf: shelf, faults: faults)
        }
        guard let sheet else {
            try faults.end()
            throw Faults(Fault(SourcePlace(file: office, line: 1), "the office cannot be read", "Check the document."))
        }
        var draft = CaseDraft(roster: sheet.roster, wording: wording)
        draft.notices = sheet.notices
        draft.documents = [office] + sheet.documents
        for (path, entry) in occasionEntries {
            draft.documents.append(path)
            guard let entry else {
                draft.isWhole = false
                continue
            }
            OccasionReader(path: path, office: sheet, options: options, shelf: shelf, faults: faults)
                .read(entry, into: &draft)
        }
        if let stretch = options.stretch { draft.stretches.append(stretch) }
        let horizon = Horizon.around(draft, zone: sheet.zone)
        if options.keepsCancelled || options.ignoresTies { draft.forgetTies() }
        let orderings = OrderingReader.link(&draft, longest: horizon.minutes, faults: faults)
        let links = LinkReader.link(&draft, faults: faults)
        LeadReader.link(&draft, faults: faults)
        var handbook = sheet.handbook
        if !options.keepsCancelled {
            handbook.waivers = sheet.waivers.waivers(of: handbook, about: draft, faults: faults)
        }
        let language = options.language ?? sheet.language ?? .en
        let entered = CalendarShelf.read(
            options.keepsCancelled || options.wording != nil ? [] : sheet.calendars, horizon: Horizon.withEve(horizon),
            shelf: shelf,
            office: CalendarShelf.Office(
                Problem(
                    zone: sheet.zone, horizon: horizon, venues: sheet.venues, resources: draft.roster.resources),
                domain: sheet.domain, language: language),
            draft: &draft, faults: faults)
        let calendar = Echoes(office: office, domain: sheet.domain, language: language, shelf: shelf)
            .taken(out: entered, of: &draft, faults)
        let changes = ChangesSheet(
            besides: office, zone: sheet.zone, language: sheet.language, shelf: shelf, faults: faults)
        if let changes {
            draft.documents.append(changes.path)
            draft.notices += [changes.notice].compactMap(\.self)
        }
        let stated = Problem(
            zone: sheet.zone, grainMinutes: sheet.grainMinutes, horizon: horizon, venues: sheet.venues,
            travel: sheet.travel, resources: draft.roster.resources, occasions: draft.occasions,
            engagements: draft.engagements, slots: draft.slots, orderings: orderings, links: links,
            aparts: draft.aparts, calendar: calendar + draft.absences, embargoes: sheet.embargoes, rounds: draft.rounds,
            today: options.today)
        var problem = changes?.applied(to: stated, of: draft) ?? stated
        problem.ownLanguage = wording.own
        try faults.end()
        let found = Case(
            officePath: office, occasionPaths: occasions, documents: draft.documents, name: sheet.name,
            language: sheet.language, domain: sheet.domain, asOf: sheet.asOf, feedReaders: sheet.feedReaders,
            register: sheet.register, retention: sheet.retention, addresses: sheet.addresses, roles: sheet.roles,
            problem: problem, handbook: handbook,
            kinds: sheet.kinds.kinds, bids: draft.bids, cancelled: draft.cancelled,
            notices: draft.notices + faults.doubts,
            untranslated: wording.codes.isEmpty ? [:] : [options.wording ?? wording.own: wording.missing],
            apartReasons: draft.apartReasons)
        return (found, wording.own, wording.codes)
    }

    /// The code of the office's own language: what its document says, else English.
    private static func ownLanguage(_ office: Entry?) -> String {
        guard case .fields(let fields)? = office?.content,
            case .text(let code)? = fields.first(where: { $0.key == "language" })?.value.content
        else { return Language.en.rawValue }
        return code
    }
}

/// The stretch of time a case is about.
enum Horizon {
    /// With the day before: set-up and ways reach into it.
    static func withEve(_ horizon: TimeRange) -> TimeRange {
        TimeRange(horizon.start - 1440, minutes: horizon.minutes + 1440)
    }

    /// From the start of the earliest day spoken of to the end of the day after the latest.
    static func around(_ draft: CaseDraft, zone: CivilZone) -> TimeRange {
        let spoken = draft.stretches.isEmpty ? draft.occasions.map(\.window) : draft.stretches
        let first = spoken.map(\.start).min() ?? Moment(minutes: 0)
        let last = spoken.map(\.end).max() ?? first + 1440
        let end = zone.day(zone.civil(last - 1).date.adding(days: 1)).end
        return TimeRange(zone.day(zone.civil(first).date).start, minutes: end - zone.day(zone.civil(first).date).start)
    }
}
