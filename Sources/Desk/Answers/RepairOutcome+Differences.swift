internal import Occasions

extension RepairOutcome {
    /// One thing that the repaired plan decides otherwise of an engagement.
    enum Difference {
        /// Nil for an engagement that does not take place.
        case time(from: Moment?, to: TimeRange?)
        case fill(SlotID, from: ResourceID?, to: ResourceID?)
    }

    /// What is otherwise of an engagement that people were told of: its time, then each slot that was filled.
    func differences(_ id: EngagementID) -> [Difference] {
        let (before, after) = (self.before, self.after)
        var found: [Difference] = []
        if before[id] != after[id] {
            found.append(.time(from: before.start(of: id), to: after.range(of: id, in: problem)))
        }
        guard after.start(of: id) != nil else { return found }
        return found
            + before.refilled(of: id, to: after, in: problem).map { .fill($0, from: before[$0], to: after[$0]) }
    }
}
