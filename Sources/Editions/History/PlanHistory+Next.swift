package import Occasions

extension PlanHistory {
    /// The history of a plan that follows another, or the first of all.
    ///
    /// What is as calendars were told keeps its sequence and its stamp, whatever hands did to it in between; what
    /// has changed gets the next sequence and a new stamp, for those who can read the change; the revision counts
    /// the documents that differ.
    ///
    /// `cancelled`: engagements that keep what was planned of them and that the problem does not have.
    package static func next(
        _ plan: Plan, of problem: Problem, after previous: PlanHistory?, cancelled: Set<String> = [],
        asOf: CivilDate?
    ) -> PlanHistory {
        let nextRevision = (previous?.revision ?? 0) + 1
        let stamp = stamp(asOf, revision: nextRevision, in: problem.zone)
        var before: [String: PlanEntry] = [:]
        for entry in previous?.entries ?? [] where before[entry.id] == nil { before[entry.id] = entry }

        let isSealed = previous?.isSealed ?? false
        var changes = ReadingChanges(problem)
        var entries: [PlanEntry] = []
        var kept = 0
        for id in problem.engagementIDs {
            let old = before.removeValue(forKey: problem[id].id)
            let new = entry(of: id, plan, problem, isLocked: old?.isLocked ?? false)
            let seals = PlanSeal.Seals(of: id, in: problem, new)
            if let old, old.cancellation == nil, isSealed ? seals.match(old) : old.decidesSame(as: new) {
                kept += 1
                let same = old.decidesSame(as: new) ? old : new
                entries.append(same.told(old.records, seal: seals.own, seals: seals.others))
            } else if old != nil || new.isDecided {
                let record =
                    previous?.record(after: old, in: nextRevision, stamp: stamp)
                    ?? ChangeRecord(sequence: 0, changed: max(stamp, Moment(minutes: 1)))
                entries.append(
                    new.told(
                        changes.records(id, from: old, to: new, told: record), seal: seals.own,
                        seals: seals.others))
            }
        }
        for entry in previous?.entries ?? [] where before[entry.id] != nil {
            if cancelled.contains(entry.id) {
                kept += 1
                entries.append(entry)
            } else {
                changes.drop(entry)
            }
        }
        let isSame = previous.map { kept == entries.count && kept == $0.entries.count } ?? false
        guard !isSame, let previous else {
            return PlanHistory(
                revision: previous?.revision ?? nextRevision, entries: entries,
                views: previous?.views ?? PerAudience(nextRevision))
        }
        return PlanHistory(
            revision: nextRevision, entries: entries,
            views: previous.views.setting(nextRevision, for: changes.audiences, of: Audience.all(of: problem)))
    }

    private static func entry(
        of id: EngagementID, _ plan: Plan, _ problem: Problem, isLocked: Bool
    ) -> PlanEntry {
        let isOmitted = plan[id] == .omitted
        var room: String?
        var staff: [PlanEntry.Filling] = []
        for slot in problem[id].slots where !isOmitted {
            guard let resource = plan[slot] else { continue }
            if problem[slot].role == .room {
                room = problem[resource].id
            } else {
                staff.append(PlanEntry.Filling(slot: problem[slot].name, resource: problem[resource].id))
            }
        }
        return PlanEntry(
            id: problem[id].id, start: plan.start(of: id), isOmitted: isOmitted, room: room, staff: staff,
            records: PerAudience(ChangeRecord(sequence: 0, changed: Moment(minutes: 0))), isLocked: isLocked)
    }
}
