internal import Conditions
internal import Occasions

/// A liaison officer can talk with the delegation.
enum LiaisonLanguage {
    static let rule = Rule(
        id: "liaison-language", chapter: .languages, title: "The liaison officer speaks with the delegation",
        statement: "A delegation's liaison officer speaks at least one of the delegation's languages.",
        authority: .office, basis: "Office practice"
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).flatMap { id in
            problem[id].slots.compactMap { slot -> Requirement? in
                guard case .liaison(let guest) = problem[slot].role,
                    let languages = problem[guest].delegation?.languages, !languages.isEmpty
                else { return nil }
                let candidates = problem[slot].candidates
                let able = candidates.filter { speaks($0, oneOf: languages, in: problem) }
                guard able.count < candidates.count else { return nil }
                return instance.requirement(
                    of: [problem[id].id, problem[slot].name], .formula(brief.when(id, .picked(slot, Set(able)))),
                    statement: """
                        The liaison officer of \(Phrase.name(guest, in: problem)) at \(Phrase.name(id, in: problem)) \
                        speaks \(alternatives(languages))
                        """,
                    source: problem[id].source
                ) { _, plan in words(slot, of: guest, able: able, plan: plan, in: problem) }
            }
        }
    }

    private static func speaks(_ person: ResourceID, oneOf languages: [String], in problem: Problem) -> Bool {
        problem[person].staff?.languages.contains(where: languages.contains) ?? false
    }
}

extension LiaisonLanguage {
    fileprivate static func alternatives(_ languages: [String]) -> String { languages.joined(separator: " or ") }

    fileprivate static func words(
        _ slot: SlotID, of guest: ResourceID, able: [ResourceID], plan: Plan, in problem: Problem
    ) -> Wording {
        let wanted = alternatives(problem[guest].delegation?.languages ?? [])
        let engagement = Phrase.dated(problem[slot].engagement, by: plan, in: problem)
        let remedy =
            able.isEmpty ? "find an officer who speaks \(wanted)" : "give it to \(Phrase.oneOf(able, in: problem))"
        let name = Phrase.name(guest, in: problem)
        guard let officer = plan[slot] else {
            return Wording("\(name) has no liaison officer who speaks \(wanted) for \(engagement)", remedy: remedy)
        }
        let spoken = problem[officer].staff?.languages ?? []
        return Wording(
            """
            \(Phrase.name(officer, in: problem)), liaison officer of \(name) for \(engagement), speaks \
            \(spoken.isEmpty ? "no language we know of" : Phrase.list(spoken)); the delegation speaks \(wanted)
            """,
            remedy: remedy)
    }
}
