internal import Conditions
internal import Occasions

/// A host or guest with a diary of his own is at one engagement at a time.
package enum PrincipalOnce {
    package static let rule = Rule(
        id: "principal-once", chapter: .people,
        title: Text(
            en: "A principal is in one place", nl: "Een gastheer is op één plaats",
            fr: "Un hôte est à un seul endroit"),
        statement: Text(
            en: "A principal takes part in one engagement at a time.",
            nl: "Een gastheer neemt aan één activiteit tegelijk deel.",
            fr: "Un hôte participe à une seule activité à la fois."),
        authority: .fact,
        basis: Text(
            en: "Nobody can be in two places at once", nl: "Niemand kan op twee plaatsen tegelijk zijn",
            fr: "Nul ne peut être à deux endroits en même temps")
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.principal != nil }) { miss, say in words(remedy: miss, say) }
    }
}

extension PrincipalOnce {
    fileprivate static func words(remedy miss: Miss, _ say: Phrase) -> String {
        let minutes = say.duration(miss.amount)
        return say(
            en: "move one of them by \(minutes) or let a deputy attend",
            nl: "verplaats een van beide \(minutes) of laat een plaatsvervanger gaan",
            fr: "déplacer l'une des deux de \(minutes) ou envoyer un suppléant")
    }
}
