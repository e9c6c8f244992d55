internal import Occasions

/// Reads a policy's document.
struct PolicyReader {
    private let faults: FaultList
    private let times: TimeReader

    /// That of an office; nil where it names none, or it cannot be read.
    static func read(of office: OfficeSheet, shelf: FileShelf, faults: FaultList) -> Policy? {
        guard let mention = office.papers.policy else { return nil }
        do throws(Fault) {
            let document = try YamlDocument.read(mention.path, kind: "policy/1", shelf: shelf, mention: mention.place)
            return PolicyReader(zone: office.zone, faults: faults).read(document)
        } catch {
            faults.add(error)
            return nil
        }
    }

    private init(zone: CivilZone, faults: FaultList) {
        self.faults = faults
        times = TimeReader(zone: zone, days: nil, faults: faults, countsDays: false)
    }

    private func read(_ document: Entry) -> Policy? {
        let keys = ["hostcity", "title", "currency", "priorities", "actions", "lines"]
        guard let form = Form(document, "a policy", keys: keys, faults: faults) else { return nil }
        _ = form.read("title") { $0.text($1) }
        let currency = form.read("currency") { $0.text($1) } ?? "EUR"
        var ids = KnownIDs(faults)
        let priorities = each(
            form.required("priorities", "[{id: open-city, title: An open city}]"), "a priority", [], &ids
        ) {
            Policy.Priority(id: $1, title: $2)
        }
        let known = priorities.map(\.id)
        let actions = each(form["actions"], "an action", ["priority"], &ids) { form, id, title in
            let priority = form.required("priority", "open-city")?.choice(faults, known, of: "priority")
            return priority.map { Policy.Action(id: id, title: title, priority: $0, source: form.entry.place) }
        }
        let lines = each(form["lines"], "a funding line", ["amount", "decision", "body"], &ids) { form, id, title in
            Policy.Line(
                id: id, title: title, amount: form.read("amount") { $0.whole($1, 0...Support.most, of: "amount") },
                decision: form["decision"].flatMap(times.deadline), body: form.read("body") { $0.text($1) },
                source: form.entry.place)
        }
        return Policy(currency: currency, priorities: priorities, actions: actions, lines: lines)
    }

    private func each<Value>(
        _ list: Entry?, _ what: Message, _ keys: [String], _ ids: inout KnownIDs,
        _ make: (Form, String, String) -> Value?
    ) -> [Value] {
        var values: [Value] = []
        for item in list?.each ?? [] {
            guard let form = Form(item, what, keys: ["id", "title"] + keys, faults: faults) else { continue }
            let title = form.read("title") { $0.text($1) }
            guard let id = ids.read(form) else { continue }
            if let value = make(form, id, title ?? id) { values.append(value) }
        }
        return values
    }

    /// Tells where what an occasion serves and costs is not in the policy.
    static func check(_ support: Support, _ policy: Policy, _ faults: FaultList) {
        for action in support.serves where !policy.actions.contains(where: { $0.id == action.id }) {
            faults.addUnknown(action.id, "action", at: action.source, among: policy.actions.map(\.id))
        }
        for cost in support.costs where !policy.lines.contains(where: { $0.id == cost.line.id }) {
            faults.addUnknown(cost.line.id, "funding line", at: cost.line.source, among: policy.lines.map(\.id))
        }
    }
}
