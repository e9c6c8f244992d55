internal import Conditions
internal import Occasions

/// An interpreter's day has two sessions' worth of interpreting.
enum InterpreterDay {
    static let work = Parameter(
        "work", .minutes, 420,
        Text(
            en: "Interpreting on one day at most", nl: "Tolken op één dag, hoogstens",
            fr: "Interprétation par jour, au plus"))

    static let rule = Rule(
        id: "interpreter-day", chapter: .languages,
        title: Text(en: "An interpreter's day", nl: "De dag van een tolk", fr: "La journée d'un interprète"),
        statement: Text(
            en: """
                The engagements an interpreter interprets on one day last no longer together than two sessions. An \
                engagement that alone is longer counts as a whole day: its team is larger by the table.
                """,
            nl: """
                De activiteiten waarvoor een tolk op één dag tolkt, duren samen niet langer dan twee zittingen. Een \
                activiteit die alleen al langer duurt, telt als een hele dag: haar team is volgens de tabel groter.
                """,
            fr: """
                Les activités qu'un interprète interprète le même jour ne durent pas ensemble plus longtemps que deux \
                séances. Une activité plus longue à elle seule compte pour une journée entière : selon le tableau, son \
                équipe est plus grande.
                """),
        authority: .office,
        basis: Text(
            en: "Standard ISO 23155: no more than two sessions of at most three and a half hours on a day",
            nl: "Norm ISO 23155: hoogstens twee zittingen van hoogstens drie en een half uur per dag",
            fr: "Norme ISO 23155 : au plus deux séances de trois heures et demie au plus par jour"),
        parameters: [work, .dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        let calendar = WorkingDays(brief, from: instance[.dayBegins])
        let most = instance[Self.work]
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            calendar.workloads(of: id, brief.interpreting(by: id, for: instance)).compactMap { load -> Requirement? in
                let counted = load.spans.map { min(most, problem[$0.engagement].minutes) }
                guard counted.reduce(0, +) > most else { return nil }
                let minutes = Quantity.sum(
                    zip(load.spans, counted).map { .truth(calendar.counts($0, on: load.day, brief)) * $1 })
                let date = calendar.date(load.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(minutes, most)), in: problem,
                    statement: { say in words(statementOf: id, most, on: date, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, of: load, on: date, most: most, plan: plan, say) }
            }
        }
    }
}

extension InterpreterDay {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) interprets at most \(hours) on \(day)", nl: "\(name) tolkt hoogstens \(hours) op \(day)",
            fr: "\(name) interprète au plus \(hours) le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of load: Workload, on date: CivilDate, most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let duties = load.duties(by: plan, in: say.problem)
        let (name, day, named) = (say.name(load.person), say.date(date), say.duties(duties))
        let total = say.duration(duties.reduce(0) { $0 + $1.range.minutes })
        let (over, limit) = (say.duration(miss.amount), say.duration(most))
        return Wording(
            say(
                en: "\(name) interprets \(total) on \(day), and \(limit) is the most: \(named)",
                nl: "\(name) tolkt \(total) op \(day), en \(limit) is het maximum: \(named)",
                fr: "\(name) interprète \(total) le \(day), et \(limit) est le maximum : \(named)"),
            remedy: say(
                en: "give engagements of at least \(over) to another interpreter or hold them on another day",
                nl: "geef activiteiten van minstens \(over) aan een andere tolk of plan ze op een andere dag",
                fr: "confier des activités d'au moins \(over) à un autre interprète ou les prévoir un autre jour"))
    }
}
