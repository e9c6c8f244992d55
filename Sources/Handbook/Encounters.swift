internal import Conditions
internal import Occasions

/// The engagements at which two parties who are kept apart may be, and which of them could bring the two together.
struct Encounters {
    /// A party at an engagement.
    struct Visit: Sendable {
        let id: EngagementID
        /// True of a plan where the party is there, within the time they are kept apart.
        let present: Formula
    }

    /// Two slots, and what fills them where they bring the parties together.
    struct Spot {
        let first: (slot: SlotID, fills: Set<ResourceID>)
        let second: (slot: SlotID, fills: Set<ResourceID>)
    }

    /// Engagements of both: where they are meant to meet.
    let shared: [(id: EngagementID, first: Formula, second: Formula)]
    /// Engagements of one of them without the other.
    private let firsts: [Visit]
    private let seconds: [Visit]
    private let brief: Brief

    init(_ apart: Apart, for instance: RuleInstance, in brief: Brief) {
        let first = Encounters.visits(of: apart.first, apart, for: instance, in: brief)
        let second = Encounters.visits(of: apart.second, apart, for: instance, in: brief)
        let ofFirst = Dictionary(uniqueKeysWithValues: first.map { ($0.id, $0.present) })
        let ofSecond = Dictionary(uniqueKeysWithValues: second.map { ($0.id, $0.present) })
        shared = first.compactMap { visit in ofSecond[visit.id].map { (visit.id, visit.present, $0) } }
        firsts = Encounters.alone(first, without: apart.second, ofSecond, in: brief.problem)
        seconds = Encounters.alone(second, without: apart.first, ofFirst, in: brief.problem)
        self.brief = brief
    }

    /// The visits at which the other party is not.
    private static func alone(
        _ visits: [Visit], without other: ResourceID, _ presence: [EngagementID: Formula], in problem: Problem
    ) -> [Visit] {
        visits.filter { !problem[$0.id].participants.contains(other) }.map { visit in
            guard let isThere = presence[visit.id] else { return visit }
            return Visit(id: visit.id, present: visit.present.and(isThere.negated))
        }
    }

    /// The visits, one of each party, that can come nearer to each other than so many minutes.
    func pairs(within minutes: Int) -> [(Visit, Visit)] {
        firsts.flatMap { one in
            let near = TimeRanges(
                brief.starts(of: one.id).ranges.compactMap {
                    TimeRange($0.start - minutes, $0.end - 1 + brief.problem[one.id].minutes + minutes)
                })
            return seconds.filter { $0.id != one.id && brief.canTouch($0.id, near) }.map { (one, $0) }
        }
    }

    /// The parties are not in one of the spots, or `apart` in time.
    static func parted(_ one: Visit, _ other: Visit, at spots: [Spot], orApart apart: [Formula]) -> Formula {
        let absent = [one.present, other.present].filter { $0 != .always }.map(\.negated)
        let parts = spots.map { spot in
            Formula.any(
                absent + [spot.first, spot.second].map { Formula.picked($0.slot, $0.fills).negated } + apart)
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    /// The one has ended so many minutes before the other begins.
    func clear(_ one: Visit, _ other: Visit, by minutes: Int) -> [Formula] {
        [(one.id, other.id), (other.id, one.id)].map { earlier, later in
            .atMost(.start(earlier) + (brief.problem[earlier].minutes + minutes) - .start(later), 0)
        }
    }

    /// The one begins so many minutes before the other.
    func staggered(_ one: Visit, _ other: Visit, by minutes: Int) -> [Formula] {
        [(one.id, other.id), (other.id, one.id)].map { earlier, later in
            .atMost(.start(earlier) + minutes - .start(later), 0)
        }
    }

    private static func visits(
        of party: ResourceID, _ apart: Apart, for instance: RuleInstance, in brief: Brief
    ) -> [Visit] {
        var spans: [EngagementID: [Span]] = [:]
        for span in brief.claims(of: party, for: instance) { spans[span.engagement, default: []].append(span) }
        return spans.keys.sorted().compactMap { id in
            let claims = (spans[id] ?? []).map { brief.counts($0) }
            let takesPart = brief.problem[id].participants.contains(party)
            let present = takesPart ? brief.counts(Span(id)) : claims.count == 1 ? claims[0] : .any(claims)
            guard let during = apart.during.map({ TimeRanges($0) }) else { return Visit(id: id, present: present) }
            let starts = brief.starts(of: id)
            let inside = starts.intersection(during)
            if inside.isEmpty { return nil }
            return Visit(id: id, present: inside == starts ? present : present.and(.starts(id, during)))
        }
    }
}

extension Apart {
    /// Tells several demands to keep the same two parties apart from each other.
    func subjects(in problem: Problem) -> [String] {
        let from = during.map { problem.zone.civil($0.start).date.text }
        return [problem[first].id, problem[second].id, scope.rawValue] + [from].compactMap { $0 }
    }

    /// The severity; nil for a wish to which the sheet gives no weight.
    func severity(_ instance: RuleInstance) -> Severity? {
        guard isWish, instance.severity != .note else { return instance.severity.whole }
        let weight = instance[Apart.wishWeight]
        return weight > 0 ? .should(weight: weight, per: .breach) : nil
    }

    /// The parameter that `severity` reads.
    static let wishWeight = Parameter(
        "wish-weight", .count, 100,
        Text(
            en: "What a breach costs where keeping apart is a wish", nl: "Wat een inbreuk kost als het een wens is",
            fr: "Ce que coûte un manquement lorsqu'il s'agit d'un souhait"))
}

extension Phrase {
    /// Both of those who are kept apart.
    func names(_ apart: Apart) -> String { list([name(apart.first), name(apart.second)]) }
}
