package import Occasions

/// What a judge says of a condition on a plan, complete or not.
package enum Verdict: Hashable, Sendable {
    case holds
    /// Still open: some completion keeps it, or it cannot be told.
    case unknown
    /// No completion of the plan can keep it.
    case fails([Miss])
}

/// One way in which a condition is not kept, as facts without words.
package struct Miss: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Two spans or more overlap.
        case overlap
        /// More is taken than there is.
        case overload
        /// Too few minutes between two spans.
        case tooClose
        /// One engagement after another for too long without a rest.
        case spell
        /// A quantity is above its bound.
        case excess
        /// A slot is filled by the wrong resource.
        case wrongPick
        /// A start lies outside the allowed moments.
        case wrongTime
        /// It should (not) take place.
        case presence
        /// Fails whatever is planned.
        case fact
    }

    package let kind: Kind
    package let engagements: [EngagementID]
    package let slots: [SlotID]
    package let range: TimeRange?
    /// Missing minutes or units, at least 1.
    package let amount: Int
    /// Where more than two overlap: the time of each of the engagements.
    package let ranges: [TimeRange]

    package init(
        _ kind: Kind, engagements: [EngagementID] = [], slots: [SlotID] = [], range: TimeRange? = nil, amount: Int = 1,
        ranges: [TimeRange] = []
    ) {
        self.ranges = ranges
        self.kind = kind
        self.engagements = engagements
        self.slots = slots
        self.range = range
        self.amount = max(1, amount)
    }
}

/// What a miss says of each two of its engagements.
extension Miss {
    /// Two engagements of a miss, and by how much they miss what is asked.
    package struct Pair: Hashable, Sendable {
        package let both: Set<EngagementID>
        package let amount: Int
    }

    /// One pair for what is about two, each two that meet of what is about more; none for a single engagement.
    package var pairs: [Pair] {
        guard ranges.count == engagements.count, engagements.count > 2 else {
            return engagements.count == 2 ? [Pair(both: Set(engagements), amount: amount)] : []
        }
        return engagements.indices.flatMap { one in
            engagements.indices.dropFirst(one + 1).compactMap { other in
                guard ranges[one].overlaps(ranges[other]) else { return nil }
                let amount = min(ranges[one].end - ranges[other].start, ranges[other].end - ranges[one].start)
                return Pair(both: [engagements[one], engagements[other]], amount: amount)
            }
        }
    }
}
