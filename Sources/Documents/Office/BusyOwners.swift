internal import Occasions

/// Whom a busy calendar takes: a room, a venue with all its rooms, a person, a vehicle, pieces of a pool, or a list of these.
struct BusyOwners {
    /// One that is taken; of a pool, how many pieces.
    struct Owner: Hashable {
        let resource: ResourceID
        var pieces = 0
    }

    /// In the order written, each once.
    private(set) var owners: [Owner] = []

    /// `count` stands beside `of` and says how many pieces of the pool are taken.
    ///
    /// Nil, with a fault, where something named is not known.
    init?(_ entry: Entry, count: Entry?, venues: [Venue], _ roster: Roster, _ faults: FaultList) {
        let pieces = count?.whole(faults, 1...1_000_000, of: "number of pieces")
        var isWhole = count == nil || pieces != nil
        var hasPool = false
        for part in entry.each {
            guard let name = part.text(faults) else {
                isWhole = false
                continue
            }
            if let id = roster[name], let pool = roster[id].pool {
                hasPool = true
                guard let taken = BusyOwners.pieces(pieces, of: pool, name, part, count, faults) else {
                    isWhole = false
                    continue
                }
                add(Owner(resource: id, pieces: taken))
            } else if let id = roster[name] {
                add(Owner(resource: id))
            } else if venues.contains(where: { $0.id == name }) {
                for room in roster.rooms where roster[room].id.hasPrefix(name + "/") { add(Owner(resource: room)) }
            } else {
                let known = roster.resources.map(\.id) + venues.map(\.id)
                faults.addUnknown(
                    name, "room, venue, person, vehicle or pool", at: part.place, among: known,
                    isWhole: roster.isWhole)
                isWhole = false
            }
        }
        if let count, isWhole, !hasPool {
            faults.add(
                count.place, "'count' stands beside a busy calendar that takes from no pool",
                "Take it out, or name a pool under 'of'.")
        }
        guard isWhole, !owners.isEmpty else { return nil }
    }

    private mutating func add(_ owner: Owner) {
        if !owners.contains(where: { $0.resource == owner.resource }) { owners.append(owner) }
    }

    private static func pieces(
        _ pieces: Int?, of pool: Pool, _ name: String, _ entry: Entry, _ count: Entry?, _ faults: FaultList
    ) -> Int? {
        guard let count else {
            faults.add(
                entry.place, "the calendar takes from the pool '\(name)' and does not say how many",
                "Write 'count: 4' beside 'of', as many as are taken at one time.")
            return nil
        }
        guard let pieces else { return nil }
        if pieces > pool.count {
            faults.add(
                count.place, "\(pieces) are taken, and the pool '\(name)' has \(pool.count)",
                "Write fewer, or raise the count of the pool.")
            return nil
        }
        return pieces
    }
}
