internal import Occasions

/// Principals, staff and pools of an office.
enum PeopleReader {
    static func principals(_ entry: Entry, into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            let keys = ["id", "name", "rank", "languages"]
            guard let form = Form(item, "a principal", keys: keys, faults: faults) else { continue }
            let principal = Principal(
                rank: form.read("rank", rank) ?? 80, languages: form.read("languages") { $0.languages($1) } ?? [])
            add(.principal(principal), form, &roster, example: "mayor")
        }
    }

    static func rank(_ entry: Entry, _ faults: FaultList) -> Int? { entry.whole(faults, 1...999, of: "rank") }

    static func staff(_ entry: Entry, regimes: [String], into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            let keys = ["id", "name", "roles", "languages", "regime"]
            guard let form = Form(item, "a member of staff", keys: keys, faults: faults) else { continue }
            var roles: [String] = []
            for role in form["roles"]?.each ?? [] {
                if let word = role.id(faults), !roles.contains(word) { roles.append(word) }
            }
            let spoken = form.read("languages", languages)
            let staff = Staff(
                roles: roles, languages: spoken?.all ?? [], activeLanguages: spoken?.active,
                regime: form.read("regime") { $0.choice($1, regimes, of: "regime") } ?? "municipal")
            add(.staff(staff), form, &roster, example: "lo-1")
        }
    }

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

    static func pools(_ entry: Entry, into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            guard let form = Form(item, "a pool", keys: ["id", "name", "count"], faults: faults) else { continue }
            let count = form.required("count", "6")?.count(faults)
            add(.pool(Pool(count: count ?? Int.max)), form, &roster, example: "sedan")
        }
    }

    private static func add(_ kind: Resource.Kind, _ form: Form, _ roster: inout Roster, example: String) {
        let title = form.read("name") { $0.text($1) }
        guard let id = form.required("id", example)?.id(form.faults) else {
            roster.isWhole = false
            return
        }
        roster.add(
            Resource(id: id, title: title ?? id, kind: kind, source: form.entry.place), at: form.place(of: "id"),
            faults: form.faults)
    }
}
