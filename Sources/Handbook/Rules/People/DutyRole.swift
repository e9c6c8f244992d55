internal import Conditions
internal import Occasions

/// Every place of an engagement is filled by one of those who can fill it.
enum DutyRole {
    static let rule = Rule(
        id: "duty-role", chapter: .people, title: "Every place is filled",
        statement: """
            The room, and each duty of an engagement that takes place, is given to one of those who can fill it: \
            a room asked for, a person with the role.
            """,
        authority: .office, basis: "Rooms asked for and roles of the staff"
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let slots = problem[id].slots
            guard !slots.isEmpty else { return nil }
            let filled = slots.map { Formula.picked($0, Set(problem[$0].candidates)) }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .all(filled))),
                statement: words(statementOf: id, in: problem), source: problem[id].source
            ) { miss, plan in words(miss, of: id, plan: plan, in: problem) }
        }
    }
}

extension DutyRole {
    fileprivate static func words(statementOf id: EngagementID, in problem: Problem) -> String {
        "\(Phrase.name(id, in: problem)) has one of its candidates for \(Phrase.list(problem[id].slots.map { problem[$0].name }))"
    }

    fileprivate static func words(_ miss: Miss, of id: EngagementID, plan: Plan, in problem: Problem) -> Wording {
        let faulty = problem[id].slots.filter { slot in
            miss.slots.contains(slot) && plan[slot].map { !problem[slot].candidates.contains($0) } ?? true
        }
        let slots = faulty.isEmpty ? miss.slots : faulty
        let faults = slots.map { slot in
            let name = problem[slot].name
            return plan[slot].map { "\(Phrase.name($0, in: problem)) cannot be \(name)" }
                ?? "nobody and nothing is \(name)"
        }
        let choices = slots.map { slot in
            let candidates = problem[slot].candidates
            return candidates.isEmpty
                ? "engage somebody for \(problem[slot].name)"
                : "choose for \(problem[slot].name) among \(Phrase.some(candidates, in: problem))"
        }
        return Wording(
            "\(Phrase.dated(id, by: plan, in: problem)): \(Phrase.list(faults))", remedy: Phrase.list(choices))
    }
}
