package import Occasions

extension PlanHistory {
    /// The history after what was done to the plan, or to its occasions, since it was sealed.
    ///
    /// What no longer matches its seal gets the next sequence, a new stamp and a new seal, and the plan the next
    /// revision; `edited` names it. Nothing changes where nothing was done.
    package func sealed(for problem: Problem, asOf: CivilDate?) -> (history: PlanHistory, edited: [String]) {
        guard isSealed || entries.contains(where: { $0.cancellation != nil }) else { return (self, []) }
        var engagements: [String: EngagementID] = [:]
        for id in problem.engagementIDs { engagements[problem[id].id] = id }
        let next = revision + 1
        let stamp = PlanHistory.stamp(asOf, revision: next, in: problem.zone)
        var changes = ReadingChanges(problem)
        var edited: [String] = []
        let entries = entries.map { entry -> PlanEntry in
            guard let id = engagements[entry.id] else { return entry }
            let seals = PlanSeal.Seals(of: id, in: problem, entry)
            guard entry.cancellation != nil || (isSealed && !seals.match(entry)) else { return entry }
            edited.append(entry.id)
            let record = record(after: entry, in: next, stamp: stamp)
            return entry.told(
                changes.records(id, from: entry, to: entry, told: record), seal: seals.own,
                seals: seals.others)
        }
        guard !edited.isEmpty else { return (self, []) }
        return (
            PlanHistory(
                revision: next, entries: entries,
                views: views.setting(next, for: changes.audiences, of: Audience.all(of: problem))), edited
        )
    }
}
