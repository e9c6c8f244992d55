internal import Conditions
internal import Occasions

/// Guests are understood: somebody speaks their language, or somebody interprets it.
enum CommonLanguage {
    static let rule = Rule(
        id: "common-language", chapter: .languages,
        title: Text(en: "A language in common", nl: "Een gemeenschappelijke taal", fr: "Une langue commune"),
        statement: Text(
            en: """
                A delegation understands one of the languages of an engagement. At a meeting, a meal or a ceremony \
                without languages of its own it has one in common with the principal, or with the other delegation.
                """,
            nl: """
                Een delegatie verstaat een van de talen van een activiteit. Bij een vergadering, een maaltijd of een \
                plechtigheid zonder eigen talen heeft ze er een gemeen met de gastheer, of met de andere delegatie.
                """,
            fr: """
                Une délégation comprend l'une des langues d'une activité. Lors d'une réunion, d'un repas ou d'une \
                cérémonie sans langues propres, elle en partage une avec l'hôte, ou avec l'autre délégation.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Gebruik van de dienst", fr: "Usage du service"),
        severity: .note
    ) { brief, instance in
        brief.engagements(for: instance).compactMap { id in
            let lost = lost(at: id, in: brief.problem)
            guard !lost.isEmpty else { return nil }
            return instance.requirement(
                of: [brief.problem[id].id], .formula(brief.when(id, .never)), in: brief.problem,
                statement: { say in words(statementOf: id, lost, say) }, source: brief.problem[id].source
            ) { _, plan, say in words(of: id, lost, plan: plan, say) }
        }
    }

    /// The delegations that understand nobody there. Whose languages are not known is understood.
    private static func lost(at id: EngagementID, in problem: Problem) -> [ResourceID] {
        let engagement = problem[id]
        let guests = engagement.participants.filter { !languages(of: $0, problem).isEmpty }
        let delegations = guests.filter { problem[$0].delegation != nil }
        if !engagement.languages.isEmpty {
            return delegations.filter { shares(none: engagement.languages, $0, problem) }
        }
        let kind = engagement.kind
        guard kind.isMeeting || kind.isMeal || kind.isCeremony else { return [] }
        let hosts = guests.filter { problem[$0].principal != nil }
        if !hosts.isEmpty {
            let spoken = hosts.flatMap { languages(of: $0, problem) }
            return delegations.filter { shares(none: spoken, $0, problem) }
        }
        guard delegations.count == 2 else { return [] }
        return shares(none: languages(of: delegations[0], problem), delegations[1], problem) ? delegations : []
    }

    private static func languages(of id: ResourceID, _ problem: Problem) -> [String] {
        problem[id].delegation?.languages ?? problem[id].principal?.languages ?? []
    }

    private static func shares(none spoken: [String], _ guest: ResourceID, _ problem: Problem) -> Bool {
        languages(of: guest, problem).allSatisfy { !spoken.contains($0) }
    }
}

extension CommonLanguage {
    fileprivate static func words(statementOf id: EngagementID, _ lost: [ResourceID], _ say: Phrase) -> String {
        let (name, guests) = (say.name(id), say.some(lost.map { say.name($0) }))
        return say(
            en: "At \(name) \(guests) can be understood", nl: "Bij \(name) wordt \(guests) verstaan",
            fr: "À \(name), \(guests) peut être compris")
    }

    fileprivate static func words(
        of id: EngagementID, _ lost: [ResourceID], plan: Plan, _ say: Phrase
    ) -> Wording {
        let problem = say.problem
        let engagement = problem[id]
        let name = say.dated(id, by: plan)
        let guests = say.some(
            lost.map { "\(say.name($0)) (\(languages(of: $0, problem).joined(separator: ", ")))" })
        let spoken = engagement.languages.joined(separator: ", ")
        let text =
            engagement.languages.isEmpty
            ? say(
                en: "\(guests): no language in common at \(name), and nobody interprets",
                nl: "\(guests): geen gemeenschappelijke taal bij \(name), en niemand tolkt",
                fr: "\(guests) : aucune langue commune à \(name), et personne n'interprète")
            : say(
                en: "\(guests): none of the languages of \(name), which are \(spoken)",
                nl: "\(guests): geen van de talen van \(name), te weten \(spoken)",
                fr: "\(guests) : aucune des langues de \(name), à savoir \(spoken)")
        return Wording(
            text,
            remedy: say(
                en: "add a language of theirs to 'languages', with 'interpretation'",
                nl: "voeg een taal van hen toe onder 'languages', met 'interpretation'",
                fr: "ajouter une de leurs langues sous 'languages', avec 'interpretation'"))
    }
}
