internal import Occasions

/// What an occasion or an engagement says of its seats: a style alone, or a mapping.
struct SeatingReader {
    let frame: OccasionFrame
    let roster: Roster
    let faults: FaultList

    private static let ways = ["style", "host", "co-host", "interpreter", "first", "guests-face", "direction", "rows"]

    /// `parties`: those who take part.
    func ofEngagement(_ form: Form, _ parties: [ResourceID]) -> Seating? {
        guard let entry = form["seating"] else { return nil }
        if case .text = entry.content { return style(entry).map { Seating(style: $0) } }
        guard let own = Form(entry, "'seating'", keys: Self.ways + ["places"], faults: faults) else { return nil }
        let seating = seating(own, placed: placed(own, parties))
        // Who is to receive the guests may be for the plan to say.
        guard form["hosts"] == nil else { return seating }
        for (key, party) in [("host", seating?.host), ("co-host", seating?.coHost)] {
            if let party, !parties.contains(party) { tellAbsent(party, at: own.place(of: key)) }
        }
        return seating
    }

    /// One of each sort at most: a table, a meeting, a row, a photo, a car.
    func ofOccasion(_ form: Form) -> [Seating] {
        var found: [Seating] = []
        for entry in form["seating"]?.each ?? [] {
            guard let seating = ofOccasion(entry) else { continue }
            if let style = seating.style, let other = found.first(where: { $0.style?.sort == style.sort })?.style {
                faults.add(
                    entry.place, "'\(style.rawValue)' stands beside '\(other.rawValue)', and both are for the same",
                    "Keep one of the two, and give the other to its engagement.")
            }
            found.append(seating)
        }
        return found
    }

    private func ofOccasion(_ entry: Entry) -> Seating? {
        if case .text = entry.content { return style(entry).map { Seating(style: $0) } }
        guard let own = Form(entry, "'seating'", keys: Self.ways, faults: faults),
            own.required("style", "french") != nil
        else { return nil }
        return seating(own, placed: [])
    }

    private func style(_ entry: Entry) -> Seating.Style? {
        entry.choice(faults, Seating.Style.self, of: "style of seating")
    }

    private func seating(_ form: Form, placed: [Seating.Placed]) -> Seating? {
        let style = form["style"].map(style)
        if case .some(.none) = style { return nil }
        let host = form["host"].flatMap { frame.party($0, roster, faults) }
        let coHost = form["co-host"].flatMap { frame.party($0, roster, faults) }
        if let host, host == coHost {
            faults.add(form.place(of: "co-host"), "the co-host is the host", "Name another party.")
        }
        return Seating(
            style: style ?? nil, host: host, coHost: coHost,
            interpreter: form.read("interpreter") { $0.choice($1, Seating.InterpreterSeat.self, of: "side") } ?? .right,
            first: form.read("first") { $0.choice($1, Seating.FirstSeat.self, of: "first seat of a car") }
                ?? .rearRight,
            guestsFace: form.read("guests-face") { $0.choice($1, Seating.Facing.self, of: "side to face") } ?? .door,
            direction: form.read("direction") { $0.choice($1, Seating.Direction.self, of: "direction") } ?? .clockwise,
            rows: form.read("rows") { $0.whole($1, 1...10, of: "number of rows") }, placed: placed)
    }

    /// Places given by hand: each party and each place once.
    private func placed(_ form: Form, _ parties: [ResourceID]) -> [Seating.Placed] {
        var found: [Seating.Placed] = []
        for item in form["places"]?.each ?? [] {
            guard let own = Form(item, "a seat", keys: ["party", "seat", "why"], faults: faults) else { continue }
            let party = own.required("party", "jp").flatMap { frame.party($0, roster, faults) }
            let most = max(1, parties.count)
            let seat = own.required("seat", "2")?.whole(faults, 1...most, of: "place of honour")
            guard let party, let seat, let why = own.required("why", "guest of honour")?.text(faults) else { continue }
            guard parties.contains(party) else {
                tellAbsent(party, at: item.place)
                continue
            }
            if found.contains(where: { $0.party == party || $0.seat == seat }) {
                faults.add(
                    item.place, "\(roster[party].title) or the place \(seat) stands here twice",
                    "Give everybody one place, and each place to one.")
                continue
            }
            found.append(Seating.Placed(party, at: seat, why: why))
        }
        return found
    }

    private func tellAbsent(_ party: ResourceID, at place: SourcePlace) {
        faults.add(
            place, "\(roster[party].title) does not take part", "Add the party under 'with', or take it out.")
    }
}
