internal import Conditions
internal import Occasions

/// An early warning: the average week of the office's staff, before the law's own limit is reached.
enum AverageTarget {
    static let average = Parameter(
        "average", .minutes, 2280,
        Text(
            en: "Work in an average week as agreed", nl: "Arbeid in een gemiddelde week zoals overeengekomen",
            fr: "Travail par semaine moyenne, comme convenu"))

    static let rule = Rule(
        id: "average-target", chapter: .staff,
        title: Text(
            en: "The average week as agreed", nl: "De overeengekomen gemiddelde week",
            fr: "La semaine moyenne convenue"),
        statement: Text(
            en: """
                What a member of staff has worked before in the reference period, and the duties planned in it, come \
                to no more than the agreed week times the weeks of the period; each further minute costs. Staff of \
                the regime `none` are exempt.
                """,
            nl: """
                Wat een personeelslid in de referteperiode al gewerkt heeft en de taken die erin gepland zijn, komen \
                samen niet boven de overeengekomen week maal de weken van de periode; elke minuut meer telt mee. Wie \
                onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Ce qu'un membre du personnel a déjà travaillé pendant la période de référence et les tâches qui y \
                sont prévues ne dépassent pas la semaine convenue multipliée par les semaines de la période ; chaque \
                minute de plus coûte. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Belgian act of 14 December 2000: 38 hours a week on average over four months",
            nl: "Wet van 14 december 2000: gemiddeld 38 uur per week over vier maanden",
            fr: "Loi du 14 décembre 2000 : 38 heures par semaine en moyenne sur quatre mois"),
        severity: .should(weight: 1),
        parameters: [average, .weeks],
        scope: RuleScope(regimes: ["municipal", "labour-law"])
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty, let severity = instance.weighed(for: nil, per: .unit) else { return [] }
        let periods = ReferencePeriods(brief, weeks: instance[.weeks], average: instance[Self.average])
        return staff.flatMap { id -> [Requirement] in
            periods.critical(of: id, brief.timed(of: id, for: instance), problem).map { period in
                let date = periods.date(period, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], periods.demand(period, brief), in: problem, severity: severity,
                    statement: { say in words(statementOf: id, period.most, from: date, say) },
                    source: problem[id].source
                ) { miss, _, say in words(miss, period, weeks: instance[.weeks], say) }
            }
        }
    }
}

extension AverageTarget {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, from date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) would best work no more than \(hours) in the reference period that includes \(day)",
            nl: "\(name) werkt liefst niet meer dan \(hours) in de referteperiode waarin \(day) valt",
            fr: "\(name) travaille de préférence \(hours) au plus pendant la période de référence du \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, _ period: ReferencePeriods.Period, weeks: Int, _ say: Phrase
    ) -> Wording {
        let planned = period.left + miss.amount
        let (name, over) = (say.name(period.load.person), say.duration(period.before + planned - period.most))
        let (total, limit) = (say.duration(period.before + planned), say.duration(period.most))
        let surplus = say.duration(miss.amount)
        return Wording(
            say(
                en: "\(name) comes to \(total) in \(weeks) weeks, \(over) more than the agreed \(limit)",
                nl: "\(name) komt op \(total) in \(weeks) weken, \(over) meer dan de overeengekomen \(limit)",
                fr: "\(name) arrive à \(total) en \(weeks) semaines, \(over) de plus que les \(limit) convenues"),
            remedy: say(
                en: "give duties of at least \(surplus) to somebody else, or plan rest in return",
                nl: "geef taken van minstens \(surplus) aan iemand anders, of plan inhaalrust",
                fr: "confier des tâches d'au moins \(surplus) à quelqu'un d'autre, ou prévoir un repos compensatoire"))
    }
}
