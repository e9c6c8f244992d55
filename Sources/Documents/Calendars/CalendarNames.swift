internal import ICalendar
internal import Occasions

/// The rooms and people that calendars name, as resources: the office's own where it knows them.
struct CalendarNames {
    private(set) var venues: [Venue]
    private(set) var resources: [Resource]
    /// Places and people that look like the office's, each once.
    private(set) var doubts: [NameDoubt] = []
    private let office: Problem
    private let names: PlaceNames
    /// The places written as a whole, by their keys: `East and West` is two of them where each stands alone elsewhere.
    private let wholes: Set<String>
    private var read: [String: [ResourceID]] = [:]
    private var rooms: [String: ResourceID] = [:]
    private let persons: PeopleNames
    private let things: ThingNames
    /// By venue: the place of what is held there in no room that is known.
    private var spots: [Int: ResourceID] = [:]
    private var spotsOf: [String: ResourceID] = [:]
    /// Texts of which it was told that they name a venue alone.
    private var toldVenues: Set<String> = []
    private var people: [String: ResourceID] = [:]

    /// Places that are no room of anybody.
    private static let nowhere: Set<String> = [
        "online", "teams", "microsoft teams", "microsoft teams meeting", "microsoft teams vergadering",
        "reunion microsoft teams", "zoom", "zoom meeting", "google meet", "webex", "tbd", "tbc", "n a",
    ]
    /// Nobody looks through more of them.
    private static let mostDoubts = 200

    /// `office` is a problem without rooms and people where none is given; `domain`: the right side of its UIDs;
    /// `places`: every place that is written.
    init(_ office: Problem, domain: String?, places: [String]) {
        self.office = office
        venues = office.venues
        resources = office.resources
        names = PlaceNames(office)
        wholes = Set(Set(places).map { PlaceText($0) }.filter { $0.pieces.count == 1 }.map(\.key))
        persons = PeopleNames(office, domain: domain)
        things = ThingNames(office)
    }

    /// What an entry takes besides people.
    struct Means {
        var rooms: [ResourceID] = []
        /// The place of a venue where no room is known: nothing is taken, and it counts for travel.
        var spot: ResourceID?
        var vehicles: [ResourceID] = []
        /// Pools of which it takes a piece.
        var pools: [ResourceID] = []

        fileprivate mutating func add(_ thing: ResourceID, in resources: [Resource]) {
            if resources[thing.index].pool != nil {
                if !pools.contains(thing) { pools.append(thing) }
            } else if !vehicles.contains(thing) {
                vehicles.append(thing)
            }
        }
    }

    // MARK: Rooms and things

    /// The place of an entry first, then rooms, vehicles and equipment among those it invites or asks for.
    ///
    /// `isOurs`: hostcity wrote the calendar, and a place without a room in it is a venue.
    mutating func means(of occurrence: Occurrence, file: Int, isOurs: Bool) -> Means {
        var found = Means()
        if let text = occurrence.location {
            found.rooms = rooms(text, occurrence.line, file, isOurs: isOurs)
            if found.rooms.isEmpty { found.spot = spotsOf[isOurs ? "ours " + text : text] }
        }
        for invited in occurrence.attendees where invited.isResource && !invited.declined {
            let names = [invited.name ?? "", invited.address, String(invited.address.prefix { $0 != "@" })]
            if let thing = thing(names, occurrence.line, file, orElse: []) {
                found.add(thing, in: resources)
                continue
            }
            for room in rooms(invited.name ?? invited.address, occurrence.line, file, isOurs: false)
            where !found.rooms.contains(room) { found.rooms.append(room) }
        }
        for text in occurrence.resources {
            let reading = names.read(text, withDoubts: false)
            if let thing = thing([text], occurrence.line, file, orElse: reading.rooms) {
                found.add(thing, in: resources)
                continue
            }
            for room in reading.rooms where !found.rooms.contains(room) { found.rooms.append(room) }
        }
        return found
    }

    /// Tells that an entry names a venue and no room, once for each way to write it.
    mutating func tellVenue(of occurrence: Occurrence, file: Int) {
        let text = CalendarNames.withoutLinks(occurrence.location ?? "").text
        guard let spot = spotsOf[occurrence.location ?? ""], toldVenues.insert(text).inserted else { return }
        doubt(.venue, text, [resources[spot.index].title], occurrence.line, file)
    }

    private mutating func rooms(_ text: String, _ line: Int, _ file: Int, isOurs: Bool) -> [ResourceID] {
        let key = isOurs ? "ours " + text : text
        if let rooms = read[key] { return rooms }
        let rooms = places(text, line, file, isOurs: isOurs)
        read[key] = rooms
        return rooms
    }

