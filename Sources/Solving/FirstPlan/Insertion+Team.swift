internal import Conditions
internal import Occasions

/// Teams: several slots of one engagement that a demand looks at together, such as the booths of interpreters.
///
/// Filled one by one by who has least to do, a team of one language leaves nobody for the last booth. So where that fails each
/// slot takes who brings the team nearest to what is demanded of it.
extension Insertion {
    /// Fills all slots but the room's anew; false where that cannot be done this way either.
    mutating func fillTeam(_ id: EngagementID) -> Bool {
        let wants = wants(of: id)
        guard !wants.isEmpty else { return false }
        empty(id)
        return fillAll(of: id) { insertion, slot in insertion.order(of: slot, wants) }
    }

    /// Who brings the team furthest comes first, of equals as ever.
    private mutating func order(of slot: SlotID, _ wants: [Formula]) -> [ResourceID] {
        order(of: slot).enumerated().map { place, resource in
            judge.plan[slot] = resource
            defer { judge.plan[slot] = nil }
            return (lack: wants.reduce(0) { $0 + judge.lack($1) }, place: place, resource: resource)
        }.sorted { ($0.lack, $0.place) < ($1.lack, $1.place) }.map(\.resource)
    }

    /// The musts that speak of several slots of an engagement, and of nothing else that may be filled.
    private mutating func wants(of id: EngagementID) -> [Formula] {
        if let known = teams[id.index] { return known }
        let own = Set(problem[id].slots)
        let positions = Set(
            own.flatMap { touches.fills[$0.index].values.joined().map(\.position) }
        ).filter { isMust[$0] }.sorted()
        let found = positions.compactMap { position -> Formula? in
            let demand = touches.requirements[position].demand
            guard case .formula(let formula) = demand else { return nil }
            let slots = Mentions(demand).slots
            return slots.count > 1 && own.isSuperset(of: slots) ? formula : nil
        }
        teams[id.index] = found
        return found
    }
}
