internal import Conditions
internal import Occasions

/// Duties at unpopular times are shared out fairly: for each role, among the people who have it.
struct FairShare: Sendable {
    /// What one person with a role may do and what a fair share of it is.
    struct Part: Sendable {
        let person: ResourceID
        let role: String
        let share: Int
        let spans: [Span]
        let times: TimeRanges

        /// The duties of a plan that begin in the times, with theirs.
        fileprivate func done(_ plan: Plan, _ say: Phrase) -> [String] {
            Duty.planned(spans, by: plan, in: say.problem).filter { times.contains($0.range.start) }
                .map { say.dated($0.id, by: plan) }
        }
    }

    /// One requirement for each person and role who could do more than a share, by role, then by person.
    static func requirements(
        _ brief: Brief, _ instance: RuleInstance, of times: TimeRanges,
        statement: @escaping @Sendable (Part, Phrase) -> String,
        wording: @escaping @Sendable (Part, [String], Phrase) -> Wording
    ) -> [Requirement] {
        guard let severity = instance.weighed(for: nil, per: .unit), !times.isEmpty else { return [] }
        return parts(brief, instance, times).map { part, demand in
            instance.requirement(
                of: [part.role, brief.problem[part.person].id], demand, in: brief.problem, severity: severity,
                statement: { say in statement(part, say) }, source: brief.problem[part.person].source
            ) { _, plan, say in wording(part, part.done(plan, say), say) }
        }
    }

    private static func parts(_ brief: Brief, _ instance: RuleInstance, _ times: TimeRanges) -> [(Part, Condition)] {
        let problem = brief.problem
        let (begins, duties) = duties(brief, instance, times)
        var people: [String: [ResourceID]] = [:]
        for id in brief.resources(for: instance) {
            for role in Set(problem[id].staff?.roles ?? []) where duties[role] != nil {
                people[role, default: []].append(id)
            }
        }
        var spans: [ResourceID: [String: [Span]]] = [:]
        for id in Set(people.values.joined()) {
            var own: [String: [Span]] = [:]
            for span in brief.timed(of: id, for: instance) where begins[span.engagement] != nil {
                guard let slot = span.only?.slot, let role = problem[slot].role.duty else { continue }
                own[role, default: []].append(span)
            }
            spans[id] = own
        }
        return people.keys.sorted().flatMap { role -> [(Part, Condition)] in
            let able = people[role] ?? []
            let share = ((duties[role] ?? 0) + able.count - 1) / able.count
            return able.compactMap { person in
                let own = spans[person]?[role] ?? []
                guard own.count > share else { return nil }
                let done = Quantity.sum(
                    own.map { .truth(brief.counts($0).and(begins[$0.engagement] ?? .always)) })
                let part = Part(person: person, role: role, share: share, spans: own, times: times)
                return (part, .formula(.atMost(done, share)))
            }
        }
    }

    /// By engagement: what of a plan says that it begins in the times; by role: how many duties may.
    private static func duties(
        _ brief: Brief, _ instance: RuleInstance, _ times: TimeRanges
    ) -> (begins: [EngagementID: Formula], duties: [String: Int]) {
        var begins: [EngagementID: Formula] = [:]
        var duties: [String: Int] = [:]
        for id in brief.engagements(for: instance) {
            guard !brief.everyStart(of: id).intersection(times).isEmpty else { continue }
            begins[id] = .starts(id, times)
            for slot in brief.problem[id].slots {
                if let role = brief.problem[slot].role.duty { duties[role, default: 0] += 1 }
            }
        }
        return (begins, duties)
    }

    /// The times of a day from one clock to another of the next day, on these dates.
    static func times(of dates: [CivilDate], from: Int, toNext: Int, in zone: CivilZone) -> TimeRanges {
        TimeRanges(
            dates.compactMap { date in
                TimeRange(zone.moment(date, from), zone.moment(date.adding(days: 1), toNext))
            })
    }

    /// The dates of the horizon and the one before, whose night still reaches into it.
    static func dates(of problem: Problem) -> [CivilDate] {
        let days = problem.zone.dates(of: problem.horizon)
        return (days.first.map { [$0.adding(days: -1)] } ?? []) + days
    }
}
