internal import Occasions

/// What is no longer as the other documents say: `changes.yaml` beside the office's document.
///
/// `repair` writes it; a person may edit it, or take a line out that holds no more.
struct ChangesSheet {
    private static let keys = ["lost", "ill", "away", "from", "until", "delegation", "arrival", "engagement", "length"]

    let path: String
    private let items: [Entry]
    private let zone: CivilZone
    private let language: Language
    private let faults: FaultList

    /// Nil where there is none.
    init?(besides office: String, zone: CivilZone, language: Language?, shelf: FileShelf, faults: FaultList) {
        path = ChangesFile.path(besides: office)
        self.zone = zone
        self.language = language ?? .en
        self.faults = faults
        if shelf.isFree(path) { return nil }
        do throws(Fault) {
            let document = try YamlDocument.read(path, kind: "changes/1", shelf: shelf)
            guard let form = Form(document, "the changes", keys: ["hostcity", "changes"], faults: faults) else {
                return nil
            }
            items = form["changes"]?.each ?? []
        } catch {
            faults.add(error)
            return nil
        }
    }

    /// How many are in force; nil: none.
    var notice: String? {
        guard let first = items.first else { return nil }
        return "\(first.place.text): \(items.count == 1 ? "a change is" : "\(items.count) changes are") in force"
    }

    /// The problem with every change made, one after the other.
    func applied(to problem: Problem, of draft: CaseDraft) -> Problem {
        items.reduce(problem) { applied($1, to: $0, draft) }
    }

    private func applied(_ item: Entry, to problem: Problem, _ draft: CaseDraft) -> Problem {
        guard let form = Form(item, "a change", keys: Self.keys, faults: faults) else { return problem }
        if let entry = form["engagement"] { return lasting(entry, form, problem, draft) }
        if let entry = form["delegation"] { return arriving(entry, form, problem, draft) }
        for (key, title) in Self.titles {
            guard let entry = form[key] else { continue }
            guard let range = range(form) else { return problem }
            return problem.adding(
                entry.each.compactMap { resource($0, key, problem, draft) }.map {
                    CalendarEntry(
                        role: .busy($0), range: range, title: title[language], isDeclared: true, source: item.place)
                })
        }
        faults.add(
            item.place, "here stands no change",
            "Write one of 'lost', 'ill', 'away', 'delegation' with its 'arrival', or 'engagement' with its 'length'.")
        return problem
    }

    private static let titles: [(key: String, title: Text)] = [
        ("lost", Text(en: "lost", nl: "niet beschikbaar", fr: "indisponible")),
        ("ill", Text(en: "ill", nl: "ziek", fr: "malade")),
        ("away", Text(en: "not there yet", nl: "nog niet aanwezig", fr: "pas encore là")),
    ]

    private func range(_ form: Form) -> TimeRange? {
        let times = TimeReader(zone: zone, days: nil, faults: faults, countsDays: false)
        guard let from = form.required("from", "2024-02-23 09:00").flatMap(times.opening),
            let until = form.required("until", "2024-02-23 18:00").flatMap(times.closing)
        else { return nil }
        return times.stretch(from: from, until: until, at: form.place(of: "until"))
    }

    private func lasting(_ entry: Entry, _ form: Form, _ problem: Problem, _ draft: CaseDraft) -> Problem {
        let minutes = form.required("length", "90 min")?.length(faults, atLeast: 1)
        guard let name = entry.text(faults), let minutes else { return problem }
        guard let id = problem.engagementIDs.first(where: { problem[$0].id == name }) else {
            if isKnown(name.prefix { $0 != "/" }, draft), !draft.cancelled.contains(name) {
                faults.addUnknown(
                    name, "engagement", at: entry.place, among: problem.engagements.map(\.id), isWhole: draft.isWhole)
            }
            return problem
        }
        return problem.replacing(id, by: problem[id].lasting(minutes))
    }

    private func arriving(_ entry: Entry, _ form: Form, _ problem: Problem, _ draft: CaseDraft) -> Problem {
        let times = TimeReader(zone: zone, days: nil, faults: faults, countsDays: false)
        guard let arrival = form.required("arrival", "2024-02-22 21:30").flatMap(times.moment),
            let id = resource(entry, "delegation", problem, draft)
        else { return problem }
        guard let delegation = problem[id].delegation else {
            faults.add(entry.place, "\(entry.shape) is no delegation", "Name one as 'ecofin:fr'.")
            return problem
        }
        let own = problem[id]
        return problem.replacing(
            id,
            by: Resource(
                id: own.id, title: own.title, kind: .delegation(delegation.arriving(at: arrival)), source: own.source))
    }

    /// Of occasions that are not asked about nothing is known, so that nothing is said of their delegations.
    private func resource(
        _ entry: Entry, _ key: String, _ problem: Problem, _ draft: CaseDraft
    ) -> ResourceID? {
        guard let name = entry.text(faults) else { return nil }
        if let id = draft.roster[name] { return id }
        if name.contains(":"), !isKnown(name.prefix { $0 != ":" }, draft) { return nil }
        faults.addUnknown(
            name, key == "lost" ? "room" : "person", at: entry.place,
            among: draft.roster.names { key == "lost" ? $0.room != nil : $0.room == nil },
            isWhole: draft.isWhole && draft.roster.isWhole)
        return nil
    }

    private func isKnown(_ occasion: Substring, _ draft: CaseDraft) -> Bool {
        draft.occasions.contains { $0.id == occasion && $0.status != .cancelled }
    }
}
