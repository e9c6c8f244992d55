internal import Conditions
internal import Occasions

/// A room on which another occasion has a better option is left to it where that can be.
enum HeldByOption {
    static let rule = Rule(
        id: "held-by-option", chapter: .standing,
        title: Text(
            en: "A better option goes before", nl: "Een betere optie gaat voor",
            fr: "Une meilleure option passe avant"),
        statement: Text(
            en: """
                On the days of an occasion that has a live option on a room, no engagement of another occasion uses the \
                room, nor one that is taken with it, unless its own occasion has an option as good, or a contract.
                """,
            nl: """
                Op de dagen van een evenement dat een lopende optie op een zaal heeft, gebruikt geen activiteit van een \
                ander evenement die zaal of een zaal die mee bezet is, tenzij haar eigen evenement een even goede optie \
                heeft, of een contract.
                """,
            fr: """
                Les jours d'un événement qui a une option en cours sur une salle, aucune activité d'un autre événement \
                n'utilise cette salle ni une salle prise avec elle, sauf si son propre événement a une option aussi \
                bonne, ou un contrat.
                """),
        authority: .office,
        basis: Text(
            en: "Options on a room are ranked", nl: "Opties op een zaal hebben een rangorde",
            fr: "Les options sur une salle ont un ordre"),
        severity: .should(weight: 200), concession: .another
    ) { brief, instance in
        let problem = brief.problem
        return RivalHold.each(brief, instance, byContract: false).compactMap { rival in
            let occasion = problem.occasion(of: rival.engagement)
            guard let severity = instance.weighed(for: occasion), let clear = rival.clear(brief) else { return nil }
            return instance.requirement(
                of: rival.subjects(in: problem), .formula(clear), in: problem, severity: severity,
                statement: { say in rival.words(statement: say) },
                source: rival.hold.source ?? problem[rival.engagement].source
            ) { _, plan, say in
                let rank = say.option(rival.hold.rank)
                return rival.words(
                    plan: plan, how: say(en: "on the \(rank)", nl: "met de \(rank)", fr: "avec la \(rank)"), say)
            }
        }
    }
}
