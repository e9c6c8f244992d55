internal import Handbook
package import Occasions

/// What a plan holds, to know its entries again in calendars: hostcity's own feeds come back.
package struct OwnEntries: Sendable {
    private struct Key: Hashable {
        let title: String
        let range: TimeRange
    }

    private let byUID: [String: [TimeRange]]
    /// The room of each engagement of that title at that time, and all whom and what it takes.
    private var byTitle: [Key: [(room: ResourceID?, taken: Set<ResourceID>)]] = [:]

    package init() { byUID = [:] }

    /// `feeds`: when each entry of the plan's own feeds takes place, by UID; never: the plan does not hold it yet.
    package init(_ problem: Problem, _ plan: Plan, feeds: [String: [TimeRange]] = [:]) {
        byUID = feeds
        for id in problem.engagementIDs where !problem.isGiven(id) {
            guard let range = plan.range(of: id, in: problem) else { continue }
            let key = Key(title: Collation.key(problem[id].title), range: range)
            let taken = Set(problem[id].participants + problem[id].slots.compactMap { plan[$0] })
            byTitle[key, default: []].append((problem[id].place.flatMap { plan[$0] }, taken))
        }
    }

    enum Match {
        case same
        /// The plan has it, and takes these for it; whoever else it names is taken as well.
        case takes(Set<ResourceID>)
        /// The plan has it at another time by now.
        case moved
        /// An export of what is still to be planned, or is planned anew.
        case unplanned
    }

    /// Nil for an entry that is none of the plan's. `rooms`: those it names.
    func match(uid: String, title: String, range: TimeRange, rooms: [ResourceID]) -> Match? {
        if let known = byUID[uid] {
            return known.isEmpty ? .unplanned : known.contains(range) ? .same : .moved
        }
        guard !byTitle.isEmpty else { return nil }
        let alike = byTitle[Key(title: Collation.key(title), range: range)] ?? []
        let fits = alike.filter { one in rooms.isEmpty || one.room.map(rooms.contains) ?? false }
        return fits.isEmpty ? nil : .takes(fits.reduce(into: []) { $0.formUnion($1.taken) })
    }
}
