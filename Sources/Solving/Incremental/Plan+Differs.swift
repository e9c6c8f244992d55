internal import Occasions

extension Plan {
    /// Whether two plans decide otherwise of an engagement.
    func differs(from other: Plan, in id: EngagementID, of problem: Problem) -> Bool {
        !change(of: id, to: other, in: problem).isEmpty
    }
}
