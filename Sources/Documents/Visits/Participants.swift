internal import Occasions

/// Who takes part: principals, delegations of the occasion, `all-delegations`.
struct Participants {
    private(set) var resources: [ResourceID] = []
    private(set) var guests: [OccasionFrame.Guest] = []

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
                for guest in frame.guests where !found.resources.contains(guest.resource) { found.add(guest) }
            } else if let guest = frame.guests.first(where: { $0.id == name }) {
                if found.resources.contains(guest.resource) { found.twice(part, faults) } else { found.add(guest) }
            } else if let id = roster[name], roster[id].principal != nil {
                if found.resources.contains(id) { found.twice(part, faults) } else { found.resources.append(id) }
            } else if let id = roster[name], roster[id].staff != nil {
                faults.add(
                    part.place, "'\(name)' is a member of staff",
                    "Ask for people of the staff by role, under 'staff', 'liaison' or 'interpreters'.")
            } else {
                let known = frame.guests.map(\.id) + roster.names { $0.principal != nil } + ["all-delegations"]
                faults.addUnknown(
                    name, "principal or delegation", at: part.place, among: known,
                    isWhole: frame.isWhole && roster.isWhole)
            }
        }
        return found
    }

    private mutating func add(_ guest: OccasionFrame.Guest) {
        guests.append(guest)
        resources.append(guest.resource)
    }

    private func twice(_ entry: Entry, _ faults: FaultList) {
        faults.add(entry.place, "\(entry.shape) takes part twice", "Name everyone once.")
    }
}
