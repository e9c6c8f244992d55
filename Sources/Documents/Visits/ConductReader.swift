internal import Occasions

/// How guests come to an engagement: from and to where they are driven, how they dress, and whom they ask.
struct ConductReader {
    static let keys = ["from", "to", "dress", "contact"]

    let venues: [Venue]
    let roster: Roster
    /// What the occasion says for all its engagements.
    let usual: Engagement.Conduct

    /// What an occasion says of all its engagements.
    static func usual(_ form: Form) -> Engagement.Conduct {
        Engagement.Conduct(
            dress: form.read("dress") { $0.text($1) }, contact: form.read("contact") { $0.text($1) })
    }

    func read(_ form: Form) -> Engagement.Conduct {
        Engagement.Conduct(
            way: Engagement.Way(from: form.read("from", place), to: form.read("to", place)),
            dress: form.read("dress") { $0.text($1) } ?? usual.dress,
            contact: form.read("contact") { $0.text($1) } ?? usual.contact)
    }

    /// A room or a venue of the office by its id; whatever else is written is a place elsewhere.
    ///
    /// What has the form of a room's id and is none is taken for a slip.
    private func place(_ entry: Entry, _ faults: FaultList) -> Engagement.Way.Place? {
        guard let name = entry.text(faults) else { return nil }
        if let venue = venues.firstIndex(where: { $0.id == name }) { return .venue(venue) }
        if let room = roster[name], roster[room].room != nil { return .room(room) }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ Entry.isID($0) }) else { return .elsewhere(name) }
        faults.addUnknown(
            name, "room", at: entry.place, among: roster.names { $0.room != nil }, isWhole: roster.isWhole)
        return nil
    }
}
