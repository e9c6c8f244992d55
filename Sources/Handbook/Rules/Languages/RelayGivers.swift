internal import Conditions
internal import Occasions

/// Where a language reaches others by relay only, no single interpreter is its only way out.
enum RelayGivers {
    static let givers = Parameter(
        "givers", .count, 2,
        Text(
            en: "Interpreters who can give relay from a language, at least",
            nl: "Tolken die uit een taal relais kunnen geven, minstens",
            fr: "Interprètes qui peuvent donner le relais d'une langue, au moins"))

    static let rule = Rule(
        id: "relay-givers", chapter: .languages,
        title: Text(
            en: "No single pivot for a relay", nl: "Nooit één enkele pivot voor een relais",
            fr: "Pas de pivot unique pour un relais"),
        statement: Text(
            en: """
                Where a language of an engagement interpreted simultaneously is not rendered directly into each of \
                the others, enough of the team understand it and work into another language of the engagement, so \
                that they can relieve each other in giving relay.
                """,
            nl: """
                Wordt een taal van een simultaan getolkte activiteit niet rechtstreeks naar elk van de andere vertolkt, \
                dan verstaan voldoende tolken van het team haar en werken zij naar een andere taal van de activiteit, \
                zodat zij elkaar als pivot kunnen aflossen.
                """,
            fr: """
                Si une langue d'une activité interprétée en simultanée n'est pas rendue directement dans chacune des \
                autres, assez d'interprètes de l'équipe la comprennent et travaillent vers une autre langue de \
                l'activité pour se relayer comme pivots.
                """),
        authority: .office,
        basis: Text(
            en: "Professional standards of the interpreters' association AIIC, article 6",
            nl: "Beroepsnormen van de tolkenvereniging AIIC, artikel 6",
            fr: "Normes professionnelles de l'association d'interprètes AIIC, article 6"),
        parameters: [givers]
    ) { brief, instance in
        let problem = brief.problem
        let least = instance[Self.givers]
        return brief.engagements(for: instance).flatMap { id -> [Requirement] in
            let engagement = problem[id]
            let rendering = Rendering(of: id, in: brief)
            guard engagement.interpretation == .simultaneous, engagement.languages.count > 2, !rendering.team.isEmpty
            else { return [] }
            return engagement.languages.compactMap { spoken -> Requirement? in
                let others = engagement.languages.filter { $0 != spoken }
                let direct = others.map { rendering.able((spoken, $0)) }
                let givers = rendering.able { staff in
                    staff.languages.contains(spoken) && others.contains(where: staff.activeLanguages.contains)
                }
                guard rendering.sure(givers) < least, direct.contains(where: { rendering.sure($0) == 0 })
                else { return nil }
                let formula = Formula.any([
                    .all(direct.map { rendering.someone($0) }), .atLeast(rendering.number(givers), least),
                ])
                let relay = Relay(
                    engagement: id, spoken: spoken, others: others, least: least,
                    able: Set(givers.flatMap { $0 }).sorted())
                return instance.requirement(
                    of: [engagement.id, spoken], .formula(brief.when(id, formula)), in: problem,
                    statement: { say in words(statementOf: relay, say) }, source: engagement.source
                ) { _, plan, say in words(of: relay, plan: plan, say) }
            }
        }
    }

    /// The way out of one language of an engagement.
    fileprivate struct Relay: Sendable {
        let engagement: EngagementID
        let spoken: String
        let others: [String]
        let least: Int
        /// Those who can give it.
        let able: [ResourceID]
    }
}

extension RelayGivers {
    fileprivate static func words(statementOf relay: Relay, _ say: Phrase) -> String {
        let (name, spoken, least) = (say.name(relay.engagement), relay.spoken, relay.least)
        return say(
            en: "Where \(spoken) needs relay at \(name), at least \(least) of the team can give it",
            nl: "Waar \(spoken) bij \(name) relais nodig heeft, kunnen minstens \(least) tolken het geven",
            fr: "Si \(spoken) demande un relais à \(name), au moins \(least) interprètes peuvent le donner")
    }

    fileprivate static func words(of relay: Relay, plan: Plan, _ say: Phrase) -> Wording {
        let (name, spoken, least) = (say.dated(relay.engagement, by: plan), relay.spoken, relay.least)
        let slots = say.problem[relay.engagement].slots.filter { say.problem[$0].role == .interpreter }
        let team = Set(slots.compactMap { plan[$0] }).sorted()
        let givers = team.filter { relay.able.contains($0) }
        let reached = relay.others.filter { other in
            givers.contains { say.problem[$0].staff?.activeLanguages.contains(other) ?? false }
        }
        let lost = relay.others.filter { !reached.contains($0) }.joined(separator: "/")
        let who =
            givers.isEmpty ? say(en: "nobody", nl: "niemand", fr: "personne") : say.list(givers.map { say.name($0) })
        let others = relay.able.filter { !team.contains($0) }
        return Wording(
            say(
                en: """
                    \(name): \(spoken) reaches \(lost) by relay only, and \(who) can give it: \(givers.count) where \
                    \(least) are wanted
                    """,
                nl: """
                    \(name): \(spoken) bereikt \(lost) alleen via relais, en \(who) kan het geven: \(givers.count) \
                    waar er \(least) nodig zijn
                    """,
                fr: """
                    \(name) : \(spoken) n'atteint \(lost) que par relais, et \(who) peut le donner : \(givers.count) \
                    où il en faut \(least)
                    """),
            remedy: others.isEmpty
                ? say(
                    en: "engage somebody who understands \(spoken), or who renders it into \(lost)",
                    nl: "zoek iemand die \(spoken) verstaat, of die het naar \(lost) vertolkt",
                    fr: "engager quelqu'un qui comprend \(spoken), ou qui l'interprète vers \(lost)")
                : say(
                    en: "put \(say.oneOf(others)) in the team", nl: "zet \(say.oneOf(others)) in het team",
                    fr: "mettre \(say.oneOf(others)) dans l'équipe"))
    }
}
