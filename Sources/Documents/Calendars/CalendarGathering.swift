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
        let instance: Int?
    }

    private let base: Problem
    private let own: OwnEntries
    private let domain: String?
    private var files: [GivenFile] = []
    /// Mostly one of each; several where calendars hold versions of which none is newer.
    private var entries: OrderedDictionary<Key, Versions> = [:]
    /// Entries left out because another file has them too.
    private var repeated = 0
    /// By file and number, what became of each that was added.
    private var fates: [[Int: EntryFate]] = []

    init(_ base: Problem, domain: String?, own: OwnEntries) {
        self.base = base
        self.domain = domain
        self.own = own
    }

    /// The same UID and instance at the same time and place counts once, with all whom its copies name.
    mutating func add(_ occurrences: [(number: Int, occurrence: Occurrence)], _ file: GivenFile) {
        files.append(file)
        fates.append([:])
        for (number, occurrence) in occurrences {
            let entry = Entry(occurrence: occurrence, file: files.count - 1, number: number)
            let key = Key(uid: occurrence.uid, instance: occurrence.instance)
            if entries[key, default: Versions()].add(entry) {
                repeated += 1
                fates[files.count - 1][number] = .merged
            }
        }
    }

    /// Entries of one UID and instance: copies of the same one together.
    private struct Versions {
        /// By time and title, the groups with their places.
        private var faces: [Face: [(place: String?, group: Int)]] = [:]
        private(set) var groups: [[Entry]] = []

        private struct Face: Hashable {
            let range: Range<Int>
            let title: String?
        }

        /// True for a copy.
        mutating func add(_ entry: Entry) -> Bool {
            let it = entry.occurrence
            let face = Face(range: it.startMinutes..<max(it.startMinutes, it.endMinutes), title: it.summary)
            // A copy that leaves the place out says nothing else of it.
            let alike = faces[face, default: []].first {
                $0.place == it.location || $0.place == nil || it.location == nil
            }
            if let alike {
                groups[alike.group].append(entry)
                return true
            }
            faces[face, default: []].append((it.location, groups.count))
            groups.append([entry])
            return false
        }

        /// In the order of time, whatever file each stands in.
        var inOrder: [[Entry]] {
            guard groups.count > 1 else { return groups }
            func key(_ entry: Entry) -> (Int, Int, String, String) {
                let it = entry.occurrence
                return (it.startMinutes, it.endMinutes, it.summary ?? "", it.location ?? "")
            }
            return groups.sorted { key($0[0]) < key($1[0]) }
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
        /// Entries of the plan that take more than the plan says.
        var more = 0
        var exported = 0
        /// Entries with one UID of which none is newer, that were told.
        var rivals = 0
        var fates: [[Int: EntryFate]]
        var hints: [CalendarHint] = []

        /// Nobody looks through more of them.
        private static let mostRivals = 20

        mutating func tellRivals(_ places: [String]) {
            rivals += 1
            guard rivals <= Draft.mostRivals else { return }
            let places = places.once
            guard places.count > 1 else { return }
            hints.append(.rivals(places: places))
        }
    }

    func joined() -> JoinedCalendars {
        let ids = fileIDs()
        let places = entries.values.flatMap { $0.groups.compactMap { $0[0].occurrence.location } }
        var draft = Draft(
            names: CalendarNames(base, domain: domain, places: places),
            windows: Array(repeating: nil, count: files.count), fates: fates)
        for versions in entries.values { take(versions, ids, into: &draft) }
        let occasions = files.indices.map { index in
            Occasion(
                id: ids[index], title: files[index].document.name ?? files[index].path,
                window: draft.windows[index] ?? base.horizon, source: SourcePlace(file: files[index].path, line: 1))
        }
        let problem = base.joined(
            venues: draft.names.venues, travel: draft.names.travel(), resources: draft.names.resources,
            occasions: occasions, engagements: draft.engagements, slots: draft.slots)
        return JoinedCalendars(
            problem: problem, repeated: repeated, own: draft.own, more: draft.more, exported: draft.exported,
            fates: draft.fates,
            hints: draft.hints + draft.names.doubts.map { .doubt($0, file: files[$0.file].path) })
    }

    /// What one entry takes, with its copies; or several versions of it that overlap, of which none is newer.
    private struct Taking {
        let entry: Entry
        /// Whose fate is that of the entry.
        var numbers: [(file: Int, number: Int)]
        var range: TimeRange
        var means: CalendarNames.Means
        var participants: [ResourceID]
        var staff: [ResourceID]

        mutating func join(_ other: Taking) {
            numbers += other.numbers
            let start = min(range.start, other.range.start)
            range = TimeRange(start, minutes: max(range.end, other.range.end) - start)
            means.join(other.means)
            participants += other.participants
            staff += other.staff
        }
    }

    private func take(_ versions: Versions, _ ids: [String], into draft: inout Draft) {
        var takings: [Taking] = []
        for copies in versions.inOrder {
            guard let taking = taking(of: copies, into: &draft) else { continue }
            // Versions of one entry do not stand in each other's way.
            if let last = takings.last, taking.range.start < last.range.end {
                takings[takings.count - 1].join(taking)
            } else {
                takings.append(taking)
            }
        }
        // Our own feeds say of one engagement what each of their readers may know.
        let isOurs = versions.groups.allSatisfy { files[$0[0].file].isOurs }
        if versions.groups.count > 1, !isOurs { draft.tellRivals(versions.groups.map { place(of: $0[0]) }) }
        for (number, taking) in takings.enumerated() {
            let fate = take(taking, ids[taking.entry.file], number == 0 ? "" : "#\(number + 1)", into: &draft)
            for (file, number) in taking.numbers { draft.fates[file][number] = fate }
        }
    }

    private func place(of entry: Entry) -> String { "\(files[entry.file].path):\(entry.occurrence.line)" }

    /// What an entry and its copies take; nil for one that the plan itself holds.
    private func taking(of copies: [Entry], into draft: inout Draft) -> Taking? {
        guard let entry = copies.first else { return nil }
        let occurrence = entry.occurrence
        let file = files[entry.file]
        let range = TimeRange(
            Moment(minutes: occurrence.startMinutes), minutes: occurrence.endMinutes - occurrence.startMinutes)
        var means = CalendarNames.Means()
        var people: (participants: [ResourceID], staff: [ResourceID]) = ([], [])
        for copy in copies {
            means.join(
                draft.names.means(of: copy.occurrence, file: copy.file, isOurs: files[copy.file].isOurs))
            let named = draft.names.people(of: copy.occurrence, file: copy.file)
            people.participants += named.participants
            people.staff += named.staff
        }
        func settle(_ fate: EntryFate) -> Taking? {
            draft.fates[entry.file][entry.number] = fate
            return nil
        }
        switch own.match(uid: occurrence.uid, title: occurrence.summary ?? "", range: range, rooms: means.rooms) {
        case nil: break
        case .same:
            draft.own += 1
            return settle(.merged)
        case .unplanned:
            draft.exported += 1
            return settle(.merged)
        case .moved:
            draft.own += 1
            draft.hints.append(.moved(place: "\(file.path):\(occurrence.line)"))
            return settle(.merged)
        case .takes(let known):
            // Rooms and people of the office that the plan does not take for it are taken all the same.
            let isMore = { (id: ResourceID) in id.index < base.resources.count && !known.contains(id) }
            means = CalendarNames.Means(rooms: means.rooms.filter(isMore), vehicles: means.vehicles.filter(isMore))
            people.participants.removeAll { !isMore($0) }
            people.staff.removeAll { !isMore($0) }
            if (means.rooms + means.vehicles + people.participants + people.staff).isEmpty {
                draft.own += 1
                return settle(.merged)
            }
            draft.more += 1
        }
        return Taking(
            entry: entry, numbers: [(entry.file, entry.number)], range: range, means: means,
            participants: people.participants, staff: people.staff)
    }

    private func take(
        _ taking: Taking, _ fileID: String, _ suffix: String, into draft: inout Draft
    ) -> EntryFate {
        let occurrence = taking.entry.occurrence
        let (file, range, means) = (files[taking.entry.file], taking.range, taking.means.once)
        let (participants, staff) = (taking.participants.once, taking.staff.once)
        let id = EngagementID(base.engagements.count + draft.engagements.count)
        // Whoever is away all day is taken, and does not work for 24 hours.
        let isWholeDay = occurrence.allDay != nil
        let duties = isWholeDay ? [] : staff
        let rooms = means.rooms.isEmpty ? [means.spot].compactMap(\.self) : means.rooms
        if means.rooms.isEmpty, means.spot != nil, !file.isOurs {
            draft.names.tellVenue(of: occurrence, file: taking.entry.file)
        }
        var own: [Slot] = rooms.enumerated().map { number, room in
            let name = number == 0 ? "room" : "room-\(number + 1)"
            return Slot(engagement: id, name: name, role: .room, candidates: [room])
        }
        own += means.vehicles.enumerated().map { number, vehicle in
            Slot(engagement: id, name: "vehicle-\(number + 1)", role: .vehicle, candidates: [vehicle])
        }
        own += duties.enumerated().map { number, person in
            let role = Slot.Role.duty(draft.names.role(of: person))
            return Slot(engagement: id, name: "person-\(number + 1)", role: role, candidates: [person])
        }
        let first = base.slots.count + draft.slots.count
        let numbers = own.indices.map { SlotID(first + $0) }
        draft.slots += own
        let which = (occurrence.recurrenceID.map { "/" + $0 } ?? "") + suffix
        draft.engagements.append(
            Engagement(
                id: "\(fileID)/\(occurrence.uid)\(which)", title: occurrence.title(in: .en),
                occasion: base.occasions.count + taking.entry.file,
                timing: Engagement.Timing(minutes: range.minutes, fixedStarts: [range.start]),
                company: Engagement.Company(
                    participants: participants + (isWholeDay ? staff : []),
                    attendance: participants.count + staff.count),
                means: Engagement.Means(
                    place: rooms.isEmpty ? nil : numbers.first, slots: numbers,
                    loads: means.pools.map { PoolLoad(pool: $0, count: 1) }),
                origin: Engagement.Origin(
                    source: SourcePlace(file: file.path, line: occurrence.line), uid: occurrence.uid,
                    zone: zone(of: occurrence, &draft), isWholeDay: isWholeDay)))
        draft.windows[taking.entry.file] =
            draft.windows[taking.entry.file].map { window in
                let start = min(window.start, range.start)
                return TimeRange(start, minutes: max(window.end, range.end) - start)
            } ?? range
        let taken = means.rooms + means.vehicles + means.pools + participants + staff
        return taken.isEmpty && means.spot != nil ? .venue : fate(taken)
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

extension CalendarNames.Means {
    /// The same with all that another names.
    fileprivate mutating func join(_ other: CalendarNames.Means) {
        rooms += other.rooms
        vehicles += other.vehicles
        pools += other.pools
        spot = spot ?? other.spot
    }

    fileprivate var once: CalendarNames.Means {
        CalendarNames.Means(rooms: rooms.once, spot: spot, vehicles: vehicles.once, pools: pools.once)
    }
}
