internal import Conditions
internal import Occasions

/// A must that asks for a number of special people among those of a team: `at least two who work into German`.
struct TeamDemand {
    let requirement: Requirement
    let number: Int
    /// For each slot, those who count in it.
    let able: [SlotID: Set<ResourceID>]
    /// All who count.
    let people: Set<ResourceID>

    private init?(_ requirement: Requirement, number: Int, _ picks: [(SlotID, Set<ResourceID>)]) {
        let able = Dictionary(picks) { $0.union($1) }
        guard number > 0, able.count == picks.count else { return nil }
        self.requirement = requirement
        self.number = number
        self.able = able
        people = able.values.reduce(into: []) { $0.formUnion($1) }
    }

    /// Nil where the clause asks for something else.
    init?(_ clause: Leeway.Clause) {
        switch clause.formula {
        case .any(let parts):
            let picks = parts.compactMap { TeamDemand.pick($0) }
            guard parts.count > 1, picks.count == parts.count else { return nil }
            self.init(clause.requirement, number: 1, picks)
        case .atMost(let quantity, let bound):
            let picks = quantity.parts.compactMap { part -> (SlotID, Set<ResourceID>)? in
                guard part.coefficient == -1, case .truth(let formula) = part.term else { return nil }
                return TeamDemand.pick(formula)
            }
            guard picks.count == quantity.parts.count else { return nil }
            self.init(clause.requirement, number: quantity.constant - bound, picks)
        default: return nil
        }
    }

    private static func pick(_ formula: Formula) -> (SlotID, Set<ResourceID>)? {
        if case .picked(let slot, let resources) = formula { return (slot, resources) }
        return nil
    }

    /// Demands that different people meet, as many together as each asks for: each takes its own number out of the team.
    ///
    /// Where somebody could count for two of them, another demand must ask for the sum of both.
    static func apart(_ demands: [TeamDemand]) -> [TeamDemand] {
        var kept: [TeamDemand] = []
        for demand in demands.sorted(by: isNarrower) where kept.count < mostApart {
            // Hall's condition: what could have the same people is asked for together as well.
            let isApart = subsets(of: kept).allSatisfy { subset in
                let tied = joined(to: demand, subset)
                guard !tied.isEmpty else { return true }
                let sum = tied.reduce(demand.number) { $0 + $1.number }
                let people = tied.reduce(into: demand.people) { $0.formUnion($1.people) }
                return demands.contains { $0.number >= sum && $0.people.isSubset(of: people) }
            }
            if isApart { kept.append(demand) }
        }
        return kept
    }

    /// Those that could have the same people as a demand, or as one of these.
    private static func joined(to demand: TeamDemand, _ others: [TeamDemand]) -> [TeamDemand] {
        var (tied, rest, people): ([TeamDemand], [TeamDemand], Set<ResourceID>) = ([], others, demand.people)
        while let next = rest.firstIndex(where: { !$0.people.isDisjoint(with: people) }) {
            people.formUnion(rest[next].people)
            tied.append(rest.remove(at: next))
        }
        return tied
    }

    private static func isNarrower(_ one: TeamDemand, _ other: TeamDemand) -> Bool {
        (one.people.count, one.requirement.id) < (other.people.count, other.requirement.id)
    }

    private static func subsets(of demands: [TeamDemand]) -> [[TeamDemand]] {
        demands.reduce([[]]) { subsets, demand in subsets + subsets.map { $0 + [demand] } }
    }

    private static let mostApart = 6
}
