internal import Conditions
internal import Occasions

/// Who drives a coach drives no longer on a day than the driving times of the Union allow.
enum CoachDriving {
    static let driving = Parameter(
        "driving", .minutes, 540,
        Text(
            en: "Driving on one day at most", nl: "Rijtijd op één dag, hoogstens",
            fr: "Conduite par jour, au plus"))

    static let rule = Rule(
        id: "coach-driving", chapter: .staff,
        title: Text(
            en: "A coach driver's day", nl: "De dag van een autocarchauffeur", fr: "La journée d'un chauffeur d'autocar"
        ),
        statement: Text(
            en: """
                The engagements that one driver drives with a coach on one day last no longer together than a day's \
                driving may. A vehicle built for more than nine persons with its driver is a coach; of an \
                engagement that takes a coach, every driver counts as driving it, and all its time as driving.
                """,
            nl: """
                De activiteiten die één chauffeur op één dag met een autocar rijdt, duren samen niet langer dan de \
                dagelijkse rijtijd mag. Een voertuig gebouwd voor meer dan negen personen met de chauffeur is een \
                autocar; van een activiteit die een autocar neemt, telt elke chauffeur als bestuurder en alle tijd \
                als rijtijd.
                """,
            fr: """
                Les activités qu'un chauffeur conduit en autocar le même jour ne durent pas ensemble plus longtemps \
                que la conduite journalière ne le permet. Un véhicule construit pour plus de neuf personnes, chauffeur \
                compris, est un autocar ; d'une activité qui prend un autocar, chaque chauffeur compte comme \
                conducteur, et tout le temps comme conduite.
                """),
        authority: .law,
        basis: Text(
            en: "Regulation (EC) 561/2006, article 6", nl: "Verordening (EG) 561/2006, artikel 6",
            fr: "Règlement (CE) 561/2006, article 6"),
        parameters: [driving, .dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        let coaches = CoachTrips(brief, instance)
        guard !coaches.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance[.dayBegins])
        let most = instance[Self.driving]
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            calendar.workloads(of: id, coaches.driven(by: id, brief, instance)).compactMap { load -> Requirement? in
                guard load.minutes(problem) > most else { return nil }
                let minutes = Quantity.sum(
                    load.spans.map { span in
                        let driven = coaches.takesCoach(span.engagement).and(calendar.counts(span, on: load.day, brief))
                        return .truth(driven) * problem[span.engagement].minutes
                    })
                let date = calendar.date(load.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(minutes, most)), in: problem,
                    statement: { say in words(statementOf: id, most, on: date, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, of: load, coaches, on: date, most: most, plan: plan, say) }
            }
        }
    }
}

extension CoachDriving {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) drives a coach for at most \(hours) on \(day)",
            nl: "\(name) rijdt op \(day) hoogstens \(hours) met een autocar",
            fr: "\(name) conduit un autocar \(hours) au plus le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of load: Workload, _ coaches: CoachTrips, on date: CivilDate, most: Int, plan: Plan,
        _ say: Phrase
    ) -> Wording {
        let judge = Judge(problem: say.problem, plan: plan)
        let duties = load.duties(by: plan, in: say.problem).filter { judge.truth(coaches.takesCoach($0.id)) == .yes }
        let (name, day, named) = (say.name(load.person), say.date(date), say.duties(duties))
        let (total, over, limit) = (say.duration(most + miss.amount), say.duration(miss.amount), say.duration(most))
        return Wording(
            say(
                en: "\(name) drives a coach for \(total) on \(day), \(over) more than \(limit): \(named)",
                nl: "\(name) rijdt op \(day) \(total) met een autocar, \(over) meer dan \(limit): \(named)",
                fr: "\(name) conduit un autocar \(total) le \(day), \(over) de plus que \(limit) : \(named)"),
            remedy: say.lighten(duties, by: miss.amount, most: most))
    }
}
