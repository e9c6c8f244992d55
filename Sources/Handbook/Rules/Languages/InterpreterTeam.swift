internal import Conditions
internal import Occasions

/// An engagement with interpretation has a team large enough to take turns.
package enum InterpreterTeam {
    package static let rule = Rule(
        id: "interpreter-team", chapter: .languages,
        title: Text(
            en: "A full team of interpreters", nl: "Een volledig tolkenteam", fr: "Une équipe d'interprètes complète"),
        statement: Text(
            en: """
                Simultaneous interpretation between two languages has one interpreter for a short talk, and one more \
                for each longer sort of meeting; from three languages on, a team for each language, larger from four \
                languages on where the engagement is heavy. Consecutive interpretation has one a language; whispering is done in pairs. Only who \
                interprets from one of the languages into another counts; from three languages on each is a booth, with \
                its share of the team working into it, and everybody sits in one booth.
                """,
            nl: """
                Simultaan tolken tussen twee talen vraagt één tolk voor een kort gesprek en één meer voor elke langere \
                soort vergadering; vanaf drie talen een team per taal, vanaf vier talen groter als de activiteit zwaar \
                is. Consecutief tolken vraagt er één per taal; fluisteren gebeurt met twee. Alleen wie van een van de talen naar een \
                andere tolkt, telt mee; vanaf drie talen is elke taal een cabine, met haar deel van het team dat ernaar \
                werkt, en iedereen zit in één cabine.
                """,
            fr: """
                L'interprétation simultanée entre deux langues demande un interprète pour un court entretien et un de \
                plus pour chaque type de réunion plus longue ; dès trois langues, une équipe par langue, plus grande \
                dès quatre langues si l'activité est lourde. La consécutive en demande un par langue ; le chuchotage se fait à deux. Seul \
                compte qui interprète de l'une des langues vers une autre ; dès trois langues, chacune a une cabine, avec \
                sa part de l'équipe qui travaille vers elle, et chacun est dans une seule cabine.
                """),
        authority: .office,
        basis: Text(
            en: "Office practice after the team tables of the interpreters' association AIIC",
            nl: "Gebruik van de dienst naar de teamtabellen van de tolkenvereniging AIIC",
            fr: "Usage du service d'après les tableaux d'équipe de l'association d'interprètes AIIC"),
        parameters: TeamTable.parameters
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).flatMap { id -> [Requirement] in
            let engagement = problem[id]
            let needed = TeamTable.size(
                languages: engagement.languages.count, mode: engagement.interpretation, minutes: engagement.minutes,
                isHeavy: engagement.isHeavy, instance: instance)
            let team = engagement.slots.filter { problem[$0].role == .interpreter }.count
            guard team < needed else {
                return BoothTeam.each(id, size: needed, brief).compactMap { booth in
                    guard let demand = booth.demand(brief) else { return nil }
                    return instance.requirement(
                        of: [engagement.id, booth.into.joined(separator: "/")], .formula(demand), in: problem,
                        statement: { say in booth.words(statement: say) }, source: engagement.source
                    ) { _, plan, say in booth.words(plan: plan, say) }
                }
            }
            let longest = TeamTable.longest(team: team, instance)
            let short = instance.requirement(
                of: [engagement.id], .formula(.takesPlace(id).negated), in: problem,
                statement: { say in words(statementOf: id, needed, say) }, source: engagement.source
            ) { _, plan, say in words(of: id, team: team, needed: needed, longest: longest, plan: plan, say) }
            return [short]
        }
    }
}

extension InterpreterTeam {
    fileprivate static func words(statementOf id: EngagementID, _ needed: Int, _ say: Phrase) -> String {
        let (name, team) = (say.name(id), interpreters(needed, say))
        return say(
            en: "\(name) has at least \(team)", nl: "\(name) heeft minstens \(team)", fr: "\(name) a au moins \(team)")
    }

    private static func interpreters(_ count: Int, _ say: Phrase) -> String {
        say.language.count(
            count, Text(en: "interpreter", nl: "tolk", fr: "interprète"),
            Text(en: "interpreters", nl: "tolken", fr: "interprètes"))
    }

    fileprivate static func words(
        of id: EngagementID, team: Int, needed: Int, longest: Int?, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, has, way) = (say.dated(id, by: plan), interpreters(team, say), way(of: id, say))
        let length = say.duration(say.problem[id].minutes)
        return Wording(
            say(
                en: "\(name) has \(has); \(way) for \(length) takes \(needed)",
                nl: "\(name) heeft \(has); \(way) gedurende \(length) vraagt er \(needed)",
                fr: "\(name) a \(has) ; \(way) pendant \(length) en demande \(needed)"),
            remedy: remedy(of: id, missing: needed - team, longest: longest, say))
    }

    /// `heavy simultaneous interpretation en/fr/nl/de`
    private static func way(of id: EngagementID, _ say: Phrase) -> String {
        let engagement = say.problem[id]
        let languages = engagement.languages.joined(separator: "/")
        let mode =
            switch engagement.interpretation {
            case .none: ""
            case .simultaneous:
                say(en: "simultaneous interpretation", nl: "simultaan tolken", fr: "l'interprétation simultanée")
            case .consecutive:
                say(en: "consecutive interpretation", nl: "consecutief tolken", fr: "l'interprétation consécutive")
            case .whispered:
                say(en: "whispered interpretation", nl: "fluistertolken", fr: "l'interprétation chuchotée")
            }
        let heavy = engagement.isHeavy ? say(en: ", heavy,", nl: ", zwaar,", fr: ", lourde,") : ""
        return "\(mode) \(languages)\(heavy)"
    }

    private static func remedy(of id: EngagementID, missing: Int, longest: Int?, _ say: Phrase) -> String {
        let engagement = say.problem[id]
        let more = say(
            en: "ask for \(missing) more", nl: "vraag er \(missing) meer", fr: "en demander \(missing) de plus")
        if engagement.interpretation == .simultaneous, engagement.languages.count == 2, let longest {
            let length = say.duration(longest)
            return more
                + say(
                    en: ", or make it no longer than \(length)", nl: ", of laat ze niet langer dan \(length) duren",
                    fr: ", ou la limiter à \(length)")
        }
        guard engagement.languages.count > 2 else { return more }
        return more
            + say(
                en: ", or do with fewer languages", nl: ", of gebruik minder talen",
                fr: ", ou se limiter à moins de langues")
    }
}
