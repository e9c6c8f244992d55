package import Editions
package import Occasions

extension PlanFile {
    /// The document of a plan, with the history of the one before.
    package static func make(
        plan: Plan, of found: Case, previous: PlanFile?, seed: UInt64, path: String
    ) -> PlanFile {
        let problem = found.problem
        return PlanFile(
            path: path, office: found.officePath, occasions: found.occasionPaths, zone: problem.zone,
            firstDay: found.bids.first.map { problem.zone.civil(problem.occasions[$0.occasion].window.start).date },
            seed: seed,
            history: .next(plan, of: problem, after: previous?.history, cancelled: found.cancelled, asOf: found.asOf),
            published: previous?.published)
    }

    /// The document after what was done to it, or to its occasions, since it was sealed; `edited` names what.
    ///
    /// `calledOff`: what is cancelled, as of `now`; nil where nothing is.
    package func sealed(
        for found: Case, calledOff: CalledOff? = nil, now: Moment? = nil
    ) -> (file: PlanFile, edited: [String]) {
        var (history, edited) = history.sealed(for: found.problem, asOf: found.asOf)
        if let calledOff {
            let next = edited.isEmpty ? revision + 1 : history.revision
            let marked: [String]
            (history, marked) = history.cancelling(calledOff, at: now, asOf: found.asOf, in: next)
            edited += marked
        }
        return (with(history, published: published), edited)
    }
}
