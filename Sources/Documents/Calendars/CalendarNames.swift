internal import ICalendar
internal import Occasions

/// The rooms and people that calendars name, as resources: the office's own where it knows them.
struct CalendarNames {
    private(set) var venues: [Venue]
    private(set) var resources: [Resource]
    private let officeVenues: Int
    private let officeTravel: TravelTable?
    private var rooms: [String: ResourceID] = [:]
    private var people: [String: ResourceID] = [:]

    /// Places that are no room of anybody.
    private static let nowhere: Set<String> = [
        "online", "teams", "microsoft teams", "microsoft teams meeting", "microsoft teams-vergadering",
        "réunion microsoft teams", "zoom", "zoom meeting", "google meet", "webex", "tbd", "tbc", "n/a",
    ]

    init(office: Case?) {
        venues = office?.problem.venues ?? []
        officeVenues = venues.count
        officeTravel = office?.problem.travel
        resources = (office?.problem.resources ?? []).filter { $0.delegation == nil }
        var taken: Set<String> = []
        for (index, resource) in resources.enumerated() {
            let isRoom = resource.room != nil
            guard isRoom || resource.isPerson else { continue }
            for name in [resource.id, resource.title] {
                let key = CalendarNames.key(name)
                // A name that two rooms or two people bear recognises neither.
                let mark = (isRoom ? "room " : "person ") + key
                let known = isRoom ? rooms[key] : people[key]
                if known == ResourceID(index) { continue }
                let id = taken.insert(mark).inserted ? ResourceID(index) : nil
                if isRoom { rooms[key] = id } else { people[key] = id }
            }
        }
    }

    /// Trimmed, single spaces, without regard to case.
    static func key(_ text: String) -> String { tidy(text).lowercased() }

    private static func tidy(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The place of an entry first, then rooms and equipment among those it invites.
    mutating func rooms(of occurrence: Occurrence) -> [ResourceID] {
        var found: [ResourceID] = []
        let invited = occurrence.attendees.filter { $0.isResource && !$0.declined }.map { $0.name ?? $0.address }
        for text in [occurrence.location ?? ""] + invited {
            let name = CalendarNames.tidy(text)
            let key = CalendarNames.key(name)
            guard !name.isEmpty, !CalendarNames.nowhere.contains(key), !key.contains("://") else { continue }
            let room = rooms[key] ?? makeRoom(name, key)
            if !found.contains(room) { found.append(room) }
        }
        return found
    }

    /// Everyone who comes: the office's staff, and principals with whoever else is named.
    mutating func people(of occurrence: Occurrence) -> (participants: [ResourceID], staff: [ResourceID]) {
        var participants: [ResourceID] = []
        var staff: [ResourceID] = []
        let organizer = occurrence.organizer.map { [$0] } ?? []
        for person in organizer + occurrence.attendees where !person.declined && !person.isResource {
            let name = CalendarNames.tidy(person.name ?? "")
            let address = person.address.isEmpty ? CalendarNames.key(name) : person.address
            guard !address.isEmpty else { continue }
            let id = people[address] ?? people[CalendarNames.key(name)] ?? makePerson(name, address)
            people[address] = id
            if resources[id.index].staff != nil {
                if !staff.contains(id) { staff.append(id) }
            } else if !participants.contains(id) {
                participants.append(id)
            }
        }
        return (participants, staff)
    }

    func role(of person: ResourceID) -> String { resources[person.index].staff?.roles.first ?? "staff" }

    private mutating func makeRoom(_ name: String, _ key: String) -> ResourceID {
        let id = ResourceID(resources.count)
        resources.append(Resource(id: name, title: name, kind: .room(Room(venue: venues.count))))
        venues.append(Venue(id: name, title: name))
        rooms[key] = id
        return id
    }

    private mutating func makePerson(_ name: String, _ address: String) -> ResourceID {
        let id = ResourceID(resources.count)
        resources.append(Resource(id: address, title: name.isEmpty ? address : name, kind: .principal(Principal())))
        return id
    }

    /// Travel between the office's venues; of other places nothing is known.
    func travel() -> TravelTable {
        let count = venues.count
        var table = Array(repeating: 0, count: count * count)
        if let officeTravel {
            for from in 0..<officeVenues {
                for to in 0..<officeVenues { table[from * count + to] = officeTravel.minutes(from: from, to: to) }
            }
        }
        return TravelTable(venues: count, minutes: table)
    }
}
