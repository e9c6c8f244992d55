internal import Occasions

/// Decides what of an engagement reaches which audience; the only place that does.
struct Disclosure {
    let problem: Problem
    let plan: Plan
    private let resources: [String: ResourceID]
    /// How firmly an engagement was promised before it was called off; of all others the documents say it.
    private let former: [EngagementID: Occasion.Status]

    init(_ problem: Problem, _ plan: Plan, former: [EngagementID: Occasion.Status] = [:]) {
        self.former = former
        self.problem = problem
        self.plan = plan
        resources = Dictionary(
            problem.resourceIDs.map { (problem[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same problem with another plan, or in other words.
    private init(_ other: Disclosure, _ plan: Plan, in words: Problem? = nil) {
        problem = words ?? other.problem
        resources = other.resources
        former = other.former
        self.plan = plan
    }

    func with(_ plan: Plan) -> Disclosure { Disclosure(self, plan) }

    /// The same in the words of a language; nil: the office's own.
    func worded(_ code: String?) -> Disclosure {
        guard let code, let other = problem.wordings[code] else { return self }
        return Disclosure(self, plan, in: other)
    }

    /// What an audience speaks, the best first.
    func languages(of audience: Audience) -> [String] { resource(of: audience).map { problem[$0].languages } ?? [] }

    /// The same in the words that an audience reads.
    func worded(for audience: Audience) -> Disclosure {
        problem.wordings.isEmpty ? self : worded(problem.wording(spoken: languages(of: audience)))
    }

    func resource(of audience: Audience) -> ResourceID? { audience.id.flatMap { resources[$0] } }

    /// Everybody who reads something of an engagement.
    func readers(of id: EngagementID) -> [Audience] {
        let engagement = problem[id]
        let filled = engagement.slots.compactMap { plan[$0] }
        var seen: Set<Audience> = []
        return ([.everybody] + (filled + engagement.participants).compactMap { Audience(problem[$0]) })
            .filter { seen.insert($0).inserted && !readings(of: id, for: $0).isEmpty }
    }

    /// True where the audience reads the same of an engagement in both.
    func says(_ id: EngagementID, to audience: Audience, as other: Disclosure) -> Bool {
        readings(of: id, for: audience) == other.readings(of: id, for: audience)
    }

    /// What an audience reads of an engagement, whoever it is.
    private func readings(of id: EngagementID, for audience: Audience) -> [AnyHashable] {
        worded(for: audience).wordedReadings(of: id, for: audience)
    }

    private func wordedReadings(of id: EngagementID, for audience: Audience) -> [AnyHashable] {
        let own = resource(of: audience)
        return switch audience {
        case .everybody: [forEverybody(id)].compactMap(\.self)
        case .delegation: [own.flatMap { forDelegation($0, id) }].compactMap(\.self)
        case .person: [own.flatMap { forPerson($0, id) }].compactMap(\.self)
        case .room: own.map { forRoom($0, id) } ?? []
        }
    }

    // MARK: What each audience reads

    func forEverybody(_ id: EngagementID) -> Reading<PublicWords>? {
        guard let range = range(id), isPublic(id) else { return nil }
        return Reading(
            range: range,
            words: PublicWords(
                title: title(id), occasion: occasion(id).title, place: roomTitle(id), dress: problem[id].dress))
    }

    /// What is for staff only keeps its name and its room to itself; that the guests are expected they must know.
    func forDelegation(_ delegation: ResourceID, _ id: EngagementID) -> Reading<GuestWords>? {
        let engagement = problem[id]
        guard let range = range(id), isPromised(id, evenAsOption: false), engagement.participants.contains(delegation),
            !isProtected(id)
        else { return nil }
        let isTold = engagement.confidentiality != .staff
        return Reading(
            range: range,
            words: GuestWords(
                title: isTold ? title(id) : nil, occasion: occasion(id).title,
                place: isTold ? roomTitle(id) : venueTitle(id), isTentative: isTentative(id),
                dress: engagement.dress, contact: engagement.contact))
    }

    func forPerson(_ person: ResourceID, _ id: EngagementID) -> Reading<DutyWords>? {
        guard let range = range(id), isPromised(id, evenAsOption: true) else { return nil }
        let engagement = problem[id]
        let slots = engagement.slots.filter { plan[$0] == person }
        guard !slots.isEmpty || engagement.participants.contains(person) else { return nil }
        if isProtected(id) {
            return Reading(range: wholeHours(range), words: .protected(isTentative: isTentative(id)))
        }
        return Reading(
            range: range,
            words: .told(
                DutyWords.Duty(
                    title: title(id), occasion: occasion(id).title, room: roomTitle(id),
                    parts: slots.compactMap { part(problem[$0].role, engagement) },
                    isTentative: isTentative(id), dress: engagement.dress, contact: engagement.contact)))
    }

    private func part(_ role: Slot.Role, _ engagement: Engagement) -> DutyWords.Part? {
        switch role {
        case .room, .vehicle: nil
        case .liaison(let delegation): .liaison(delegation: problem[delegation].title)
        case .interpreter:
            .interpreter(languages: engagement.languages, mode: engagement.interpretation.rawValue)
        case .duty(let name): .duty(name)
        }
    }

    /// The use of a room, then its set-up and strike where there are any.
    func forRoom(_ room: ResourceID, _ id: EngagementID) -> [Reading<RoomWords>] {
        let engagement = problem[id]
        guard let range = range(id), isPromised(id, evenAsOption: true), self.room(id) == room,
            let own = problem[room].room
        else { return [] }
        let before = TimeRange(range.start - own.minutesBefore(engagement.needs), range.start)
        let after = TimeRange(range.end, range.end + own.minutesAfter(engagement.needs))
        if isProtected(id) {
            // Nobody is kept out of a square or a station, so that nobody needs to know who comes through it.
            if own.isShared { return [] }
            let whole = TimeRange(before?.start ?? range.start, after?.end ?? range.end) ?? range
            return [Reading(range: wholeHours(whole), words: .protected(isTentative: isTentative(id)))]
        }
        let isTold = engagement.confidentiality != .staff && status(id) != .option
        let use = RoomWords.Use(
            title: isTold ? engagement.title : nil, setUp: engagement.needs.setUp, attendance: engagement.attendance,
            isTentative: isTentative(id))
        return [Reading(range: range, words: .use(use))]
            + (before.map { [Reading(range: $0, words: .setUp(use))] } ?? [])
            + (after.map { [Reading(range: $0, words: .strike(use))] } ?? [])
    }

    // MARK: Questions of an engagement

    private func occasion(_ id: EngagementID) -> Occasion { problem.occasion(of: id) }

    func status(_ id: EngagementID) -> Occasion.Status { former[id] ?? occasion(id).status }

    func range(_ id: EngagementID) -> TimeRange? { plan.range(of: id, in: problem) }

    /// How far the promise must have got before an audience hears of it; bids, inquiries and what is called off
    /// reach nobody.
    func isPromised(_ id: EngagementID, evenAsOption: Bool) -> Bool {
        status(id).isPromised(evenAsOption: evenAsOption)
    }

    /// For everybody, once nothing of its occasion is held back.
    func isPublic(_ id: EngagementID) -> Bool {
        status(id) == .confirmed && problem[id].confidentiality == .public && !isProtected(id)
    }

    func isTentative(_ id: EngagementID) -> Bool { !status(id).isFirm }

    /// What its own people and rooms know as taken time and nothing else.
    ///
    /// Movements of guests are never written into a calendar that others hold, whatever their audience.
    func isProtected(_ id: EngagementID) -> Bool {
        problem[id].confidentiality == .restricted || problem[id].kind.isProtected
    }

    private func title(_ id: EngagementID) -> String { problem[id].title }

    func room(_ id: EngagementID) -> ResourceID? { problem[id].place.flatMap { plan[$0] } }

    private func roomTitle(_ id: EngagementID) -> String? {
        room(id).map { problem.placeTitle(of: $0, parted: " - ") }
    }

    func venueTitle(_ id: EngagementID) -> String? {
        room(id).flatMap { problem.venue(of: $0) }.map { problem.venues[$0].title }
    }

    /// From the full hour before to the full hour after: when a protected guest comes and goes is nobody's to read.
    func wholeHours(_ range: TimeRange) -> TimeRange {
        let early = problem.zone.civil(range.start).minuteOfDay % 60
        let late = (60 - problem.zone.civil(range.end).minuteOfDay % 60) % 60
        return TimeRange(range.start - early, range.end + late) ?? range
    }
}
