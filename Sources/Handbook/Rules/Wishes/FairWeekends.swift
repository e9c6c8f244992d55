internal import Conditions
internal import Occasions

/// Duties on Saturdays, Sundays and holidays are shared out among those who can do them.
enum FairWeekends {
    static let dayBegins = Parameter(
        "day-begins", .clock, 240,
        Text(en: "When a day begins", nl: "Wanneer een dag begint", fr: "Quand un jour commence"))

    static let rule = Rule(
        id: "fair-weekends", chapter: .wishes,
        title: Text(
            en: "A fair share of the weekends and holidays", nl: "Een eerlijk deel van de weekends en feestdagen",
            fr: "Une part équitable des week-ends et jours fériés"),
        statement: Text(
            en: """
                Of the duties of a role that begin on a Saturday, a Sunday or a public holiday, nobody does more than a \
                fair share: as many as there may be, divided by the people with the role and rounded up. Each further \
                one costs.
                """,
            nl: """
                Van de taken van een rol die op een zaterdag, een zondag of een feestdag beginnen, doet niemand meer \
                dan een eerlijk deel: zoveel als er kunnen zijn, gedeeld door de mensen met die rol en naar boven \
                afgerond. Elke taak meer kost.
                """,
            fr: """
                Des tâches d'un rôle qui commencent un samedi, un dimanche ou un jour férié, personne ne fait plus \
                qu'une part équitable : autant qu'il peut y en avoir, divisé par les personnes de ce rôle et arrondi \
                vers le haut. Chaque tâche en plus coûte.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Praktijk van de dienst", fr: "Pratique du service"),
        severity: .should(weight: 60),
        parameters: [dayBegins]
    ) { brief, instance in
        let calendar = OfficeDays(brief.problem)
        let days = FairShare.times(
            of: FairShare.dates(of: brief.problem).filter { !calendar.isWorking($0) }, from: instance[Self.dayBegins],
            toNext: instance[Self.dayBegins], in: brief.problem.zone)
        return FairShare.requirements(
            brief, instance, of: days, statement: { part, say in words(statementOf: part, say) },
            wording: { part, done, say in words(part, done, say) })
    }
}

extension FairWeekends {
    fileprivate static func words(statementOf part: FairShare.Part, _ say: Phrase) -> String {
        let name = say.name(part.person)
        return say(
            en: "\(name) has at most \(tasks(part.share, say)) at weekends and on holidays as \(part.role)",
            nl: "\(name) heeft hoogstens \(tasks(part.share, say)) in weekends en op feestdagen als \(part.role)",
            fr: "\(name) a au plus \(tasks(part.share, say)) les week-ends et jours fériés comme \(part.role)")
    }

    fileprivate static func words(_ part: FairShare.Part, _ done: [String], _ say: Phrase) -> Wording {
        let name = say.name(part.person)
        let named = say.some(done)
        let extra = done.count - part.share
        return Wording(
            say(
                en: """
                    \(name) has \(tasks(done.count, say)) at weekends and on holidays as \(part.role) and \(part.share) \
                    would be fair: \(named)
                    """,
                nl: """
                    \(name) heeft \(tasks(done.count, say)) in weekends en op feestdagen als \(part.role), een \
                    eerlijk deel is \(part.share): \(named)
                    """,
                fr: """
                    \(name) a \(tasks(done.count, say)) les week-ends et jours fériés comme \(part.role), \
                    pour une part équitable de \(part.share) : \(named)
                    """),
            remedy: say(
                en: "give \(extra) of them to somebody else with the role \(part.role)",
                nl: "geef er \(extra) van aan iemand anders met de rol \(part.role)",
                fr: "en donner \(extra) à une autre personne du rôle \(part.role)"))
    }

    private static func tasks(_ count: Int, _ say: Phrase) -> String {
        say.language.count(
            count, Text(en: "duty", nl: "taak", fr: "tâche"), Text(en: "duties", nl: "taken", fr: "tâches"))
    }
}
