internal import Occasions

/// What a plan decides and what audiences have been told of it: the part of a plan's document that has a memory.
package struct PlanHistory: Sendable {
    /// Counts the documents that differ.
    package let revision: Int
    package let entries: [PlanEntry]
    /// The revision in which each audience's view last changed.
    package let views: PerAudience<Int>

    package init(revision: Int, entries: [PlanEntry], views: PerAudience<Int>) {
        self.revision = revision
        self.entries = entries
        self.views = views
    }

    /// True where hostcity wrote it; the sequences of a plan written by hand are its writer's affair.
    package var isSealed: Bool { entries.contains { $0.seal != nil } }

    /// What an entry that has changed is told as.
    ///
    /// No sequence reaches the revision it stands in, so that what comes without a history, perhaps anew, begins
    /// above all that calendars may have seen of it.
    func record(after old: PlanEntry?, in revision: Int, stamp: Moment) -> ChangeRecord {
        guard let old else { return ChangeRecord(sequence: revision - 1, changed: stamp) }
        let next = isSealed && old.seal == nil ? max(old.sequence + 1, revision - 1) : old.sequence + 1
        return ChangeRecord(sequence: next, changed: max(stamp, old.changed + 1))
    }

    /// As many minutes after the day of the documents as there were revisions; never the clock of the machine.
    ///
    /// Documents that say no day count from the year 2000.
    static func stamp(_ asOf: CivilDate?, revision: Int, in zone: CivilZone) -> Moment {
        if let asOf { return zone.moment(asOf, 0) + (revision - 1) }
        return Moment(minutes: 10_957 * 1440 + revision)
    }
}
