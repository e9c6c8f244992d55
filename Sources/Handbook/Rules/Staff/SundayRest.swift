internal import Conditions
internal import Occasions

/// Whoever works on a Sunday or a public holiday is named, so that rest is given in return.
enum SundayRest {
    static let rule = Rule(
        id: "sunday-rest", chapter: .staff,
        title: Text(
            en: "Rest on Sundays and public holidays", nl: "Rust op zon- en feestdagen",
            fr: "Repos des dimanches et jours fériés"),
        statement: Text(
            en: """
                A member of staff has no duty that begins on a Sunday or a public holiday of the office's calendars; \
                one that there is, is told. Staff of the regime `none` are exempt.
                """,
            nl: """
                Een personeelslid heeft geen taak die begint op een zondag of een feestdag uit de kalenders van de \
                dienst; is die er wel, dan wordt ze gemeld. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Un membre du personnel n'a pas de tâche qui commence un dimanche ou un jour férié des calendriers du \
                service ; s'il y en a une, elle est signalée. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Belgian act of 14 December 2000: Sunday rest; public holidays by the employer's own regulation",
            nl: "Wet van 14 december 2000: zondagsrust; feestdagen volgens het eigen reglement van de werkgever",
            fr: "Loi du 14 décembre 2000 : repos du dimanche ; jours fériés selon le règlement de l'employeur"),
        severity: .note, scope: RuleScope(regimes: ["municipal", "labour-law"])
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty else { return [] }
        let holidays = holidays(of: problem)
        let calendar = WorkingDays(brief, from: 0)
        let free = calendar.days.indices.map { day in
            let date = calendar.date(day, in: problem)
            return date.weekday == .sunday || holidays[date] != nil
        }
        return staff.flatMap { id -> [Requirement] in
            calendar.workloads(of: id, brief.timed(of: id, for: instance)).compactMap { load -> Requirement? in
                guard free[load.day] else { return nil }
                let duties = calendar.number(of: load.spans, on: load.day, brief)
                let date = calendar.date(load.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(duties, 0)), in: problem,
                    statement: { say in words(statementOf: id, on: date, say) }, source: problem[id].source
                ) { _, plan, say in words(of: load, on: date, holidays[date], plan: plan, say) }
            }
        }
    }

    /// Public holidays by date, with their titles.
    private static func holidays(of problem: Problem) -> [CivilDate: String] {
        var found: [CivilDate: String] = [:]
        for entry in problem.calendar where entry.role == .holiday {
            for date in problem.zone.dates(of: entry.range) where found[date] == nil { found[date] = entry.title }
        }
        return found
    }
}

extension SundayRest {
    fileprivate static func words(statementOf person: ResourceID, on date: CivilDate, _ say: Phrase) -> String {
        let (name, day) = (say.name(person), say.date(date))
        return say(
            en: "\(name) has no duty on \(day)", nl: "\(name) heeft geen taak op \(day)",
            fr: "\(name) n'a pas de tâche le \(day)")
    }

    fileprivate static func words(
        of load: Workload, on date: CivilDate, _ holiday: String?, plan: Plan, _ say: Phrase
    ) -> Wording {
        let named = say.duties(load.duties(by: plan, in: say.problem))
        let title = holiday.map { $0.isEmpty ? "" : " ('\($0)')" }
        let what = title.map {
            say(en: "a public holiday\($0)", nl: "een feestdag\($0)", fr: "un jour férié\($0)")
        }
        let (name, day) = (say.name(load.person), say.date(date))
        return Wording(
            say(
                en: "\(name) works on \(day), \(what ?? "a Sunday"): \(named)",
                nl: "\(name) werkt op \(day), \(what ?? "een zondag"): \(named)",
                fr: "\(name) travaille le \(day), \(what ?? "un dimanche") : \(named)"),
            remedy: say(
                en: "give it to somebody who may work then, hold it on another day, or grant rest in return",
                nl: "geef ze aan iemand die dan mag werken, kies een andere dag, of geef inhaalrust",
                fr: "confier à quelqu'un qui peut travailler ce jour-là, choisir un autre jour, ou accorder un repos"))
    }
}
