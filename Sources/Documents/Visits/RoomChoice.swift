internal import Occasions

/// Which rooms an engagement may take: a room, a venue for all its rooms, a list of both, or `any`.
enum RoomChoice {
    static func read(_ entry: Entry, venues: [Venue], roster: Roster, faults: FaultList) -> [ResourceID] {
        var found: [ResourceID] = []
        for part in entry.each {
            guard let name = part.text(faults) else { continue }
            if name == "any" {
                let rooms = roster.rooms.filter { roster[$0].room?.isShared == false }
                if rooms.isEmpty, roster.isWhole {
                    faults.add(part.place, "the office has no room that is not shared", "Add one under 'venues'.")
                }
                found += rooms
            } else if let venue = venues.firstIndex(where: { $0.id == name }) {
                let rooms = roster.rooms.filter { roster[$0].room?.venue == venue }
                if rooms.isEmpty, roster.isWhole {
                    faults.add(
                        part.place, "the venue '\(name)' has no rooms", "Add them to the venue, or name another.")
                }
                found += rooms
            } else if let room = roster[name], roster[room].room != nil {
                found.append(room)
            } else {
                let known = name.contains("/") ? roster.names { $0.room != nil } : venues.map(\.id) + ["any"]
                let byRoom = roster.names { $0.room != nil && $0.id.hasSuffix("/" + name) }
                if let room = byRoom.first {
                    faults.add(
                        part.place, "there is no venue '\(name)'", "A room is written with its venue: '\(room)'.")
                    continue
                }
                faults.addUnknown(
                    name, name.contains("/") ? "room" : "room or venue", at: part.place, among: known,
                    isWhole: roster.isWhole)
            }
        }
        return found
    }
}
