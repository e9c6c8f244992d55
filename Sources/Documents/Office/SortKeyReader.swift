internal import Handbook
internal import Occasions

/// One key of a regime: a word, or a mapping with what the key needs and when it counts.
enum SortKeyReader {
    private static let plain: [(name: String, kind: SortKey.Kind)] = [
        ("rank", .rank(upTo: nil)), ("nuncio", .nuncio), ("mission", .mission), ("since", .since),
        ("seniority", .seniority), ("age", .age), ("deputy", .deputy), ("title", .title), ("name", .name),
    ]
    /// Keys that need more, with what they need.
    private static let furnished = [
        (name: "list", needs: "places"), (name: "states", needs: "order"), (name: "rotation", needs: "presidencies"),
        (name: "country", needs: "language"),
    ]
    private static let names = plain.map(\.name) + furnished.map(\.name)
    private static let common = ["key", "title", "from", "until", "only-if"]

    static func read(_ entry: Entry, _ faults: FaultList) -> SortKey? {
        guard case .fields(let fields) = entry.content else {
            guard let name = entry.choice(faults, names, of: "key") else { return nil }
            if let kind = plain.first(where: { $0.name == name })?.kind { return SortKey(kind) }
            let needs = furnished.first { $0.name == name }?.needs ?? ""
            faults.add(
                entry.place, "the key '\(name)' needs '\(needs)'", "Write it as '{key: \(name), \(needs): ...}'.")
            return nil
        }
        guard let named = fields.first(where: { $0.key == "key" })?.value else {
            faults.add(entry.place, "a key has no 'key'", "Add one, such as 'key: rank'.")
            return nil
        }
        guard let name = named.choice(faults, names, of: "key") else { return nil }
        let own = name == "rank" ? ["up-to"] : furnished.filter { $0.name == name }.map(\.needs)
        guard let form = Form(entry, "the key '\(name)'", keys: common + own, faults: faults) else { return nil }
        let from = form.read("from") { $0.date($1) }
        let until = form.read("until") { $0.date($1) }
        if let from, let until, until < from {
            faults.add(form.place(of: "until"), "the key ends before it begins", "Check both dates.")
        }
        let title = form.read("title") { $0.translated($1) }
        let onlyIf = form.ids("only-if")
        guard let kind = kind(name, form) else { return nil }
        return SortKey(kind, title: title, from: from, until: until, onlyIf: onlyIf)
    }

    private static func kind(_ name: String, _ form: Form) -> SortKey.Kind? {
        switch name {
        case "rank": .rank(upTo: form.read("up-to", PeopleReader.rank))
        case "list":
            form.required("places", "[{offices: [prime-minister]}]").map {
                .list(PlaceListReader.read($0, form.faults))
            }
        case "states": form.required("order", "[BE, BG, CZ]").map { .states(states($0, form.faults)) }
        case "rotation": form.required("presidencies", "{2026-07-01: IE}").map { .rotation(rotation($0, form.faults)) }
        case "country":
            form.required("language", "fr").flatMap { $0.choice(form.faults, Language.self, of: "language") }
                .map { .country($0) }
        default: plain.first { $0.name == name }?.kind
        }
    }

    private static func states(_ entry: Entry, _ faults: FaultList) -> [String] {
        var found: [String] = []
        for state in entry.each {
            guard let code = state.country(faults) else { continue }
            if found.contains(code) {
                faults.add(state.place, "'\(code)' stands in the order twice", "Name every state once.")
            } else {
                found.append(code)
            }
        }
        return found
    }

    private static func rotation(_ entry: Entry, _ faults: FaultList) -> Rotation {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and presidencies by their first day are wanted",
                "Write such as '2026-07-01: IE'.")
            return Rotation([])
        }
        var terms: [Rotation.Term] = []
        for field in fields {
            let from = Entry(field.place, .text(field.key)).date(faults)
            guard let state = field.value.country(faults), let from else { continue }
            if let last = terms.last, from <= last.from {
                faults.add(field.place, "this presidency begins before the one in front of it", "Write them in order.")
            }
            terms.append(Rotation.Term(from: from, state: state))
        }
        return Rotation(terms)
    }
}
