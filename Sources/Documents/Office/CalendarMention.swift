internal import Occasions

/// A calendar that an office's document lists, or that is given with the question.
struct CalendarMention {
    let path: String
    /// Of a busy calendar: that the first of those it takes is busy.
    let role: CalendarEntry.Role
    /// Whom a busy calendar takes.
    private let owners: [BusyOwners.Owner]
    /// Countries and faiths that all its entries concern.
    let concerns: [String]
    /// Who has confirmed what in it is not certain.
    let confirmedBy: String?
    let place: SourcePlace

    private static let keys = ["file", "role", "of", "count", "concerns", "confirmed-by"]
    private static let roles: [CalendarEntry.Role] = [.holiday, .schoolHoliday, .observance, .cityEvent]
    private static let roleNames = ["busy"] + roles.map(\.name)

    /// What is taken at one time: the whole calendar, and those who are.
    private typealias Taking = (role: CalendarEntry.Role, owners: [BusyOwners.Owner])

    init?(_ entry: Entry, office: String, venues: [Venue], roster: Roster, faults: FaultList) {
        guard let form = Form(entry, "a calendar", keys: CalendarMention.keys, faults: faults) else { return nil }
        let file = form.required("file", "mayor.ics")
        let path = file?.text(faults)
        let taking = form.required("role", "busy").flatMap {
            CalendarMention.taking($0, of: form["of"], count: form["count"], form.entry, venues, roster, faults)
        }
        concerns = form.read("concerns") { $0.ids($1) } ?? []
        confirmedBy = form.read("confirmed-by") { $0.text($1) }
        if case .busy = taking?.role {
            for key in ["concerns", "confirmed-by"] where form[key] != nil {
                faults.add(
                    form.place(of: key), "'\(key)' stands beside a busy calendar, and taken time needs none",
                    "Take it out.")
            }
        }
        guard let file, let path, let taking else { return nil }
        self.path = FilePath.beside(office, path)
        role = taking.role
        owners = taking.owners
        place = file.place
    }

    init?(_ extra: CaseOptions.ExtraCalendar, venues: [Venue], roster: Roster, faults: FaultList) {
        place = SourcePlace(file: extra.path, line: 1)
        let taking = CalendarMention.taking(
            Entry(place, .text(extra.role)), of: extra.of.map { [place] in Entry(place, .text($0)) }, count: nil,
            Entry(place, .text(extra.path)), venues, roster, faults)
        guard let taking else { return nil }
        path = extra.path
        role = taking.role
        owners = taking.owners
        concerns = []
        confirmedBy = nil
    }

    /// An entry of the calendar, once for each that it takes: those whose calendar it is, and what the entry itself names.
    func spread(_ entry: CalendarEntry, naming named: [ResourceID] = []) -> [CalendarEntry] {
        if owners.isEmpty { return [entry] }
        let others = named.filter { other in !owners.contains { $0.resource == other } }
        return owners.map { entry.taking($0.resource, pieces: $0.pieces) }
            + others.map { entry.taking($0, pieces: 1) }
    }

    private static func taking(
        _ entry: Entry, of whose: Entry?, count: Entry?, _ calendar: Entry, _ venues: [Venue], _ roster: Roster,
        _ faults: FaultList
    ) -> Taking? {
        guard let word = entry.choice(faults, roleNames, of: "role") else { return nil }
        if word != "busy" {
            if let whose {
                faults.add(whose.place, "a calendar of the role '\(word)' is nobody's own", "Take 'of' out.")
            }
            if let count {
                faults.add(
                    count.place, "'count' stands beside a calendar of the role '\(word)', which takes nothing",
                    "Take it out.")
            }
            return roles.first { $0.name == word }.map { ($0, []) }
        }
        guard let whose else {
            faults.add(
                calendar.place, "a busy calendar has no 'of'",
                "Say whose it is: a room, a venue, a principal, a member of staff, a vehicle or a pool.")
            return nil
        }
        guard let owners = BusyOwners(whose, count: count, venues: venues, roster, faults)?.owners,
            let first = owners.first
        else { return nil }
        return (.busy(first.resource), owners)
    }
}
