internal import Conditions
internal import Occasions

/// Fills the slots of an engagement, one by one; where nobody is left for one, others of it change places.
extension Insertion {
    /// Fills every slot but the room's that is still open. False leaves some of them filled.
    ///
    /// `order`: who is to be tried for a slot, first to last.
    mutating func fillAll(
        of id: EngagementID, by order: (inout Insertion, SlotID) -> [ResourceID]
    ) -> Bool {
        for slot in problem[id].slots where slot != problem[id].place && judge.plan[slot] == nil {
            if fill(slot, order(&self, slot)) { continue }
            guard movesLeft > 0 else { return false }
            movesLeft -= 1
            var asked: Set<ResourceID> = []
            guard fillMoving(slot, Self.mostMoves, &asked, by: order) else { return false }
        }
        return true
    }

    /// The first candidate in an order who breaks nothing.
    private mutating func fill(_ slot: SlotID, _ order: [ResourceID]) -> Bool {
        order.contains { tryFill(slot, $0) }
    }

    private mutating func tryFill(_ slot: SlotID, _ resource: ResourceID) -> Bool {
        put(resource, into: slot)
        if isKept(touches.fills[slot.index][resource] ?? [], problem[slot].engagement) { return true }
        take(from: slot)
        return false
    }

    /// An augmenting path, known from matchings: somebody of the same engagement takes this slot, and gives up his or her own
    /// to somebody else.
    private mutating func fillMoving(
        _ slot: SlotID, _ moves: Int, _ asked: inout Set<ResourceID>,
        by order: (inout Insertion, SlotID) -> [ResourceID]
    ) -> Bool {
        let id = problem[slot].engagement
        let team = problem[id].slots.filter { $0 != slot && $0 != problem[id].place }
        for resource in order(&self, slot) {
            guard let other = team.first(where: { judge.plan[$0] == resource }), asked.insert(resource).inserted else {
                continue
            }
            take(from: other)
            if tryFill(slot, resource) {
                if fill(other, order(&self, other)) { return true }
                if moves > 1, fillMoving(other, moves - 1, &asked, by: order) { return true }
                take(from: slot)
            }
            put(resource, into: other)
        }
        return false
    }

    mutating func put(_ resource: ResourceID, into slot: SlotID) {
        judge.plan[slot] = resource
        active.push(touches.fills[slot.index][resource] ?? [])
    }

    private mutating func take(from slot: SlotID) {
        guard let resource = judge.plan[slot] else { return }
        active.remove(touches.fills[slot.index][resource] ?? [])
        judge.plan[slot] = nil
    }

    /// Empties every slot but the room's.
    mutating func empty(_ id: EngagementID) {
        for slot in problem[id].slots where slot != problem[id].place { take(from: slot) }
    }

    private static let mostMoves = 4
}
