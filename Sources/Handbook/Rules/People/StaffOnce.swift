internal import Conditions
internal import Occasions

/// A member of staff does one duty at a time.
package enum StaffOnce {
    package static let rule = Rule(
        id: "staff-once", chapter: .people,
        title: Text(
            en: "Staff are in one place", nl: "Een personeelslid is op één plaats",
            fr: "Un agent est à un seul endroit"),
        statement: Text(
            en: """
                A liaison officer, interpreter or other member of staff does one duty at a time, \
                and fills one place of an engagement.
                """,
            nl: """
                Een verbindingsofficier, tolk of ander personeelslid vervult één taak tegelijk, \
                en één plaats van een activiteit.
                """,
            fr: """
                Un officier de liaison, un interprète ou un autre agent remplit une seule tâche à la fois, \
                et une seule place d'une activité.
                """),
        authority: .fact,
        basis: Text(
            en: "Nobody can be in two places at once", nl: "Niemand kan op twee plaatsen tegelijk zijn",
            fr: "Nul ne peut être à deux endroits en même temps")
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.staff != nil }) { miss, say in words(remedy: miss, say) }
    }
}

extension StaffOnce {
    fileprivate static func words(remedy miss: Miss, _ say: Phrase) -> String {
        let minutes = say.duration(miss.amount)
        return say(
            en: "give one of them to somebody else or move it by \(minutes)",
            nl: "geef een van beide aan iemand anders of verplaats ze \(minutes)",
            fr: "confier l'une des deux à quelqu'un d'autre ou la déplacer de \(minutes)")
    }
}
