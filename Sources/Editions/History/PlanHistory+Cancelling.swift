package import Occasions

extension PlanHistory {
    /// The history after engagements were called off; `marked` names those of which nobody was told yet.
    ///
    /// Each gets the next sequence, a new stamp and the moment from which its readers are shown that it does not take place.
    package func cancelling(
        _ calledOff: CalledOff, at now: Moment?, asOf: CivilDate?, in revision: Int
    ) -> (history: PlanHistory, marked: [String]) {
        let stamp = PlanHistory.stamp(asOf, revision: revision, in: calledOff.problem.zone)
        var marked: [String] = []
        var readers: Set<Audience> = []
        let entries = entries.map { entry -> PlanEntry in
            guard let id = calledOff.ids[entry.id], entry.cancellation == nil, entry.start != nil else { return entry }
            marked.append(entry.id)
            let status = calledOff.status(of: id, entry)
            let own = calledOff.readers(of: id, entry, was: status)
            readers.formUnion(own)
            let record = record(after: entry, in: revision, stamp: stamp)
            return entry.cancelled(
                PlanEntry.Cancellation(since: now ?? stamp, was: status),
                told: entry.records.setting(record, for: Set(own), of: own))
        }
        guard !marked.isEmpty else { return (self, []) }
        return (
            PlanHistory(
                revision: revision, entries: entries,
                views: views.setting(revision, for: readers, of: Audience.all(of: calledOff.problem))), marked
        )
    }
}
