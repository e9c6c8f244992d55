internal import Conditions
internal import Occasions

/// An engagement lies inside the times it is allowed.
enum WithinWindow {
    static let rule = Rule(
        id: "within-window", chapter: .time, title: "Inside the allowed times",
        statement: """
            An engagement lies, from start to end, inside the days and hours its document allows; \
            without any, inside the window of its occasion.
            """,
        authority: .office, basis: "Programme of the occasion"
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).map { id in
            let allowed = problem.allowedTimes(of: id)
            let starts = problem.allowedStarts(of: id)
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, starts))),
                statement: words(statementOf: id, in: problem), source: problem[id].source
            ) { _, plan in words(of: id, allowed: allowed, starts: starts, plan: plan, in: problem) }
        }
    }
}

extension WithinWindow {
    fileprivate static func words(statementOf id: EngagementID, in problem: Problem) -> String {
        let what = problem[id].allowed == nil ? "the window of its occasion" : "its allowed times"
        return "\(Phrase.name(id, in: problem)) lies inside \(what)"
    }

    fileprivate static func words(
        of id: EngagementID, allowed: TimeRanges, starts: TimeRanges, plan: Plan, in problem: Problem
    ) -> Wording {
        let name = Phrase.name(id, in: problem)
        let length = Phrase.duration(problem[id].minutes)
        guard !starts.isEmpty else {
            let times =
                allowed.isEmpty ? "it has none" : Phrase.times(allowed, near: problem.horizon.start, in: problem)
            return Wording(
                "\(name) lasts \(length) and fits none of its allowed times: \(times)",
                remedy: "shorten it or allow it more time")
        }
        let start = plan.start(of: id)
        let times = Phrase.times(allowed, near: start ?? problem.horizon.start, in: problem)
        guard let start else {
            return Wording("\(name) cannot be inside its allowed times: \(times)", remedy: "allow it more time")
        }
        let range = Phrase.range(TimeRange(start, minutes: problem[id].minutes), in: problem)
        return Wording(
            "\(name) is planned \(range), outside its allowed times: \(times)",
            remedy: Phrase.start(in: starts, near: start, in: problem) + ", or allow it other times")
    }
}
