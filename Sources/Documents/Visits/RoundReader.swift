internal import Occasions

/// A round of bilateral talks: read into one engagement for each pair, and the slots they may have.
struct RoundReader {
    private static let own = ["id", "title", "length", "slots", "tables", "rooms", "absent", "pairs"]
    /// What each talk of the round asks for, as an engagement would.
    private static let shared = [
        "kind", "needs", "languages", "interpretation", "interpreters", "liaison", "staff", "pools", "prefer",
        "audience", "zone", "places", "listeners", "heavy", "entrance", "hosts", "greeter", "vehicles",
    ]

    let frame: OccasionFrame
    let office: OfficeSheet
    let engagements: EngagementReader
    private var faults: FaultList { frame.times.faults }

    init(frame: OccasionFrame, office: OfficeSheet, engagements: EngagementReader) {
        self.frame = frame
        self.office = office
        self.engagements = engagements
    }

    func read(_ item: Entry, into draft: inout CaseDraft) {
        guard let form = Form(item, "a round of talks", keys: Self.own + Self.shared, faults: faults) else {
            draft.isWhole = false
            return
        }
        let id = form.required("id", "round")?.id(faults)
        let minutes = form.required("length", "20 min")?.length(faults, atLeast: 1)
        let grid = form.required("slots", "[{id: morning, from: day 1 09:00, number: 8}]").flatMap { entry in
            minutes.flatMap { RoundGrid(entry, minutes: $0, frame: frame, grain: office.grainMinutes) }
        }
        guard let id, let minutes, let grid else {
            draft.isWhole = false
            return
        }
        draft.stretches += grid.slots.map { TimeRange($0, minutes: minutes) }
        let title = form.read("title") { $0.text($1) } ?? id
        let fields = common(form, id, title, &draft)
        absences(form, minutes, grid, &draft)
        let pairs = form.required("pairs", "[[fr, de], [fr, it]]")?.each ?? []
        if pairs.isEmpty, form["pairs"] != nil {
            faults.add(form.place(of: "pairs"), "the round has no pairs", "Name who wishes to talk with whom.")
        }
        let wanted = AskedTwice(pairs, round: "\(frame.id)/\(id)", faults: faults)
        draft.notices += wanted.notices
        let talks = wanted.pairs.compactMap { pair(of: $0, id, grid, common: fields, minutes: minutes, &draft) }
        for (name, other) in wanted.aliases where draft.engagementIndex[name] == nil {
            draft.engagementIndex[name] = draft.engagementIndex[other]
        }
        draft.rounds.append(
            Round(
                id: "\(frame.id)/\(id)", title: title, occasion: frame.index, slots: grid.slots,
                stretches: grid.stretches, talks: talks, source: item.place))
    }

    // MARK: What all talks share

    private func common(_ form: Form, _ id: String, _ title: String, _ draft: inout CaseDraft) -> [Entry.Field] {
        if form["tables"] == nil, form["rooms"] == nil {
            faults.add(
                form.entry.place, "the round has neither tables nor rooms",
                "Say how many talks there is room for at a time, such as 'tables: 12', or name the 'rooms'.")
        }
        var fields = Self.shared.compactMap { key in form[key].map { Entry.Field(key: key, place: $0.place, value: $0) }
        }
        if !fields.contains(where: { $0.key == "kind" }) { fields.append(text("kind", "bilateral", form.entry.place)) }
        if let rooms = form["rooms"] { fields.append(Entry.Field(key: "room", place: rooms.place, value: rooms)) }
        guard let entry = form["tables"],
            let count = entry.whole(faults, 1...10_000, of: "number of tables")
        else { return fields }
        let pool = Resource(
            id: "\(frame.id):\(id)", title: title, kind: .pool(Pool(count: count)), source: entry.place)
        guard draft.roster.add(pool, at: entry.place, faults: faults) != nil else { return fields }
        let table = text(pool.id, "1", entry.place)
        var taken = [table]
        if let index = fields.firstIndex(where: { $0.key == "pools" }) {
            if case .fields(let others) = fields.remove(at: index).value.content { taken += others }
        }
        fields.append(Entry.Field(key: "pools", place: entry.place, value: Entry(entry.place, .fields(taken))))
        return fields
    }

