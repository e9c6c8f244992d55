internal import Conditions
internal import Occasions

/// An engagement lies inside the times it is allowed.
enum WithinWindow {
    static let rule = Rule(
        id: "within-window", chapter: .time,
        title: Text(
            en: "Inside the allowed times", nl: "Binnen de toegelaten tijden", fr: "Pendant les heures permises"),
        statement: Text(
            en: """
                An engagement lies, from start to end, inside the days and hours its document allows, and begins inside \
                the window of its occasion; without days and hours it lies inside that window.
                """,
            nl: """
                Een activiteit ligt, van begin tot einde, binnen de dagen en uren die haar document toelaat, en \
                begint binnen de periode van haar evenement; zonder dagen en uren ligt ze binnen die periode.
                """,
            fr: """
                Une activité se tient, du début à la fin, pendant les jours et heures que son document permet, et \
                commence pendant la période de son événement ; sans jours ni heures, elle se tient pendant celle-ci.
                """),
        authority: .office,
        basis: Text(
            en: "Programme of the occasion", nl: "Programma van het evenement", fr: "Programme de l'événement")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let window = TimeRanges(problem.occasion(of: id).window)
            let own = problem.allowedTimes(of: id)
            // Days that the occasion does not have are no help.
            let allowed = own.intersection(window).isEmpty ? window : own
            let starts = problem.allowedStarts(of: id)
            if brief.isStarted(id, in: starts) { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, starts))), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, allowed: allowed, starts: starts, plan: plan, say) }
        }
    }
}

extension WithinWindow {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say.problem[id].allowed == nil
            ? say(
                en: "\(name) lies inside the window of its occasion",
                nl: "\(name) ligt binnen de periode van het evenement",
                fr: "\(name) se tient pendant la période de l'événement")
            : say(
                en: "\(name) lies inside its allowed times", nl: "\(name) ligt binnen de toegelaten tijden",
                fr: "\(name) se tient pendant les heures permises")
    }

    fileprivate static func words(
        of id: EngagementID, allowed: TimeRanges, starts: TimeRanges, plan: Plan, _ say: Phrase
    ) -> Wording {
        let name = say.name(id)
        let start = plan.start(of: id)
        let times =
            allowed.isEmpty
            ? say(en: "it has none", nl: "er zijn er geen", fr: "il n'y en a pas")
            : say.times(allowed, near: start ?? say.problem.horizon.start)
        let window = say.problem.occasion(of: id).window
        guard !starts.isEmpty else {
            if let own = say.problem[id].allowed, own.intersection(TimeRanges(window)).isEmpty {
                return days(of: id, own, window, say)
            }
            let length = say.duration(say.problem[id].minutes)
            return Wording(
                say(
                    en: "\(name) lasts \(length) and fits none of its allowed times: \(times)",
                    nl: "\(name) duurt \(length) en past in geen van de toegelaten tijden: \(times)",
                    fr: "\(name) dure \(length) et ne tient dans aucune des heures permises : \(times)"),
                remedy: say(
                    en: "shorten it or allow it more time", nl: "kort de activiteit in of sta meer tijd toe",
                    fr: "la raccourcir ou permettre plus de temps"))
        }
        guard let range = plan.range(of: id, in: say.problem).map({ say.range($0) }), let start else {
            return Wording(
                say(
                    en: "\(name) cannot be inside its allowed times: \(times)",
                    nl: "\(name) kan niet binnen de toegelaten tijden: \(times)",
                    fr: "\(name) ne peut se tenir pendant les heures permises : \(times)"),
                remedy: say(en: "allow it more time", nl: "sta meer tijd toe", fr: "permettre plus de temps"))
        }
        if allowed.ranges.contains(where: { $0.contains(start) }), !window.contains(start) {
            let days = say.range(window)
            return Wording(
                say(
                    en: "\(name) is planned \(range) and begins outside the window of its occasion, \(days)",
                    nl: "\(name) is gepland op \(range) en begint buiten de periode van het evenement, \(days)",
                    fr: "\(name) figure au plan le \(range) et commence hors de la période de l'événement, \(days)"),
                remedy: say.start(in: starts, near: start))
        }
        return Wording(
            say(
                en: "\(name) is planned \(range), outside its allowed times: \(times)",
                nl: "\(name) is gepland op \(range), buiten de toegelaten tijden: \(times)",
                fr: "\(name) figure au plan le \(range), hors des heures permises : \(times)"),
            remedy: say.ways([
                say.start(in: starts, near: start),
                say(en: "allow it other times", nl: "sta andere tijden toe", fr: "permettre d'autres heures"),
            ]))
    }

    /// Its document gives it days that its occasion does not have.
    private static func days(of id: EngagementID, _ own: TimeRanges, _ window: TimeRange, _ say: Phrase) -> Wording {
        let (name, days, dates) = (say.name(id), say.times(own, near: window.start), say.range(window))
        return Wording(
            say(
                en: "\(name) may be held \(days) only, outside the window of its occasion, \(dates)",
                nl: "\(name) mag alleen op \(days), buiten de periode van het evenement, \(dates)",
                fr: "\(name) ne peut se tenir que le \(days), hors de la période de l'événement, \(dates)"),
            remedy: say(
                en: "give it a day of the occasion, or widen 'window'",
                nl: "geef haar een dag van het evenement, of verruim 'window'",
                fr: "lui donner un jour de l'événement, ou élargir 'window'"))
    }
}
