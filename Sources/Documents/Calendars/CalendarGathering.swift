internal import ICalendar
internal import Occasions
internal import OrderedCollections

/// Collects the entries of several calendars, each once, and joins them to a problem.
struct CalendarGathering {
    private struct Entry {
        let occurrence: Occurrence
        let file: Int
    }

    private struct Key: Hashable {
        let uid: String
        let recurrence: String?
    }

    private let base: Problem
    private let own: OwnEntries
    private var files: [GivenFile] = []
    private var entries: OrderedDictionary<Key, Entry> = [:]
    /// Entries left out because another file has them too.
    private var repeated = 0

    init(_ base: Problem, own: OwnEntries) {
        self.base = base
        self.own = own
    }

    /// The same UID and recurrence counts once: the highest sequence, of equals the first.
    mutating func add(_ occurrences: [Occurrence], _ file: GivenFile) {
        files.append(file)
        for occurrence in occurrences {
            let key = Key(uid: occurrence.uid, recurrence: occurrence.recurrenceID)
            if let other = entries[key] {
                repeated += 1
                guard occurrence.sequence > other.occurrence.sequence else { continue }
            }
            entries[key] = Entry(occurrence: occurrence, file: files.count - 1)
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
        var hints: [String] = []
    }

    func joined() -> JoinedCalendars {
        let ids = fileIDs()
        var draft = Draft(
            names: CalendarNames(base, places: entries.values.compactMap(\.occurrence.location)),
            windows: Array(repeating: nil, count: files.count))
        for entry in entries.values { take(entry, ids[entry.file], into: &draft) }
        let occasions = files.indices.map { index in
            Occasion(
                id: ids[index], title: files[index].document.name ?? files[index].path,
                window: draft.windows[index] ?? base.horizon, source: SourcePlace(file: files[index].path, line: 1))
        }
        let problem = base.joined(
            venues: draft.names.venues, travel: draft.names.travel(), resources: draft.names.resources,
            occasions: occasions, engagements: draft.engagements, slots: draft.slots)
        return JoinedCalendars(
            problem: problem, repeated: repeated, own: draft.own,
            hints: draft.hints + draft.names.doubts.map(hint))
    }

    private func take(_ entry: Entry, _ fileID: String, into draft: inout Draft) {
        let occurrence = entry.occurrence
        let file = files[entry.file]
        let start = Moment(minutes: occurrence.startMinutes)
        let range = TimeRange(start, minutes: occurrence.endMinutes - occurrence.startMinutes)
        var rooms = draft.names.rooms(of: occurrence, file: entry.file, isOurs: file.isOurs)
        var people = draft.names.people(of: occurrence)
        let title = occurrence.summary ?? ""
        switch own.match(uid: occurrence.uid, title: title, range: range, rooms: rooms) {
        case nil: break
        case .same:
            draft.own += 1
            return
        case .moved:
            draft.own += 1
            draft.hints.append(
                "\(file.path):\(occurrence.line): this entry is the plan's own and the plan has it at another "
                    + "time by now, which counts. Export the calendar again.")
            return
        case .takes(let known):
            draft.own += 1
            // Rooms and people of the office that the plan does not take for it are taken all the same.
            let isMore = { (id: ResourceID) in id.index < base.resources.count && !known.contains(id) }
            rooms.removeAll { !isMore($0) }
            people.participants.removeAll { !isMore($0) }
            people.staff.removeAll { !isMore($0) }
            if rooms.isEmpty, people.participants.isEmpty, people.staff.isEmpty { return }
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
    }

    /// Nil for the zone of the problem. A time in UTC says nothing of where it is.
    private func zone(of occurrence: Occurrence, _ draft: inout Draft) -> CivilZone? {
        guard let name = occurrence.zone, name != base.zone.name, name != "UTC" else { return nil }
        if let known = draft.zones[name] { return known }
        let zone = CivilZone(name)
        draft.zones[name] = zone
        return zone
    }

    private func hint(_ doubt: CalendarNames.PlaceDoubt) -> String {
        let place = "\(files[doubt.file].path):\(doubt.line)"
        let near = doubt.near.map { "'\($0)'" }.joined(separator: " or ")
        return near.isEmpty
            ? "\(place): '\(doubt.written)' names no room of its venue; write the room as the office does, or give the "
                + "room an alias"
            : "\(place): '\(doubt.written)' is no room of the office; is it \(near)? Give the room an alias if it is"
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
