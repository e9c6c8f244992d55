internal import Occasions

/// The office's rooms and venues by every name that people write in calendars.
struct PlaceNames {
    /// What a written place means.
    struct Reading {
        /// The office's rooms it names, in order.
        var rooms: [ResourceID] = []
        /// It names a venue of the office, and no room that is not the office's.
        var isVenueOnly = false
        /// The first venue it names.
        var venue: Int?
        /// Something in it looks like one of ours and is not: what is written, and the nearest names.
        var doubts: [(written: String, near: [String])] = []
        /// A room found among other words: what is written, and the room's name.
        var guesses: [(written: String, name: String)] = []
    }

    private let venueOf: [ResourceID: Int]
    private let names: [ResourceID: String]
    private var rooms: [String: [ResourceID]] = [:]
    private var venues: [String: [Int]] = [:]
    private var known = NearestNames()
    /// Names by their keys that are known among other words too.
    private var telling: Set<String> = []
    private let roomsAt: [Int: Int]
    private let roomsOf: [Int: [ResourceID]]

    init(_ problem: Problem) {
        var venueOf: [ResourceID: Int] = [:]
        var names: [ResourceID: String] = [:]
        for id in problem.resourceIDs {
            guard let room = problem[id].room else { continue }
            venueOf[id] = room.venue
            names[id] = "\(problem[id].title) - \(problem.venues[room.venue].title)"
        }
        self.venueOf = venueOf
        self.names = names
        roomsAt = venueOf.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        roomsOf = Dictionary(grouping: venueOf.keys.sorted()) { venueOf[$0] ?? -1 }
        for id in problem.resourceIDs where venueOf[id] != nil {
            let resource = problem[id]
            let last = resource.id.split(separator: "/").last.map(String.init) ?? resource.id
            for name in [resource.id, resource.title, last] + resource.aliases {
                add(name, to: \.rooms, id)
                // The last part of an id is a short name inside the office.
                if name != last || name == resource.title { tell(name) }
            }
        }
        for (index, venue) in problem.venues.enumerated() {
            for name in [venue.id, venue.title] + venue.aliases { add(name, to: \.venues, index) }
            for name in [venue.title] + venue.aliases { tell(name) }
        }
    }

    private mutating func add<Value: Equatable>(
        _ name: String, to table: WritableKeyPath<PlaceNames, [String: [Value]]>, _ value: Value
    ) {
        let key = PlaceText.key(name)
        guard !key.isEmpty else { return }
        if self[keyPath: table][key]?.contains(value) != true { self[keyPath: table][key, default: []].append(value) }
        known.add(name)
    }

    private mutating func tell(_ name: String) {
        let key = PlaceText.key(name)
        if TellingNames.isTelling(key) { telling.insert(key) }
    }

    /// A room, a venue, or a piece that names neither.
    private enum Part {
        case room([ResourceID])
        case venue([Int])
        case other(PlaceText.Piece)
    }

    /// `withDoubts`: names what looks like one of ours; that takes time.
    func read(_ text: String, withDoubts: Bool = true) -> Reading {
        guard !rooms.isEmpty || !venues.isEmpty else { return Reading() }
        let (all, rest) = WholeVenue.split(text) { name in self.venues[name]?.only }
        guard all.isEmpty else {
            var reading = rest.isEmpty ? Reading() : read(rest, withDoubts: withDoubts)
            for room in all.flatMap({ roomsOf[$0] ?? [] }) where !reading.rooms.contains(room) {
                reading.rooms.append(room)
            }
            return reading
        }
        let place = PlaceText(text)
        let parts = parts(of: place)
        let inside: [[Inside]] = parts.map { if case .other(let piece) = $0 { names(in: piece.text) } else { [] } }
        var reading = Reading()
        let named = parts.flatMap { if case .venue(let venues) = $0 { venues } else { [Int]() } }
        let venues = named + inside.joined().flatMap { $0.isTelling ? $0.venues : [] }
        for part in parts {
            guard case .room(let candidates) = part else { continue }
            let fitting = candidates.filter { venues.contains(venueOf[$0] ?? -1) }
            if let room = (fitting.isEmpty ? candidates : fitting).only {
                if !reading.rooms.contains(room) { reading.rooms.append(room) }
            } else {
                reading.doubts.append((text, near(fitting.isEmpty ? candidates : fitting)))
            }
        }
        for found in inside { take(found, among: venues + found.flatMap(\.venues), text, into: &reading) }
        var isForeignRoom = false
        for (index, part) in parts.enumerated() {
            guard case .other(let piece) = part else { continue }
            if !inside[index].isEmpty {
                isForeignRoom = true
                let isVenueOnly = reading.rooms.isEmpty && reading.doubts.isEmpty
                if isVenueOnly, inside[index].contains(where: \.isTelling) { reading.doubts.append((text, [])) }
                continue
            }
            if withDoubts, let near = known.nearest(to: piece.text) {
                reading.doubts.append((piece.text, [near]))
                isForeignRoom = true
                continue
            }
            guard !named.isEmpty, reading.rooms.isEmpty else { continue }
            // `Blue room - Hall` and `Hall: Blue room` name a room that is not ours; after a comma stands an address.
            let isBeforeVenue = parts[index...].contains { if case .venue = $0 { true } else { false } }
            if !PlaceNames.isAddress(piece.text), isBeforeVenue || ![.comma, .bracket].contains(piece.joint) {
                reading.doubts.append((text, []))
                isForeignRoom = true
            }
        }
        reading.isVenueOnly = !named.isEmpty && reading.rooms.isEmpty && !isForeignRoom
        reading.venue = parts.lazy.compactMap { if case .venue(let venues) = $0 { venues.only } else { nil } }.first
        return reading
    }

