internal import Conditions
internal import Occasions

/// The duties of one day stay within the hours of a working day.
enum DailyHours {
    static let work = Parameter(
        "work", .minutes, 660,
        Text(
            en: "Work on one day at most", nl: "Arbeid op één dag, hoogstens",
            fr: "Travail par jour, au plus"))

    static let rule = Rule(
        id: "daily-hours", chapter: .staff,
        title: Text(en: "Hours of a working day", nl: "Uren van een werkdag", fr: "Heures d'une journée de travail"),
        statement: Text(
            en: """
                The duties of a member of staff that begin on one day last no longer together than a working day may. \
                Staff of the regime `none` are exempt.
                """,
            nl: """
                De taken van een personeelslid die op één dag beginnen, duren samen niet langer dan een werkdag mag \
                duren. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Les tâches d'un membre du personnel qui commencent le même jour ne durent pas ensemble plus longtemps \
                qu'une journée de travail ne peut durer. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Belgian act of 14 December 2000 on working time in the public sector; labour act of 16 March 1971",
            nl: "Wet van 14 december 2000 over de arbeidstijd in de openbare sector; arbeidswet van 16 maart 1971",
            fr: "Loi du 14 décembre 2000 sur le temps de travail dans le secteur public ; loi du 16 mars 1971"),
        parameters: [work, .dayBegins],
        scope: RuleScope(regimes: ["municipal", "labour-law"])
    ) { brief, instance in
        let most = instance[Self.work]
        return HoursAtMost.requirements(
            brief, instance, most, in: WorkingDays(brief, from: instance[.dayBegins]),
            statement: { id, date, say in words(statementOf: id, most, on: date, say) },
            wording: { miss, load, date, plan, say in
                words(miss, of: load, on: date, most: most, plan: plan, say)
            })
    }
}

extension DailyHours {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) works at most \(hours) on \(day)", nl: "\(name) werkt hoogstens \(hours) op \(day)",
            fr: "\(name) travaille au plus \(hours) le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of load: Workload, on date: CivilDate, most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let duties = load.duties(by: plan, in: say.problem)
        let (name, day, named) = (say.name(load.person), say.date(date), say.duties(duties))
        let (worked, over, limit) = (say.duration(most + miss.amount), say.duration(miss.amount), say.duration(most))
        return Wording(
            say(
                en: "\(name) works \(worked) on \(day), \(over) more than \(limit): \(named)",
                nl: "\(name) werkt \(worked) op \(day), \(over) meer dan \(limit): \(named)",
                fr: "\(name) travaille \(worked) le \(day), \(over) de plus que \(limit) : \(named)"),
            remedy: say.lighten(duties, by: miss.amount, most: most))
    }
}
