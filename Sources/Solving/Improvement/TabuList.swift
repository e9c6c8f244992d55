internal import Occasions

/// The tabu list of the search: which circles were tried and are not tried again until something in them changes.
struct TabuList {
    private var time = 0
    /// How many circles were tried.
    private(set) var count = 0
    /// By engagement: when it was last decided otherwise.
    private var changed: [Int]
    private var tried: [[EngagementID]: Int] = [:]

    init(engagements: Int) { changed = Array(repeating: 0, count: engagements) }

    /// False where the same circle was tried and nothing in it has changed since.
    func allows(_ circle: [EngagementID]) -> Bool {
        guard let last = tried[circle] else { return true }
        return circle.contains { changed[$0.index] > last }
    }

    /// A circle is tried: not again until something in it changes.
    mutating func add(_ circle: [EngagementID]) {
        time += 1
        count += 1
        tried[circle] = time
    }

    /// These were decided otherwise: every circle with one of them may be tried again.
    mutating func release(_ engagements: [EngagementID]) {
        time += 1
        for id in engagements { changed[id.index] = time }
    }
}
