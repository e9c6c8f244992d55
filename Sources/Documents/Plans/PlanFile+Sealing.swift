internal import Occasions

extension PlanFile {
    /// True where hostcity wrote it; the sequences of a plan written by hand are its writer's affair.
    package var isSealed: Bool { entries.contains { $0.seal != nil } }

    /// The document after what was done to it, or to its occasions, since it was sealed.
    ///
    /// What no longer matches its seal gets the next sequence, a new stamp and a new seal, and the document the next
    /// revision; `edited` names it. Nothing changes where nothing was done.
    package func sealed(for found: Case) -> (file: PlanFile, edited: [String]) {
        guard isSealed else { return (self, []) }
        let problem = found.problem
        var engagements: [String: EngagementID] = [:]
        for id in problem.engagementIDs { engagements[problem[id].id] = id }
        let next = revision + 1
        let stamp = PlanFile.stamp(found, revision: next)
        var edited: [String] = []
        let entries = entries.map { entry -> PlanEntry in
            guard let id = engagements[entry.id] else { return entry }
            let seal = PlanSeal.make(entry, of: id, in: problem)
            guard entry.seal != seal else { return entry }
            edited.append(entry.id)
            return entry.told(by: sequence(after: entry, in: next), at: max(stamp, entry.changed + 1), seal: seal)
        }
        return edited.isEmpty ? (self, []) : (with(entries, revision: next), edited)
    }

    /// The sequence of an entry that has changed.
    ///
    /// No sequence reaches the revision it stands in, so that what comes without a history, perhaps anew, begins
    /// above all that calendars may have seen of it.
    func sequence(after old: PlanEntry?, in revision: Int) -> Int {
        guard let old else { return revision - 1 }
        return isSealed && old.seal == nil ? max(old.sequence + 1, revision - 1) : old.sequence + 1
    }

    /// As many minutes after the day of the documents as there were revisions; never the clock of the machine.
    ///
    /// Documents that say no day count from the year 2000.
    static func stamp(_ found: Case, revision: Int) -> Moment {
        if let asOf = found.asOf { return found.problem.zone.moment(asOf, 0) + (revision - 1) }
        return Moment(minutes: 10_957 * 1440 + revision)
    }

    private func with(_ entries: [PlanEntry], revision: Int) -> PlanFile {
        PlanFile(
            path: path, office: office, occasions: occasions, zone: zone, firstDay: firstDay, seed: seed,
            revision: revision, entries: entries)
    }
}

extension PlanEntry {
    /// The same decisions with another history.
    func told(by sequence: Int, at changed: Moment, seal: String) -> PlanEntry {
        PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff, sequence: sequence,
            changed: changed, seal: seal, isLocked: isLocked, source: source)
    }
}
