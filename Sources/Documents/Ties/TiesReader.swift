internal import Occasions

/// Reads the ties of an office: `ties` of its document names theirs.
struct TiesReader {
    private static let keys = ["id", "title", "kind", "since", "owner", "agreement", "seats", "visits", "meetings"]
    private static let gatheringKeys = ["title", "on", "place", "statutory", "answer-by", "travel"]

    private let times: TimeReader
    private let roster: Roster
    private var faults: FaultList { times.faults }

    private init(zone: CivilZone, roster: Roster, faults: FaultList) {
        times = TimeReader(zone: zone, days: nil, faults: faults, countsDays: false)
        self.roster = roster
    }

    /// Those the office names; none where it names no document.
    static func read(of office: OfficeSheet, shelf: FileShelf, faults: FaultList) -> [Tie] {
        guard let mention = office.papers.ties else { return [] }
        do throws(Fault) {
            let document = try YamlDocument.read(mention.path, kind: "ties/1", shelf: shelf, mention: mention.place)
            return TiesReader(zone: office.zone, roster: office.roster, faults: faults).read(document)
        } catch {
            faults.add(error)
            return []
        }
    }

    private func read(_ document: Entry) -> [Tie] {
        guard let form = Form(document, "the ties", keys: ["hostcity", "ties"], faults: faults) else { return [] }
        var ids = KnownIDs(faults)
        return (form.required("ties", "[{id: kanazawa, kind: twin-city}]")?.each ?? []).compactMap { tie($0, &ids) }
    }

    private func tie(_ item: Entry, _ ids: inout KnownIDs) -> Tie? {
        guard let form = Form(item, "a tie", keys: Self.keys, faults: faults) else { return nil }
        let title = form.read("title") { $0.text($1) }
        let kind = form.required("kind", "twin-city")?.choice(faults, Tie.Kind.self, of: "kind of tie")
        _ = form.read("since") { $0.whole($1, 1000...2200, of: "year") }
        let owner = form["owner"].flatMap(person)
        let agreement = form["agreement"].flatMap(agreement)
        let seats = (form["seats"]?.each ?? []).compactMap(seat)
        let visits = (form["visits"]?.each ?? []).compactMap { gathering($0, "a visit") }
        let meetings = (form["meetings"]?.each ?? []).compactMap { gathering($0, "a meeting") }
        guard let id = ids.read(form), let kind else { return nil }
        return Tie(
            id: id, title: title ?? id, kind: kind, owner: owner, agreement: agreement, seats: seats, visits: visits,
            meetings: meetings, source: item.place)
    }

    private func agreement(_ entry: Entry) -> Tie.Agreement? {
        guard let form = Form(entry, "an agreement", keys: ["from", "until", "renew-by"], faults: faults) else {
            return nil
        }
        let from = form.read("from") { $0.date($1) }
        let until = form.required("until", "2026-11-09")?.date(faults)
        let renewal = form.read("renew-by") { $0.date($1) }
        guard let until else { return nil }
        if let from, until < from {
            faults.add(form.place(of: "until"), "the agreement ends before it begins", "Check both days.")
        }
        if let renewal, until < renewal {
            faults.add(
                form.place(of: "renew-by"), "the renewal is due after the agreement has ended",
                "Name a day on or before 'until'.")
        }
        return Tie.Agreement(from: from, until: until, renewal: renewal, source: entry.place)
    }

    private func seat(_ entry: Entry) -> Tie.Seat? {
        guard let form = Form(entry, "a seat", keys: ["title", "holder", "until"], faults: faults) else { return nil }
        let title = form.required("title", "Executive committee")?.text(faults)
        let holder = form["holder"].flatMap(person)
        let until = form.read("until") { $0.date($1) }
        return title.map { Tie.Seat(title: $0, holder: holder, until: until, source: entry.place) }
    }

    private func gathering(_ entry: Entry, _ what: Message) -> Tie.Gathering? {
        guard let form = Form(entry, what, keys: Self.gatheringKeys, faults: faults) else { return nil }
        let title = form.required("title", "Annual general meeting")?.text(faults)
        let days = form.required("on", "2024-06-05..2024-06-07").flatMap(days)
        let place = form.read("place") { $0.text($1) }
        let isStatutory = form.read("statutory") { $0.yes($1) } ?? false
        let answer = form["answer-by"].flatMap(times.deadline)
        let travel = form["travel"].flatMap(travel)
        guard let title, let days else { return nil }
        return Tie.Gathering(
            title: title, days: days, place: place, isStatutory: isStatutory, answer: answer, travel: travel,
            source: entry.place)
    }

    /// `2024-06-05..2024-06-07`, or one day.
    private func days(_ entry: Entry) -> ClosedRange<CivilDate>? {
        if case .text(let text) = entry.content, !text.contains("..") {
            return entry.date(faults).map { $0...$0 }
        }
        return times.window(entry)?.days
    }

    private func travel(_ entry: Entry) -> Tie.Travel? {
        guard let form = Form(entry, "a journey", keys: ["who", "out", "back"], faults: faults) else { return nil }
        let who = form.required("who", "mayor").flatMap {
            roster.find($0, "person", faults: faults) { $0.principal != nil || $0.staff != nil }
        }
        let out = form.required("out", "2024-06-04 17:00").flatMap(times.moment)
        let back = form.required("back", "2024-06-07 21:00").flatMap(times.moment)
        guard let who, let out, let back else { return nil }
        guard let range = TimeRange(out, back) else {
            faults.add(form.place(of: "back"), "the journey ends before it begins", "Check both times and their zones.")
            return nil
        }
        return Tie.Travel(who: who, name: roster[who].title, range: range, source: entry.place)
    }

    /// A person of the office by id, whose title is told; or any other text.
    private func person(_ entry: Entry) -> String? {
        entry.text(faults).map { name in roster[name].map { roster[$0].title } ?? name }
    }
}
