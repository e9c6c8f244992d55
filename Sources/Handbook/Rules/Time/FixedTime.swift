internal import Conditions
internal import Occasions

/// An engagement keeps the start its document fixes.
enum FixedTime {
    static let rule = Rule(
        id: "fixed-time", chapter: .time, title: "Fixed starts are kept",
        statement: "An engagement whose document fixes its start begins at that minute.",
        authority: .fact, basis: "Fixed in the programme"
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard let fixed = problem[id].fixedStart else { return nil }
            let only = TimeRanges(TimeRange(fixed, minutes: 1))
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, only))),
                statement: "\(Phrase.name(id, in: problem)) starts \(Phrase.time(fixed, in: problem))",
                source: problem[id].source
            ) { _, plan in words(of: id, fixed: fixed, plan: plan, in: problem) }
        }
    }
}

extension FixedTime {
    fileprivate static func words(of id: EngagementID, fixed: Moment, plan: Plan, in problem: Problem) -> Wording {
        let name = Phrase.name(id, in: problem)
        let due = Phrase.time(fixed, in: problem)
        guard let start = plan.start(of: id) else {
            return Wording("\(name) is fixed for \(due) and cannot start then", remedy: "change the fixed start")
        }
        let off = Phrase.duration(abs(start - fixed)) + (start < fixed ? " early" : " late")
        return Wording(
            "\(name) is fixed for \(due) but planned \(Phrase.time(start, in: problem)), \(off)",
            remedy: "start it \(due) or change the fixed start")
    }
}
