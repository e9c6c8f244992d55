internal import Occasions

/// What decides a place in an order of precedence, of a principal or the head of a delegation.
enum StandingReader {
    static let keys = ["mission", "since", "born", "office", "sort-as"]

    static func read(_ form: Form, zone: CivilZone, isDeputy: Bool = false) -> Standing {
        let times = TimeReader(zone: zone, days: nil, faults: form.faults, countsDays: false)
        return Standing(
            mission: form.read("mission") { $0.choice($1, Standing.Mission.self, of: "mission") },
            since: form["since"].flatMap(times.opening), born: form.read("born") { $0.date($1) },
            office: form.read("office") { $0.id($1) }, isDeputy: isDeputy, sortAs: form.read("sort-as") { $0.text($1) })
    }
}
