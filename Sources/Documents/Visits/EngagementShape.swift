internal import Handbook
internal import Occasions

/// What a document says of an engagement, before it has a place among others and perhaps falls into parts.
struct EngagementShape {
    let form: Form
    let roster: Roster
    let minutes: Int
    private let title: String?
    private let kind: EngagementKind
    private let parties: Participants
    private let needs: RoomNeeds
    private let places: Int
    private let speech: Engagement.Speech
    private let rooms: [ResourceID]?
    private let loads: [PoolLoad]
    private let preference: Preference?
    private let isOptional: Bool
    private let access: Engagement.Access
    private let ceremonial: Engagement.Ceremonial
    private let conduct: Engagement.Conduct

    init(
        _ form: Form, minutes: Int, frame: OccasionFrame, office: OfficeSheet, roster: Roster
    ) {
        let faults = form.faults
        let venues = office.venues
        let precedence = PrecedenceReader(office, faults)
        self.form = form
        self.roster = roster
        self.minutes = minutes
        let parties =
            form["with"].map { Participants.read($0, frame: frame, roster: roster, faults: faults) } ?? Participants()
        let places = form.read("places") { $0.whole($1, 1...1_000_000, of: "number of places") } ?? 0
        let usual = EngagementShape.attendance(parties, places: places, isHosted: form["hosts"] != nil, roster)
        self.parties = parties
        self.places = places
        needs =
            form["needs"].flatMap { NeedsReader.read($0, seats: usual, roster: roster, faults: faults) }
            ?? RoomNeeds(seats: usual)
        speech = Engagement.Speech(
            languages: form.read("languages") { $0.languages($1) } ?? [],
            interpretation: form.read("interpretation") { $0.choice($1, Interpretation.self, of: "interpretation") }
                ?? .none,
            listeners: form.read("listeners") { $0.whole($1, 0...1_000_000, of: "number of listeners") } ?? 0,
            isHeavy: form.read("heavy") { $0.yes($1) } ?? false)
        rooms = form["room"].map { RoomChoice.read($0, venues: venues, roster: roster, faults: faults) }
        loads = form["pools"].flatMap { EngagementShape.loads($0, roster, faults) } ?? []
        preference = form["prefer"].flatMap { EngagementShape.preference($0, venues, roster, faults) }
        isOptional = form.read("optional") { $0.yes($1) } ?? false
        access = Engagement.Access(
            confidentiality: form.read("audience") { $0.choice($1, Confidentiality.self, of: "audience") } ?? .staff,
            zone: form.read("zone") { $0.id($1) })
        kind = form.read("kind", office.kinds.find) ?? office.kinds[EngagementKind.meeting.id] ?? .meeting
        title = form.read("title") { $0.text($1) }
        ceremonial = Engagement.Ceremonial(
            regime: precedence.regime(form), entrance: form.read("entrance") { $0.id($1) },
            present: precedence.present(form),
            seating: SeatingReader(frame: frame, roster: roster, faults: faults).ofEngagement(form, parties.resources))
        conduct = ConductReader(venues: venues, roster: roster, usual: frame.usual).read(form)
    }

    /// Delegations with all their people, or as many as may come, and the principals.
    private static func attendance(_ parties: Participants, places: Int, isHosted: Bool, _ roster: Roster) -> Int {
        parties.resources.reduce(isHosted ? 1 : 0) { sum, party in
            let size = roster[party].delegation?.size ?? 1
            return sum + (places > 0 ? min(size, places) : size)
        }
    }

    /// The slots of one part; a guest is greeted once.
    func slots(of number: EngagementID, _ part: Relief.Part, team: RuleInstance?) -> [Slot] {
        var maker = SlotMaker(engagement: number, form: form, roster: roster, participants: parties.resources)
        if let rooms { maker.addRoom(rooms) }
        maker.addLiaison(parties.guests)
        maker.addInterpreters(
            speech.interpretation, languages: speech.languages, minutes: part.minutes, isHeavy: speech.isHeavy,
            team: team)
        maker.addStaff()
        maker.addHost()
        if part.isFirst { maker.addGreeter() }
        maker.addVehicles()
        return maker.slots
    }

    /// The engagement that one part of it is.
    func engagement(
        _ id: String, _ part: Relief.Part, slots: [SlotID], times: AllowedTimes, frame: OccasionFrame
    ) -> Engagement {
        Engagement(
            id: "\(frame.id)/\(part.id(id))", title: part.title(title ?? id), occasion: frame.index, kind: kind,
            timing: Engagement.Timing(
                minutes: part.minutes, allowed: part.times(times.ranges),
                fixedStarts: part.starts(times.fixedStarts), isOptional: isOptional),
            company: Engagement.Company(
                participants: parties.resources, attendance: needs.seats, places: places),
            needs: part.needs(needs), speech: speech,
            means: Engagement.Means(place: rooms == nil ? nil : slots.first, slots: slots, loads: loads),
            preference: preference, access: access, ceremonial: ceremonial, conduct: conduct,
            origin: Engagement.Origin(source: form.entry.place))
    }

    private static func loads(_ entry: Entry, _ roster: Roster, _ faults: FaultList) -> [PoolLoad]? {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and pieces by pool are wanted", "Write such as '{sedan: 2}'.")
            return nil
        }
        return fields.compactMap { field in
            let name = Entry(field.place, .text(field.key))
            let count = field.value.whole(faults, 1...1_000_000, of: "number of pieces")
            guard let pool = roster.find(name, "pool", faults: faults, where: { $0.pool != nil }), let count else {
                return nil
            }
            let most = roster[pool].pool?.count ?? 0
            if count > most {
                faults.add(
                    field.value.place, "\(count) are asked for, and the pool '\(field.key)' has \(most)",
                    "Ask for fewer, or raise the count of the pool.")
            }
            return PoolLoad(pool: pool, count: count)
        }
    }

    private static func preference(
        _ entry: Entry, _ venues: [Venue], _ roster: Roster, _ faults: FaultList
    ) -> Preference? {
        guard let form = Form(entry, "the preference", keys: ["rooms", "hours", "weight"], faults: faults) else {
            return nil
        }
        return Preference(
            rooms: form["rooms"].map { RoomChoice.read($0, venues: venues, roster: roster, faults: faults) } ?? [],
            hours: form.read("hours") { $0.hours($1) },
            weight: form.read("weight") { $0.whole($1, 0...1_000_000, of: "weight") })
    }
}
