package import Occasions

/// A statement that a complete plan makes true or false, and that can be turned into its opposite.
package indirect enum Formula: Hashable, Sendable {
    case always
    case never
    case atMost(Quantity, Int)
    /// The slot is filled by one of these. False for an empty slot.
    case picked(SlotID, Set<ResourceID>)
    /// The start lies in the ranges. An engagement left out starts at the earliest moment of its grid.
    case starts(EngagementID, TimeRanges)
    case takesPlace(EngagementID)
    case all([Formula])
    case any([Formula])
    /// The opposite of an atom; never of `all` or `any`, whose opposite is computed.
    case not(Atom)

    /// The statements whose opposite needs a word of its own.
    package enum Atom: Hashable, Sendable {
        case picked(SlotID, Set<ResourceID>)
        case starts(EngagementID, TimeRanges)
        case takesPlace(EngagementID)
    }

    package static func atLeast(_ quantity: Quantity, _ bound: Int) -> Formula { .atMost(quantity * -1, -bound) }
    package static func picked(_ slot: SlotID, _ resource: ResourceID) -> Formula { .picked(slot, [resource]) }

    /// The formula that holds exactly where this one does not.
    package var negated: Formula {
        switch self {
        case .always: .never
        case .never: .always
        case .atMost(let quantity, let bound): .atMost(quantity * -1, -bound - 1)
        case .picked(let slot, let resources): .not(.picked(slot, resources))
        case .starts(let id, let ranges): .not(.starts(id, ranges))
        case .takesPlace(let id): .not(.takesPlace(id))
        case .all(let parts): .any(parts.map(\.negated))
        case .any(let parts): .all(parts.map(\.negated))
        case .not(let atom): atom.formula
        }
    }

    /// What must hold of an engagement only where it takes place.
    package static func when(_ id: EngagementID, _ formula: Formula) -> Formula {
        .any([.not(.takesPlace(id)), formula])
    }

    /// `right` holds wherever `left` does.
    package static func implies(_ left: Formula, _ right: Formula) -> Formula { .any([left.negated, right]) }
}

extension Formula.Atom {
    package var formula: Formula {
        switch self {
        case .picked(let slot, let resources): .picked(slot, resources)
        case .starts(let id, let ranges): .starts(id, ranges)
        case .takesPlace(let id): .takesPlace(id)
        }
    }
}
