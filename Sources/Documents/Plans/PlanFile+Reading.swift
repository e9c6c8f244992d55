internal import Editions
internal import Occasions

extension PlanFile {
    private static let keys = [
        "hostcity", "office", "occasions", "zone", "first-day", "seed", "revision", "published", "views",
        "engagements",
    ]
    private static let entryKeys = [
        "id", "start", "omitted", "room", "staff", "locked", "cancelled", "was", "sequence", "changed", "told", "seal",
        "seals",
    ]

    /// Reads a plan; the names in it are checked when it is applied to its case.
    package static func read(_ path: String, shelf: FileShelf = .disk) throws(Faults) -> PlanFile {
        let faults = FaultList()
        var plan: PlanFile?
        do throws(Fault) {
            let entry = try YamlDocument.read(path, kind: "plan/1", shelf: shelf, mostBytes: FileShelf.planBytes)
            plan = read(entry, path, shelf, faults)
        } catch {
            faults.add(error)
        }
        try faults.end()
        guard let plan else {
            throw Faults(Fault(SourcePlace(file: path, line: 1), "the plan cannot be read", "Check the document."))
        }
        return plan
    }

    private static func read(_ entry: Entry, _ path: String, _ shelf: FileShelf, _ faults: FaultList) -> PlanFile? {
        guard let form = Form(entry, "a plan", keys: keys, faults: faults) else { return nil }
        let office = form.required("office", "office.yaml")
        let officePath = office?.text(faults).map { FilePath.beside(path, $0) }
        let occasions = form.required("occasions", "[ecofin.yaml]")?.words(faults) ?? []
        let zone =
            form["zone"].map { OfficeSheet.zone($0, faults) }
            ?? officePath.flatMap { officeZone($0, office?.place, shelf, faults) }
        let firstDay = form.read("first-day") { $0.date($1) }
        let seed = form.read("seed", readSeed) ?? 1
        let revision = form.read("revision") { $0.count($1) } ?? 1
        let published = form.read("published") { $0.count($1) }
        let views = form.read("views") { readTold($0, $1, ToldText.views) } ?? PerAudience(revision)
        let times = TimeReader(zone: zone ?? .utc, days: nil, faults: faults, countsDays: false)
        var entries: [PlanEntry] = []
        var seen: [String: PlanEntry] = [:]
        for item in form["engagements"]?.each ?? [] {
            guard let entry = readEntry(item, times) else { continue }
            if let other = seen.updateValue(entry, forKey: entry.id) {
                faults.add(
                    item.place, "the engagement '\(entry.id)' stands here a second time (\(other.source?.text ?? ""))",
                    "Keep one of them.")
            }
            entries.append(entry)
        }
        guard let officePath, let zone else { return nil }
        return PlanFile(
            path: path, office: officePath, occasions: occasions.map { FilePath.beside(path, $0) }, zone: zone,
            firstDay: firstDay, seed: seed, history: PlanHistory(revision: revision, entries: entries, views: views),
            published: published)
    }

    private static func readSeed(_ entry: Entry, _ faults: FaultList) -> UInt64? {
        if case .text(let text) = entry.content, let seed = UInt64(text) { return seed }
        faults.add(entry.place, "\(entry.shape) is no seed", "Write a whole number, 0 or more.")
        return nil
    }

    private static func readEntry(_ item: Entry, _ times: TimeReader) -> PlanEntry? {
        let faults = times.faults
        guard let form = Form(item, "an engagement of a plan", keys: entryKeys, faults: faults) else { return nil }
        let start = form["start"].flatMap(times.moment)
        let isOmitted = form.read("omitted") { $0.yes($1) } ?? false
        if isOmitted, let place = form["start"]?.place {
            faults.add(place, "the engagement has a start and is omitted", "Keep one of the two.")
        }
        var staff: [PlanEntry.Filling] = []
        if let entry = form["staff"] {
            if case .fields(let fields) = entry.content {
                for field in fields {
                    guard let resource = field.value.text(faults) else { continue }
                    staff.append(PlanEntry.Filling(slot: field.key, resource: resource))
                }
            } else {
                faults.add(
                    entry.place, "here stands \(entry.shape), and people by slot are wanted",
                    "Write such as '{liaison-fr: lo-1}'.")
            }
        }
        let room = form.read("room") { $0.text($1) }
        let sequence = form.read("sequence") { $0.whole($1, 0...1_000_000_000, of: "sequence") } ?? 0
        let changed = form["changed"].flatMap(times.moment) ?? Moment(minutes: 0)
        let told = form.read("told") { readTold($0, $1, ToldText.records) }
        let seal = form.read("seal") { $0.text($1) }
        let seals = form.read("seals", readSeals) ?? [:]
        let isLocked = form.read("locked") { $0.yes($1) } ?? false
        let was = form.read("was") { $0.choice($1, Occasion.Status.self, of: "status") } ?? .tentative
        let since = form["cancelled"].flatMap { (entry: Entry) -> Moment? in
            // 'no' stands where it was cancelled once.
            if case .text("no") = entry.content { return nil }
            return times.moment(entry)
        }
        guard let id = form.required("id", "ecofin/plenary-1")?.text(faults) else { return nil }
        return PlanEntry(
            id: id, start: start, isOmitted: isOmitted, room: room, staff: staff,
            records: told ?? PerAudience(ChangeRecord(sequence: sequence, changed: changed)), seal: seal, seals: seals,
            isLocked: isLocked, cancellation: since.map { PlanEntry.Cancellation(since: $0, was: was) },
            source: item.place)
    }

    /// `fr 708118dd; ja 12345678`, or `none`.
    private static func readSeals(_ entry: Entry, _ faults: FaultList) -> [String: String]? {
        guard let text = entry.text(faults) else { return nil }
        if text == ToldText.noSeals { return [:] }
        if let found = ToldText.seals(text) { return found }
        faults.add(
            entry.place, "'\(text)' does not say what was told in which language",
            "hostcity writes this line itself. Put it back as it was, or take it out: those feeds of it then count as changed."
        )
        return nil
    }

    private static func readTold<Value>(
        _ entry: Entry, _ faults: FaultList, _ read: (String) -> PerAudience<Value>?
    ) -> PerAudience<Value>? {
        guard let text = entry.text(faults) else { return nil }
        if let found = read(text) { return found }
        faults.add(
            entry.place, "'\(text)' does not say who was told what",
            "hostcity writes this line itself. Put it back as it was, or take it out: all feeds of it then count as changed."
        )
        return nil
    }

    /// A plan that does not say its zone is in that of its office.
    private static func officeZone(
        _ path: String, _ mention: SourcePlace?, _ shelf: FileShelf, _ faults: FaultList
    ) -> CivilZone? {
        do throws(Fault) {
            let entry = try YamlDocument.read(path, kind: "office/1", shelf: shelf, mention: mention)
            guard case .fields(let fields) = entry.content, let zone = fields.first(where: { $0.key == "zone" }) else {
                faults.add(entry.place, "an office has no 'zone'", "Add one, such as 'zone: Europe/Brussels'.")
                return nil
            }
            return OfficeSheet.zone(zone.value, faults)
        } catch {
            faults.add(error)
            return nil
        }
    }
}
