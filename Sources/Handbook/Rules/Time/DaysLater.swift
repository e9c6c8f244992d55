internal import Conditions
internal import Occasions

/// An engagement that follows another so many days later.
enum DaysLater {
    static let rule = Rule(
        id: "days-later", chapter: .time,
        title: Text(en: "So many days later", nl: "Zoveel dagen later", fr: "Tant de jours plus tard"),
        statement: Text(
            en: """
                An engagement that is to follow another after a number of days begins on one of those days, counted \
                in days of the calendar. It is kept where only one of the two takes place.
                """,
            nl: """
                Een activiteit die een aantal dagen na een andere moet komen, begint op een van die dagen, geteld in \
                kalenderdagen. Vindt maar een van beide plaats, dan is de regel nageleefd.
                """,
            fr: """
                Une activité qui doit en suivre une autre après un nombre de jours commence l'un de ces jours, comptés \
                en jours du calendrier. La règle est respectée si une seule des deux a lieu.
                """),
        authority: .office,
        basis: Text(en: "Order of the programme", nl: "Volgorde van het programma", fr: "Ordre du programme")
    ) { brief, instance in
        let problem = brief.problem
        return problem.links.compactMap { link in
            guard case .daysLater(let days) = link.kind, instance.scope.covers(problem[link.second], in: problem)
            else { return nil }
            let (first, second) = (link.first, link.second)
            let parts = dates(of: first, in: brief).map { date in
                Formula.implies(
                    .starts(first, TimeRanges(problem.zone.day(date))), .starts(second, starts(date, days, problem)))
            }
            return instance.requirement(
                of: [problem[first].id, problem[second].id],
                .formula(brief.when(first, brief.when(second, .all(parts)))), in: problem,
                statement: { say in words(statementOf: first, second, days, say) }, source: link.source
            ) { _, plan, say in words(first, second, days, plan: plan, say) }
        }
    }

    /// The days on which an engagement can start.
    private static func dates(of id: EngagementID, in brief: Brief) -> [CivilDate] {
        let zone = brief.problem.zone
        let numbers = brief.starts(of: id).ranges.flatMap { range in
            Array(zone.civil(range.start).date.dayNumber...zone.civil(range.end - 1).date.dayNumber)
        }
        return Set(numbers).sorted().map(CivilDate.init(dayNumber:))
    }

    private static func starts(_ date: CivilDate, _ days: ClosedRange<Int>, _ problem: Problem) -> TimeRanges {
        let first = problem.zone.day(date.adding(days: days.lowerBound)).start
        let last = problem.zone.day(date.adding(days: days.upperBound)).end
        return TimeRanges(TimeRange(first, minutes: last - first))
    }
}

extension DaysLater {
    fileprivate static func words(
        statementOf first: EngagementID, _ second: EngagementID, _ days: ClosedRange<Int>, _ say: Phrase
    ) -> String {
        let (before, after, wanted) = (say.name(first), say.name(second), words(of: days, say))
        return say(
            en: "\(after) begins \(wanted) after \(before)", nl: "\(after) begint \(wanted) na \(before)",
            fr: "\(after) commence \(wanted) après \(before)")
    }

    /// `1 day`, `2 to 4 days`, `2 days or more`.
    private static func words(of days: ClosedRange<Int>, _ say: Phrase) -> String {
        let (least, most) = (days.lowerBound, days.upperBound)
        if least == most { return count(least, say) }
        // What reaches as far as any plan has no end.
        if most * 1440 >= say.problem.horizon.minutes {
            let from = count(least, say)
            return say(en: "\(from) or more", nl: "\(from) of meer", fr: "\(from) ou plus")
        }
        let until = count(most, say)
        return say(en: "\(least) to \(until)", nl: "\(least) tot \(until)", fr: "\(least) à \(until)")
    }

    private static func count(_ days: Int, _ say: Phrase) -> String {
        say(
            en: days == 1 ? "1 day" : "\(days) days", nl: days == 1 ? "1 dag" : "\(days) dagen",
            fr: days < 2 ? "\(days) jour" : "\(days) jours")
    }

    fileprivate static func words(
        _ first: EngagementID, _ second: EngagementID, _ days: ClosedRange<Int>, plan: Plan, _ say: Phrase
    ) -> Wording {
        guard let before = plan.start(of: first), let after = plan.start(of: second) else {
            let statement = words(statementOf: first, second, days, say)
            return Wording(
                say(
                    en: "\(statement), which is no longer possible", nl: "\(statement), en dat kan niet meer",
                    fr: "\(statement), ce qui n'est plus possible"),
                remedy: say(
                    en: "move the one that is planned", nl: "verplaats degene die gepland is",
                    fr: "déplacer celle qui est au plan"))
        }
        let zone = say.problem.zone
        let from = zone.civil(before).date
        let apart = zone.civil(after).date.dayNumber - from.dayNumber
        let wanted = words(of: days, say)
        let due = say.date(from.adding(days: apart < days.lowerBound ? days.lowerBound : days.upperBound))
        let (one, other) = (say.dated(first, by: plan), say.dated(second, by: plan))
        let name = say.name(second)
        return Wording(
            say(
                en: "\(other) is to begin \(wanted) after \(one)", nl: "\(other) moet \(wanted) na \(one) beginnen",
                fr: "\(other) doit commencer \(wanted) après \(one)"),
            remedy: say(
                en: "move \(name) to \(due)", nl: "verplaats \(name) naar \(due)", fr: "déplacer \(name) au \(due)"))
    }
}
