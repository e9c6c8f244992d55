internal import Conditions
internal import Occasions

/// Hosts and guests are asked for on as few days as possible.
enum CompactDays {
    static let dayBegins = Parameter(
        "day-begins", .clock, 240,
        Text(en: "When a day begins", nl: "Wanneer een dag begint", fr: "Quand un jour commence"))

    static let rule = Rule(
        id: "compact-days", chapter: .wishes,
        title: Text(
            en: "On as few days as possible", nl: "Op zo weinig mogelijk dagen", fr: "Le moins de jours possible"),
        statement: Text(
            en: """
                A host or a delegation has engagements of an occasion on as few days as there can be; each further day \
                costs.
                """,
            nl: """
                Een gastheer of een delegatie heeft activiteiten van een evenement op zo weinig dagen als mogelijk is; \
                elke dag meer kost.
                """,
            fr: """
                Un hôte ou une délégation a des activités d'un événement sur aussi peu de jours que possible ; chaque \
                jour en plus coûte.
                """),
        authority: .office,
        basis: Text(
            en: "Courtesy to the guests; office practice",
            nl: "Hoffelijkheid tegenover de gasten; praktijk van de dienst",
            fr: "Courtoisie envers les invités ; pratique du service"),
        severity: .should(weight: 40),
        parameters: [dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        let parties = brief.resources(for: instance).filter {
            problem[$0].delegation != nil || problem[$0].principal != nil
        }
        guard !parties.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance[Self.dayBegins])
        return parties.flatMap { party -> [Requirement] in
            let claims = Dictionary(grouping: brief.timed(of: party, for: instance)) {
                problem[$0.engagement].occasion
            }
            return claims.keys.sorted().compactMap { index in
                guard let spans = claims[index], spans.count > 1 else { return nil }
                let occasion = problem.occasions[index]
                let (used, least) = days(of: party, spans, calendar, brief)
                guard let severity = instance.weighed(for: occasion, per: .unit), used.parts.count > least else {
                    return nil
                }
                return instance.requirement(
                    of: [problem[party].id, occasion.id], .formula(.atMost(used, least)), in: problem,
                    severity: severity, statement: { say in words(statementOf: party, occasion, least, say) },
                    source: problem[party].source
                ) { _, plan, say in words(of: party, occasion, least, spans, calendar.days, plan, say) }
            }
        }
    }

    /// The days on which one of the spans counts, and the least number of them there can be.
    private static func days(
        of party: ResourceID, _ spans: [Span], _ calendar: WorkingDays, _ brief: Brief
    ) -> (used: Quantity, least: Int) {
        let used = calendar.workloads(of: party, spans).map { load -> Quantity in
            .truth(.any(load.spans.map { calendar.counts($0, on: load.day, brief) }))
        }
        // As many days as there are engagements no two of which can share one, taken by their last possible start.
        var least = 0
        var taken = -1
        let reaches = spans.filter { brief.counts($0) == .always }
            .compactMap { calendar.reach(of: brief.everyStart(of: $0.engagement)) }
        for reach in reaches.sorted(by: { $0.upperBound < $1.upperBound }) where reach.lowerBound > taken {
            least += 1
            taken = reach.upperBound
        }
        return (.sum(used), max(1, least))
    }
}

extension CompactDays {
    fileprivate static func words(
        statementOf party: ResourceID, _ occasion: Occasion, _ least: Int, _ say: Phrase
    ) -> String {
        let (name, title, days) = (say.name(party), say.name(occasion), say.days(least))
        return say(
            en: "\(name) has engagements of \(title) on no more than \(days)",
            nl: "\(name) heeft activiteiten van \(title) op niet meer dan \(days)",
            fr: "\(name) n'a pas d'activités de \(title) sur plus de \(days)")
    }

    fileprivate static func words(
        of party: ResourceID, _ occasion: Occasion, _ least: Int, _ spans: [Span], _ days: [TimeRange], _ plan: Plan,
        _ say: Phrase
    ) -> Wording {
        let visits = Duty.planned(spans, by: plan, in: say.problem)
        let byDay = days.map { day in visits.filter { day.contains($0.range.start) } }
        let used = byDay.indices.filter { !byDay[$0].isEmpty }
        let emptiest = used.min { (byDay[$0].count, $0) < (byDay[$1].count, $1) }
        let (name, title) = (say.name(party), say.name(occasion))
        let (count, extra) = (say.days(used.count), used.count - least)
        let dates = say.list(used.map { say.date(say.problem.date(of: days[$0].start)) })
        let moved = emptiest.map { say.some(byDay[$0].map { say.name($0.id) }) } ?? ""
        return Wording(
            say(
                en:
                    "\(name) has engagements of \(title) on \(count), \(extra) more than their times call for: \(dates)",
                nl:
                    "\(name) heeft activiteiten van \(title) op \(count), \(extra) meer dan hun tijden vragen: \(dates)",
                fr: """
                    \(name) a des activités de \(title) sur \(count), \(extra) de plus que leurs heures n'exigent : \
                    \(dates)
                    """),
            remedy: say(
                en: "move \(moved) to another of these days", nl: "verplaats \(moved) naar een andere van deze dagen",
                fr: "déplacer \(moved) à un autre de ces jours"))
    }
}