    /// The vehicle or pool of one of some names; `orElse`: the rooms they name.
    private mutating func thing(
        _ written: [String], _ line: Int, _ file: Int, orElse rooms: [ResourceID]
    ) -> ResourceID? {
        let key = "thing " + written.joined(separator: "\n")
        if let known = read[key] { return known.first }
        let reading = things.read(written, withDoubts: mayDoubt && rooms.isEmpty)
        if !reading.near.isEmpty { doubt(.thing, written.first { !$0.isEmpty } ?? "", reading.near, line, file) }
        read[key] = reading.thing.map { [$0] } ?? []
        return reading.thing
    }

    private mutating func places(_ written: String, _ line: Int, _ file: Int, isOurs: Bool) -> [ResourceID] {
        let (text, hasLink) = CalendarNames.withoutLinks(written)
        let key = PlaceText.key(text)
        guard !key.isEmpty, !CalendarNames.nowhere.contains(key) else { return [] }
        let reading = names.read(text, withDoubts: mayDoubt)
        for guess in reading.guesses { doubt(.taken, guess.written, [guess.name], line, file) }
        for near in reading.doubts { doubt(.place, near.written, near.near, line, file) }
        if !reading.rooms.isEmpty { return reading.rooms }
        // What stands beside a link says how to join.
        if reading.isVenueOnly || hasLink {
            if let venue = reading.venue {
                spotsOf[isOurs ? "ours " + written : written] = spot(venue)
            }
            return []
        }
        let place = PlaceText(text)
        if isOurs, !place.pieces.contains(where: { $0.joint == .dash }) { return [] }
        return split(place).filter { !CalendarNames.nowhere.contains(PlaceText.key($0)) }.map { makeRoom($0) }
    }

    private static func withoutLinks(_ text: String) -> (text: String, hasLink: Bool) {
        guard text.contains("://") else { return (text, false) }
        let words = text.split(whereSeparator: \.isWhitespace).filter { !$0.contains("://") }
        return (words.joined(separator: " "), true)
    }

    private var mayDoubt: Bool { doubts.count < CalendarNames.mostDoubts }

    private mutating func doubt(_ kind: NameDoubt.Kind, _ written: String, _ near: [String], _ line: Int, _ file: Int) {
        guard mayDoubt else { return }
        doubts.append(NameDoubt(kind: kind, written: written, near: near, line: line, file: file))
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

    /// A place of a venue that any number share, for what is held there in no room that is known.
    private mutating func spot(_ venue: Int) -> ResourceID {
        if let spot = spots[venue] { return spot }
        let place = office.venues[venue]
        let spot = add(
            Resource(id: place.id, title: place.title, kind: .room(Room(venue: venue, isShared: true))))
        spots[venue] = spot
        return spot
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
    mutating func people(
        of occurrence: Occurrence, file: Int
    ) -> (participants: [ResourceID], staff: [ResourceID]) {
        var participants: [ResourceID] = []
        var staff: [ResourceID] = []
        var seen: Set<ResourceID> = []
        let organizer = occurrence.organizer.flatMap { isExcused($0, in: occurrence) ? nil : $0 }
        for person in (organizer.map { [$0] } ?? []) + occurrence.attendees where person.mustCome {
            guard let id = resource(of: person, occurrence.line, file), seen.insert(id).inserted else { continue }
            if resources[id.index].staff != nil { staff.append(id) } else { participants.append(id) }
        }
        return (participants, staff)
    }

    /// An organizer who is invited too comes or stays away as the invitation says.
    private func isExcused(_ organizer: Attendee, in occurrence: Occurrence) -> Bool {
        let known = persons.read(organizer).id
        let invitations = occurrence.attendees.filter { other in
            if !other.address.isEmpty, other.address == organizer.address { return true }
            return known.map { $0 == persons.read(other).id } ?? false
        }
        return !invitations.isEmpty && !invitations.contains(where: \.mustCome)
    }

    /// The one of the office whom an invitation names; nil for anybody else.
    func known(_ person: Attendee) -> ResourceID? { persons.read(person).id }

    private mutating func resource(of person: Attendee, _ line: Int, _ file: Int) -> ResourceID? {
        let name = (person.name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let address = person.address.isEmpty ? PlaceText.key(name) : person.address
        guard !address.isEmpty else { return nil }
        // The same address under another name may be known by that name.
        let key = address + "\n" + name
        if let known = people[key] { return known }
        let reading = persons.read(person, withDoubts: mayDoubt)
        switch reading {
        case .known, .nobody: break
        case .taken(_, let known): doubt(.taken, reading.written(person), [known], line, file)
        case .doubtful(let near): doubt(.person, reading.written(person), near, line, file)
        }
        let id =
            reading.id ?? people[address]
            ?? add(Resource(id: address, title: name.isEmpty ? address : name, kind: .principal(Principal())))
        people[key] = id
        // Without a name the address means whom the office knows by it, else whoever it is.
        if people[address].map({ $0.index >= office.resources.count && reading.id != nil }) ?? true {
            people[address] = id
        }
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
        return TravelTable(venues: count, minutes: table, ready: office.travel.ready)
    }
}

extension Attendee {
    /// False of those who declined, who may stay away, and who are only told.
    fileprivate var mustCome: Bool { isNeeded && !isResource }
}
