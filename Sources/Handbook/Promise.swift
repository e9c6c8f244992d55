package import Conditions
package import Occasions

/// What a plan already promises of an engagement, as a requirement: its time, its room, its people stay.
///
/// No rule of the catalogue: it is stated where something new is asked beside a plan that stands.
package enum Promise {
    package static let id = "promised"

    /// Nil for an engagement the plan does not place.
    package static func requirement(_ id: EngagementID, _ plan: Plan, in problem: Problem) -> Requirement? {
        guard let start = plan.start(of: id) else { return nil }
        let isFirm = problem.occasion(of: id).status.isFirm
        let fills = problem[id].slots.compactMap { slot in plan[slot].map { Formula.picked(slot, $0) } }
        let words = statement(id, plan, in: problem)
        return Requirement(
            rule: Promise.id, subjects: [problem[id].id],
            demand: .formula(.all([.takesPlace(id), .starts(id, TimeRanges(TimeRange(start, minutes: 1)))] + fills)),
            severity: .must, authority: isFirm ? .fact : .office,
            basis: isFirm ? "Already promised" : "Held for an occasion that is not confirmed",
            statement: { _ in words },
            source: problem[id].source
        ) { _, _, _ in Wording("\(Phrase.name(id, in: problem)) would have to change", remedy: "ask its host first") }
    }

    private static func statement(_ id: EngagementID, _ plan: Plan, in problem: Problem) -> String {
        let occasion = problem.occasion(of: id)
        let when = plan.range(of: id, in: problem).map { Phrase.range($0, in: problem) } ?? ""
        let room = problem[id].place.flatMap { plan[$0] }.map { " in \(Phrase.name($0, in: problem))" } ?? ""
        return
            "\(Phrase.name(id, in: problem)) stays at \(when)\(room) (\(occasion.title), \(occasion.status.rawValue))"
    }
}
