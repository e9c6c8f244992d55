internal import Conditions
internal import Occasions

/// An engagement is held in the hours of the day the guests would like.
enum PreferredHours {
    static let rule = Rule(
        id: "preferred-hours", chapter: .wishes, title: "The hours they would like",
        statement: "An engagement for which hours of the day are preferred lies inside them, from start to end.",
        authority: .office, basis: "Wishes of the guests", severity: .should(weight: 30)
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
                of: [problem[id].id], .formula(brief.when(id, .starts(id, starts))), severity: severity,
                statement: "\(Phrase.name(id, in: problem)) lies in its preferred hours, \(words(hours))",
                source: problem[id].source
            ) { _, plan in words(of: id, hours, starts, plan: plan, in: problem) }
        }
    }
}

extension PreferredHours {
    fileprivate static func words(_ hours: ClosedRange<Int>) -> String {
        "\(CivilTime.clock(hours.lowerBound))-\(CivilTime.clock(hours.upperBound))"
    }

    fileprivate static func words(
        of id: EngagementID, _ hours: ClosedRange<Int>, _ starts: TimeRanges, plan: Plan, in problem: Problem
    ) -> Wording {
        let text = "\(Phrase.dated(id, by: plan, in: problem)) lies outside its preferred hours, \(words(hours))"
        guard !starts.isEmpty, let start = plan.start(of: id) else {
            return Wording(text, remedy: "prefer longer hours, or shorten the engagement")
        }
        return Wording(text, remedy: Phrase.start(in: starts, near: start, in: problem))
    }
}
