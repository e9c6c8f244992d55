internal import Editions
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
            seed: seed, history: .next(plan, of: problem, after: previous?.history, asOf: found.asOf))
    }

    /// The document after what was done to it, or to its occasions, since it was sealed; `edited` names what.
    package func sealed(for found: Case) -> (file: PlanFile, edited: [String]) {
        let (history, edited) = history.sealed(for: found.problem, asOf: found.asOf)
        let file = PlanFile(
            path: path, office: office, occasions: occasions, zone: zone, firstDay: firstDay, seed: seed,
            history: history)
        return (file, edited)
    }
}