    // MARK: Among other words

    /// A name of the office inside a piece.
    private struct Inside {
        var rooms: [ResourceID] = []
        var venues: [Int] = []
        /// It says enough without its venue beside it.
        let isTelling: Bool
        /// Something beside it makes it a choice, or a place nearby.
        let isDoubtful: Bool
    }

    private func names(in text: String) -> [Inside] {
        let key = PlaceText.key(text)
        let found = TellingNames.found(in: key) { name in part(name).map { (part: $0, name: name) } }
        guard !found.isEmpty else { return [] }
        let words = key.split(separator: " ").map(String.init)
        let rest = words.indices.filter { index in !found.contains { $0.words.contains(index) } }.map { words[$0] }
        let rooms = found.count { if case .room = $0.value.part { true } else { false } }
        let isChoice = rooms > 1 && rest.contains(where: TellingNames.choices.contains)
        let isDoubtful = isChoice || TellingNames.isDoubtful(rest.joined(separator: " "))
        return found.compactMap { found in
            let isTelling = telling.contains(found.value.name)
            return switch found.value.part {
            case .room(let rooms): Inside(rooms: rooms, isTelling: isTelling, isDoubtful: isDoubtful)
            case .venue(let venues): Inside(venues: venues, isTelling: isTelling, isDoubtful: isDoubtful)
            case .other: nil
            }
        }
    }

    /// Takes the rooms of a piece where nothing speaks against them, and doubts them otherwise.
    ///
    /// `venues`: those that stand beside them.
    private func take(_ found: [Inside], among venues: [Int], _ text: String, into reading: inout Reading) {
        for name in found where !name.rooms.isEmpty {
            let fitting = name.rooms.filter { venues.contains(venueOf[$0] ?? -1) }
            // A name by itself is enough where it tells enough and no other venue stands beside it.
            let isEnough = !fitting.isEmpty || name.isTelling && venues.isEmpty
            let candidates = fitting.isEmpty ? name.rooms : fitting
            if candidates.contains(where: reading.rooms.contains) { continue }
            if isEnough, !name.isDoubtful, let room = candidates.only {
                reading.rooms.append(room)
                reading.guesses += near([room]).map { (text, $0) }
            } else {
                reading.doubts.append((text, near(candidates)))
            }
        }
    }

    private func near(_ rooms: [ResourceID]) -> [String] { rooms.compactMap { names[$0] } }

    /// The longest names first, from the left.
    private func parts(of place: PlaceText) -> [Part] {
        var parts: [Part] = []
        var index = 0
        while index < place.pieces.count {
            // No name has more pieces than these.
            let longest = min(place.pieces.count, index + 4)
            var found: (part: Part, end: Int)?
            for end in stride(from: longest, to: index, by: -1) {
                if let part = part(place.written(index..<end)) {
                    found = (part, end)
                    break
                }
            }
            parts.append(found?.part ?? .other(place.pieces[index]))
            index = found?.end ?? index + 1
        }
        return parts
    }

    /// A name that a venue and a room of it bear is the room's where the venue has no other.
    private func part(_ name: String) -> Part? {
        let key = PlaceText.key(name)
        let (rooms, venues) = (rooms[key] ?? [], venues[key] ?? [])
        if rooms.isEmpty { return venues.isEmpty ? nil : .venue(venues) }
        if venues.isEmpty { return .room(rooms) }
        let alone = rooms.filter { room in venueOf[room].map { venues.contains($0) && roomsAt[$0] == 1 } ?? false }
        return alone.isEmpty ? .venue(venues) : .room(alone)
    }

    /// `Botermarkt 1`, `9000 Gent`
    private static func isAddress(_ text: String) -> Bool { text.contains(where: \.isNumber) }
}

extension Array {
    /// The one element; nil where there are none or several.
    fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
