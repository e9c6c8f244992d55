internal import Conditions
internal import Occasions

/// Eleven hours of rest in every twenty-four leave thirteen from the first start of a day to its last end.
enum DailySpan {
    static let presence = Parameter(
        "presence", .minutes, 780,
        Text(
            en: "From the first start to the last end of a working day, at most",
            nl: "Van het eerste begin tot het laatste einde van een werkdag, hoogstens",
            fr: "Du premier début à la dernière fin d'une journée de travail, au plus"))

    static let rule = Rule(
        id: "daily-span", chapter: .staff,
        title: Text(
            en: "From first to last duty of a day", nl: "Van de eerste tot de laatste taak van een dag",
            fr: "De la première à la dernière tâche du jour"),
        statement: Text(
            en: """
                From the start of the first duty of a working day to the end of the last that begins on it, a member \
                of staff is present no longer than the rest due in every 24 hours leaves; a single duty that is \
                longer is refused. Staff of the regime `none` are exempt.
                """,
            nl: """
                Van het begin van de eerste taak van een werkdag tot het einde van de laatste die erop begint, is een \
                personeelslid niet langer aanwezig dan de rust per 24 uur toelaat; een taak die op zich langer duurt, \
                wordt geweigerd. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Du début de la première tâche d'une journée de travail à la fin de la dernière qui y commence, un \
                membre du personnel n'est pas présent plus longtemps que ne le permet le repos dû par 24 heures ; \
                une tâche plus longue à elle seule est refusée. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2003/88/EC, article 3: 11 hours of rest in every 24",
            nl: "Richtlijn 2003/88/EG, artikel 3: 11 uur rust per 24 uur",
            fr: "Directive 2003/88/CE, article 3 : 11 heures de repos par 24 heures"),
        parameters: [presence, .dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance[.dayBegins])
        let most = instance[Self.presence]
        return staff.flatMap { id -> [Requirement] in
            calendar.workloads(of: id, brief.timed(of: id, for: instance)).compactMap { load -> Requirement? in
                guard let extent = load.extent(brief), extent.minutes > most else { return nil }
                let presence =
                    Quantity(.lastEnd(load.spans, load.stretch)) - Quantity(.firstStart(load.spans, load.stretch))
                let date = calendar.date(load.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(presence, most)), in: problem,
                    statement: { say in words(statementOf: id, most, on: date, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, of: load, on: date, most: most, plan: plan, say) }
            }
        }
    }
}

extension DailySpan {
    fileprivate static func words(
        statementOf person: ResourceID, _ most: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(most), say.date(date))
        return say(
            en: "\(name) is present at most \(hours) from first to last duty on \(day)",
            nl: "\(name) is op \(day) van de eerste tot de laatste taak hoogstens \(hours) aanwezig",
            fr: "\(name) est présent au plus \(hours) de la première à la dernière tâche le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of load: Workload, on date: CivilDate, most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let duties = load.duties(by: plan, in: say.problem)
        let last = duties.max { ($0.range.end, $0.id) < ($1.range.end, $1.id) }
        let (name, day, hours) = (say.name(load.person), say.date(date), say.duration(most + miss.amount))
        let (over, limit) = (say.duration(miss.amount), say.duration(most))
        guard let first = duties.first, let last, duties.allSatisfy({ $0.range.minutes <= most }) else {
            let named = say.duties(duties)
            return Wording(
                say(
                    en: "\(name) is present for \(hours) on \(day), \(over) more than \(limit): \(named)",
                    nl: "\(name) is \(hours) aanwezig op \(day), \(over) meer dan \(limit): \(named)",
                    fr: "\(name) est présent \(hours) le \(day), \(over) de plus que \(limit) : \(named)"),
                remedy: say.lighten(duties, by: miss.amount, most: most))
        }
        let (from, start) = (say.name(first.id), say.clock(first.range.start))
        let (to, end) = (say.name(last.id), say.clock(last.range.end))
        let (early, late) = (say.time(last.range.end - most), say.time(first.range.start + most))
        return Wording(
            say(
                en: """
                    \(name) is present for \(hours) on \(day), from \(from), which begins at \(start), to \(to), \
                    which ends at \(end): \(over) more than \(limit)
                    """,
                nl: """
                    \(name) is \(hours) aanwezig op \(day), van \(from), die om \(start) begint, tot \(to), die om \
                    \(end) eindigt: \(over) meer dan \(limit)
                    """,
                fr: """
                    \(name) est présent \(hours) le \(day), de \(from), qui commence à \(start), à \(to), qui \
                    finit à \(end) : \(over) de plus que \(limit)
                    """),
            remedy: say(
                en: "give what begins before \(early) or what ends after \(late) to somebody else",
                nl: "geef wat vóór \(early) begint of na \(late) eindigt aan iemand anders",
                fr: "confier à quelqu'un d'autre ce qui commence avant le \(early) ou finit après le \(late)"))
    }
}
