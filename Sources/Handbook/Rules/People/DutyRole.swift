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
        let names = Phrase.list(problem[id].slots.map { problem[$0].name })
        return "\(Phrase.name(id, in: problem)) has one of its candidates for \(names)"
    }

    fileprivate static func words(_ miss: Miss, of id: EngagementID, plan: Plan, in problem: Problem) -> Wording {
        let faulty = miss.slots.filter { slot in
            plan[slot].map { !problem[slot].candidates.contains($0) } ?? problem[slot].candidates.isEmpty
        }
        let slots = faulty.isEmpty ? miss.slots : faulty
        return Wording(
            "\(Phrase.dated(id, by: plan, in: problem)): \(Phrase.list(slots.map { fault($0, plan, problem) }))",
            remedy: Phrase.list(slots.map { remedy(problem[$0], problem) }))
    }

    private static func fault(_ slot: SlotID, _ plan: Plan, _ problem: Problem) -> String {
        let name = problem[slot].name
        if let fill = plan[slot] { return "\(Phrase.name(fill, in: problem)) cannot be its \(name)" }
        return problem[slot].candidates.isEmpty ? "nobody can be its \(name)" : "nobody is its \(name)"
    }

    private static func remedy(_ slot: Slot, _ problem: Problem) -> String {
        slot.candidates.isEmpty
            ? "find somebody or something for \(slot.name)"
            : "choose \(Phrase.oneOf(slot.candidates, in: problem)) for \(slot.name)"
    }
}
