internal import Conditions
internal import Occasions

/// A delegation moves as one and is at one engagement at a time.
package enum DelegationOnce {
    package static let rule = Rule(
        id: "delegation-once", chapter: .people,
        title: Text(
            en: "A delegation is in one place", nl: "Een delegatie is op één plaats",
            fr: "Une délégation est à un seul endroit"),
        statement: Text(
            en: "A delegation moves together and takes part in one engagement at a time.",
            nl: "Een delegatie blijft samen en neemt aan één activiteit tegelijk deel.",
            fr: "Une délégation se déplace ensemble et participe à une seule activité à la fois."),
        authority: .fact,
        basis: Text(
            en: "A delegation moves together", nl: "Een delegatie blijft samen",
            fr: "Une délégation se déplace ensemble")
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.delegation != nil }) { miss, say in words(remedy: miss, say) }
    }
}

extension DelegationOnce {
    fileprivate static func words(remedy miss: Miss, _ say: Phrase) -> String {
        let minutes = say.duration(miss.amount)
        return say(
            en: "move one of them by \(minutes) or hold one without the delegation",
            nl: "verplaats een van beide \(minutes) of laat er een zonder de delegatie doorgaan",
            fr: "déplacer l'une des deux de \(minutes) ou en tenir une sans la délégation")
    }
}
