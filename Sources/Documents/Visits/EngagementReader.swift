internal import Handbook
internal import Occasions

/// One engagement of an occasion; one that is meant for each delegation becomes several.
struct EngagementReader {
    static let keys = [
        "id", "for-each", "title", "kind", "length", "with", "on", "between", "at", "room", "needs", "languages",
        "interpretation", "interpreters", "liaison", "staff", "pools", "after", "optional", "prefer", "audience",
    ]

    let frame: OccasionFrame
    let venues: [Venue]
    let team: RuleInstance?
    private var faults: FaultList { frame.times.faults }

    init(frame: OccasionFrame, venues: [Venue], team: RuleInstance?) {
        self.frame = frame
        self.venues = venues
        self.team = team
    }

    func read(_ item: Entry, into draft: inout CaseDraft) {
        if !frame.isWhole { draft.isWhole = false }
        guard case .fields(let fields) = item.content,
            let each = fields.first(where: { $0.key == "for-each" })?.value
        else { return readOne(item, into: &draft) }
        let guests: [OccasionFrame.Guest]
        if case .text("delegation") = each.content {
            guests = frame.guests
            if guests.isEmpty, frame.isWhole {
                faults.add(
                    each.place, "the occasion has no delegations to repeat this for",
                    "Add delegations, or take 'for-each' out.")
            }
        } else {
            guests = each.each.compactMap(guest)
        }
        if case .text(let id) = fields.first(where: { $0.key == "id" })?.value.content, !id.contains("{delegation}") {
            faults.add(
                item.place, "the id '\(id)' would be the same for each delegation",
                "Put {delegation} in it, such as '\(id)-{delegation}'.")
            draft.isWhole = false
            return
        }
        for guest in guests {
            readOne(item.replacing([("{delegation}", guest.id), ("{name}", guest.title)]), into: &draft)
        }
    }

    private func guest(_ entry: Entry) -> OccasionFrame.Guest? {
        guard let name = entry.text(faults) else { return nil }
        if let guest = frame.guests.first(where: { $0.id == name }) { return guest }
        faults.addUnknown(
            name, "delegation", at: entry.place, among: frame.guests.map(\.id), isWhole: frame.isWhole)
        return nil
    }

    private func readOne(_ item: Entry, into draft: inout CaseDraft) {
        var what = "an engagement"
        if case .fields(let fields) = item.content,
            case .text(let id) = fields.first(where: { $0.key == "id" })?.value.content
        {
            what = "engagement '\(id)'"
        }
        guard let form = Form(item, what, keys: EngagementReader.keys, faults: faults) else {
            draft.isWhole = false
            return
        }
        let number = EngagementID(draft.engagements.count)
        let minutes = form.required("length", "90 min")?.length(faults, atLeast: 1) ?? 1
        let times = AllowedTimes(form, minutes: minutes, frame: frame, draft: &draft)
        let parties = form["with"].map { Participants.read($0, frame: frame, roster: draft.roster, faults: faults) }
        let participants = parties?.resources ?? []
        let usual = participants.reduce(0) { $0 + (draft.roster[$1].delegation?.size ?? 1) }
        let needs = form["needs"].flatMap { readNeeds($0, seats: usual) } ?? RoomNeeds(seats: usual)
        let languages = form.read("languages") { $0.languages($1) } ?? []
        let mode = form.read("interpretation") { $0.choice($1, Interpretation.self, of: "interpretation") } ?? .none

        var maker = SlotMaker(engagement: number, form: form, roster: draft.roster)
        if let room = form["room"] {
            maker.addRoom(RoomChoice.read(room, venues: venues, roster: draft.roster, faults: faults))
        }
        maker.addLiaison(parties?.guests ?? [])
        maker.addInterpreters(mode, languages: languages, minutes: minutes, team: team)
        maker.addStaff()
        let firstSlot = draft.slots.count
        let slots = maker.slots.indices.map { SlotID(firstSlot + $0) }

        let loads = form["pools"].flatMap { readLoads($0, draft.roster) } ?? []
        let preference = form["prefer"].flatMap { readPreference($0, draft.roster) }
        let isOptional = form.read("optional") { $0.yes($1) } ?? false
        let audience = form.read("audience") { $0.choice($1, Audience.self, of: "audience") } ?? .staff
        let kind = form.read("kind") { $0.text($1) } ?? "meeting"
        let title = form.read("title") { $0.text($1) }
        guard let name = form.required("id", "plenary-1"), let id = name.id(faults) else {
            draft.isWhole = false
            return
        }
        let full = "\(frame.id)/\(id)"
        if let other = draft.engagementIndex[full] {
            let elsewhere = draft.engagements[other.index].source.map { " (\($0.text))" } ?? ""
            faults.add(
                name.place, "the engagement '\(id)' stands here a second time\(elsewhere)", "Give this one another id.")
            return
        }
        draft.engagementIndex[full] = number
        draft.slots += maker.slots
        draft.engagements.append(
            Engagement(
                id: full, title: title ?? id, occasion: frame.index, kind: kind, minutes: minutes,
                allowed: times.ranges, fixedStart: times.fixedStart, participants: participants,
                attendance: needs.seats, needs: needs, languages: languages, interpretation: mode,
                place: form["room"] == nil ? nil : slots.first, slots: slots, loads: loads, isOptional: isOptional,
                preference: preference, audience: audience, source: item.place))
        if let after = form["after"] { OrderingReader.read(after, of: number, frame: frame, into: &draft) }
    }

    private func readNeeds(_ entry: Entry, seats usual: Int) -> RoomNeeds? {
        let keys = ["set-up", "seats", "booths", "step-free", "before", "after"]
        guard let form = Form(entry, "the needs", keys: keys, faults: faults) else { return nil }
        return RoomNeeds(
            setUp: form.read("set-up") { $0.choice($1, VenueReader.setUps, of: "set-up") },
            seats: form.read("seats") { $0.count($1) } ?? usual, booths: form.read("booths") { $0.count($1) } ?? 0,
            stepFree: form.read("step-free") { $0.yes($1) } ?? false,
            setUpMinutes: form.read("before") { $0.length($1) }, strikeMinutes: form.read("after") { $0.length($1) })
    }

    private func readLoads(_ entry: Entry, _ roster: Roster) -> [PoolLoad]? {
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

    private func readPreference(_ entry: Entry, _ roster: Roster) -> Preference? {
        guard let form = Form(entry, "the preference", keys: ["rooms", "hours", "weight"], faults: faults) else {
            return nil
        }
        return Preference(
            rooms: form["rooms"].map { RoomChoice.read($0, venues: venues, roster: roster, faults: faults) } ?? [],
            hours: form.read("hours") { $0.hours($1) },
            weight: form.read("weight") { $0.whole($1, 0...1_000_000, of: "weight") })
    }
}
