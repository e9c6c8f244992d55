internal import Conditions
internal import Occasions

/// A delegation is asked for nothing before it has arrived or after it has left.
enum AfterArrival {
    static let rule = Rule(
        id: "after-arrival", chapter: .time, title: "Between arrival and departure",
        statement: """
            A delegation takes part in nothing before its arrival or after its departure, with the minutes of rest \
            after the one and before the other. Engagements of the kinds arrival and departure need no such rest.
            """,
        authority: .fact, basis: "Arrivals and departures of the delegations",
        parameters: [
            Parameter("after-arrival", .minutes, 0, "Rest between a delegation's arrival and its first engagement"),
            Parameter("before-departure", .minutes, 0, "Time between its last engagement and its departure"),
        ]
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            guard let delegation = problem[id].delegation else { return [] }
            guard delegation.arrival != nil || delegation.departure != nil else { return [] }
            return brief.claims(of: id, for: instance).filter { $0.only == nil }.map { span in
                let stay = Stay(of: delegation, at: problem[span.engagement], instance, horizon: problem.horizon)
                return instance.requirement(
                    of: [problem[id].id, problem[span.engagement].id],
                    .formula(brief.when(span.engagement, .starts(span.engagement, stay.starts))),
                    statement: words(statementOf: span.engagement, id, in: problem),
                    source: problem[id].source ?? problem[span.engagement].source
                ) { _, plan in words(of: span.engagement, id, stay, plan: plan, in: problem) }
            }
        }
    }

    /// The time a delegation has for an engagement.
    fileprivate struct Stay: Sendable {
        let from: Moment
        let until: Moment
        let restAfterArrival: Int
        let restBeforeDeparture: Int
        let starts: TimeRanges

        init(of delegation: Delegation, at engagement: Engagement, _ instance: RuleInstance, horizon: TimeRange) {
            let moves = engagement.kind == "arrival" || engagement.kind == "departure"
            restAfterArrival = moves ? 0 : instance("after-arrival")
            restBeforeDeparture = moves ? 0 : instance("before-departure")
            from = delegation.arrival.map { $0 + (moves ? 0 : instance("after-arrival")) } ?? horizon.start
            until = delegation.departure.map { $0 - (moves ? 0 : instance("before-departure")) } ?? horizon.end
            starts = TimeRanges([TimeRange(from, until - engagement.minutes + 1)].compactMap { $0 })
        }
    }
}

extension AfterArrival {
    fileprivate static func words(statementOf id: EngagementID, _ who: ResourceID, in problem: Problem) -> String {
        "\(Phrase.name(who, in: problem)) attends \(Phrase.name(id, in: problem)) between its arrival and its departure"
    }

    fileprivate static func words(
        of id: EngagementID, _ who: ResourceID, _ stay: Stay, plan: Plan, in problem: Problem
    ) -> Wording {
        let name = Phrase.name(who, in: problem)
        guard let range = plan.range(of: id, in: problem) else {
            return Wording(
                "\(name) can attend \(Phrase.name(id, in: problem)) at no time between its arrival and its departure",
                remedy: "do without \(name), or hold it while \(name) is there")
        }
        let delegation = problem[who].delegation
        let what = Phrase.dated(id, by: plan, in: problem)
        if range.start < stay.from, let arrival = delegation?.arrival {
            let rest = stay.restAfterArrival > 0 ? " and rests \(Phrase.duration(stay.restAfterArrival))" : ""
            return Wording(
                """
                \(name) arrives \(Phrase.time(arrival, in: problem))\(rest), \
                \(Phrase.duration(stay.from - range.start)) too late for \(what)
                """,
                remedy: "start it no earlier than \(Phrase.time(stay.from, in: problem)), or do without \(name)")
        }
        let departure = delegation?.departure ?? stay.until
        let time =
            stay.restBeforeDeparture > 0 ? " and needs \(Phrase.duration(stay.restBeforeDeparture)) before that" : ""
        return Wording(
            """
            \(name) leaves \(Phrase.time(departure, in: problem))\(time), \
            \(Phrase.duration(range.end - stay.until)) too early for \(what)
            """,
            remedy: "end it no later than \(Phrase.time(stay.until, in: problem)), or do without \(name)")
    }
}
