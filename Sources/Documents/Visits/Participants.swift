internal import Occasions

/// Who takes part: principals, delegations of the occasion, `all-delegations`.
struct Participants {
    private(set) var resources: [ResourceID] = []
    private(set) var guests: [OccasionFrame.Guest] = []
    private var known: Set<ResourceID> = []

    static func read(_ entry: Entry, frame: OccasionFrame, roster: Roster, faults: FaultList) -> Participants {
        var found = Participants()
        for part in entry.each {
            guard let name = part.text(faults) else { continue }
            if name == "all-delegations" {
                if frame.guests.isEmpty, frame.isWhole {
                    faults.add(
                        part.place, "the occasion has no delegations", "Add delegations, or take 'all-delegations' out."
                    )
                }
                for guest in frame.guests where !found.known.contains(guest.resource) { found.add(guest) }
            } else if let guest = frame.guest(name) {
                if found.known.contains(guest.resource) { found.twice(part, faults) } else { found.add(guest) }
            } else if let id = roster[name], roster[id].principal != nil {
                if found.known.contains(id) { found.twice(part, faults) } else { found.add(id) }
            } else if let id = roster[name], roster[id].staff != nil {
                faults.add(
                    part.place, "'\(name)' is a member of staff",
                    "Ask for people of the staff by role, under 'staff', 'liaison' or 'interpreters'.")
            } else {
                faults.addUnknown(
                    name, "principal or delegation", at: part.place,
                    among: frame.guests.map(\.id) + roster.names { $0.principal != nil } + ["all-delegations"],
                    isWhole: frame.isWhole && roster.isWhole)
            }
        }
        return found
    }

    private mutating func add(_ guest: OccasionFrame.Guest) {
        guests.append(guest)
        add(guest.resource)
    }

    private mutating func add(_ resource: ResourceID) {
        resources.append(resource)
        known.insert(resource)
    }

    private func twice(_ entry: Entry, _ faults: FaultList) {
        faults.add(entry.place, "\(entry.shape) takes part twice", "Name everyone once.")
    }
}
