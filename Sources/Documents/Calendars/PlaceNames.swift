internal import Occasions

/// The office's rooms and venues by every name that people write in calendars.
struct PlaceNames {
    /// What a written place means.
    struct Reading {
        /// The office's rooms it names, in order.
        var rooms: [ResourceID] = []
        /// It names a venue of the office, and no room that is not the office's.
        var isVenueOnly = false
        /// Something in it looks like one of ours and is not: what is written, and the nearest names.
        var doubts: [(written: String, near: [String])] = []
    }

    private let venueOf: [ResourceID: Int]
    private let names: [ResourceID: String]
    private var rooms: [String: [ResourceID]] = [:]
    private var venues: [String: [Int]] = [:]
    /// Every name with its key, for the nearest.
    private var known: [String] = []
    private let roomsAt: [Int: Int]

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
        for id in problem.resourceIDs where venueOf[id] != nil {
            let resource = problem[id]
            let last = resource.id.split(separator: "/").last.map(String.init) ?? resource.id
            for name in [resource.id, resource.title, last] + resource.aliases {
                add(name, to: \.rooms, id)
            }
        }
        for (index, venue) in problem.venues.enumerated() {
            for name in [venue.id, venue.title] + venue.aliases { add(name, to: \.venues, index) }
        }
    }

    private mutating func add<Value: Equatable>(
        _ name: String, to table: WritableKeyPath<PlaceNames, [String: [Value]]>, _ value: Value
    ) {
        let key = PlaceText.key(name)
        guard !key.isEmpty else { return }
        if self[keyPath: table][key]?.contains(value) != true { self[keyPath: table][key, default: []].append(value) }
        if !known.contains(name) { known.append(name) }
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
        let place = PlaceText(text)
        let parts = parts(of: place)
        var reading = Reading()
        let named = parts.flatMap { if case .venue(let venues) = $0 { venues } else { [Int]() } }
        for part in parts {
            guard case .room(let candidates) = part else { continue }
            let fitting = candidates.filter { named.contains(venueOf[$0] ?? -1) }
            if let room = (fitting.isEmpty ? candidates : fitting).only {
                if !reading.rooms.contains(room) { reading.rooms.append(room) }
            } else {
                let near = (fitting.isEmpty ? candidates : fitting).compactMap { names[$0] }
                reading.doubts.append((text, near))
            }
        }
        var isForeignRoom = false
        for (index, part) in parts.enumerated() {
            guard case .other(let piece) = part else { continue }
            if withDoubts, let near = Suggestion.nearest(to: piece.text, among: known) {
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
        return reading
    }

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
