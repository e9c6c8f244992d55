package import Occasions

extension PlanHistory {
    /// The history of a plan that follows what was published, whatever its own document remembers.
    ///
    /// A document that went on from what was published has its history already. One that did not, as an older version that
    /// comes back or the copy of another hand, gets sequences above all that calendars have seen.
    package func following(
        _ published: PlanHistory, _ plan: Plan, of problem: Problem, cancelled: Set<String>, asOf: CivilDate?
    ) -> PlanHistory {
        var own: [String: PlanEntry] = [:]
        for entry in entries { own[entry.id] = entry }
        let isAhead =
            revision >= published.revision
            && published.entries.allSatisfy { old in
                guard let new = own[old.id] else { return true }
                let isSame =
                    new.seal == old.seal && new.seals == old.seals && new.cancellation == old.cancellation
                    && new.decidesSame(as: old)
                return isSame ? new.records.latest >= old.records.latest : new.sequence > old.sequence
            }
        if isAhead { return self }
        let entries = published.entries.map { old -> PlanEntry in
            guard let new = own[old.id], new.records.latest > old.records.latest else { return old.locked(own[old.id]) }
            return old.told(new.records).locked(new)
        }
        let raised = PlanHistory(
            revision: max(revision, published.revision), entries: entries, views: published.views)
        return .next(plan, of: problem, after: raised, cancelled: cancelled, asOf: asOf)
    }
}

extension PlanEntry {
    /// The same with other records.
    fileprivate func told(_ records: PerAudience<ChangeRecord>) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, records: records, seal: seal,
            seals: seals, isLocked: isLocked, cancellation: cancellation, source: source)
    }

    /// Locked as another is.
    fileprivate func locked(_ other: PlanEntry?) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, records: records, seal: seal,
            seals: seals, isLocked: other?.isLocked ?? false, cancellation: cancellation, source: source)
    }
}
