internal import Conditions
package import Occasions

/// How often a delegation waits between its talks of a round: the number of gaps between its talks.
///
/// There is a gap where one or more slots without a talk lie between two talks. The last slot of one half-day and the
/// first of the next follow each other: nobody waits between half-days.
package struct RoundWaits: Sendable {
    let round: Round
    let party: ResourceID
    let talks: [EngagementID]
    /// Counts the gaps: slots with a talk after a slot without one, and an earlier talk before that.
    let number: Quantity

    /// No more gaps than this, whatever is planned.
    var most: Int { min(talks.count - 1, (round.slots.count - 1) / 2) }

    /// Each delegation with talks in the round that an instance speaks of, in order.
    static func each(of round: Round, for instance: RuleInstance, in brief: Brief) -> [RoundWaits] {
        let talks = talks(of: round, in: brief.problem) { instance.scope.covers($0, in: brief.problem) }
        return brief.resources(for: instance).compactMap { party in
            talks[party].map { RoundWaits(round, party, $0, in: brief) }
        }
    }

    private init(_ round: Round, _ party: ResourceID, _ talks: [EngagementID], in brief: Brief) {
        self.round = round
        self.party = party
        self.talks = talks
        let busy = round.slots.indices.map { slot in
            Formula.any(talks.map { RoundWaits.lies($0, at: round.moment(slot), in: brief) })
        }
        var gaps: [Quantity] = []
        var earlier = busy.first ?? .never
        for slot in round.slots.indices.dropFirst() where talks.count > 1 {
            if slot > 1 { gaps.append(.truth(.all([busy[slot], busy[slot - 1].negated, earlier]))) }
            earlier = .any([earlier, busy[slot]])
        }
        number = .sum(gaps)
    }

    private static func lies(_ talk: EngagementID, at moment: TimeRanges, in brief: Brief) -> Formula {
        let starts = Formula.starts(talk, moment)
        return brief.problem[talk].isOptional ? .all([.takesPlace(talk), starts]) : starts
    }

    /// The waits of a plan: from the end of one talk to the start of the next.
    func waits(_ plan: Plan, _ problem: Problem) -> [TimeRange] { RoundWaits.waits(talks, of: round, plan, problem) }

    private static func waits(
        _ talks: [EngagementID], of round: Round, _ plan: Plan, _ problem: Problem
    ) -> [TimeRange] {
        let slots = Set(talks.compactMap { plan.start(of: $0).flatMap(round.slot) }).sorted()
        return zip(slots, slots.dropFirst()).compactMap { before, after in
            guard after > before + 1, let talk = talks.first(where: { plan.start(of: $0) == round.slots[before] })
            else { return nil }
            return TimeRange(round.slots[before] + problem[talk].minutes, round.slots[after])
        }
    }

    /// How often each delegation with talks in a round waits by a plan, in order.
    package static func counts(
        of round: Round, by plan: Plan, in problem: Problem
    ) -> [(party: ResourceID, waits: Int)] {
        let talks = RoundWaits.talks(of: round, in: problem) { _ in true }
        return talks.keys.sorted().map { ($0, waits(talks[$0] ?? [], of: round, plan, problem).count) }
    }

    private static func talks(
        of round: Round, in problem: Problem, where isMeant: (Engagement) -> Bool
    ) -> [ResourceID: [EngagementID]] {
        var talks: [ResourceID: [EngagementID]] = [:]
        for talk in round.talks where isMeant(problem[talk.engagement]) {
            for party in problem[talk.engagement].participants where problem[party].delegation != nil {
                talks[party, default: []].append(talk.engagement)
            }
        }
        return talks
    }
}
