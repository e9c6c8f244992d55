internal import Occasions

/// What rooms say of each other, kept until every room is known: the parts of a hall, the rooms it excludes.
struct RoomLinks {
    private struct Link {
        let room: ResourceID
        let venue: String
        let parts: Entry?
        let excludes: Entry?
    }

    private var links: [Link] = []
    /// The rooms that say themselves when they are open.
    private var withHours: Set<ResourceID> = []

    mutating func add(_ form: Form, of room: ResourceID, venue: String) {
        if form["open"] != nil { withHours.insert(room) }
        guard form["parts"] != nil || form["excludes"] != nil else { return }
        links.append(Link(room: room, venue: venue, parts: form["parts"], excludes: form["excludes"]))
    }

    func resolve(in roster: inout Roster, faults: FaultList) {
        var falls: [(from: Int, to: Int)] = []
        var places: [Int: SourcePlace] = [:]
        for link in links {
            guard var room = roster[link.room].room else { continue }
            room.parts = find(link.parts, of: link, "is no part of itself", isInVenue: true, roster, faults)
            room.excludes = find(
                link.excludes, of: link, "cannot exclude itself", isInVenue: false, roster, faults)
            roster.change(link.room, to: .room(room))
            falls += room.parts.map { (link.room.index, $0.index) }
            places[link.room.index] = link.parts?.place
        }
        inheritHours(in: &roster)
        guard let circle = Circle.find(among: roster.resources.count, links: falls),
            let place = circle.last.flatMap({ places[$0] })
        else { return }
        let names = circle.map { roster[ResourceID($0)].id }
        faults.add(
            place, "halls are parts of each other in a circle: \(Circle.text(names))", "Take one of the 'parts' out.")
    }

    /// A part that does not say when it is open is open with its hall.
    private func inheritHours(in roster: inout Roster) {
        let inner = Set(links.flatMap { roster[$0.room].room?.parts ?? [] })
        let rooms = inner.sorted()
        var before = rooms.map { roster[$0].room?.opening }
        // Each round passes the hours one level down, until none changes any more.
        for _ in links {
            for link in links {
                guard let hall = roster[link.room].room else { continue }
                for part in hall.parts where part != link.room && !withHours.contains(part) {
                    guard var room = roster[part].room, room.opening != hall.opening else { continue }
                    guard
                        withHours.contains(link.room) || inner.contains(link.room)
                    else { continue }
                    room.opening = hall.opening
                    roster.change(part, to: .room(room))
                }
            }
            let after = rooms.map { roster[$0].room?.opening }
            if after == before { return }
            before = after
        }
    }

    /// A room of the same venue may be named without it.
    private func find(
        _ entry: Entry?, of link: Link, _ refusal: String, isInVenue: Bool, _ roster: Roster, _ faults: FaultList
    ) -> [ResourceID] {
        var found: [ResourceID] = []
        var known: Set<ResourceID> = []
        for part in entry?.each ?? [] {
            guard let name = part.text(faults) else { continue }
            let isBare = !name.contains("/")
            guard let room = roster[isBare ? "\(link.venue)/\(name)" : name], roster[room].room != nil else {
                func names() -> [String] {
                    let rooms = roster.names { $0.room != nil && (!isBare || $0.id.hasPrefix(link.venue + "/")) }
                    return isBare ? rooms.map { String($0.dropFirst(link.venue.count + 1)) } : rooms
                }
                faults.addUnknown(name, "room", at: part.place, among: names(), isWhole: roster.isWhole)
                continue
            }
            if room == link.room {
                faults.add(part.place, "the room '\(roster[room].id)' \(refusal)", "Name other rooms.")
            } else if isInVenue, !roster[room].id.hasPrefix(link.venue + "/") {
                faults.add(
                    part.place, "'\(name)' lies in another venue than the hall", "Name rooms of '\(link.venue)'.")
            } else if !known.insert(room).inserted {
                faults.add(part.place, "'\(name)' stands here twice", "Name every room once.")
            } else {
                found.append(room)
            }
        }
        return found
    }
}
