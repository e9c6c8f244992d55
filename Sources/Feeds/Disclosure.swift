internal import Occasions

/// Decides what of an engagement reaches which audience; the only place that does.
struct Disclosure {
    let edition: Edition

    private func occasion(_ id: EngagementID) -> Occasion { edition.problem.occasion(of: id) }

    /// How far the promise must have got before an audience hears of it; bids, inquiries and what is called off
    /// reach nobody.
    private func isPromised(_ id: EngagementID, evenAsOption: Bool) -> Bool {
        switch occasion(id).status {
        case .confirmed, .tentative: true
        case .option: evenAsOption
        case .bid, .inquiry, .cancelled: false
        }
    }

    private func isTentative(_ id: EngagementID) -> Bool { !occasion(id).status.isFirm }

    /// What its own people and rooms know as taken time and nothing else.
    ///
    /// Movements of guests are never written into a calendar that others hold, whatever their audience.
    private func isProtected(_ id: EngagementID) -> Bool {
        edition.problem[id].audience == .restricted || edition.problem[id].kind.isProtected
    }

    private func title(_ id: EngagementID) -> String { edition.problem[id].title }

    private func room(_ id: EngagementID) -> ResourceID? { edition.problem[id].place.flatMap { edition.plan[$0] } }

    private func roomTitle(_ id: EngagementID) -> String? {
        guard let room = room(id) else { return nil }
        let own = edition.problem[room].title
        guard let venue = venueTitle(id), venue != own else { return own }
        return "\(own) - \(venue)"
    }

    private func venueTitle(_ id: EngagementID) -> String? {
        room(id).flatMap { edition.problem.venue(of: $0) }.map { edition.problem.venues[$0].title }
    }

    func forEverybody(_ id: EngagementID) -> PublicEntry? {
        guard occasion(id).status == .confirmed, edition.problem[id].audience == .public, !isProtected(id) else {
            return nil
        }
        return PublicEntry(title: title(id), venue: venueTitle(id))
    }

    /// What is for staff only keeps its name and its room to itself; that the guests are expected they must know.
    func forDelegation(_ delegation: ResourceID, _ id: EngagementID) -> GuestEntry? {
        let engagement = edition.problem[id]
        guard isPromised(id, evenAsOption: false), engagement.participants.contains(delegation), !isProtected(id)
        else { return nil }
        let isTold = engagement.audience != .staff
        return GuestEntry(
            title: isTold ? title(id) : nil, occasion: occasion(id).title,
            place: isTold ? roomTitle(id) : venueTitle(id), isTentative: isTentative(id))
    }

    func forPerson(_ person: ResourceID, _ id: EngagementID) -> DutyEntry? {
        guard isPromised(id, evenAsOption: true) else { return nil }
        let engagement = edition.problem[id]
        let slots = engagement.slots.filter { edition.plan[$0] == person }
        guard !slots.isEmpty || engagement.participants.contains(person) else { return nil }
        if isProtected(id) { return .protected(isTentative: isTentative(id)) }
        return .told(
            DutyEntry.Duty(
                title: title(id), occasion: occasion(id).title, room: roomTitle(id),
                parts: slots.compactMap { part(edition.problem[$0].role, engagement) },
                isTentative: isTentative(id)))
    }

    private func part(_ role: Slot.Role, _ engagement: Engagement) -> DutyEntry.Part? {
        switch role {
        case .room, .vehicle: nil
        case .liaison(let delegation): .liaison(delegation: edition.problem[delegation].title)
        case .interpreter:
            .interpreter(languages: engagement.languages, mode: engagement.interpretation.rawValue)
        case .duty(let name): .duty(name)
        }
    }

    /// The use of a room, then its set-up and strike where there are any.
    func forRoom(_ room: ResourceID, _ id: EngagementID) -> [(entry: RoomEntry, range: TimeRange)] {
        let engagement = edition.problem[id]
        guard isPromised(id, evenAsOption: true), self.room(id) == room, let own = edition.problem[room].room,
            let range = edition.plan.range(of: id, in: edition.problem)
        else { return [] }
        let before = TimeRange(range.start - own.minutesBefore(engagement.needs), range.start)
        let after = TimeRange(range.end, range.end + own.minutesAfter(engagement.needs))
        if isProtected(id) {
            // Nobody is kept out of a square or a station, so that nobody needs to know who comes through it.
            if own.isShared { return [] }
            let whole = TimeRange(before?.start ?? range.start, after?.end ?? range.end) ?? range
            return [(.protected(isTentative: isTentative(id)), whole)]
        }
        let isTold = engagement.audience != .staff && occasion(id).status != .option
        let use = RoomEntry.Use(
            title: isTold ? engagement.title : nil, setUp: engagement.needs.setUp, attendance: engagement.attendance,
            isTentative: isTentative(id))
        var parts: [(entry: RoomEntry, range: TimeRange)] = [(.use(use), range)]
        if let before { parts.append((.setUp(use), before)) }
        if let after { parts.append((.strike(use), after)) }
        return parts
    }
}
