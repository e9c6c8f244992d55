internal import Conditions
internal import Occasions

/// A room that another occasion has by contract is left to it.
enum HeldByContract {
    static let rule = Rule(
        id: "held-by-contract", chapter: .standing,
        title: Text(
            en: "A contract is kept", nl: "Een contract wordt nageleefd", fr: "Un contrat est respecté"),
        statement: Text(
            en: """
                On the days of an occasion that has a room by contract, no engagement of another occasion uses the \
                room, nor one that is taken with it, set-up and strike included, unless its own occasion has it by \
                contract too.
                """,
            nl: """
                Op de dagen van een evenement dat een zaal bij contract heeft, gebruikt geen activiteit van een ander \
                evenement die zaal of een zaal die mee bezet is, opbouw en afbraak inbegrepen, tenzij ook haar eigen \
                evenement ze bij contract heeft.
                """,
            fr: """
                Les jours d'un événement qui tient une salle par contrat, aucune activité d'un autre événement \
                n'utilise cette salle ni une salle prise avec elle, montage et démontage compris, sauf si son propre \
                événement la tient aussi par contrat.
                """),
        authority: .fact,
        basis: Text(en: "Contracts on the room", nl: "Contracten op de zaal", fr: "Contrats sur la salle"),
        concession: .another
    ) { brief, instance in
        let problem = brief.problem
        return RivalHold.each(brief, instance, byContract: true).compactMap { rival in
            guard let clear = rival.clear(brief) else { return nil }
            return instance.requirement(
                of: rival.subjects(in: problem), .formula(clear), in: problem,
                statement: { say in rival.words(statement: say) },
                source: rival.hold.source ?? problem[rival.engagement].source
            ) { _, plan, say in
                rival.words(
                    plan: plan, how: say(en: "by contract", nl: "bij contract", fr: "par contrat"), say)
            }
        }
    }
}
