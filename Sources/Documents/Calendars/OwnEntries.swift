internal import Handbook
package import Occasions

/// What a plan holds, to know its entries again in calendars: hostcity's own feeds come back.
package struct OwnEntries: Sendable {
    private struct Key: Hashable {
        let title: String
        let range: TimeRange
    }

    private let byUID: [String: [TimeRange]]
    private var byTitle: [Key: [ResourceID?]] = [:]

    package init() { byUID = [:] }

    /// `feeds`: when each entry of the plan's own feeds takes place, by UID.
    package init(_ problem: Problem, _ plan: Plan, feeds: [String: [TimeRange]]) {
        byUID = feeds
        for id in problem.engagementIDs where !problem.isGiven(id) {
            guard let range = plan.range(of: id, in: problem) else { continue }
            let key = Key(title: Collation.key(problem[id].title), range: range)
            byTitle[key, default: []].append(problem[id].place.flatMap { plan[$0] })
        }
    }

    enum Match {
        case same
        /// The plan has it at another time by now.
        case moved
    }

    /// Nil for an entry that is none of the plan's. `rooms`: those it names.
    func match(uid: String, title: String, range: TimeRange, rooms: [ResourceID]) -> Match? {
        if let known = byUID[uid] { return known.contains(range) ? .same : .moved }
        guard let places = byTitle[Key(title: Collation.key(title), range: range)] else { return nil }
        return rooms.isEmpty || places.contains(where: { place in place.map(rooms.contains) ?? false }) ? .same : nil
    }
}
