internal import Conditions
internal import Occasions

/// Who works at night works no longer than a night shift.
enum NightWork {
    static let work = Parameter(
        "work", .minutes, 480,
        Text(
            en: "Work in one night at most", nl: "Arbeid in één nacht, hoogstens",
            fr: "Travail par nuit, au plus"))
    static let nightBegins = Parameter(
        "night-begins", .clock, 1200,
        Text(en: "When the night begins", nl: "Wanneer de nacht begint", fr: "Quand la nuit commence"))
    static let nightEnds = Parameter(
        "night-ends", .clock, 360,
        Text(
            en: "When it ends, on the next day", nl: "Wanneer hij eindigt, op de volgende dag",
            fr: "Quand elle finit, le lendemain"))

    static let rule = Rule(
        id: "night-work", chapter: .staff,
        title: Text(en: "Work at night", nl: "Nachtarbeid", fr: "Travail de nuit"),
        statement: Text(
            en: """
                The duties of a member of staff that begin in one night last no longer together than work at night \
                may. Staff of the regime `none` are exempt.
                """,
            nl: """
                De taken van een personeelslid die in één nacht beginnen, duren samen niet langer dan nachtarbeid mag \
                duren. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Les tâches d'un membre du personnel qui commencent la même nuit ne durent pas ensemble plus longtemps \
                que le travail de nuit ne peut durer. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2003/88/EC, article 8; Belgian act of 14 December 2000",
            nl: "Richtlijn 2003/88/EG, artikel 8; wet van 14 december 2000",
            fr: "Directive 2003/88/CE, article 8 ; loi du 14 décembre 2000"),
        severity: .note,
        parameters: [work, nightBegins, nightEnds],
        scope: RuleScope(regimes: ["municipal", "labour-law"])
    ) { brief, instance in
        guard instance[Self.nightBegins] != instance[Self.nightEnds] else { return [] }
        let most = instance[Self.work]
        return HoursAtMost.requirements(
            brief, instance, most,
            in: WorkingDays(brief, from: instance[Self.nightEnds], cutAt: instance[Self.nightBegins]),
            where: { $0 % 2 == 1 },
            statement: { id, date, say in words(statementOf: id, most, on: date, say) },
            wording: { miss, load, date, plan, say in
                words(miss, of: load, on: date, most: most, plan: plan, say)
            })
    }
}

extension NightWork {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) works at most \(hours) in the night of \(day)",
            nl: "\(name) werkt hoogstens \(hours) in de nacht van \(day)",
            fr: "\(name) travaille au plus \(hours) la nuit du \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of load: Workload, on date: CivilDate, most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let duties = load.duties(by: plan, in: say.problem)
        let (name, day, named) = (say.name(load.person), say.date(date), say.duties(duties))
        let (worked, over, limit) = (say.duration(most + miss.amount), say.duration(miss.amount), say.duration(most))
        return Wording(
            say(
                en: "\(name) works \(worked) in the night of \(day), \(over) more than \(limit): \(named)",
                nl: "\(name) werkt \(worked) in de nacht van \(day), \(over) meer dan \(limit): \(named)",
                fr: "\(name) travaille \(worked) la nuit du \(day), \(over) de plus que \(limit) : \(named)"),
            remedy: say.lighten(duties, by: miss.amount, most: most))
    }
}
