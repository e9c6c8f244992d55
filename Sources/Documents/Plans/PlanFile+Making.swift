package import Occasions

extension PlanFile {
    /// The document of a plan.
    ///
    /// What is as it was keeps its sequence and its stamp; what has changed gets the next sequence and a new stamp;
    /// the revision counts the documents that differ.
    package static func make(
        plan: Plan, of found: Case, previous: PlanFile?, seed: UInt64, path: String
    ) -> PlanFile {
        let problem = found.problem
        let nextRevision = (previous?.revision ?? 0) + 1
        let stamp = stamp(found, revision: nextRevision)
        var before: [String: PlanEntry] = [:]
        for entry in previous?.entries ?? [] where before[entry.id] == nil { before[entry.id] = entry }

        var entries: [PlanEntry] = []
        var kept = 0
        for id in problem.engagementIDs {
            let old = before[problem[id].id]
            let new = entry(of: id, plan, problem, sequence: 0, changed: stamp)
            guard let old else {
                if new.isDecided { entries.append(new) }
                continue
            }
            if old.decidesSame(as: new) {
                kept += 1
                entries.append(old)
            } else {
                entries.append(
                    entry(
                        of: id, plan, problem, sequence: old.sequence + 1, changed: max(stamp, old.changed + 1)))
            }
        }
        let isSame = previous.map { kept == entries.count && kept == $0.entries.count } ?? false
        return PlanFile(
            path: path, office: found.officePath, occasions: found.occasionPaths, zone: problem.zone,
            firstDay: found.bids.first.map { problem.zone.civil(problem.occasions[$0.occasion].window.start).date },
            seed: seed, revision: isSame ? nextRevision - 1 : nextRevision, entries: entries)
    }

    /// The day of the documents, or where they say none, a minute a revision: never the clock of the machine.
    private static func stamp(_ found: Case, revision: Int) -> Moment {
        if let asOf = found.asOf { return found.problem.zone.moment(asOf, 0) }
        return Moment(minutes: 10_957 * 1440 + revision)
    }

    private static func entry(
        of id: EngagementID, _ plan: Plan, _ problem: Problem, sequence: Int, changed: Moment
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
            sequence: sequence, changed: changed)
    }
}

extension PlanEntry {
    /// False where everything about the engagement is open.
    fileprivate var isDecided: Bool { start != nil || isOmitted || room != nil || !staff.isEmpty }
}
