internal import Handbook
internal import Occasions

/// An occasion's document: its head, its guests, its engagements.
struct OccasionReader {
    static let keys =
        [
            "hostcity", "id", "title", "kind", "status", "window", "candidates", "wishes", "announced", "embargo",
            "deadlines", "options", "precedence", "present", "precedence-overrides", "seating", "delegations", "apart",
            "engagements",
            "talks", "bid", "dress", "contact", "people",
        ] + Support.keys

    let path: String
    let office: OfficeSheet
    let options: CaseOptions
    let shelf: FileShelf
    let faults: FaultList

    func read(_ entry: Entry, into draft: inout CaseDraft) {
        guard let form = Form(entry, "an occasion", keys: OccasionReader.keys, faults: faults) else { return }
        let index = draft.occasions.count
        let id = form.required("id", "ecofin")?.id(faults)
        if let id, let other = draft.occasions.first(where: { $0.id == id }) {
            faults.add(
                form.place(of: "id"), "the id '\(id)' is that of the occasion at \(other.source?.text ?? "")",
                "Give this one another id.")
        }
        let status = form.read("status") { $0.choice($1, Occasion.Status.self, of: "status") } ?? .confirmed
        let kind = form.read("kind") { $0.choice($1, Occasion.Kind.self, of: "kind") } ?? .meeting
        let window = window(form, index, kind, status, &draft)
        let placeholder = TimeRange(office.zone.moment(CivilDate(dayNumber: 19_723), 0), minutes: 1440)
        let times = TimeReader(zone: office.zone, days: window?.days, faults: faults)
        let promises = Promises(form, times: times, roster: draft.roster)
        let precedence = PrecedenceReader(office, faults)
        let occasion = Occasion(
            id: id ?? "occasion-\(index + 1)", title: form.read("title") { $0.text($1) } ?? id ?? "",
            kind: kind, status: status,
            window: window?.range ?? placeholder, weights: form.read("wishes", wishes) ?? [:],
            announced: form.read("announced") { $0.yes($1) },
            embargo: form["embargo"].flatMap(times.opening),
            deadlines: status == .cancelled ? [] : promises.deadlines,
            holds: status == .cancelled ? [] : promises.holds, saysOptions: form["options"] != nil,
            regime: precedence.regime(form),
            present: precedence.present(form), source: entry.place)
        draft.occasions.append(occasion)
        // What concerns how it comes about is read here for its faults alone.
        if let bid = form["bid"] {
            _ = PipelineReader(zone: office.zone, roster: office.roster, faults: faults).read(bid)
        }
        _ = Support(form)
        var frame = OccasionFrame(index: index, id: occasion.id, times: times)
        frame.keepsCancelled = options.keepsCancelled
        frame.usual = ConductReader.usual(form)

        if status == .cancelled, !options.keepsCancelled {
            // Read for its faults and its names; nothing of it takes place.
            var aside = draft
            readBody(form, frame, &aside)
            draft.documents = aside.documents
            let left = aside.engagements.dropFirst(draft.engagements.count).map(\.id)
            draft.cancelled.formUnion(left)
            draft.cancelled.formUnion(aside.cancelled)
            draft.notices.append(
                "\(entry.place.text): occasion '\(occasion.id)' is cancelled; its \(left.count) engagements are left out"
            )
        } else {
            if let window { draft.stretches.append(window.range) }
            let first = draft.engagements.count
            readBody(form, frame, &draft)
            if status == .cancelled { draft.cancelled.formUnion(draft.engagements.dropFirst(first).map(\.id)) }
        }
    }

    private func readBody(_ form: Form, _ bare: OccasionFrame, _ draft: inout CaseDraft) {
        var frame = bare
        if let entry = form["people"] {
            frame.people = MemberReader(document: path, wording: draft.wording, shelf: shelf, faults: faults)
                .readAll(entry, into: &draft.documents)
        }
        if let entry = form["delegations"] {
            DelegationReader.read(entry, document: path, shelf: shelf, frame: &frame, draft: &draft)
        }
        for person in frame.people where frame.guest(person.delegation) == nil {
            faults.addUnknown(
                person.delegation, "delegation", at: person.place, among: frame.guests.map(\.id),
                isWhole: frame.isWhole)
        }
        draft.occasions[frame.index].overrides = PrecedenceReader(office, faults)
            .overrides(form, frame: frame, roster: draft.roster)
        draft.occasions[frame.index].seatings = SeatingReader(frame: frame, roster: draft.roster, faults: faults)
            .ofOccasion(form)
        for item in form["apart"]?.each ?? [] { ApartReader.read(item, frame: frame, into: &draft) }
        let team = office.handbook.instance(of: InterpreterTeam.rule)
        let reader = EngagementReader(frame: frame, office: office, team: team)
        let rounds = form["talks"]
        let needsProgramme = rounds == nil && draft.occasions[frame.index].kind != .award
        let items =
            (needsProgramme ? form.required("engagements", "[{id: welcome, length: 30 min}]") : form["engagements"])?
            .each
        if let items, items.isEmpty {
            faults.add(form.place(of: "engagements"), "the occasion has no engagements", "Add what is to take place.")
        }
        for item in items ?? [] { reader.read(item, into: &draft) }
        let talks = RoundReader(frame: frame, office: office, engagements: reader)
        for item in rounds?.each ?? [] { talks.read(item, into: &draft) }
    }

    private func window(
        _ form: Form, _ index: Int, _ kind: Occasion.Kind, _ status: Occasion.Status, _ draft: inout CaseDraft
    ) -> (range: TimeRange, days: ClosedRange<CivilDate>)? {
        let times = TimeReader(zone: office.zone, days: nil, faults: faults, countsDays: false)
        guard let entry = form["candidates"] else {
            // An award that hosts nothing takes no days.
            if kind == .award, form["window"] == nil, form["engagements"] == nil { return nil }
            return form.required("window", "2024-02-23..2024-02-24").flatMap(times.window)
        }
        if status != .bid {
            faults.add(
                form.place(of: "candidates"), "only a bid has candidates, and the status is '\(status.rawValue)'",
                "Write 'status: bid', or a window instead.")
        }
        if form["window"] != nil {
            faults.add(form.place(of: "window"), "'window' stands beside 'candidates'", "Keep one of the two.")
        }
        guard let bid = BidReader.read(entry, occasion: index, faults: faults) else { return nil }
        draft.bids.append(bid)
        return BidReader.days(bid, startingOn: options.candidateStarts[path] ?? options.candidateStart, faults: faults)
            .flatMap { times.whole($0, entry) }
    }

    /// Weights by rule; only what the rule book holds as a wish can be weighed.
    private func wishes(_ entry: Entry, _ faults: FaultList) -> [String: Int]? {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and weights by rule are wanted",
                "Write such as '{least-waiting: 2}'.")
            return nil
        }
        var weights: [String: Int] = [:]
        for field in fields {
            let weight = field.value.whole(faults, 0...1_000_000, of: "weight")
            guard RuleSheets.rule(Entry(field.place, .text(field.key)), faults) != nil else { continue }
            let isWish = office.handbook.instances.contains { instance in
                if instance.rule == field.key, case .should = instance.severity { true } else { false }
            }
            if !isWish {
                faults.add(
                    field.place, "the rule '\(field.key)' is no wish in this office's rule book",
                    "Weigh only rules of the severity 'should'.")
            }
            weights[field.key] = weight
        }
        return weights
    }
}
