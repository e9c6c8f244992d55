internal import Conditions
internal import Occasions

/// Evening duties are shared out among those who can do them.
enum FairEvenings {
    static let rule = Rule(
        id: "fair-evenings", chapter: .wishes, title: "A fair share of the evenings",
        statement: """
            Of the duties of a role that begin in the evening, nobody does more than a fair share: as many as there \
            may be, divided by the people with the role and rounded up. Each further evening duty costs.
            """,
        authority: .office, basis: "Office practice", severity: .should(weight: 60),
        parameters: [
            Parameter("evening", .clock, 1080, "When the evening begins"),
            Parameter("day-begins", .clock, 240, "When it ends, on the next day"),
        ]
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.resources(for: instance).filter { problem[$0].staff != nil }
        guard !staff.isEmpty else { return [] }
        let evenings = evenings(of: problem, instance)
        var late: [EngagementID: Formula] = [:]
        var duties: [String: Int] = [:]
        for id in brief.engagements(for: instance) {
            guard !brief.everyStart(of: id).intersection(evenings).isEmpty else { continue }
            late[id] = .starts(id, evenings)
            for slot in problem[id].slots {
                if let role = role(of: problem[slot]) { duties[role, default: 0] += 1 }
            }
        }
        return duties.keys.sorted().flatMap { role -> [Requirement] in
            let people = staff.filter { problem[$0].staff?.roles.contains(role) ?? false }
            guard let severity = instance.weighed(for: nil, per: .unit), !people.isEmpty else { return [] }
            let share = ((duties[role] ?? 0) + people.count - 1) / people.count
            return people.compactMap { person in
                let spans = brief.claims(of: person, for: instance).filter { span in
                    late[span.engagement] != nil && span.only.flatMap { Self.role(of: problem[$0.slot]) } == role
                }
                guard spans.count > share else { return nil }
                let done = Quantity.sum(spans.map { .truth(brief.counts($0).and(late[$0.engagement] ?? .always)) })
                return instance.requirement(
                    of: [role, problem[person].id], .formula(.atMost(done, share)), severity: severity,
                    statement: "\(Phrase.name(person, in: problem)) has at most \(share) evening duties as \(role)",
                    source: problem[person].source
                ) { _, plan in words(of: person, role, share, spans, evenings, plan: plan, in: problem) }
            }
        }
    }

    private static func role(of slot: Slot) -> String? {
        switch slot.role {
        case .room, .vehicle: nil
        case .liaison: "liaison"
        case .interpreter: "interpreter"
        case .duty(let name): name
        }
    }

    private static func evenings(of problem: Problem, _ instance: RuleInstance) -> TimeRanges {
        let days = problem.zone.dates(of: problem.horizon)
        return TimeRanges(
            ((days.first.map { [$0.adding(days: -1)] } ?? []) + days).compactMap { date in
                TimeRange(
                    problem.zone.moment(date, instance("evening")),
                    problem.zone.moment(date.adding(days: 1), instance("day-begins")))
            })
    }
}

extension FairEvenings {
    fileprivate static func words(
        of person: ResourceID, _ role: String, _ share: Int, _ spans: [Span], _ evenings: TimeRanges, plan: Plan,
        in problem: Problem
    ) -> Wording {
        let done = Roster.planned(spans, by: plan, in: problem).filter { evenings.contains($0.range.start) }
        let named = done.map { Phrase.dated($0.id, by: plan, in: problem) }
        return Wording(
            """
            \(Phrase.name(person, in: problem)) has \(done.count) evening duties as \(role) and \(share) would be fair: \
            \(named.joined(separator: "; "))
            """,
            remedy: "give \(done.count - share) of them to somebody else with the role \(role)")
    }
}
