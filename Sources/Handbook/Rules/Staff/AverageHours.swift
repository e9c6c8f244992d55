internal import Conditions
internal import Occasions

/// Averaged over a reference period, a week has no more hours than the law allows.
enum AverageHours {
    static let average = Parameter(
        "average", .minutes, 2880,
        Text(
            en: "Work in an average week at most, overtime included",
            nl: "Arbeid in een gemiddelde week, hoogstens, overuren inbegrepen",
            fr: "Travail par semaine moyenne, au plus, heures supplémentaires comprises"))

    static let rule = Rule(
        id: "average-hours", chapter: .staff,
        title: Text(
            en: "Average hours of a week", nl: "Gemiddelde uren per week", fr: "Moyenne des heures par semaine"),
        statement: Text(
            en: """
                What a member of staff has worked before in the reference period, and the duties planned in it, come \
                to no more than the average week times the weeks of the period. Periods follow each other from the \
                first day of the plan. Staff of the regime `none` are exempt.
                """,
            nl: """
                Wat een personeelslid in de referteperiode al gewerkt heeft en de taken die erin gepland zijn, komen \
                samen niet boven de gemiddelde week maal de weken van de periode. De periodes volgen elkaar op vanaf \
                de eerste dag van de planning. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Ce qu'un membre du personnel a déjà travaillé pendant la période de référence et les tâches qui y \
                sont prévues ne dépassent pas la semaine moyenne multipliée par les semaines de la période. Les \
                périodes se suivent dès le premier jour du planning. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2003/88/EC, articles 6 and 16", nl: "Richtlijn 2003/88/EG, artikelen 6 en 16",
            fr: "Directive 2003/88/CE, articles 6 et 16"),
        parameters: [average, .weeks],
        scope: RuleScope(regimes: ["municipal", "directive", "labour-law"])
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty else { return [] }
        let periods = ReferencePeriods(brief, weeks: instance[.weeks], average: instance[Self.average])
        return staff.flatMap { id -> [Requirement] in
            periods.critical(of: id, brief.timed(of: id, for: instance), problem).map { period in
                let date = periods.date(period, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], periods.demand(period, brief), in: problem,
                    statement: { say in words(statementOf: id, period.most, from: date, say) },
                    source: problem[id].source
                ) { miss, _, say in words(miss, period, from: date, weeks: instance[.weeks], say) }
            }
        }
    }
}

extension AverageHours {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, from date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) works at most \(hours) in the reference period that includes \(day)",
            nl: "\(name) werkt hoogstens \(hours) in de referteperiode waarin \(day) valt",
            fr: "\(name) travaille au plus \(hours) pendant la période de référence qui comprend le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, _ period: ReferencePeriods.Period, from date: CivilDate, weeks: Int, _ say: Phrase
    ) -> Wording {
        let planned = period.left + miss.amount
        let (name, over) = (say.name(period.load.person), say.duration(period.before + planned - period.most))
        let (limit, before) = (say.duration(period.most), say.duration(period.before))
        let surplus = say.duration(miss.amount)
        return Wording(
            say(
                en: """
                    \(name) has worked \(before) and has \(say.duration(planned)) planned from \(say.date(date)) on: \(over) more \
                    than \(limit) in \(weeks) weeks
                    """,
                nl: """
                    \(name) heeft \(before) gewerkt en krijgt vanaf \(say.date(date)) \(say.duration(planned)) taken: \(over) meer \
                    dan \(limit) in \(weeks) weken
                    """,
                fr: """
                    \(name) a travaillé \(before) et a \(say.duration(planned)) de tâches à partir du \(say.date(date)) : \(over) \
                    de plus que \(limit) en \(weeks) semaines
                    """),
            remedy: say(
                en: "give duties of at least \(surplus) to somebody else",
                nl: "geef taken van minstens \(surplus) aan iemand anders",
                fr: "confier des tâches d'au moins \(surplus) à quelqu'un d'autre"))
    }
}
