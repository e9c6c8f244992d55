internal import Conditions
internal import Occasions

/// A delegation has only so many bilaterals on one day.
enum BilateralQuota {
    static let aDay = Parameter(
        "a-day", .count, 6,
        Text(
            en: "Bilaterals of a delegation on one day at most",
            nl: "Bilaterale gesprekken van een delegatie op één dag, hoogstens",
            fr: "Entretiens bilatéraux d'une délégation en une journée, au plus"))
    static let dayBegins = Parameter(
        "day-begins", .clock, 240,
        Text(en: "When a day begins", nl: "Wanneer een dag begint", fr: "Quand une journée commence"))

    static let rule = Rule(
        id: "bilateral-quota", chapter: .people,
        title: Text(
            en: "Bilaterals of a delegation on one day", nl: "Bilaterale gesprekken van een delegatie op één dag",
            fr: "Entretiens bilatéraux d'une délégation en une journée"),
        statement: Text(
            en: "A delegation has at most so many bilaterals on one day: its own number, else the one given here.",
            nl: """
                Een delegatie heeft hoogstens zoveel bilaterale gesprekken op één dag: haar eigen aantal, anders wat \
                hier staat.
                """,
            fr: """
                Une délégation a au plus tant d'entretiens bilatéraux en une journée : son propre nombre, sinon celui \
                donné ici.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Gebruik van de dienst", fr: "Usage du service"),
        parameters: [aDay, dayBegins],
        scope: RuleScope(kinds: ["bilateral"]),
        concession: .move
    ) { brief, instance in
        let problem = brief.problem
        let guests = brief.resources(for: instance).filter { problem[$0].delegation != nil }
        guard !guests.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance[Self.dayBegins])
        return guests.flatMap { id -> [Requirement] in
            let most = problem[id].delegation?.bilateralsADay ?? instance[Self.aDay]
            let spans = brief.claims(of: id, for: instance)
            guard spans.count > most else { return [] }
            let byDay = calendar.byDay(spans)
            return byDay.indices.filter { byDay[$0].count > most }.map { day in
                let date = calendar.date(day, in: problem)
                let (possible, range) = (byDay[day], calendar.days[day])
                return instance.requirement(
                    of: [problem[id].id, date.text],
                    .formula(.atMost(calendar.number(of: possible, on: day, brief), most)), in: problem,
                    severity: instance.severity.perUnit,
                    statement: { say in words(statementOf: id, most, on: date, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, of: id, possible, on: range, most, plan: plan, say) }
            }
        }
    }
}

extension BilateralQuota {
    fileprivate static func words(
        statementOf id: ResourceID, _ most: Int, on date: CivilDate, _ say: Phrase
    ) -> String {
        let (name, day) = (say.name(id), say.date(date))
        return say(
            en: "\(name) has at most \(most) bilaterals on \(day)",
            nl: "\(name) heeft hoogstens \(most) bilaterale gesprekken op \(day)",
            fr: "\(name) a au plus \(most) entretiens bilatéraux le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of id: ResourceID, _ spans: [Span], on range: TimeRange, _ most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let held = Duty.planned(spans, by: plan, in: say.problem).filter { range.contains($0.range.start) }
        let names = held.map { "\(say.name($0.id)) \(say.clock($0.range.start))" }.joined(separator: "; ")
        let (name, day) = (say.name(id), say.date(say.problem.zone.civil(range.start).date))
        let (number, excess) = (most + miss.amount, miss.amount)
        return Wording(
            say(
                en: "\(name) has \(number) bilaterals on \(day), \(excess) more than \(most): \(names)",
                nl: "\(name) heeft \(number) bilaterale gesprekken op \(day), \(excess) meer dan \(most): \(names)",
                fr: "\(name) a \(number) entretiens bilatéraux le \(day), \(excess) de plus que \(most) : \(names)"),
            remedy: say(
                en: "hold \(excess) of them on another day", nl: "hou er \(excess) op een andere dag",
                fr: "en tenir \(excess) un autre jour"))
    }
}
