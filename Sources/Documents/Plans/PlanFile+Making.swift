package import Occasions

extension PlanFile {
    /// The document of a plan.
    ///
    /// What is as calendars were told keeps its sequence and its stamp, whatever hands did to it in between; what
    /// has changed gets the next sequence and a new stamp; the revision counts the documents that differ.
    package static func make(
        plan: Plan, of found: Case, previous: PlanFile?, seed: UInt64, path: String
    ) -> PlanFile {
        let problem = found.problem
        let nextRevision = (previous?.revision ?? 0) + 1
        let stamp = stamp(found, revision: nextRevision)
        var before: [String: PlanEntry] = [:]
        for entry in previous?.entries ?? [] where before[entry.id] == nil { before[entry.id] = entry }

        let isSealed = previous?.isSealed ?? false
        var entries: [PlanEntry] = []
        var kept = 0
        for id in problem.engagementIDs {
            let old = before[problem[id].id]
            let new = entry(of: id, plan, problem, isLocked: old?.isLocked ?? false)
            let seal = PlanSeal.make(new, of: id, in: problem)
            if let old, isSealed ? old.seal == seal : old.decidesSame(as: new) {
                kept += 1
                let same = old.decidesSame(as: new) ? old : new
                entries.append(same.told(by: old.sequence, at: old.changed, seal: seal))
            } else if old != nil || new.isDecided {
                entries.append(
                    new.told(
                        by: previous?.sequence(after: old, in: nextRevision) ?? 0,
                        at: max(stamp, (old?.changed ?? Moment(minutes: 0)) + 1), seal: seal))
            }
        }
        let isSame = previous.map { kept == entries.count && kept == $0.entries.count } ?? false
        return PlanFile(
            path: path, office: found.officePath, occasions: found.occasionPaths, zone: problem.zone,
            firstDay: found.bids.first.map { problem.zone.civil(problem.occasions[$0.occasion].window.start).date },
            seed: seed, revision: isSame ? nextRevision - 1 : nextRevision, entries: entries)
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
            changed: Moment(minutes: 0), isLocked: isLocked)
    }
}

extension PlanEntry {
    /// False where everything about the engagement is open.
    fileprivate var isDecided: Bool { start != nil || isOmitted || room != nil || !staff.isEmpty }
}
