internal import Conditions
internal import Occasions

/// The duties of one week stay within the hours of a working week.
enum WeeklyHours {
    static let work = Parameter(
        "work", .minutes, 3000,
        Text(
            en: "Work in one week at most", nl: "Arbeid in één week, hoogstens",
            fr: "Travail par semaine, au plus"))

    static let rule = Rule(
        id: "weekly-hours", chapter: .staff,
        title: Text(en: "Hours of a working week", nl: "Uren van een werkweek", fr: "Heures d'une semaine de travail"),
        statement: Text(
            en: """
                The duties of a member of staff that begin from Monday to Sunday last no longer together than a \
                working week may. Staff of the regime `none` are exempt.
                """,
            nl: """
                De taken van een personeelslid die van maandag tot zondag beginnen, duren samen niet langer dan een \
                werkweek mag duren. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Les tâches d'un membre du personnel qui commencent du lundi au dimanche ne durent pas ensemble plus \
                longtemps qu'une semaine de travail ne peut durer. Le personnel du régime `none` est exempté.
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
            brief, instance, most, in: WorkingDays(weeksOf: brief, from: instance[.dayBegins]),
            statement: { id, monday, say in words(statementOf: id, most, from: monday, say) },
            wording: { miss, load, monday, plan, say in
                words(miss, of: load, from: monday, most: most, plan: plan, say)
            })
    }
}

extension WeeklyHours {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, from monday: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(monday))
        return say(
            en: "\(name) works at most \(hours) in the week of \(day)",
            nl: "\(name) werkt hoogstens \(hours) in de week van \(day)",
            fr: "\(name) travaille au plus \(hours) la semaine du \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of load: Workload, from monday: CivilDate, most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let duties = load.duties(by: plan, in: say.problem)
        let named = say.days(duties)
        let (name, day, over) = (say.name(load.person), say.date(monday), say.duration(miss.amount))
        let (worked, limit) = (say.duration(most + miss.amount), say.duration(most))
        return Wording(
            say(
                en: "\(name) works \(worked) in the week of \(day), \(over) more than \(limit): \(named)",
                nl: "\(name) werkt \(worked) in de week van \(day), \(over) meer dan \(limit): \(named)",
                fr: "\(name) travaille \(worked) la semaine du \(day), \(over) de plus que \(limit) : \(named)"),
            remedy: say(
                en: "give duties of at least \(over) to somebody else or hold them in another week",
                nl: "geef taken van minstens \(over) aan iemand anders of plan ze in een andere week",
                fr: "confier des tâches d'au moins \(over) à quelqu'un d'autre ou les prévoir une autre semaine"))
    }
}

extension Phrase {
    /// How long somebody works on each day: `Mon 19 Feb 2024 9 h, Tue 20 Feb 2024 8 h 30 min`.
    fileprivate func days(_ duties: [Duty]) -> String {
        var worked: [(date: CivilDate, minutes: Int)] = []
        for duty in duties {
            let date = problem.zone.civil(duty.range.start).date
            if worked.last?.date == date {
                worked[worked.count - 1].minutes += duty.range.minutes
            } else {
                worked.append((date, duty.range.minutes))
            }
        }
        return worked.map { "\(date($0.date)) \(duration($0.minutes))" }.joined(separator: ", ")
    }
}
