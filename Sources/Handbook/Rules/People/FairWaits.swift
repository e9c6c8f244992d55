internal import Conditions
internal import Occasions

/// No delegation waits much more often in a round of talks than another.
enum FairWaits {
    static let spread = Parameter(
        "spread", .count, 2,
        Text(
            en: "Waits more than those of the delegation with the fewest, at most",
            nl: "Hoogstens zoveel keer meer dan de delegatie die het minst wacht",
            fr: "Attentes de plus que la délégation qui attend le moins, au plus"))

    static let rule = Rule(
        id: "fair-waits", chapter: .people,
        title: Text(
            en: "Waits in a round of talks shared fairly", nl: "Wachttijden in een bilaterale ronde eerlijk verdeeld",
            fr: "Attentes d'une série d'entretiens équitablement réparties"),
        statement: Text(
            en: """
                In a round of bilaterals the delegation that waits most often between its talks does so at most so many \
                times more than the one that waits least often.
                """,
            nl: """
                In een bilaterale ronde wacht de delegatie die het vaakst wacht tussen haar gesprekken, hoogstens \
                zoveel keer meer dan die welke het minst wacht.
                """,
            fr: """
                Dans une série bilatérale, la délégation qui attend le plus souvent entre ses entretiens n'attend pas \
                plus de tant de fois de plus que celle qui attend le moins.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Gebruik van de dienst", fr: "Usage du service"),
        parameters: [spread]
    ) { brief, instance in
        brief.problem.rounds.flatMap { round -> [Requirement] in
            let all = RoundWaits.each(of: round, for: instance, in: brief)
            guard let least = all.map(\.most).min() else { return [] }
            return least == 0
                ? bounds(all, of: round, instance, brief) : spread(all, of: round, least: least, instance, brief)
        }
    }

    /// Where somebody never waits, whatever is planned, the spread bounds each of the others by itself.
    private static func bounds(
        _ all: [RoundWaits], of round: Round, _ instance: RuleInstance, _ brief: Brief
    ) -> [Requirement] {
        let spread = instance[Self.spread]
        return all.filter { $0.most > spread }.map { waits in
            instance.requirement(
                of: [round.id, brief.problem[waits.party].id], .formula(.atMost(waits.number, spread)),
                in: brief.problem, severity: instance.severity.perUnit,
                statement: { say in words(statementOf: waits, spread, say) }, source: round.source
            ) { _, plan, say in words([waits], spread, plan: plan, say) }
        }
    }

    /// The fewest waits are some number, and all lie within the spread of it.
    private static func spread(
        _ all: [RoundWaits], of round: Round, least: Int, _ instance: RuleInstance, _ brief: Brief
    ) -> [Requirement] {
        let spread = instance[Self.spread]
        guard all.contains(where: { $0.most > spread }) else { return [] }
        let formulas = (0...least).map { fewest in
            Formula.all(
                all.flatMap { waits -> [Formula] in
                    (fewest > 0 ? [.atLeast(waits.number, fewest)] : [])
                        + (waits.most > fewest + spread ? [.atMost(waits.number, fewest + spread)] : [])
                })
        }
        return [
            instance.requirement(
                of: [round.id], .formula(.any(formulas)), in: brief.problem,
                statement: { say in words(statementOf: round, spread, say) }, source: round.source
            ) { _, plan, say in words(all, spread, plan: plan, say) }
        ]
    }
}

extension FairWaits {
    fileprivate static func words(statementOf waits: RoundWaits, _ spread: Int, _ say: Phrase) -> String {
        let (name, most, round) = (say.name(waits.party), say.language.times(spread), waits.round.title)
        return say(
            en: "\(name) waits at most \(most) in '\(round)', where others never do",
            nl: "\(name) wacht hoogstens \(most) in '\(round)', waar anderen nooit wachten",
            fr: "\(name) attend au plus \(most) dans '\(round)', où d'autres n'attendent jamais")
    }

    fileprivate static func words(statementOf round: Round, _ spread: Int, _ say: Phrase) -> String {
        let most = say.language.times(spread)
        return say(
            en: "in '\(round.title)' no delegation waits more than \(most) more often than another",
            nl: "in '\(round.title)' wacht geen delegatie meer dan \(most) vaker dan een andere",
            fr: "dans '\(round.title)', aucune délégation n'attend plus de \(most) de plus qu'une autre")
    }

    fileprivate static func words(_ all: [RoundWaits], _ spread: Int, plan: Plan, _ say: Phrase) -> Wording {
        let counted = all.map { (party: $0.party, count: $0.waits(plan, say.problem).count) }
        let fewest = all.count == 1 ? 0 : counted.map(\.count).min() ?? 0
        let often = counted.filter { $0.count > fewest + spread }
        let named = say.some(often.map { "\(say.name($0.party)) \(say.language.times($0.count))" })
        let least = say.language.times(fewest)
        let most = say.language.times(spread)
        let round = all.first?.round.title ?? ""
        return Wording(
            say(
                en: "in '\(round)' these wait more than \(most) more often than others, who wait \(least): \(named)",
                nl: "in '\(round)' wachten deze meer dan \(most) vaker dan anderen, die \(least) wachten: \(named)",
                fr: """
                    dans '\(round)', celles-ci attendent plus de \(most) de plus que d'autres, qui attendent \(least) : \
                    \(named)
                    """),
            remedy: say(
                en: "bring their talks together", nl: "breng hun gesprekken bij elkaar",
                fr: "rapprocher leurs entretiens"))
    }
}
