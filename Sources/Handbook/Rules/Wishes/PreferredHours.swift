internal import Conditions
internal import Occasions

/// An engagement is held in the hours of the day the guests would like.
enum PreferredHours {
    static let rule = Rule(
        id: "preferred-hours", chapter: .wishes,
        title: Text(en: "The hours they would like", nl: "De uren die ze wensen", fr: "Les heures souhaitées"),
        statement: Text(
            en: "An engagement for which hours of the day are preferred lies inside them, from start to end.",
            nl: "Een activiteit waarvoor uren van de dag de voorkeur hebben, ligt daarbinnen, van begin tot einde.",
            fr: "Une activité pour laquelle des heures sont préférées s'y tient, du début à la fin."),
        authority: .office,
        basis: Text(en: "Wishes of the guests", nl: "Wensen van de gasten", fr: "Souhaits des invités"),
        severity: .should(weight: 30)
    ) { brief, instance in
        let problem = brief.problem
        let dates = problem.zone.dates(of: problem.horizon)
        var laidOut: [ClosedRange<Int>: TimeRanges] = [:]
        return brief.engagements(for: instance).compactMap { id in
            guard let preference = problem[id].preference, let hours = preference.hours,
                let severity = instance.weighed(for: problem.occasion(of: id), own: preference.weight)
            else { return nil }
            let ranges =
                laidOut[hours]
                ?? TimeRanges(
                    dates.compactMap { date in
                        TimeRange(
                            problem.zone.moment(date, hours.lowerBound), problem.zone.moment(date, hours.upperBound))
                    })
            laidOut[hours] = ranges
            let starts = ranges.starts(fitting: problem[id].minutes)
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, starts))), in: problem, severity: severity,
                statement: { say in words(statementOf: id, hours, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, hours, starts, plan: plan, say) }
        }
    }
}

extension PreferredHours {
    private static func words(_ hours: ClosedRange<Int>) -> String {
        "\(CivilTime.clock(hours.lowerBound))-\(CivilTime.clock(hours.upperBound))"
    }

    fileprivate static func words(statementOf id: EngagementID, _ hours: ClosedRange<Int>, _ say: Phrase) -> String {
        let (name, wished) = (say.name(id), words(hours))
        return say(
            en: "\(name) lies in its preferred hours, \(wished)", nl: "\(name) ligt in de gewenste uren, \(wished)",
            fr: "\(name) se tient aux heures souhaitées, \(wished)")
    }

    fileprivate static func words(
        of id: EngagementID, _ hours: ClosedRange<Int>, _ starts: TimeRanges, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, wished) = (say.dated(id, by: plan), words(hours))
        let text = say(
            en: "\(name) lies outside its preferred hours, \(wished)",
            nl: "\(name) ligt buiten de gewenste uren, \(wished)",
            fr: "\(name) se tient hors des heures souhaitées, \(wished)")
        guard !starts.isEmpty, let start = plan.start(of: id) else {
            return Wording(
                text,
                remedy: say(
                    en: "prefer longer hours, or shorten the engagement",
                    nl: "wens langere uren, of kort de activiteit in",
                    fr: "souhaiter une plage plus longue, ou raccourcir l'activité"))
        }
        return Wording(text, remedy: say.start(in: starts, near: start))
    }
}
