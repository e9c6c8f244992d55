internal import Occasions

/// Who comes with the head of a delegation, and who rides before it.
enum Entourage {
    /// `{red: 6, blue: 12}`: people by access zone.
    static func floaters(_ entry: Entry, _ faults: FaultList) -> [String: Int]? {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and people by access zone are wanted",
                "Write such as '{red: 6}'.")
            return nil
        }
        var floaters: [String: Int] = [:]
        for field in fields {
            let zone = Entry(field.place, .text(field.key)).id(faults)
            let count = field.value.whole(faults, 0...1_000_000, of: "number of people")
            if let zone, let count { floaters[zone] = count }
        }
        return floaters
    }

    static func escort(_ entry: Entry, _ faults: FaultList) -> Escort? {
        let keys = ["note-verbale", "threat", "cars", "agents"]
        guard let form = Form(entry, "an escort", keys: keys, faults: faults) else { return nil }
        return Escort(
            noteVerbale: form.read("note-verbale") { $0.date($1) },
            isThreatened: form.read("threat") { $0.yes($1) } ?? false,
            cars: form.read("cars") { $0.whole($1, 1...1000, of: "number of cars") } ?? 1,
            agents: form.read("agents") { $0.whole($1, 0...1000, of: "number of security officers") } ?? 0)
    }
}
