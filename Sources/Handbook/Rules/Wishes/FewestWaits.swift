internal import Conditions
internal import Occasions

/// In a round of talks a delegation waits between talks as seldom as can be.
enum FewestWaits {
    static let rule = Rule(
        id: "fewest-waits", chapter: .wishes,
        title: Text(
            en: "Few waits in a round of talks", nl: "Weinig wachttijden in een bilaterale ronde",
            fr: "Peu d'attentes dans une série d'entretiens"),
        statement: Text(
            en: """
                In a round of bilaterals the talks of a delegation lie in slots that follow each other. Each time it \
                waits between two talks, however long, costs; from one half-day to the next is no wait.
                """,
            nl: """
                In een bilaterale ronde liggen de gesprekken van een delegatie in opeenvolgende tijdvakken. Elke keer \
                dat ze tussen twee gesprekken wacht, hoe lang ook, kost; van de ene halve dag naar de volgende is geen \
                wachten.
                """,
            fr: """
                Dans une série bilatérale, les entretiens d'une délégation occupent des créneaux qui se suivent. Chaque \
                attente entre deux entretiens, quelle qu'en soit la durée, coûte ; passer d'une demi-journée à la \
                suivante n'est pas attendre.
                """),
        authority: .office,
        basis: Text(
            en: "Courtesy to guests", nl: "Hoffelijkheid tegenover gasten", fr: "Courtoisie envers les invités"),
        severity: .should(weight: 60)
    ) { brief, instance in
        let problem = brief.problem
        return problem.rounds.flatMap { round -> [Requirement] in
            guard let severity = instance.weighed(for: problem.occasions[round.occasion], per: .unit) else { return [] }
            return RoundWaits.each(of: round, for: instance, in: brief).compactMap { waits in
                guard waits.most > 0 else { return nil }
                return instance.requirement(
                    of: [round.id, problem[waits.party].id], .formula(.atMost(waits.number, 0)), in: problem,
                    severity: severity, statement: { say in words(statementOf: waits, say) }, source: round.source
                ) { _, plan, say in words(waits, plan: plan, say) }
            }
        }
    }
}

extension FewestWaits {
    fileprivate static func words(statementOf waits: RoundWaits, _ say: Phrase) -> String {
        let (name, round) = (say.name(waits.party), waits.round.title)
        return say(
            en: "\(name) does not wait between its talks of '\(round)'",
            nl: "\(name) wacht niet tussen haar gesprekken van '\(round)'",
            fr: "\(name) n'attend pas entre ses entretiens de '\(round)'")
    }

    fileprivate static func words(_ waits: RoundWaits, plan: Plan, _ say: Phrase) -> Wording {
        let gaps = waits.waits(plan, say.problem)
        let (name, round) = (say.name(waits.party), waits.round.title)
        let count = say.language.times(gaps.count)
        let named = say.some(gaps.map { say.range($0) })
        return Wording(
            say(
                en: "\(name) waits \(count) between its talks of '\(round)': \(named)",
                nl: "\(name) wacht \(count) tussen haar gesprekken van '\(round)': \(named)",
                fr: "\(name) attend \(count) entre ses entretiens de '\(round)' : \(named)"),
            remedy: say(
                en: "bring these talks together, or offer something to do between them",
                nl: "breng deze gesprekken bij elkaar, of bied ertussen iets te doen aan",
                fr: "rapprocher ces entretiens, ou proposer quelque chose à faire entre eux"))
    }
}
