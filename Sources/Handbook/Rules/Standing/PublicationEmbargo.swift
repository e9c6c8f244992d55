internal import Conditions
internal import Occasions

/// Nothing of an occasion is public before its embargo ends.
enum PublicationEmbargo {
    static let rule = Rule(
        id: "publication-embargo", chapter: .standing,
        title: Text(
            en: "Nothing public before the embargo ends", nl: "Niets openbaar vóór het einde van het embargo",
            fr: "Rien de public avant la fin de l'embargo"),
        statement: Text(
            en:
                "An occasion under embargo is not announced, and no public engagement of it begins, before the embargo ends.",
            nl: """
                Een evenement onder embargo wordt niet aangekondigd en geen openbare activiteit ervan begint vóór het \
                einde van het embargo.
                """,
            fr: """
                Un événement sous embargo n'est pas annoncé, et aucune de ses activités publiques ne commence, avant la \
                fin de l'embargo.
                """),
        authority: .office,
        basis: Text(
            en: "Embargo agreed with the partners", nl: "Embargo afgesproken met de partners",
            fr: "Embargo convenu avec les partenaires")
    ) { brief, instance in
        let problem = brief.problem
        let open = Dictionary(
            grouping: brief.engagements(for: instance).filter { problem[$0].confidentiality == .public },
            by: { problem[$0].occasion })
        return brief.occasions(for: instance).flatMap { index -> [Requirement] in
            let occasion = problem.occasions[index]
            guard let embargo = occasion.embargo else { return [] }
            var demands: [(String, Condition)] = []
            if occasion.isAnnounced, let today = problem.today, today < problem.date(of: embargo) {
                demands.append(("announced", .formula(.never)))
            }
            let after = (open[index] ?? []).compactMap { starts($0, from: embargo, brief) }
            if !after.isEmpty { demands.append(("engagements", .formula(.all(after)))) }
            return demands.map { subject, demand in
                instance.requirement(
                    of: [occasion.id, subject], demand, in: problem,
                    statement: { say in words(statementOf: occasion, embargo, say) }, source: occasion.source
                ) { miss, plan, say in words(miss, occasion, embargo, plan, say) }
            }
        }
    }

    /// That an engagement begins after the embargo; nil where it cannot begin before.
    private static func starts(_ id: EngagementID, from embargo: Moment, _ brief: Brief) -> Formula? {
        guard let first = brief.starts(of: id).first, first < embargo else { return nil }
        let last = max(embargo, brief.problem.latestStart(of: id))
        return brief.when(id, .starts(id, TimeRanges(TimeRange(embargo, minutes: last - embargo + 1))))
    }
}

extension PublicationEmbargo {
    fileprivate static func words(statementOf occasion: Occasion, _ embargo: Moment, _ say: Phrase) -> String {
        let (name, time) = (say.name(occasion), say.time(embargo))
        return say(
            en: "Nothing of \(name) is public before \(time)", nl: "Niets van \(name) is openbaar vóór \(time)",
            fr: "Rien de \(name) n'est public avant le \(time)")
    }

    fileprivate static func words(
        _ miss: Miss, _ occasion: Occasion, _ embargo: Moment, _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, time) = (say.name(occasion), say.time(embargo))
        guard !miss.engagements.isEmpty else {
            return Wording(
                say(
                    en: "\(name) is announced, but nothing of it may be public before \(time)",
                    nl: "\(name) is aangekondigd, maar niets ervan mag openbaar zijn vóór \(time)",
                    fr: "\(name) est annoncé, mais rien ne peut en être public avant le \(time)"),
                remedy: say(
                    en: "take the announcement back until then", nl: "trek de aankondiging tot dan in",
                    fr: "retirer l'annonce jusque-là"))
        }
        let names = say.list(miss.engagements.map { say.dated($0, by: plan) })
        return Wording(
            say(
                en: "\(names) is public, but nothing of \(name) may be before \(time)",
                nl: "\(names) is openbaar, maar niets van \(name) mag dat zijn vóór \(time)",
                fr: "\(names) est publique, mais rien de \(name) ne peut l'être avant le \(time)"),
            remedy: say(
                en: "start it from then on, or take it out of the public programme",
                nl: "laat ze pas dan beginnen, of haal ze uit het openbare programma",
                fr: "la commencer ensuite, ou la retirer du programme public"))
    }
}
