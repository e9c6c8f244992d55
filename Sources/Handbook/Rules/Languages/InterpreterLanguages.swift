internal import Conditions
internal import Occasions

/// Whatever language is spoken, somebody of the team can render it into each of the others.
enum InterpreterLanguages {
    static let relays = Parameter(
        "relays", .count, 1,
        Text(
            en: "1: one relay is accepted; 0: none is", nl: "1: één relais is aanvaard; 0: geen enkel",
            fr: "1 : un relais est accepté ; 0 : aucun"))

    static let rule = Rule(
        id: "interpreter-languages", chapter: .languages,
        title: Text(
            en: "Every language into every other", nl: "Elke taal naar elke andere",
            fr: "Chaque langue vers chaque autre"),
        statement: Text(
            en: """
                For each language of an engagement and each other one, an interpreter of the team understands the first \
                and works actively into the second, or two do so by way of one other language of the engagement.
                """,
            nl: """
                Voor elke taal van een activiteit en elke andere is er in het team een tolk die de eerste verstaat en \
                actief naar de tweede werkt, of doen twee tolken dat via één andere taal van de activiteit.
                """,
            fr: """
                Pour chaque langue d'une activité et chaque autre, un interprète de l'équipe comprend la première et \
                travaille activement vers la seconde, ou deux le font par relais d'une autre langue de l'activité.
                """),
        authority: .office,
        basis: Text(
            en: "Custom of the interpreters' profession: one relay, never two",
            nl: "Gebruik in het tolkenberoep: één relais, nooit twee",
            fr: "Usage de la profession d'interprète : un relais, jamais deux"),
        parameters: [relays]
    ) { brief, instance in
        let problem = brief.problem
        let relayed = instance[Self.relays] > 0
        return brief.engagements(for: instance).flatMap { id -> [Requirement] in
            let engagement = problem[id]
            let rendering = Rendering(of: id, in: brief)
            guard engagement.interpretation != .none, !rendering.team.isEmpty else { return [] }
            return directions(engagement.languages).compactMap { direction -> Requirement? in
                if let plan = brief.judged, rendering.isDirect(direction, by: plan) { return nil }
                let able = rendering.able(direction)
                guard rendering.sure(able) == 0 else { return nil }
                let pivots = relayed ? engagement.languages : []
                let relays = pivots.filter { $0 != direction.from && $0 != direction.into }.map { pivot in
                    Formula.all([
                        rendering.someone(rendering.able((direction.from, pivot))),
                        rendering.someone(rendering.able((pivot, direction.into))),
                    ])
                }
                let formula = Formula.any([rendering.someone(able)] + relays)
                let direct = Set(able.flatMap { $0 }).sorted()
                return instance.requirement(
                    of: [engagement.id, "\(direction.from)-\(direction.into)"], .formula(brief.when(id, formula)),
                    in: problem, statement: { say in words(statementOf: id, direction, relayed, say) },
                    source: engagement.source
                ) { _, plan, say in words(of: id, direction, relayed, able: direct, plan: plan, say) }
            }
        }
    }

    private static func directions(_ languages: [String]) -> [Rendering.Direction] {
        languages.flatMap { from in languages.filter { $0 != from }.map { (from, $0) } }
    }
}

extension InterpreterLanguages {
    private static func way(_ relayed: Bool, _ say: Phrase) -> String {
        relayed
            ? say(en: "by one relay at most", nl: "met hoogstens één relais", fr: "avec un relais au plus")
            : say(en: "without relay", nl: "zonder relais", fr: "sans relais")
    }

    fileprivate static func words(
        statementOf id: EngagementID, _ direction: Rendering.Direction, _ relayed: Bool, _ say: Phrase
    ) -> String {
        let (name, way) = (say.name(id), way(relayed, say))
        return say(
            en: "An interpreter of \(name) renders \(direction.from) into \(direction.into), \(way)",
            nl: "Een tolk van \(name) vertolkt \(direction.from) naar \(direction.into), \(way)",
            fr: "Un interprète de \(name) interprète \(direction.from) vers \(direction.into), \(way)")
    }

    fileprivate static func words(
        of id: EngagementID, _ direction: Rendering.Direction, _ relayed: Bool, able: [ResourceID], plan: Plan,
        _ say: Phrase
    ) -> Wording {
        let team = say.problem[id].slots.filter { say.problem[$0].role == .interpreter }
        let people = say.list(Set(team.compactMap { plan[$0] }).sorted().map { say.name($0) })
        let (name, way, from, into) = (say.dated(id, by: plan), way(relayed, say), direction.from, direction.into)
        let who =
            people.isEmpty
            ? say(
                en: "nobody it may have", nl: "niemand die het kan krijgen", fr: "personne qu'elle puisse avoir")
            : say(
                en: "none of its interpreters, \(people),", nl: "geen van de tolken, \(people),",
                fr: "aucun de ses interprètes, \(people),")
        return Wording(
            say(
                en: "\(name): \(who) renders \(from) into \(into), \(way)",
                nl: "\(name): \(who) vertolkt \(from) naar \(into), \(way)",
                fr: "\(name) : \(who) n'interprète \(from) vers \(into), \(way)"),
            remedy: able.isEmpty
                ? say(
                    en: "engage somebody who renders \(from) into \(into), or do without one of the two",
                    nl: "zoek iemand die \(from) naar \(into) vertolkt, of laat een van beide talen weg",
                    fr: "engager quelqu'un qui interprète \(from) vers \(into), ou renoncer à l'une des deux langues")
                : say(
                    en: "put \(say.oneOf(able)) in the team", nl: "zet \(say.oneOf(able)) in het team",
                    fr: "mettre \(say.oneOf(able)) dans l'équipe"))
    }
}
