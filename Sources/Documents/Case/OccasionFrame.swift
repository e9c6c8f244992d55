internal import Occasions

/// The occasion an engagement is read for.
struct OccasionFrame {
    struct Guest {
        let id: String
        let title: String
        let resource: ResourceID
    }

    let index: Int
    let id: String
    let times: TimeReader
    /// Dress and contact of its engagements that say nothing else.
    var usual = Engagement.Conduct()
    /// The people of its delegations that a table of their own names.
    var people: [MemberReader.Assigned] = []
    private(set) var guests: [Guest] = []
    private var byID: [String: Guest] = [:]
    /// True where cancelled engagements are read like all others.
    var keepsCancelled = false
    /// False where a delegation could not be read.
    var isWhole = true

    init(index: Int, id: String, times: TimeReader) {
        self.index = index
        self.id = id
        self.times = times
    }

    mutating func add(_ guest: Guest) {
        guests.append(guest)
        if byID[guest.id] == nil { byID[guest.id] = guest }
    }

    func guest(_ id: String) -> Guest? { byID[id] }

    /// A delegation of the occasion or a principal, by the name that stands here; nil, with a fault, for any other.
    func party(_ entry: Entry, _ roster: Roster, _ faults: FaultList) -> ResourceID? {
        guard let name = entry.text(faults) else { return nil }
        if let guest = guest(name) { return guest.resource }
        if let id = roster[name], roster[id].principal != nil { return id }
        faults.addUnknown(
            name, "principal or delegation", at: entry.place,
            among: guests.map(\.id) + roster.names { $0.principal != nil }, isWhole: isWhole && roster.isWhole)
        return nil
    }
}
