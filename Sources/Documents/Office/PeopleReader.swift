internal import Occasions

/// Principals and staff of an office.
enum PeopleReader {
    static func principals(_ entry: Entry, zone: CivilZone, into roster: inout Roster, faults: FaultList) {
        var deputies: [(id: ResourceID, whom: Entry)] = []
        for item in entry.each {
            let keys = ["id", "name", "aliases", "rank", "languages"] + StandingReader.keys + ["deputises"]
            guard let form = Form(item, "a principal", keys: keys, faults: faults) else {
                roster.isWhole = false
                continue
            }
            let principal = Principal(
                rank: form.read("rank", rank) ?? 80, languages: form.read("languages") { $0.languages($1) } ?? [],
                standing: StandingReader.read(form, zone: zone))
            if let id = roster.add(.principal(principal), form, example: "mayor"), let whom = form["deputises"] {
                deputies.append((id, whom))
            }
        }
        link(deputies, &roster, faults)
    }

    /// A principal may stand in for one who is named after him.
    private static func link(
        _ deputies: [(id: ResourceID, whom: Entry)], _ roster: inout Roster, _ faults: FaultList
    ) {
        var links: [(from: Int, to: Int)] = []
        for (id, entry) in deputies {
            guard let whom = roster.find(entry, "principal", faults: faults, where: { $0.principal != nil }),
                var principal = roster[id].principal
            else { continue }
            if whom == id {
                faults.add(entry.place, "\(entry.shape) cannot deputise for itself", "Name another principal.")
                continue
            }
            principal.deputises = whom
            roster.change(id, to: .principal(principal))
            links.append((id.index, whom.index))
        }
        guard let circle = Circle.find(among: roster.resources.count, links: links),
            let closing = deputies.first(where: { $0.id.index == circle.last })
        else { return }
        let names = circle.map { roster[ResourceID($0)].id }
        faults.add(
            closing.whom.place, "principals deputise for each other in a circle: \(Circle.text(names))",
            "Take one of the 'deputises' out.")
    }

    static func rank(_ entry: Entry, _ faults: FaultList) -> Int? { entry.whole(faults, 1...999, of: "rank") }

    static func staff(_ entry: Entry, regimes: [String], into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            let keys = ["id", "name", "aliases", "roles", "languages", "regime", "worked", "licences", "rank"]
            guard let form = Form(item, "a member of staff", keys: keys, faults: faults) else {
                roster.isWhole = false
                continue
            }
            let spoken = form.read("languages", languages)
            let staff = Staff(
                roles: form.read("roles") { $0.ids($1) } ?? [], languages: spoken?.all ?? [],
                activeLanguages: spoken?.active,
                regime: form.read("regime") { $0.choice($1, regimes, of: "regime") } ?? "municipal",
                workedMinutes: form.read("worked") { $0.length($1) } ?? 0,
                licences: Set(form["licences"]?.each.compactMap { $0.choice(faults, licences, of: "licence") } ?? []),
                rank: form.read("rank", rank))
            roster.add(.staff(staff), form, example: "lo-1")
        }
    }

    /// The licences that rules ask for.
    private static let licences = ["coach"]

    /// A list, or for interpreters `{a: [nl], b: [en], c: [fr]}`: into A and B, from all three.
    private static func languages(_ entry: Entry, _ faults: FaultList) -> (all: [String], active: [String])? {
        guard case .fields = entry.content else {
            let spoken = entry.languages(faults)
            return (spoken, spoken)
        }
        guard let form = Form(entry, "an interpreter's languages", keys: ["a", "b", "c"], faults: faults) else {
            return nil
        }
        let spoken = ["a", "b", "c"].map { key in form.read(key) { $0.languages($1) } ?? [] }
        func union(_ lists: [[String]]) -> [String] {
            lists.joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        return (union(spoken), union(Array(spoken.prefix(2))))
    }
}
