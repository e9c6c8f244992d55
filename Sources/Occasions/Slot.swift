/// A place to be filled by exactly one of its candidates when the engagement takes place.
///
/// It never changes, and is shared rather than copied: thousands are looked at again and again.
package final class Slot: Sendable {
    package enum Role: Hashable, Sendable {
        case room
        /// Liaison officer for a delegation.
        case liaison(ResourceID)
        case interpreter
        /// A car, van or coach.
        case vehicle
        /// Another duty by name: protocol, driver, host.
        case duty(String)

        /// As people write what somebody does there: `liaison`, `interpreter`, `driver`; nil for rooms and vehicles.
        package var duty: String? {
            switch self {
            case .room, .vehicle: nil
            case .liaison: "liaison"
            case .interpreter: "interpreter"
            case .duty(let name): name
            }
        }
    }

    package let engagement: EngagementID
    /// Unique inside the engagement: `room`, `liaison-fr`, `interpreter-1`, `protocol-1`, `host-1`, `vehicle-1`.
    package let name: String
    package let role: Role
    /// Sorted, without repetition.
    package let candidates: [ResourceID]

    package init(engagement: EngagementID, name: String, role: Role, candidates: [ResourceID]) {
        self.engagement = engagement
        self.name = name
        self.role = role
        // Most come in order, and then many slots share one list.
        let isInOrder = zip(candidates, candidates.dropFirst()).allSatisfy { $0 < $1 }
        self.candidates = isInOrder ? candidates : Set(candidates).sorted()
    }

    /// The same without candidates beyond the first resources.
    func admitting(only count: Int) -> Slot {
        guard let last = candidates.last, last.index >= count else { return self }
        return Slot(engagement: engagement, name: name, role: role, candidates: candidates.filter { $0.index < count })
    }

    /// True of a candidate; quick however many there are.
    package func admits(_ resource: ResourceID) -> Bool {
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if candidates[middle] < resource { low = middle + 1 } else { high = middle }
        }
        return low < candidates.count && candidates[low] == resource
    }
}
