internal import Conditions
internal import Occasions

/// A liaison officer can talk with the delegation.
enum LiaisonLanguage {
    static let rule = Rule(
        id: "liaison-language", chapter: .languages,
        title: Text(
            en: "The liaison officer speaks with the delegation",
            nl: "De verbindingsofficier spreekt met de delegatie",
            fr: "L'officier de liaison parle avec la délégation"),
        statement: Text(
            en: "A delegation's liaison officer speaks at least one of the delegation's languages.",
            nl: "De verbindingsofficier van een delegatie spreekt minstens één van haar talen.",
            fr: "L'officier de liaison d'une délégation parle au moins une de ses langues."),
        authority: .office, basis: Text(en: "Office practice", nl: "Gebruik van de dienst", fr: "Usage du service")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).flatMap { id in
            problem[id].slots.compactMap { slot -> Requirement? in
                guard case .liaison(let guest) = problem[slot].role,
                    let languages = problem[guest].delegation?.languages, !languages.isEmpty
                else { return nil }
                if let officer = brief.judged?[slot], speaks(officer, oneOf: languages, in: problem) { return nil }
                let candidates = brief.candidates(of: slot)
                let able = candidates.filter { speaks($0, oneOf: languages, in: problem) }
                guard able.count < candidates.count else { return nil }
                return instance.requirement(
                    of: [problem[id].id, problem[slot].name], .formula(brief.when(id, .picked(slot, Set(able)))),
                    in: problem, statement: { say in words(statementOf: slot, guest, languages, say) },
                    source: problem[id].source
                ) { _, plan, say in
                    words(slot, of: guest, languages, able: able.filter(problem[slot].admits), plan: plan, say)
                }
            }
        }
    }

    private static func speaks(_ person: ResourceID, oneOf languages: [String], in problem: Problem) -> Bool {
        problem[person].staff?.languages.contains(where: languages.contains) ?? false
    }
}

extension LiaisonLanguage {
    /// `fr or en`
    private static func alternatives(_ languages: [String], _ say: Phrase) -> String {
        languages.joined(separator: say(en: " or ", nl: " of ", fr: " ou "))
    }

    fileprivate static func words(
        statementOf slot: SlotID, _ guest: ResourceID, _ languages: [String], _ say: Phrase
    ) -> String {
        let (name, engagement) = (say.name(guest), say.name(say.problem[slot].engagement))
        let wanted = alternatives(languages, say)
        return say(
            en: "The liaison officer of \(name) at \(engagement) speaks \(wanted)",
            nl: "De verbindingsofficier van \(name) bij \(engagement) spreekt \(wanted)",
            fr: "L'officier de liaison de \(name) à \(engagement) parle \(wanted)")
    }

    fileprivate static func words(
        _ slot: SlotID, of guest: ResourceID, _ languages: [String], able: [ResourceID], plan: Plan, _ say: Phrase
    ) -> Wording {
        let wanted = alternatives(languages, say)
        let engagement = say.dated(say.problem[slot].engagement, by: plan)
        let name = say.name(guest)
        let remedy =
            able.isEmpty
            ? say(
                en: "find an officer who speaks \(wanted)", nl: "zoek een verbindingsofficier die \(wanted) spreekt",
                fr: "trouver un officier qui parle \(wanted)")
            : say(
                en: "give it to \(say.oneOf(able))", nl: "geef de taak aan \(say.oneOf(able))",
                fr: "confier la tâche à \(say.oneOf(able))")
        guard let officer = plan[slot] else {
            return Wording(
                say(
                    en: "\(name) has no liaison officer who speaks \(wanted) for \(engagement)",
                    nl: "\(name) heeft voor \(engagement) geen verbindingsofficier die \(wanted) spreekt",
                    fr: "\(name) n'a pas d'officier de liaison qui parle \(wanted) pour \(engagement)"),
                remedy: remedy)
        }
        let known = say.problem[officer].staff?.languages ?? []
        let spoken =
            known.isEmpty
            ? say(en: "no language we know of", nl: "geen taal die wij kennen", fr: "aucune langue connue")
            : say.list(known)
        return Wording(
            say(
                en: """
                    \(say.name(officer)), liaison officer of \(name) for \(engagement), speaks \(spoken); the \
                    delegation speaks \(wanted)
                    """,
                nl: """
                    \(say.name(officer)), verbindingsofficier van \(name) voor \(engagement), spreekt \(spoken); de \
                    delegatie spreekt \(wanted)
                    """,
                fr: """
                    \(say.name(officer)), officier de liaison de \(name) pour \(engagement), parle \(spoken) ; la \
                    délégation parle \(wanted)
                    """), remedy: remedy)
    }
}
