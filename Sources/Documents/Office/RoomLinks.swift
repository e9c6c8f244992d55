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

    mutating func add(_ form: Form, of room: ResourceID, venue: String) {
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
        guard let circle = Circle.find(among: roster.resources.count, links: falls),
            let place = circle.last.flatMap({ places[$0] })
        else { return }
        let names = circle.map { roster[ResourceID($0)].id }
        faults.add(
            place, "halls are parts of each other in a circle: \(Circle.text(names))", "Take one of the 'parts' out.")
    }

    /// A room of the same venue may be named without it.
    private func find(
        _ entry: Entry?, of link: Link, _ refusal: String, isInVenue: Bool, _ roster: Roster, _ faults: FaultList
    ) -> [ResourceID] {
        var found: [ResourceID] = []
        for part in entry?.each ?? [] {
            guard let name = part.text(faults) else { continue }
            let isBare = !name.contains("/")
            guard let room = roster[isBare ? "\(link.venue)/\(name)" : name], roster[room].room != nil else {
                let rooms = roster.names { $0.room != nil && (!isBare || $0.id.hasPrefix(link.venue + "/")) }
                let known = isBare ? rooms.map { String($0.dropFirst(link.venue.count + 1)) } : rooms
                faults.addUnknown(name, "room", at: part.place, among: known, isWhole: roster.isWhole)
                continue
            }
            if room == link.room {
                faults.add(part.place, "the room '\(roster[room].id)' \(refusal)", "Name other rooms.")
            } else if isInVenue, !roster[room].id.hasPrefix(link.venue + "/") {
                faults.add(
                    part.place, "'\(name)' lies in another venue than the hall", "Name rooms of '\(link.venue)'.")
            } else if found.contains(room) {
                faults.add(part.place, "'\(name)' stands here twice", "Name every room once.")
            } else {
                found.append(room)
            }
        }
        return found
    }
}
