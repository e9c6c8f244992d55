internal import Occasions

/// The delegations of an occasion, from its document or from a table beside it.
enum DelegationReader {
    static let keys =
        [
            "id", "name", "country", "head", "rank", "size", "languages", "arrival", "departure", "liaison", "hotel",
            "lounge", "long-haul", "floaters", "bilaterals-a-day", "escort", "observes", "deputy",
        ] + StandingReader.keys

    static func read(
        _ entry: Entry, document: String, shelf: FileShelf, frame: inout OccasionFrame, draft: inout CaseDraft
    ) {
        let faults = frame.times.faults
        var list = entry
        if case .text(let file) = entry.content {
            let path = FilePath.beside(document, file)
            draft.documents.append(path)
            do throws(Fault) {
                list = try CsvDocument.read(
                    path, columns: keys, needed: ["id", "name"], lists: ["languages", "observes"],
                    mappings: ["floaters", "escort"], texts: ["name"], shelf: shelf, mention: entry.place)
                list = draft.wording.chosen(list)
            } catch {
                faults.add(error)
                frame.isWhole = false
                return
            }
        }
        let members = MemberReader(document: document, wording: draft.wording, shelf: shelf, faults: faults)
        for item in list.each { read(item, members, &frame, &draft) }
    }

    private static func read(
        _ item: Entry, _ members: MemberReader, _ frame: inout OccasionFrame, _ draft: inout CaseDraft
    ) {
        let faults = frame.times.faults
        guard let form = Form(item, "a delegation", keys: keys + ["people"], faults: faults) else {
            frame.isWhole = false
            return
        }
        let (arrival, departure) = times(form, frame, &draft)
        let people = people(form, members, frame, &draft)
        let isDeputy = form.read("deputy") { $0.yes($1) } ?? false
        let delegation = Delegation(
            occasion: frame.index, country: form.read("country", country), head: form.read("head") { $0.text($1) },
            rank: form.read("rank", PeopleReader.rank) ?? 80,
            size: form.read("size") { $0.whole($1, 1...1_000_000, of: "size") } ?? max(1, people.count),
            languages: form.read("languages") { $0.languages($1) } ?? [], arrival: arrival, departure: departure,
            wantsLiaison: form.read("liaison") { $0.yes($1) } ?? false,
            standing: StandingReader.read(form, zone: frame.times.zone, isDeputy: isDeputy),
            hotel: form.read("hotel") { $0.text($1) }, lounge: form.read("lounge") { $0.text($1) },
            isLongHaul: form.read("long-haul") { $0.yes($1) } ?? false,
            floaters: form.read("floaters", Entourage.floaters) ?? [:],
            bilateralsADay: form.read("bilaterals-a-day") { $0.whole($1, 0...100, of: "number of bilaterals") },
            escort: form.read("escort", Entourage.escort), observes: form.read("observes") { $0.ids($1) } ?? [],
            people: people)
        let title = form.read("name") { $0.text($1) }
        guard let id = form.required("id", "fr")?.id(faults) else {
            frame.isWhole = false
            return
        }
        let place = form["id"]?.place ?? item.place
        if let other = draft.roster[id] {
            faults.add(
                place, "'\(id)' is the id of \(draft.roster[other].title) already", "Give the delegation another id.")
            frame.isWhole = false
            return
        }
        let resource = Resource(
            id: "\(frame.id):\(id)", title: title ?? id, kind: .delegation(delegation), source: item.place)
        if let resource = draft.roster.add(resource, at: place, faults: faults) {
            frame.add(OccasionFrame.Guest(id: id, title: title ?? id, resource: resource))
        } else {
            frame.isWhole = false
        }
    }

    /// Its people: those it names, then those of the occasion's table.
    private static func people(
        _ form: Form, _ members: MemberReader, _ frame: OccasionFrame, _ draft: inout CaseDraft
    ) -> [Member] {
        let own = form["people"].map { members.read($0, into: &draft.documents) } ?? []
        var id: String?
        if case .text(let text) = form["id"]?.content { id = text }
        let people = own + frame.people.filter { $0.delegation == id }.map(\.member)
        if case .text(let text) = form["size"]?.content, let size = Int(text), size < people.count {
            form.faults.add(
                form.place(of: "size"), "the delegation names \(people.count) people, and its size is \(size)",
                "Raise the size, or take people out.")
        }
        return people
    }

    /// When it arrives and departs; the horizon is to hold both.
    private static func times(
        _ form: Form, _ frame: OccasionFrame, _ draft: inout CaseDraft
    ) -> (arrival: Moment?, departure: Moment?) {
        let faults = form.faults
        let arrival = form["arrival"].flatMap(frame.times.moment)
        let departure = form["departure"].flatMap(frame.times.moment)
        if let arrival, let departure, departure <= arrival {
            faults.add(
                form.place(of: "departure"), "the delegation departs before it arrives",
                "Check both times and their zones.")
        }
        for (key, moment) in [("arrival", arrival), ("departure", departure)] {
            guard let moment, let place = form[key]?.place else { continue }
            if frame.times.isFarOff(moment) {
                faults.add(place, "the \(key) is more than a year from the occasion", "Check the year.")
            } else {
                draft.stretches.append(TimeRange(moment - (key == "departure" ? 1 : 0), minutes: 1))
            }
        }
        return (arrival, departure)
    }

    private static func country(_ entry: Entry, _ faults: FaultList) -> String? {
        guard let text = entry.text(faults) else { return nil }
        if (2...3).contains(text.count), text.utf8.allSatisfy({ (65...90).contains($0) }) { return text }
        faults.add(entry.place, "'\(text)' is no country code", "Write two capital letters such as 'FR'.")
        return nil
    }
}
