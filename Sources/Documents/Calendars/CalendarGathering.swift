internal import ICalendar
internal import Occasions
internal import OrderedCollections

/// Collects the entries of several calendars, each once, and joins them to a problem.
struct CalendarGathering {
    private struct Entry {
        let occurrence: Occurrence
        let file: Int
        /// Which of its file's it is.
        let number: Int
    }

    private struct Key: Hashable {
        let uid: String
        let recurrence: String?
    }

    private let base: Problem
    private let own: OwnEntries
    private let domain: String?
    private var files: [GivenFile] = []
    private var entries: OrderedDictionary<Key, Entry> = [:]
    /// Entries left out because another file has them too.
    private var repeated = 0
    /// By file and number, what became of each that was added.
    private var fates: [[Int: EntryFate]] = []

    init(_ base: Problem, domain: String?, own: OwnEntries) {
        self.base = base
        self.domain = domain
        self.own = own
    }

    /// The same UID and recurrence counts once: the highest sequence, of equals the first.
    mutating func add(_ occurrences: [(number: Int, occurrence: Occurrence)], _ file: GivenFile) {
        files.append(file)
        fates.append([:])
        for (number, occurrence) in occurrences {
            let key = Key(uid: occurrence.uid, recurrence: occurrence.recurrenceID)
            if let other = entries[key] {
                repeated += 1
                guard occurrence.sequence > other.occurrence.sequence else {
                    fates[files.count - 1][number] = .merged
                    continue
                }
                fates[other.file][other.number] = .merged
            }
            entries[key] = Entry(occurrence: occurrence, file: files.count - 1, number: number)
        }
    }

    // MARK: Joining

    /// What is made of the entries so far.
    private struct Draft {
        var names: CalendarNames
        var engagements: [Engagement] = []
        var slots: [Slot] = []
        /// By file: from its first entry to its last.
        var windows: [TimeRange?]
        var zones: [String: CivilZone?] = [:]
        var own = 0
        var exported = 0
        var fates: [[Int: EntryFate]]
        var hints: [String] = []
    }

    func joined() -> JoinedCalendars {
        let ids = fileIDs()
        var draft = Draft(
            names: CalendarNames(base, domain: domain, places: entries.values.compactMap(\.occurrence.location)),
            windows: Array(repeating: nil, count: files.count), fates: fates)
        for entry in entries.values {
            draft.fates[entry.file][entry.number] = take(entry, ids[entry.file], into: &draft)
        }
        let occasions = files.indices.map { index in
            Occasion(
                id: ids[index], title: files[index].document.name ?? files[index].path,
                window: draft.windows[index] ?? base.horizon, source: SourcePlace(file: files[index].path, line: 1))
        }
        let problem = base.joined(
            venues: draft.names.venues, travel: draft.names.travel(), resources: draft.names.resources,
            occasions: occasions, engagements: draft.engagements, slots: draft.slots)
        return JoinedCalendars(
            problem: problem, repeated: repeated, own: draft.own, exported: draft.exported, fates: draft.fates,
            hints: draft.hints + draft.names.doubts.map { $0.hint(file: files[$0.file].path) })
    }

    private func take(_ entry: Entry, _ fileID: String, into draft: inout Draft) -> EntryFate {
        let occurrence = entry.occurrence
        let file = files[entry.file]
        let start = Moment(minutes: occurrence.startMinutes)
        let range = TimeRange(start, minutes: occurrence.endMinutes - occurrence.startMinutes)
        var rooms = draft.names.rooms(of: occurrence, file: entry.file, isOurs: file.isOurs)
        var people = draft.names.people(of: occurrence, file: entry.file)
        let title = occurrence.summary ?? ""
        switch own.match(uid: occurrence.uid, title: title, range: range, rooms: rooms) {
        case nil: break
        case .same:
            draft.own += 1
            return .merged
        case .unplanned:
            draft.exported += 1
            return .merged
        case .moved:
            draft.own += 1
            draft.hints.append(
                "\(file.path):\(occurrence.line): this entry is the plan's own and the plan has it at another "
                    + "time by now, which counts. Export the calendar again.")
            return .merged
        case .takes(let known):
            draft.own += 1
            // Rooms and people of the office that the plan does not take for it are taken all the same.
            let isMore = { (id: ResourceID) in id.index < base.resources.count && !known.contains(id) }
            rooms.removeAll { !isMore($0) }
            people.participants.removeAll { !isMore($0) }
            people.staff.removeAll { !isMore($0) }
            if rooms.isEmpty, people.participants.isEmpty, people.staff.isEmpty { return .merged }
        }
        let id = EngagementID(base.engagements.count + draft.engagements.count)
        // Whoever is away all day is taken, and does not work for 24 hours.
        let isWholeDay = occurrence.allDay != nil
        let duties = isWholeDay ? [] : people.staff
        var own: [Slot] = rooms.enumerated().map { number, room in
            let name = number == 0 ? "room" : "room-\(number + 1)"
            return Slot(engagement: id, name: name, role: .room, candidates: [room])
        }
        own += duties.enumerated().map { number, person in
            let role = Slot.Role.duty(draft.names.role(of: person))
            return Slot(engagement: id, name: "person-\(number + 1)", role: role, candidates: [person])
        }
        let first = base.slots.count + draft.slots.count
        let numbers = own.indices.map { SlotID(first + $0) }
        draft.slots += own
        let which = occurrence.recurrenceID.map { "/" + $0 } ?? ""
        draft.engagements.append(
            Engagement(
                id: "\(fileID)/\(occurrence.uid)\(which)", title: title,
                occasion: base.occasions.count + entry.file,
                timing: Engagement.Timing(minutes: range.minutes, fixedStarts: [start]),
                company: Engagement.Company(
                    participants: people.participants + (isWholeDay ? people.staff : []),
                    attendance: people.participants.count + people.staff.count),
                means: Engagement.Means(place: rooms.isEmpty ? nil : numbers.first, slots: numbers),
                origin: Engagement.Origin(
                    source: SourcePlace(file: file.path, line: occurrence.line), uid: occurrence.uid,
                    zone: zone(of: occurrence, &draft), isWholeDay: isWholeDay)))
        draft.windows[entry.file] =
            draft.windows[entry.file].map { window in
                let start = min(window.start, range.start)
                return TimeRange(start, minutes: max(window.end, range.end) - start)
            } ?? range
        return fate(rooms + people.participants + people.staff)
    }

    /// What an entry takes of somebody: of the office where there is one.
    private func fate(_ taken: [ResourceID]) -> EntryFate {
        if taken.isEmpty { return .unplaced }
        return base.resources.isEmpty || taken.contains { $0.index < base.resources.count } ? .taken : .elsewhere
    }

    /// Nil for the zone of the problem. A time in UTC says nothing of where it is.
    private func zone(of occurrence: Occurrence, _ draft: inout Draft) -> CivilZone? {
        guard let name = occurrence.zone, name != base.zone.name, name != "UTC" else { return nil }
        if let known = draft.zones[name] { return known }
        let zone = CivilZone(name)
        draft.zones[name] = zone
        return zone
    }

    /// The name of each file without folder and ending, made different from each other and from the occasions.
    private func fileIDs() -> [String] {
        var taken = Set(base.occasions.map(\.id))
        return files.map { file in
            let name = file.path.split(separator: "/").last.map(String.init) ?? "calendar"
            let stem = name.hasSuffix(".ics") ? String(name.dropLast(4)) : name
            var id = stem
            var number = 2
            while !taken.insert(id).inserted {
                id = "\(stem)-\(number)"
                number += 1
            }
            return id
        }
    }
}
