/// Which rooms are taken with a room: its parts, the halls it is a part of, and the rooms that exclude it.
///
/// This is the one place that knows. Who asks whether a room is free asks here, and never compares rooms by itself.
package struct RoomTies: Sendable {
    /// How a room is bound to another.
    package enum Bond: Hashable, Sendable {
        case itself
        /// It is a part of the other, or a part of a part.
        case part
        /// It is a hall that the other is a part of.
        case hall
        /// One of the two excludes the other, a part of it or the hall it is a part of.
        case excluded

        /// What the other room is to this one.
        package var turned: Bond {
            switch self {
            case .itself, .excluded: self
            case .part: .hall
            case .hall: .part
            }
        }
    }

    package struct Tie: Hashable, Sendable {
        package let room: ResourceID
        package let bond: Bond

        package init(_ room: ResourceID, _ bond: Bond) {
            self.room = room
            self.bond = bond
        }
    }

    private let parts: [ResourceID: [ResourceID]]
    private let halls: [ResourceID: [ResourceID]]
    private let excluded: [ResourceID: [ResourceID]]

    package init(_ problem: Problem) {
        let said = problem.resourceIDs.compactMap { id in problem[id].room.map { (id: id, room: $0) } }
        var parts: [ResourceID: Set<ResourceID>] = [:]
        var halls: [ResourceID: Set<ResourceID>] = [:]
        for (hall, room) in said where !room.parts.isEmpty {
            let found = RoomTies.parts(of: hall, in: problem)
            parts[hall] = found
            for part in found { halls[part, default: []].insert(hall) }
        }
        /// The room with all that is in use with it, wholly or in part.
        func reach(_ room: ResourceID) -> Set<ResourceID> {
            (parts[room] ?? []).union(halls[room] ?? []).union([room])
        }
        var excluded: [ResourceID: Set<ResourceID>] = [:]
        for (id, room) in said {
            for other in room.excludes where other != id {
                for one in reach(id) {
                    for second in reach(other).subtracting(reach(one)) {
                        excluded[one, default: []].insert(second)
                        excluded[second, default: []].insert(one)
                    }
                }
            }
        }
        self.parts = parts.mapValues { $0.sorted() }
        self.halls = halls.mapValues { $0.sorted() }
        self.excluded = excluded.mapValues { $0.sorted() }
    }

    private static func parts(of hall: ResourceID, in problem: Problem) -> Set<ResourceID> {
        var found: Set<ResourceID> = []
        var open = problem[hall].room?.parts ?? []
        while let part = open.popLast() {
            guard part != hall, found.insert(part).inserted else { continue }
            open += problem[part].room?.parts ?? []
        }
        return found
    }

    /// The rooms a hall falls into, and those these fall into, sorted.
    package func parts(of hall: ResourceID) -> [ResourceID] { parts[hall] ?? [] }

    /// The halls that a room is a part of, sorted.
    package func halls(of room: ResourceID) -> [ResourceID] { halls[room] ?? [] }

    /// The rooms that are not in use while this one is, though they share no floor; sorted.
    package func excluded(by room: ResourceID) -> [ResourceID] { excluded[room] ?? [] }

    /// True of rooms that share floor: one is the other, or a part of it.
    package func overlap(_ one: ResourceID, _ other: ResourceID) -> Bool {
        one == other || parts(of: one).contains(other) || parts(of: other).contains(one)
    }

    /// Every room that is not free while this one is in use: itself, its parts, its halls, then what it excludes.
    package func taken(with room: ResourceID) -> [Tie] {
        [Tie(room, .itself)] + parts(of: room).map { Tie($0, .part) } + halls(of: room).map { Tie($0, .hall) }
            + excluded(by: room).map { Tie($0, .excluded) }
    }
}
