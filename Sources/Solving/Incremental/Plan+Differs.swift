internal import Occasions

extension Plan {
    /// Whether two plans decide otherwise of an engagement.
    func differs(from other: Plan, in id: EngagementID, of problem: Problem) -> Bool {
        self[id] != other[id] || problem[id].slots.contains { self[$0] != other[$0] }
    }
}
