package import Occasions

extension PrecedenceBook {
    /// The order of an occasion's guests and hosts; nil where it names no regime that the book has.
    ///
    /// `regime` instead of the occasion's own, `date` instead of its first day, `present` besides what it says itself.
    package func order(
        ofOccasion index: Int, in problem: Problem, by regime: String? = nil, on date: CivilDate? = nil,
        present: [String] = [], among guests: GuestLists? = nil, overrides: [Override]? = nil
    ) -> PrecedenceOrder? {
        let occasion = problem.occasions[index]
        guard let regime = (regime ?? occasion.regime).flatMap({ self[$0] }) else { return nil }
        return PrecedenceOrder(
            of: (guests ?? GuestLists(problem)).parties(of: index, regime.members), by: regime,
            in: Setting(
                date ?? problem.zone.civil(occasion.window.start).date, zone: problem.zone,
                present: Set(occasion.present + present), countries: countries),
            overrides: overrides ?? occasion.overrides)
    }
}

/// Who comes to each occasion, read once for all of them.
package struct GuestLists: Sendable {
    private var delegations: [[Party]]
    private var principals: [[Party]]

    package init(_ problem: Problem) {
        delegations = Array(repeating: [], count: problem.occasions.count)
        for id in problem.resourceIDs {
            guard let delegation = problem[id].delegation, let party = Party(id, in: problem) else { continue }
            delegations[delegation.occasion].append(party)
        }
        var taking: [Set<ResourceID>] = Array(repeating: [], count: problem.occasions.count)
        for engagement in problem.engagements { taking[engagement.occasion].formUnion(engagement.participants) }
        principals = taking.map { ids in
            ids.sorted().filter { problem[$0].principal != nil }.compactMap { Party($0, in: problem) }
        }
    }

    /// The delegations of an occasion; with everybody, also the principals who take part in it.
    package func parties(of occasion: Int, _ members: Regime.Members) -> [Party] {
        switch members {
        case .delegations: delegations[occasion]
        case .everybody: delegations[occasion] + principals[occasion]
        }
    }
}
