internal import Handbook
internal import Occasions
internal import OrderedCollections

/// The slots of one engagement, in the order plans list them: room, liaison, interpreters, staff, host, greeter,
/// vehicles.
struct SlotMaker {
    let engagement: EngagementID
    let form: Form
    let roster: Roster
    /// Those who take part: none of them can fill a slot.
    let participants: [ResourceID]
    private(set) var slots: [Slot] = []

    init(engagement: EngagementID, form: Form, roster: Roster, participants: [ResourceID]) {
        self.engagement = engagement
        self.form = form
        self.roster = roster
        self.participants = participants
    }

    /// The names of the slots.
    private(set) var names: Set<String> = []

    mutating func append(_ slot: Slot) {
        slots.append(slot)
        names.insert(slot.name)
    }

    mutating func addRoom(_ rooms: [ResourceID]) {
        append(Slot(engagement: engagement, name: "room", role: .room, candidates: rooms))
    }

    /// One liaison officer for each delegation present that wants one.
    mutating func addLiaison(_ guests: [OccasionFrame.Guest]) {
        guard let entry = form["liaison"], entry.yes(form.faults) == true else { return }
        let wanting = guests.filter { roster[$0.resource].delegation?.wantsLiaison == true }
        guard !wanting.isEmpty else { return }
        let officers = people("liaison", entry.place)
        for guest in wanting {
            append(
                Slot(
                    engagement: engagement, name: "liaison-\(guest.id)", role: .liaison(guest.resource),
                    candidates: officers))
        }
    }

    mutating func addInterpreters(
        _ mode: Interpretation, languages: [String], minutes: Int, isHeavy: Bool, team: RuleInstance?
    ) {
        var count = 0
        if mode != .none {
            if languages.count < 2 {
                form.faults.add(
                    form.place(of: "interpretation"), "interpretation is asked for and not between which languages",
                    "Name two or more under 'languages'.")
            }
            count =
                team.map {
                    TeamTable.size(
                        languages: languages.count, mode: mode, minutes: minutes, isHeavy: isHeavy, instance: $0)
                } ?? 0
        }
        var place = form.place(of: "interpretation")
        if let entry = form["interpreters"] {
            place = entry.place
            count = entry.whole(form.faults, 0...200, of: "number of interpreters") ?? 0
            if mode == .none, count > 0 {
                form.faults.add(
                    place, "interpreters are asked for and 'interpretation' is none",
                    "Write 'interpretation: simultaneous', consecutive or whispered.")
            }
        }
        add("interpreter", .interpreter, count, place)
    }

    /// `staff: {protocol: 1, driver: 2}`, in document order.
    mutating func addStaff() {
        guard let entry = form["staff"] else { return }
        guard case .fields(let fields) = entry.content else {
            form.faults.add(
                entry.place, "here stands \(entry.shape), and people by role are wanted",
                "Write such as '{protocol: 1, driver: 2}'.")
            return
        }
        for field in fields {
            if let own = ["interpreter": "interpreters", "room": "room"][field.key] {
                form.faults.add(
                    field.place, "'\(field.key)' is not asked for under 'staff'",
                    "Use the key '\(own)' of the engagement.")
                continue
            }
            let count = field.value.whole(form.faults, 0...1000, of: "number of people") ?? 0
            // Liaison officers for several delegations together; those of one delegation are `liaison-<delegation>`.
            add(field.key, .duty(field.key), count, field.place, name: field.key == "liaison" ? "liaison-pool" : nil)
        }
    }

    private mutating func add(
        _ role: String, _ duty: Slot.Role, _ count: Int, _ place: SourcePlace, name: String? = nil
    ) {
        guard count > 0 else { return }
        let candidates = people(role, place)
        for number in 1...count {
            append(
                Slot(engagement: engagement, name: "\(name ?? role)-\(number)", role: duty, candidates: candidates))
        }
    }

    /// Where there are too few, a plan says so by counting them.
    func people(_ role: String, _ place: SourcePlace) -> [ResourceID] {
        let found = roster.staffByRole[role] ?? []
        if found.isEmpty, !roster.isWhole { return found }
        if found.isEmpty {
            let roles = Array(roster.staffByRole.keys)
            form.faults.add(
                place, "nobody of the staff has the role '\(role)'",
                Suggestion.nearest(to: role, among: roles).map { "Did you mean '\($0)'?" }
                    ?? "Give somebody the role in the office's document, or take this out.")
        }
        return found
    }
}
