internal import Conditions
internal import Occasions

/// Evening duties are shared out among those who can do them.
enum FairEvenings {
    static let evening = Parameter(
        "evening", .clock, 1080,
        Text(en: "When the evening begins", nl: "Wanneer de avond begint", fr: "Quand la soirée commence"))
    static let dayBegins = Parameter(
        "day-begins", .clock, 240,
        Text(
            en: "When it ends, on the next day", nl: "Wanneer hij eindigt, de volgende dag",
            fr: "Quand elle finit, le lendemain"))

    static let rule = Rule(
        id: "fair-evenings", chapter: .wishes,
        title: Text(
            en: "A fair share of the evenings", nl: "Een eerlijk deel van de avonden",
            fr: "Une part équitable des soirées"),
        statement: Text(
            en: """
                Of the duties of a role that begin in the evening, nobody does more than a fair share: as many as there \
                may be, divided by the people with the role and rounded up. Each further evening duty costs.
                """,
            nl: """
                Van de taken van een rol die 's avonds beginnen, doet niemand meer dan een eerlijk deel: zoveel als er \
                kunnen zijn, gedeeld door de mensen met die rol en naar boven afgerond. Elke avondtaak meer kost.
                """,
            fr: """
                Des tâches d'un rôle qui commencent le soir, personne ne fait plus qu'une part équitable : autant qu'il \
                peut y en avoir, divisé par les personnes de ce rôle et arrondi vers le haut. Chaque tâche du soir en \
                plus coûte.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Praktijk van de dienst", fr: "Pratique du service"),
        severity: .should(weight: 60),
        parameters: [evening, dayBegins]
    ) { brief, instance in
        let evenings = FairShare.times(
            of: FairShare.dates(of: brief.problem), from: instance[Self.evening], toNext: instance[Self.dayBegins],
            in: brief.problem.zone)
        return FairShare.requirements(
            brief, instance, of: evenings, statement: { part, say in words(statementOf: part, say) },
            wording: { part, done, say in words(part, done, say) })
    }
}

extension FairEvenings {
    fileprivate static func words(statementOf part: FairShare.Part, _ say: Phrase) -> String {
        let name = say.name(part.person)
        return say(
            en: "\(name) has at most \(tasks(part.share, say)) as \(part.role)",
            nl: "\(name) heeft hoogstens \(tasks(part.share, say)) als \(part.role)",
            fr: "\(name) a au plus \(tasks(part.share, say)) comme \(part.role)")
    }

    fileprivate static func words(_ part: FairShare.Part, _ done: [String], _ say: Phrase) -> Wording {
        let name = say.name(part.person)
        let named = say.some(done)
        let extra = done.count - part.share
        return Wording(
            say(
                en: "\(name) has \(tasks(done.count, say)) as \(part.role) and \(part.share) would be fair: \(named)",
                nl:
                    "\(name) heeft \(tasks(done.count, say)) als \(part.role), een eerlijk deel is \(part.share): \(named)",
                fr:
                    "\(name) a \(tasks(done.count, say)) comme \(part.role), pour une part équitable de \(part.share) : \(named)"
            ),
            remedy: say(
                en: "give \(extra) of them to somebody else with the role \(part.role)",
                nl: "geef er \(extra) van aan iemand anders met de rol \(part.role)",
                fr: "en donner \(extra) à une autre personne du rôle \(part.role)"))
    }

    private static func tasks(_ count: Int, _ say: Phrase) -> String {
        say.language.count(
            count, Text(en: "evening duty", nl: "avondtaak", fr: "tâche du soir"),
            Text(en: "evening duties", nl: "avondtaken", fr: "tâches du soir"))
    }
}
