internal import ICalendar
internal import Occasions

/// The rooms and people that calendars name, as resources: the office's own where it knows them.
struct CalendarNames {
    private(set) var venues: [Venue]
    private(set) var resources: [Resource]
    /// Places that look like one of the office's and are none, each once: what is written, and the nearest names.
    private(set) var doubts: [PlaceDoubt] = []
    private let office: Problem
    private let names: PlaceNames
    /// The places written as a whole, by their keys: `East and West` is two of them where each stands alone elsewhere.
    private let wholes: Set<String>
    private var read: [String: [ResourceID]] = [:]
    private var rooms: [String: ResourceID] = [:]
    private var people: [String: ResourceID] = [:]

    /// A place that looks like one of the office's, and where it is written first.
    struct PlaceDoubt {
        let written: String
        let near: [String]
        let line: Int
        let file: Int
    }

    /// Places that are no room of anybody.
    private static let nowhere: Set<String> = [
        "online", "teams", "microsoft teams", "microsoft teams meeting", "microsoft teams vergadering",
        "reunion microsoft teams", "zoom", "zoom meeting", "google meet", "webex", "tbd", "tbc", "n a",
    ]
    /// Nobody looks through more of them.
    private static let mostDoubts = 200

    /// `office` is a problem without rooms and people where none is given; `places`: every place that is written.
    init(_ office: Problem, places: [String]) {
        self.office = office
        venues = office.venues
        resources = office.resources
        names = PlaceNames(office)
        wholes = Set(places.map { PlaceText($0) }.filter { $0.pieces.count == 1 }.map(\.key))
        var taken: Set<String> = []
        for (index, resource) in resources.enumerated() where resource.isPerson {
            for name in [resource.id, resource.title] + resource.aliases {
                let key = PlaceText.key(name)
                if people[key] == ResourceID(index) { continue }
                // A name that two people bear recognises neither.
                people[key] = taken.insert(key).inserted ? ResourceID(index) : nil
            }
        }
    }

    // MARK: Rooms

    /// The place of an entry first, then rooms and equipment among those it invites.
    ///
    /// `isOurs`: hostcity wrote the calendar, and a place without a room in it is a venue.
    mutating func rooms(of occurrence: Occurrence, file: Int, isOurs: Bool) -> [ResourceID] {
        var found: [ResourceID] = []
        let invited = occurrence.attendees.filter { $0.isResource && !$0.declined }.map { $0.name ?? $0.address }
        for (number, text) in ([occurrence.location ?? ""] + invited).enumerated() where !text.isEmpty {
            let key = number == 0 && isOurs ? "ours " + text : text
            let rooms = read[key] ?? places(text, occurrence.line, file, isOurs: number == 0 && isOurs)
            read[key] = rooms
            for room in rooms where !found.contains(room) { found.append(room) }
        }
        return found
    }

    private mutating func places(_ text: String, _ line: Int, _ file: Int, isOurs: Bool) -> [ResourceID] {
        let key = PlaceText.key(text)
        guard !key.isEmpty, !CalendarNames.nowhere.contains(key), !text.contains("://") else { return [] }
        let reading = names.read(text, withDoubts: doubts.count < CalendarNames.mostDoubts)
        for doubt in reading.doubts where doubts.count < CalendarNames.mostDoubts {
            doubts.append(PlaceDoubt(written: doubt.written, near: doubt.near, line: line, file: file))
        }
        if !reading.rooms.isEmpty { return reading.rooms }
        if reading.isVenueOnly { return [] }
        let place = PlaceText(text)
        if isOurs, !place.pieces.contains(where: { $0.joint == .dash }) { return [] }
        return split(place).map { makeRoom($0) }
    }

    /// A semicolon always parts two places; another sign where both stand alone elsewhere.
    private func split(_ place: PlaceText) -> [String] {
        var groups: [Range<Int>] = []
        for (index, piece) in place.pieces.enumerated() {
            if let last = groups.last, piece.joint != .semicolon {
                groups[groups.count - 1] = last.lowerBound..<(index + 1)
            } else {
                groups.append(index..<(index + 1))
            }
        }
        return groups.flatMap { group -> [String] in
            let pieces = place.pieces[group]
            let isRow = pieces.dropFirst().allSatisfy { [.plus, .comma].contains($0.joint) }
            let texts = pieces.map(\.text)
            return isRow && texts.allSatisfy({ wholes.contains(PlaceText.key($0)) })
                ? texts : [place.written(group)]
        }
    }

    private mutating func makeRoom(_ text: String) -> ResourceID {
        let key = PlaceText(text).key
        if let room = rooms[key] { return room }
        // Of places that are not the office's nothing is known: no travel time, and so one venue is enough.
        if venues.count == office.venues.count { venues.append(Venue(id: "elsewhere", title: "")) }
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let id = add(Resource(id: name, title: name, kind: .room(Room(venue: venues.count - 1))))
        rooms[key] = id
        return id
    }

    private mutating func add(_ resource: Resource) -> ResourceID {
        resources.append(resource)
        return ResourceID(resources.count - 1)
    }

    // MARK: People

    /// Everyone who must come: the office's staff, and principals with whoever else is named.
    mutating func people(of occurrence: Occurrence) -> (participants: [ResourceID], staff: [ResourceID]) {
        var participants: [ResourceID] = []
        var staff: [ResourceID] = []
        var seen: Set<ResourceID> = []
        for person in (occurrence.organizer.map { [$0] } ?? []) + occurrence.attendees where person.mustCome {
            guard let id = resource(of: person), seen.insert(id).inserted else { continue }
            if resources[id.index].staff != nil { staff.append(id) } else { participants.append(id) }
        }
        return (participants, staff)
    }

    private mutating func resource(of person: Attendee) -> ResourceID? {
        if !person.address.isEmpty, let known = people[person.address] { return known }
        let name = (person.name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let key = PlaceText.key(name)
        let address = person.address.isEmpty ? key : person.address
        guard !address.isEmpty else { return nil }
        let id =
            (key.isEmpty ? nil : people[key]) ?? people[PlaceText.key(address)]
            ?? add(
                Resource(id: address, title: name.isEmpty ? address : name, kind: .principal(Principal())))
        people[address] = id
        return id
    }

    func role(of person: ResourceID) -> String { resources[person.index].staff?.roles.first ?? "staff" }

    /// Travel between the office's venues; of other places nothing is known.
    func travel() -> TravelTable {
        let (count, own) = (venues.count, office.venues.count)
        guard count > own else { return office.travel }
        var table = Array(repeating: 0, count: count * count)
        for from in 0..<own {
            for to in 0..<own { table[from * count + to] = office.travel.minutes(from: from, to: to) }
        }
        return TravelTable(venues: count, minutes: table)
    }
}

extension Attendee {
    /// False of those who declined, who may stay away, and who are only told.
    fileprivate var mustCome: Bool { !declined && !isResource && role != .optional && role != .informed }
}