    /// `absent: {fr: [1, 2]}`: slots in which a party cannot be had, as its diary would say.
    private func absences(
        _ form: Form, _ minutes: Int, _ grid: RoundGrid, _ draft: inout CaseDraft
    ) {
        guard let entry = form["absent"] else { return }
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and slots by delegation are wanted",
                "Write such as '{fr: [1, 2], de: [5]}'.")
            return
        }
        for field in fields {
            let name = Entry(field.place, .text(field.key))
            let party = Participants.read(name, frame: frame, roster: draft.roster, faults: faults).resources.first
            var named: Set<Int> = []
            for item in field.value.each {
                guard let slot = grid.slot(item, faults), let party, named.insert(slot).inserted else { continue }
                draft.absences.append(
                    CalendarEntry(
                        role: .busy(party), range: TimeRange(grid.slots[slot], minutes: minutes), title: "",
                        source: item.place))
            }
        }
    }

    // MARK: Pairs

    private func pair(
        of item: Entry, _ round: String, _ grid: RoundGrid, common: [Entry.Field], minutes: Int,
        _ draft: inout CaseDraft
    ) -> Round.Talk? {
        var between = item
        var slots = grid.slots.indices
        var fixed: Int?
        var fields = common + [text("length", "\(minutes) min", item.place)]
        var name: String?
        if case .fields = item.content {
            let keys = AskedTwice.keys
            guard let form = Form(item, "a pair", keys: keys, faults: faults),
                let parties = form.required("between", "[fr, de]")
            else { return nil }
            between = parties
            name = form["id"]?.id(faults)
            fixed = form["slot"].flatMap { grid.slot($0, faults) }
            slots = self.slots(form, grid) ?? slots
            for key in ["after", "optional", "title", "cancelled"] {
                if let value = form[key] { fields.append(Entry.Field(key: key, place: value.place, value: value)) }
            }
        }
        let parties = between.each.compactMap { $0.text(faults) }
        guard between.each.count == 2, parties.count == 2 else {
            faults.add(between.place, "here stand \(between.each.count) parties", "A talk is between two: [fr, de].")
            draft.isWhole = false
            return nil
        }
        let own = "\(round)-\(name ?? parties.joined(separator: "-"))"
        fields.append(text("id", own, item.place))
        fields.append(Entry.Field(key: "with", place: between.place, value: Entry(between.place, .list(between.each))))
        if !fields.contains(where: { $0.key == "title" }) {
            fields.append(text("title", parties.map { title(of: $0, draft) }.joined(separator: " - "), item.place))
        }
        if let fixed {
            fields.append(text("at", TimeText.text(grid.slots[fixed], in: frame.times.zone), item.place))
        }
        let number = EngagementID(draft.engagements.count)
        engagements.read(Entry(item.place, .fields(fields)), into: &draft)
        return draft.engagementIndex["\(frame.id)/\(own)"] == number ? Round.Talk(number, slots: slots) : nil
    }

    /// The slots of the half-day a pair is wished for.
    private func slots(_ form: Form, _ grid: RoundGrid) -> Range<Int>? {
        guard let name = form["in"]?.choice(faults, grid.stretches.map(\.id), of: "half-day") else { return nil }
        return grid.stretches.first { $0.id == name }?.slots
    }

    private func title(of party: String, _ draft: CaseDraft) -> String {
        frame.guest(party)?.title ?? draft.roster[party].map { draft.roster[$0].title } ?? party
    }

    private func text(_ key: String, _ value: String, _ place: SourcePlace) -> Entry.Field {
        Entry.Field(key: key, place: place, value: Entry(place, .text(value)))
    }
}
