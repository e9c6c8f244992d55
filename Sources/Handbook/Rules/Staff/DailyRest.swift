internal import Conditions
internal import Occasions

/// Between the last duty of a day and the first of the next lies a night's rest.
package enum DailyRest {
    static let rest = Parameter(
        "rest", .minutes, 660,
        Text(
            en: "Rest between the last duty of a day and the first of the next",
            nl: "Rust tussen de laatste taak van een dag en de eerste van de volgende",
            fr: "Repos entre la dernière tâche d'un jour et la première du lendemain"))

    package static let rule = Rule(
        id: "daily-rest", chapter: .staff,
        title: Text(
            en: "Rest from one day to the next", nl: "Rust van de ene dag op de andere",
            fr: "Repos d'un jour à l'autre"),
        statement: Text(
            en: """
                From the end of the last duty that begins on a working day to the start of the first duty of the \
                next working day, a member of staff has the hours of rest the law gives. A working day runs from \
                the hour it begins to the same hour of the next day. Staff of the regime `none` are exempt.
                """,
            nl: """
                Tussen het einde van de laatste taak die op een werkdag begint en het begin van de eerste taak van \
                de volgende werkdag krijgt een personeelslid de wettelijke rusttijd. Een werkdag loopt van het uur \
                waarop hij begint tot hetzelfde uur van de volgende dag. Wie onder het regime `none` valt, is \
                vrijgesteld.
                """,
            fr: """
                Entre la fin de la dernière tâche qui commence pendant une journée de travail et le début de la \
                première tâche de la journée suivante, un membre du personnel a les heures de repos prévues par la \
                loi. Une journée de travail va de l'heure où elle commence à la même heure du lendemain. Le \
                personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2003/88/EC, article 3; Belgian act of 14 December 2000",
            nl: "Richtlijn 2003/88/EG, artikel 3; wet van 14 december 2000",
            fr: "Directive 2003/88/CE, article 3 ; loi du 14 décembre 2000"),
        parameters: [rest, .dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance[.dayBegins])
        let rest = instance[Self.rest]
        return staff.flatMap { id -> [Requirement] in
            let days = calendar.workloads(of: id, brief.timed(of: id, for: instance))
            return zip(days, days.dropFirst()).compactMap { day, next in
                guard next.day == day.day + 1, let evening = day.extent(brief), let morning = next.extent(brief),
                    evening.end + rest > morning.start
                else { return nil }
                let late = Quantity(.lastEnd(day.spans, day.stretch))
                let early = Quantity(.firstStart(next.spans, next.stretch))
                let date = calendar.date(day.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(late + rest - early, 0)), in: problem,
                    statement: { say in words(statementOf: id, rest, after: date, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, day, next, rest: rest, plan: plan, say) }
            }
        }
    }
}

extension DailyRest {
    fileprivate static func words(
        statementOf person: ResourceID, _ rest: Int, after date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(rest), say.date(date))
        return say(
            en: "\(name) has \(hours) of rest in the night after \(day)",
            nl: "\(name) heeft \(hours) rust in de nacht na \(day)",
            fr: "\(name) a \(hours) de repos la nuit après le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, _ day: Workload, _ next: Workload, rest: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, hours) = (say.name(day.person), say.duration(rest))
        let evening = day.duties(by: plan, in: say.problem).max { ($0.range.end, $0.id) < ($1.range.end, $1.id) }
        guard let evening, let morning = next.duties(by: plan, in: say.problem).first else {
            let missing = say.duration(miss.amount)
            return Wording(
                say(
                    en: "\(name) cannot have \(hours) of rest: \(missing) missing",
                    nl: "\(name) kan geen \(hours) rust krijgen: er ontbreekt \(missing)",
                    fr: "\(name) ne peut avoir \(hours) de repos : il manque \(missing)"),
                remedy: say(
                    en: "give a duty of the evening or the morning to somebody else",
                    nl: "geef een taak van de avond of de ochtend aan iemand anders",
                    fr: "confier une tâche du soir ou du matin à quelqu'un d'autre"))
        }
        let rested = morning.range.start - evening.range.end
        let had = rested > 0 ? say.duration(rested) : say(en: "no", nl: "geen", fr: "pas")
        let (first, end) = (say.name(evening.id), say.time(evening.range.end))
        let (second, start) = (say.name(morning.id), say.time(morning.range.start))
        let (short, best) = (say.duration(rest - rested), say.time(evening.range.end + rest))
        return Wording(
            say(
                en: """
                    \(name) has \(had) rest between \(first), which ends \(end), and \(second), which begins \
                    \(start): \(short) short of \(hours)
                    """,
                nl: """
                    \(name) heeft \(had) rust tussen \(first), tot \(end), en \(second), vanaf \(start): \
                    \(short) minder dan \(hours)
                    """,
                fr: """
                    \(name) n'a \(rested > 0 ? "que \(had)" : had) de repos entre \(first), jusqu'au \(end), et \
                    \(second), dès le \(start) : \(short) de moins que \(hours)
                    """),
            remedy: say(
                en: "give one of the two to somebody else, or start \(second) no earlier than \(best)",
                nl: "geef een van beide aan iemand anders, of laat \(second) niet vóór \(best) beginnen",
                fr: "confier l'une des deux à quelqu'un d'autre, ou ne pas commencer \(second) avant le \(best)"))
    }
}
