internal import Conditions
internal import Occasions

/// After a full day another team interprets in the evening.
enum EveningTeam {
    static let fullDay = Parameter(
        "full-day", .minutes, 300,
        Text(
            en: "Interpreting that makes a day full", nl: "Tolkwerk dat een dag vol maakt",
            fr: "Interprétation qui remplit une journée"))
    static let evening = Parameter(
        "evening", .clock, 1080,
        Text(en: "When the evening begins", nl: "Wanneer de avond begint", fr: "Quand la soirée commence"))

    static let rule = Rule(
        id: "evening-team", chapter: .languages,
        title: Text(
            en: "Another team for the evening", nl: "Een ander team voor de avond",
            fr: "Une autre équipe pour la soirée"),
        statement: Text(
            en: """
                Who has a full day of engagements to interpret that begin before the evening interprets none that \
                begins in that evening.
                """,
            nl: """
                Wie een volle dag tolkt voor activiteiten die vóór de avond beginnen, tolkt niet voor een activiteit \
                die die avond begint.
                """,
            fr: """
                Qui interprète une journée pleine d'activités qui commencent avant la soirée n'en interprète aucune \
                qui commence ce soir-là.
                """),
        authority: .office,
        basis: Text(
            en: "Custom of the interpreters' profession", nl: "Gebruik in het tolkenberoep",
            fr: "Usage de la profession d'interprète"),
        parameters: [fullDay, evening, .dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        guard instance[Self.evening] != instance[.dayBegins] else { return [] }
        let calendar = WorkingDays(brief, from: instance[.dayBegins], cutAt: instance[Self.evening])
        let full = instance[Self.fullDay]
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            let loads = calendar.workloads(of: id, brief.interpreting(by: id, for: instance))
            return zip(loads, loads.dropFirst()).compactMap { day, evening -> Requirement? in
                guard day.day % 2 == 0, evening.day == day.day + 1, day.minutes(problem) >= full else { return nil }
                let formula = Formula.any([
                    .atMost(calendar.minutes(of: day.spans, on: day.day, brief), full - 1),
                    .atMost(calendar.number(of: evening.spans, on: evening.day, brief), 0),
                ])
                let date = calendar.date(day.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(formula), in: problem,
                    statement: { say in words(statementOf: id, full, on: date, say) }, source: problem[id].source
                ) { _, plan, say in words(day, evening, on: date, full: full, plan: plan, say) }
            }
        }
    }
}

extension EveningTeam {
    fileprivate static func words(
        statementOf person: ResourceID, _ full: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(full), say.date(date))
        return say(
            en: "\(name) does not interpret in the evening of \(day) after \(hours) or more by day",
            nl: "\(name) tolkt niet op de avond van \(day) na overdag \(hours) of meer",
            fr: "\(name) n'interprète pas le soir du \(day) après \(hours) ou plus en journée")
    }

    fileprivate static func words(
        _ day: Workload, _ evening: Workload, on date: CivilDate, full: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (before, after) = (day.duties(by: plan, in: say.problem), evening.duties(by: plan, in: say.problem))
        let total = say.duration(before.reduce(0) { $0 + $1.range.minutes })
        let (name, when) = (say.name(day.person), say.date(date))
        let (work, late) = (say.duties(before), say.duties(after))
        let (names, limit) = (say.list(after.map { say.name($0.id) }), say.duration(full))
        return Wording(
            say(
                en: """
                    \(name) interprets \(total) before the evening of \(when), a full day from \(limit) on: \(work); \
                    and then \(late)
                    """,
                nl: """
                    \(name) tolkt \(total) vóór de avond van \(when), een volle dag vanaf \(limit): \(work); en \
                    daarna \(late)
                    """,
                fr: """
                    \(name) interprète \(total) avant la soirée du \(when), une journée pleine dès \(limit) : \(work) ; \
                    et ensuite \(late)
                    """),
            remedy: say(
                en: "give \(names) to an interpreter who has not had a full day",
                nl: "geef \(names) aan een tolk die geen volle dag gehad heeft",
                fr: "confier \(names) à un interprète qui n'a pas eu de journée pleine"))
    }
}
