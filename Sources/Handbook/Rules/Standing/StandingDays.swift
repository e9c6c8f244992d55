internal import Conditions
internal import Occasions

/// The office knows when an engagement falls on a holiday, an observance or a city event.
enum StandingDays {
    static let rule = Rule(
        id: "standing-days", chapter: .standing, title: "Holidays, observances and city events",
        statement: """
            An engagement that falls on a public holiday, a school holiday, an observance or a city event is noted, \
            with the name of the day and whether its date is certain. Nothing is forbidden.
            """,
        authority: .office, basis: "Calendars of the office", severity: .note
    ) { brief, instance in
        let problem = brief.problem
        let entries = problem.calendar.filter { if case .busy = $0.role { false } else { true } }
            .sorted { ($0.range, $0.title) < ($1.range, $1.title) }
        guard !entries.isEmpty else { return [] }
        return brief.engagements(for: instance).flatMap { id -> [Requirement] in
            days(entries, near: id, in: brief).map { day in
                let clear = Formula.starts(id, brief.starts(of: id, clearOf: TimeRanges(day.map(\.range))))
                let entry = day[0]
                return instance.requirement(
                    of: [problem[id].id, entry.title], .formula(brief.when(id, clear)),
                    statement: "\(Phrase.name(id, in: problem)) does not fall on \(words(for: entry))",
                    source: entry.source ?? problem[id].source
                ) { _, plan in words(of: id, day, plan: plan, in: problem) }
            }
        }
    }

    /// The entries an engagement can touch, those of one title together, in order of time; none is empty.
    private static func days(_ entries: [CalendarEntry], near id: EngagementID, in brief: Brief) -> [[CalendarEntry]] {
        let starts = brief.starts(of: id)
        guard let first = starts.first, let end = starts.end,
            let reach = TimeRange(first, end - 1 + brief.problem[id].minutes)
        else { return [] }
        var days: [[CalendarEntry]] = []
        for entry in entries where entry.range.overlaps(reach) && brief.canTouch(id, TimeRanges(entry.range)) {
            if let known = days.firstIndex(where: { $0[0].title == entry.title }) {
                days[known].append(entry)
            } else {
                days.append([entry])
            }
        }
        return days
    }
}

extension StandingDays {
    fileprivate static func words(for entry: CalendarEntry) -> String {
        let sort =
            switch entry.role {
            case .holiday: "public holiday"
            case .schoolHoliday: "school holiday"
            case .observance: "observance"
            case .cityEvent: "city event"
            case .busy: "taken"
            }
        return "\(entry.title) (\(sort)\(entry.isCertain ? "" : ", date not certain"))"
    }

    fileprivate static func words(of id: EngagementID, _ day: [CalendarEntry], plan: Plan, in problem: Problem)
        -> Wording
    {
        let range = plan.range(of: id, in: problem)
        let entry = day.first { entry in range.map(entry.range.overlaps) ?? true } ?? day[0]
        let advice =
            switch entry.role {
            case .holiday: "expect offices and suppliers to be closed"
            case .schoolHoliday: "expect staff on leave and fuller hotels"
            case .observance: "ask the guests whether it suits them"
            case .cityEvent: "expect closed streets and full hotels"
            case .busy: "leave it free"
            }
        let when = Phrase.range(entry.range, in: problem)
        return Wording(
            "\(Phrase.dated(id, by: plan, in: problem)) falls on \(words(for: entry)), \(when)",
            remedy: "\(entry.isCertain ? "" : "have the date confirmed, ")\(advice), or hold it on another day")
    }
}
