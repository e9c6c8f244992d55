package import Conditions
package import Occasions

extension Problem {
    /// The times each resource may be claimed: by taking part, or by filling a slot. Rooms with set-up and strike.
    package func claims(of resource: ResourceID) -> [Span] {
        var spans: [Span] = []
        for (index, engagement) in engagements.enumerated() {
            let id = EngagementID(index)
            if engagement.participants.contains(resource) { spans.append(Span(id)) }
            for slot in engagement.slots where self[slot].candidates.contains(resource) {
                let only = Span.Fill(slot, resource)
                if let room = self[resource].room {
                    spans.append(
                        Span(
                            id, before: max(room.setUpMinutes, engagement.needs.setUpMinutes ?? 0),
                            after: max(room.strikeMinutes, engagement.needs.strikeMinutes ?? 0), only: only))
                } else {
                    spans.append(Span(id, only: only))
                }
            }
        }
        return spans
    }
}
