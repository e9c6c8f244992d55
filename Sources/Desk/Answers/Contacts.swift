internal import Occasions
internal import Solving

/// Who must be told of what has been moved: each party, with what concerns it.
struct Contacts {
    struct Contact {
        let party: ResourceID
        let engagements: [EngagementID]
    }

    let delegations: [Contact]
    let principals: [Contact]
    let staff: [Contact]

    /// `all`: engagements of which everybody must be told, whatever is moved of them.
    init(
        _ moves: [MovedEngagement], all: Set<EngagementID>, before: Plan, after: Plan, in problem: Problem
    ) {
        let isWhole = all.union(moves.filter { $0.change.isOfTime || $0.change.contains(.otherRoom) }.map(\.id))
        var concerned: [ResourceID: [EngagementID]] = [:]
        for id in all.union(moves.map(\.id)).sorted() {
            let parties = Self.parties(to: id, isWhole: isWhole.contains(id), before, after, problem)
            for party in parties { concerned[party, default: []].append(id) }
        }
        func contacts(_ wanted: (Resource) -> Bool) -> [Contact] {
            concerned.keys.filter { wanted(problem[$0]) }.sorted()
                .map { Contact(party: $0, engagements: (concerned[$0] ?? []).sorted()) }
        }
        delegations = contacts { $0.delegation != nil }
        principals = contacts { $0.principal != nil }
        staff = contacts { $0.staff != nil }
    }

    var isEmpty: Bool { delegations.isEmpty && principals.isEmpty && staff.isEmpty }

    /// Another officer concerns the officers and their delegation, another time or room everybody (`isWhole`).
    private static func parties(
        to id: EngagementID, isWhole: Bool, _ before: Plan, _ after: Plan, _ problem: Problem
    ) -> Set<ResourceID> {
        var parties: Set<ResourceID> = []
        if isWhole { parties.formUnion(problem[id].participants) }
        for slot in problem[id].slots where problem[slot].role != .room {
            guard isWhole || before[slot] != after[slot] else { continue }
            parties.formUnion([before[slot], after[slot]].compactMap { $0 })
            if case .liaison(let guest) = problem[slot].role { parties.insert(guest) }
        }
        return parties
    }
}
