internal import Conditions
internal import Occasions

/// A delegation keeps its liaison officer.
enum SameLiaison {
    static let rule = Rule(
        id: "same-liaison", chapter: .wishes, title: "One liaison officer for a delegation",
        statement: "A delegation has the same liaison officer throughout; each further officer costs.",
        authority: .office, basis: "Courtesy to the guests", severity: .should(weight: 60)
    ) { brief, instance in
        let problem = brief.problem
        var slots: [[SlotID]] = Array(repeating: [], count: problem.resources.count)
        for id in brief.engagements(for: instance) {
            for slot in problem[id].slots {
                if case .liaison(let guest) = problem[slot].role { slots[guest.index].append(slot) }
            }
        }
        return brief.resources(for: instance).compactMap { id in
            let posts = slots[id.index]
            guard posts.count > 1, let delegation = problem[id].delegation,
                let severity = instance.weighed(for: problem.occasions[delegation.occasion], per: .unit)
            else { return nil }
            let officers = Set(posts.flatMap { problem[$0].candidates }).sorted()
            guard officers.count > 1 else { return nil }
            let used = Quantity.sum(
                officers.map { officer in
                    let theirs = posts.filter { problem[$0].candidates.contains(officer) }
                    return .truth(.any(theirs.map { .picked($0, officer) }))
                })
            return instance.requirement(
                of: [problem[id].id], .formula(.atMost(used, 1)), severity: severity,
                statement: "\(Phrase.name(id, in: problem)) has one liaison officer throughout",
                source: problem[id].source
            ) { _, plan in words(of: id, posts, plan: plan, in: problem) }
        }
    }
}

extension SameLiaison {
    fileprivate static func words(of guest: ResourceID, _ posts: [SlotID], plan: Plan, in problem: Problem) -> Wording {
        let filled = posts.compactMap { slot in plan[slot].map { (officer: $0, id: problem[slot].engagement) } }
        let officers = Set(filled.map(\.officer)).sorted()
        let told = officers.map { officer in
            let at = filled.filter { $0.officer == officer }.map { Phrase.dated($0.id, by: plan, in: problem) }
            return "\(Phrase.name(officer, in: problem)) for \(Phrase.list(at))"
        }
        return Wording(
            "\(Phrase.name(guest, in: problem)) has \(officers.count) liaison officers: \(told.joined(separator: "; "))",
            remedy: "give all of it to one of them")
    }
}
