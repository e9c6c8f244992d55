internal import Occasions

/// Remembers which circles were tried in vain, and what has changed since.
struct Trail {
    private var time = 0
    /// How many circles were tried.
    private(set) var count = 0
    private var changed: [Int]
    private var tried: [[EngagementID]: Int] = [:]

    init(engagements: Int) { changed = Array(repeating: 0, count: engagements) }

    /// False where the same circle was tried and nothing in it has changed since.
    func isFresh(_ circle: [EngagementID]) -> Bool {
        guard let last = tried[circle] else { return true }
        return circle.contains { changed[$0.index] > last }
    }

    mutating func note(_ circle: [EngagementID]) {
        time += 1
        count += 1
        tried[circle] = time
    }

    mutating func change(_ engagements: [EngagementID]) {
        time += 1
        for id in engagements { changed[id.index] = time }
    }
}

extension Plan {
    /// Whether two plans decide otherwise of an engagement.
    func differs(from other: Plan, in id: EngagementID, of problem: Problem) -> Bool {
        self[id] != other[id] || problem[id].slots.contains { self[$0] != other[$0] }
    }
}
