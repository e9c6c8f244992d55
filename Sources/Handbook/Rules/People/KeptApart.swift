internal import Conditions
internal import Occasions

/// Two parties who are not to meet do not meet by accident of the programme.
enum KeptApart {
    static let rule = Rule(
        id: "kept-apart", chapter: .people, title: "Parties kept apart",
        statement: """
            Two parties the office keeps apart are not at one engagement, or not at one time in one room or venue, \
            with the minutes between the one leaving and the other arriving. \
            An engagement that has both is where they are meant to meet; it is not judged for room and venue.
            """,
        authority: .protocolRule, basis: "Parties kept apart by the office"
    ) { brief, instance in
        let problem = brief.problem
        let engagements = brief.engagements(for: instance)
        return problem.aparts.flatMap { apart -> [Requirement] in
            let attended = engagements.map {
                (
                    id: $0, first: presence(of: apart.first, at: $0, in: brief),
                    second: presence(of: apart.second, at: $0, in: brief)
                )
            }
            if apart.scope == .engagement {
                return attended.compactMap { visit in
                    guard let first = visit.first, let second = visit.second else { return nil }
                    return together(apart, at: visit.id, Formula.all([first, second]).negated, instance, in: brief)
                }
            }
            let ones = attended.compactMap { visit in visit.second == nil ? visit.first.map { (visit.id, $0) } : nil }
            let others = attended.compactMap { visit in visit.first == nil ? visit.second.map { (visit.id, $0) } : nil }
            return ones.flatMap { one in
                others.compactMap { other in encounter(apart, one, other, instance, in: brief) }
            }
        }
    }

    private typealias Visit = (id: EngagementID, present: Formula)

    /// True of a plan where a party is at an engagement; nil where it never is.
    private static func presence(of party: ResourceID, at id: EngagementID, in brief: Brief) -> Formula? {
        let engagement = brief.problem[id]
        if engagement.participants.contains(party) { return brief.counts(Span(id)) }
        let slots = engagement.slots.filter { brief.problem[$0].candidates.contains(party) }
        return slots.isEmpty ? nil : .any(slots.map { .picked($0, party) })
    }

    private static func together(
        _ apart: Apart, at id: EngagementID, _ formula: Formula, _ instance: RuleInstance, in brief: Brief
    ) -> Requirement {
        let problem = brief.problem
        return instance.requirement(
            of: [problem[apart.first].id, problem[apart.second].id, problem[id].id], .formula(.when(id, formula)),
            statement: "\(names(apart, problem)) are not both at \(Phrase.name(id, in: problem))", source: apart.source
        ) { _, plan in words(apart, at: id, plan: plan, in: problem) }
    }

    /// Nil where the two engagements cannot come near each other.
    private static func encounter(
        _ apart: Apart, _ one: Visit, _ other: Visit, _ instance: RuleInstance, in brief: Brief
    ) -> Requirement? {
        let problem = brief.problem
        guard let place = problem[one.id].place, let otherPlace = problem[other.id].place else { return nil }
        let spots = commonSpots(apart.scope, problem[place].candidates, problem[otherPlace].candidates, in: problem)
        let near = brief.starts(of: one.id).ranges.compactMap {
            TimeRange($0.start - apart.minutes, $0.end - 1 + problem[one.id].minutes + apart.minutes)
        }
        guard !spots.isEmpty, brief.canTouch(other.id, TimeRanges(near)) else { return nil }
        let before = Quantity.start(one.id) + (problem[one.id].minutes + apart.minutes) - .start(other.id)
        let after = Quantity.start(other.id) + (problem[other.id].minutes + apart.minutes) - .start(one.id)
        let apartInTime = [Formula.atMost(before, 0), .atMost(after, 0)]
        let absent = [one.present, other.present].filter { $0 != .always }.map(\.negated)
        let parts = spots.map { spot in
            Formula.any(absent + [.picked(place, spot.0).negated, .picked(otherPlace, spot.1).negated] + apartInTime)
        }
        let gap = apart.minutes > 0 ? " within \(Phrase.duration(apart.minutes))" : " at one time"
        return instance.requirement(
            of: [apart.first, apart.second].map { problem[$0].id } + [one.id, other.id].map { problem[$0].id },
            .formula(parts.count == 1 ? parts[0] : .all(parts)),
            statement: """
                \(names(apart, problem)) are not in one \(apart.scope.rawValue)\(gap) \
                for \(Phrase.name(one.id, in: problem)) and \(Phrase.name(other.id, in: problem))
                """,
            source: apart.source
        ) { _, plan in words(apart, one.id, other.id, plan: plan, in: problem) }
    }

    /// The rooms of the one and of the other that would bring them together, spot by spot.
    private static func commonSpots(
        _ scope: Apart.Scope, _ ones: [ResourceID], _ others: [ResourceID], in problem: Problem
    ) -> [(Set<ResourceID>, Set<ResourceID>)] {
        guard scope == .venue else { return ones.filter(others.contains).map { ([$0], [$0]) } }
        return Set(ones.compactMap { problem.venue(of: $0) }).sorted().compactMap { venue in
            let near = Set(others.filter { problem.venue(of: $0) == venue })
            return near.isEmpty ? nil : (Set(ones.filter { problem.venue(of: $0) == venue }), near)
        }
    }
}

extension KeptApart {
    fileprivate static func names(_ apart: Apart, _ problem: Problem) -> String {
        "\(Phrase.name(apart.first, in: problem)) and \(Phrase.name(apart.second, in: problem))"
    }

    fileprivate static func words(_ apart: Apart, at id: EngagementID, plan: Plan, in problem: Problem) -> Wording {
        Wording(
            "\(names(apart, problem)) are to be kept apart and are both at \(Phrase.dated(id, by: plan, in: problem))",
            remedy: "hold it without one of them")
    }

    fileprivate static func words(
        _ apart: Apart, _ one: EngagementID, _ other: EngagementID, plan: Plan, in problem: Problem
    ) -> Wording {
        let visits = "\(Phrase.dated(one, by: plan, in: problem)) and \(Phrase.dated(other, by: plan, in: problem))"
        guard let first = plan.range(of: one, in: problem), let second = plan.range(of: other, in: problem) else {
            return Wording("\(names(apart, problem)) cannot be kept apart: \(visits)", remedy: "move one of them")
        }
        let room = RoomChoice.room(of: one, in: plan, problem)
        let venue = room.flatMap { problem.venue(of: $0) }.map { problem.venues[$0].title }
        let spot =
            (apart.scope == .venue ? venue : room.map { Phrase.name($0, in: problem) }) ?? "one \(apart.scope.rawValue)"
        let gap = max(first.start, second.start) - min(first.end, second.end)
        let fault = gap < 0 ? "at one time" : "\(Phrase.duration(gap)) apart"
        let elsewhere = apart.scope == .venue ? "at another venue" : "in another room"
        let asked = apart.minutes > 0 ? " and \(Phrase.duration(apart.minutes)) are asked for" : ""
        return Wording(
            "\(names(apart, problem)) are to be kept apart and both use \(spot) \(fault)\(asked): \(visits)",
            remedy: "move one of them by \(Phrase.duration(apart.minutes - gap)) or hold it \(elsewhere)")
    }
}
