internal import Occasions

/// The kinds of engagements an office knows: those of the standard sheet, then those of its own sheets.
///
/// A kind of a later sheet takes the place of that of an earlier one.
struct KindSheet {
    static let kind = "kinds/1"

    private(set) var kinds: [EngagementKind] = []
    private var places: [String: SourcePlace] = [:]
    /// False where a kind could not be read.
    var isWhole = true

    /// The sheet that comes with hostcity and applies to every office; read once.
    private static let standard: (sheet: KindSheet, faults: [Fault]) = {
        let faults = FaultList()
        var sheet = KindSheet()
        do throws(Fault) {
            sheet.read(try YamlDocument.read("hostcity:rules/kinds.yaml", kind: kind, shelf: .disk), faults)
        } catch {
            faults.add(error)
            sheet.isWhole = false
        }
        return (sheet, faults.all)
    }()

    /// The standard kinds; `faults` hears of what is wrong with them.
    static func standard(_ faults: FaultList) -> KindSheet {
        for fault in standard.faults { faults.add(fault) }
        return standard.sheet
    }

    // MARK: Looking up

    subscript(_ id: String) -> EngagementKind? { kinds.first { $0.id == id } }

    /// The kind that an entry names.
    func find(_ entry: Entry, _ faults: FaultList) -> EngagementKind? {
        guard let id = entry.text(faults) else { return nil }
        if let kind = self[id] { return kind }
        faults.addUnknown(
            id, "kind of engagement", at: entry.place, among: kinds.map(\.id), isWhole: isWhole,
            advice: " Declare a kind of your own in a sheet of kinds (hostcity: \(KindSheet.kind)).")
        return nil
    }

    // MARK: Reading

    mutating func read(_ sheet: Entry, _ faults: FaultList) {
        guard let form = Form(sheet, "a sheet of kinds", keys: ["hostcity", "kinds"], faults: faults) else {
            isWhole = false
            return
        }
        if !form.isWhole { isWhole = false }
        var own: [String: SourcePlace] = [:]
        for entry in form.required("kinds", "[{id: investiture, name: {...}}]")?.each ?? [] {
            guard let kind = KindSheet.readKind(entry, faults) else {
                isWhole = false
                continue
            }
            if let other = own[kind.id] {
                faults.add(
                    entry.place, "the kind '\(kind.id)' stands here a second time (\(other.text))",
                    "Give this one another id.")
            } else {
                checkProtection(kind, at: entry.place, faults)
            }
            own[kind.id] = entry.place
            add(kind, at: entry.place)
        }
    }

    private mutating func add(_ kind: EngagementKind, at place: SourcePlace) {
        places[kind.id] = place
        if let known = kinds.firstIndex(where: { $0.id == kind.id }) {
            kinds[known] = kind
        } else {
            kinds.append(kind)
        }
    }

    /// A kind declared anew with another name must not become visible in calendars by an omission.
    private func checkProtection(_ kind: EngagementKind, at place: SourcePlace, _ faults: FaultList) {
        guard let earlier = self[kind.id], earlier.isProtected, !kind.isProtected else { return }
        let property = earlier.movement.map { "movement: \($0.rawValue)" } ?? "discreet: yes"
        let elsewhere = places[kind.id].map { " at \($0.text)" } ?? ""
        faults.add(
            place, "the kind '\(kind.id)' is kept out of calendars\(elsewhere), and here it is not",
            "Add '\(property)', or give this one another id.")
    }

    private static let keys = [
        "id", "name", "movement", "discreet", "meal", "ceremony", "meeting", "usual-hours",
        "seating",
    ]

    private static func readKind(_ entry: Entry, _ faults: FaultList) -> EngagementKind? {
        guard let form = Form(entry, "a kind", keys: keys, faults: faults) else { return nil }
        let id = form.required("id", "investiture")?.id(faults)
        let example = "{nl: Ambtsaanvaarding, fr: Investiture, en: Investiture}"
        let name = form.required("name", example)?.inEveryLanguage("the name of a kind", faults)
        let movement = form.read("movement") { $0.choice($1, EngagementKind.Movement.self, of: "movement") }
        func isSo(_ key: String) -> Bool { form.read(key) { $0.yes($1) } ?? false }
        let kind = EngagementKind(
            id: id ?? "", name: name ?? Text(everywhere: id ?? ""), movement: movement, isDiscreet: isSo("discreet"),
            isMeal: isSo("meal"), isCeremony: isSo("ceremony"), isMeeting: isSo("meeting"),
            usualHours: form.read("usual-hours") { $0.hours($1) },
            seating: form.read("seating") { $0.choice($1, Seating.Style.self, of: "style of seating") })
        return id == nil ? nil : kind
    }
}
