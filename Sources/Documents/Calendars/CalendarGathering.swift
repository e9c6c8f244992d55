internal import ICalendar
internal import Occasions
internal import OrderedCollections

/// Collects the entries of several calendars, each once, and makes a problem and its plan of them.
struct CalendarGathering {
    private struct Entry {
        let occurrence: Occurrence
        let file: Int
    }

    private let office: Case?
    private var files: [(path: String, name: String?)] = []
    private var entries: OrderedDictionary<[String], Entry> = [:]
    /// Entries left out because another file has them too.
    private(set) var merged = 0

    init(office: Case?) { self.office = office }

    /// The same UID and recurrence counts once: the highest sequence, of equals the first.
    mutating func add(_ occurrences: [Occurrence], file: String, name: String?) {
        files.append((file, name))
        for occurrence in occurrences {
            let key = [occurrence.uid, occurrence.recurrenceID ?? ""]
            if let other = entries[key] {
                merged += 1
                guard occurrence.sequence > other.occurrence.sequence else { continue }
            }
            entries[key] = Entry(occurrence: occurrence, file: files.count - 1)
        }
    }

    func problem(zone: CivilZone, grainMinutes: Int) -> (Problem, Plan) {
        var names = CalendarNames(office: office)
        var engagements: [Engagement] = []
        var slots: [Slot] = []
        var windows: [TimeRange?] = Array(repeating: nil, count: files.count)
        let ids = fileIDs()
        for entry in entries.values {
            let occurrence = entry.occurrence
            let id = EngagementID(engagements.count)
            let start = Moment(minutes: occurrence.startMinutes)
            let range = TimeRange(start, minutes: occurrence.endMinutes - occurrence.startMinutes)
            windows[entry.file] =
                windows[entry.file].map {
                    TimeRange(min($0.start, range.start), minutes: max($0.end, range.end) - min($0.start, range.start))
                } ?? range
            let rooms = names.rooms(of: occurrence)
            let people = names.people(of: occurrence)
            var own: [Slot] = []
            for (number, room) in rooms.enumerated() {
                own.append(
                    Slot(
                        engagement: id, name: number == 0 ? "room" : "room-\(number + 1)", role: .room,
                        candidates: [room]))
            }
            for (number, person) in people.staff.enumerated() {
                let role = names.role(of: person)
                own.append(
                    Slot(engagement: id, name: "person-\(number + 1)", role: .duty(role), candidates: [person]))
            }
            let first = slots.count
            let numbers = own.indices.map { SlotID(first + $0) }
            slots += own
            let which = occurrence.recurrenceID.map { "/" + $0 } ?? ""
            engagements.append(
                Engagement(
                    id: "\(ids[entry.file])/\(occurrence.uid)\(which)", title: occurrence.summary ?? "",
                    occasion: entry.file,
                    timing: Engagement.Timing(minutes: range.minutes, fixedStarts: [start]),
                    company: Engagement.Company(participants: people.participants),
                    means: Engagement.Means(place: rooms.isEmpty ? nil : numbers.first, slots: numbers),
                    origin: Engagement.Origin(
                        source: SourcePlace(file: files[entry.file].path, line: occurrence.line), uid: occurrence.uid)))
        }
        let whole = horizon(windows.compactMap(\.self), zone)
        let occasions = files.indices.map { index in
            Occasion(
                id: ids[index], title: files[index].name ?? files[index].path, window: windows[index] ?? whole,
                source: SourcePlace(file: files[index].path, line: 1))
        }
        let problem = Problem(
            zone: zone, grainMinutes: grainMinutes, horizon: whole, venues: names.venues, travel: names.travel(),
            resources: names.resources, occasions: occasions, engagements: engagements, slots: slots,
            today: office?.problem.today)
        var plan = Plan(for: problem)
        for id in problem.engagementIDs {
            plan.decisions[id.index] = problem[id].fixedStart.map(Plan.Decision.starts) ?? .open
        }
        for id in problem.slotIDs { plan[id] = problem[id].candidates.first }
        return (problem, plan)
    }

    /// The name of each file without folder and ending, made different where two are the same.
    private func fileIDs() -> [String] {
        var ids: [String] = []
        for file in files {
            let name = file.path.split(separator: "/").last.map(String.init) ?? "calendar"
            let stem = name.hasSuffix(".ics") ? String(name.dropLast(4)) : name
            var id = stem
            var number = 2
            while ids.contains(id) {
                id = "\(stem)-\(number)"
                number += 1
            }
            ids.append(id)
        }
        return ids
    }

    private func horizon(_ windows: [TimeRange], _ zone: CivilZone) -> TimeRange {
        let first = windows.map(\.start).min() ?? Moment(minutes: 0)
        let last = windows.map(\.end).max() ?? first + 1
        let start = zone.day(zone.civil(first).date).start
        return TimeRange(start, minutes: zone.day(zone.civil(last - 1).date.adding(days: 1)).end - start)
    }
}
