/// What is otherwise of one engagement in a second plan; empty: nothing is.
package struct PlanChange: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// It takes place, and did not before.
    package static let new = PlanChange(rawValue: 1 << 0)
    /// It begins at another time.
    package static let moved = PlanChange(rawValue: 1 << 1)
    /// It had a room and has another one, or none.
    package static let otherRoom = PlanChange(rawValue: 1 << 2)
    /// Somebody, or a vehicle, that filled a slot does so no longer.
    package static let otherPeople = PlanChange(rawValue: 1 << 3)
    /// A slot that was open is filled.
    package static let filled = PlanChange(rawValue: 1 << 4)
    /// The documents say something else of it: its title, its length, how widely it may be known.
    package static let otherWords = PlanChange(rawValue: 1 << 5)
    /// It took place, or was open, and is left out or taken back.
    package static let omitted = PlanChange(rawValue: 1 << 6)
    /// It took place, and its occasion is called off or the documents have it no longer.
    package static let cancelled = PlanChange(rawValue: 1 << 7)

    /// When it takes place, or whether it does.
    package static let time: PlanChange = [.new, .moved, .omitted, .cancelled]

    /// True where it takes place at another time, or where it takes place in one of the two only.
    package var isOfTime: Bool { !isDisjoint(with: .time) }
}

extension Plan {
    /// What another plan of the same problem decides otherwise of an engagement.
    package func change(of id: EngagementID, to other: Plan, in problem: Problem) -> PlanChange {
        var change: PlanChange = []
        if self[id] != other[id] {
            switch (self[id], other[id]) {
            case (.starts, .starts): change = .moved
            case (_, .starts): change = .new
            case (_, .omitted), (_, .open): change = .omitted
            }
        }
        for slot in problem[id].slots where self[slot] != other[slot] {
            if self[slot] == nil {
                change.insert(.filled)
            } else {
                change.insert(problem[slot].role == .room ? .otherRoom : .otherPeople)
            }
        }
        return change
    }

    /// The slots of an engagement that were filled and are filled otherwise in another plan, or no longer.
    package func refilled(of id: EngagementID, to other: Plan, in problem: Problem) -> [SlotID] {
        problem[id].slots.filter { self[$0] != nil && self[$0] != other[$0] }
    }
}
