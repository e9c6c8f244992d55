internal import Occasions

/// Decides what of an engagement reaches which audience. The only place that does.
struct Disclosure {
    let edition: Edition

    /// Arrivals and departures of guests are never written into a calendar that others hold.
    private static let neverInFeeds: Set<String> = ["arrival", "departure"]

    private func occasion(_ id: EngagementID) -> Occasion { edition.problem.occasion(of: id) }

    /// Bids, inquiries and what is called off reach no feed.
    private func isPromised(_ id: EngagementID) -> Bool {
        switch occasion(id).status {
        case .confirmed, .tentative, .option: true
        case .bid, .inquiry, .cancelled: false
        }
    }

    private func isTentative(_ id: EngagementID) -> Bool { !occasion(id).status.isFirm }

    private func isMovement(_ id: EngagementID) -> Bool {
        Self.neverInFeeds.contains(edition.problem[id].kind)
    }

    private func title(_ id: EngagementID) -> String { edition.problem[id].title }

    private func roomTitle(_ id: EngagementID) -> String? {
        edition.problem[id].place.flatMap { edition.plan[$0] }.map { room in
            let venue = edition.problem.venue(of: room).map { edition.problem.venues[$0].title }
            let own = edition.problem[room].title
            return [own, venue].compactMap { $0 }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                .joined(separator: " - ")
        }
    }

    private func venueTitle(_ id: EngagementID) -> String? {
        edition.problem[id].place.flatMap { edition.plan[$0] }.flatMap { edition.problem.venue(of: $0) }
            .map { edition.problem.venues[$0].title }
    }

    func forEverybody(_ id: EngagementID) -> PublicEntry? {
        guard occasion(id).status == .confirmed, edition.problem[id].audience == .public, !isMovement(id) else {
            return nil
        }
        return PublicEntry(title: title(id), venue: venueTitle(id))
    }

    func forDelegation(_ delegation: ResourceID, _ id: EngagementID) -> GuestEntry? {
        guard isPromised(id), edition.problem[id].participants.contains(delegation), !isMovement(id) else {
            return nil
        }
        switch edition.problem[id].audience {
        case .public, .partner:
            return GuestEntry(
                title: title(id), occasion: occasion(id).title, room: roomTitle(id), isTentative: isTentative(id))
        case .staff:
            return GuestEntry(
                title: "Engagement", occasion: occasion(id).title, room: roomTitle(id),
                isTentative: isTentative(id))
        case .restricted: return nil
        }
    }

    func forPerson(_ person: ResourceID, _ id: EngagementID) -> DutyEntry? {
        guard isPromised(id) else { return nil }
        let engagement = edition.problem[id]
        let slot = engagement.slots.first { edition.plan[$0] == person }
        guard slot != nil || engagement.participants.contains(person) else { return nil }
        let role = slot.map { roleName(edition.problem[$0].role) }
        if engagement.audience == .restricted || isMovement(id) {
            return DutyEntry(
                title: "Duty (ask the office)", occasion: "", room: nil, role: role, isTentative: isTentative(id))
        }
        return DutyEntry(
            title: title(id), occasion: occasion(id).title, room: roomTitle(id), role: role,
            isTentative: isTentative(id))
    }

    private func roleName(_ role: Slot.Role) -> String {
        switch role {
        case .room: "room"
        case .liaison: "liaison officer"
        case .interpreter: "interpreter"
        case .duty(let name): name
        }
    }

    /// The use of a room, then its set-up and strike where there are any.
    func forRoom(_ room: ResourceID, _ id: EngagementID) -> [(entry: RoomEntry, range: TimeRange)] {
        let engagement = edition.problem[id]
        guard isPromised(id), let place = engagement.place, edition.plan[place] == room,
            let range = edition.plan.range(of: id, in: edition.problem), let own = edition.problem[room].room
        else { return [] }
        let mayKnow = engagement.audience == .public || engagement.audience == .partner
        func entry(_ part: RoomEntry.Part) -> RoomEntry {
            RoomEntry(
                part: part, title: mayKnow && !isMovement(id) ? engagement.title : nil,
                setUp: engagement.needs.setUp, attendance: engagement.attendance, isTentative: isTentative(id))
        }
        var parts = [(entry: entry(.engagement), range: range)]
        let before = max(own.setUpMinutes, engagement.needs.setUpMinutes ?? 0)
        let after = max(own.strikeMinutes, engagement.needs.strikeMinutes ?? 0)
        if let range = TimeRange(range.start - before, range.start) { parts.append((entry(.setUp), range)) }
        if let range = TimeRange(range.end, range.end + after) { parts.append((entry(.strike), range)) }
        return parts
    }
}
