internal import Conditions
internal import Occasions

/// One thing that a plan gives somebody to do.
struct Duty: Sendable {
    let id: EngagementID
    let range: TimeRange

    /// What a plan makes of the times somebody may be needed, in order of time.
    static func planned(_ spans: [Span], by plan: Plan, in problem: Problem) -> [Duty] {
        spans.compactMap { span in
            if let only = span.only, plan[only.slot] != only.resource { return nil }
            return plan.range(of: span.engagement, in: problem).map { Duty(id: span.engagement, range: $0) }
        }
        .sorted { ($0.range, $0.id) < ($1.range, $1.id) }
    }
}

extension Phrase {
    /// Duties of one day, with their hours: `'Morning' (ecofin/morning) 09:00-15:00, 6 h; ...`.
    func duties(_ duties: [Duty]) -> String {
        duties.map { duty in
            let hours = "\(clock(duty.range.start))-\(clock(duty.range.end))"
            return "\(name(duty.id)) \(hours), \(duration(duty.range.minutes))"
        }.joined(separator: self(en: "; ", nl: "; ", fr: " ; "))
    }

    /// What to do where somebody has too much to do: give some of it away, or share what is too long for anybody.
    func lighten(_ duties: [Duty], by minutes: Int, most: Int) -> String {
        if let long = duties.first(where: { $0.range.minutes > most }) {
            let name = name(long.id)
            let people = (long.range.minutes + most - 1) / max(1, most)
            return self(
                en: "share \(name) among at least \(people) people who relieve each other",
                nl: "verdeel \(name) over minstens \(people) mensen die elkaar aflossen",
                fr: "partager \(name) entre au moins \(people) personnes qui se relaient")
        }
        let length = duration(minutes)
        return self(
            en: "give duties of at least \(length) to somebody else or hold them on another day",
            nl: "geef taken van minstens \(length) aan iemand anders of plan ze op een andere dag",
            fr: "confier des tâches d'au moins \(length) à quelqu'un d'autre ou les prévoir un autre jour")
    }
}
