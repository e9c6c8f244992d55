internal import Occasions

/// A calendar that an office's document lists, or that is given with the question.
struct CalendarMention {
    let path: String
    let role: CalendarEntry.Role
    /// Countries and faiths that all its entries concern.
    let concerns: [String]
    /// Who has confirmed what in it is not certain.
    let confirmedBy: String?
    let place: SourcePlace

    private static let keys = ["file", "role", "of", "concerns", "confirmed-by"]
    private static let roles: [CalendarEntry.Role] = [.holiday, .schoolHoliday, .observance, .cityEvent]
    private static let roleNames = ["busy"] + roles.map(\.name)

    init?(_ entry: Entry, office: String, roster: Roster, faults: FaultList) {
        guard let form = Form(entry, "a calendar", keys: CalendarMention.keys, faults: faults) else { return nil }
        let file = form.required("file", "mayor.ics")
        let path = file?.text(faults)
        let role = form.required("role", "busy").flatMap {
            CalendarMention.role($0, of: form["of"], form.entry, roster, faults)
        }
        concerns = form.read("concerns") { $0.ids($1) } ?? []
        confirmedBy = form.read("confirmed-by") { $0.text($1) }
        if case .busy = role {
            for key in ["concerns", "confirmed-by"] where form[key] != nil {
                faults.add(
                    form.place(of: key), "'\(key)' stands beside a busy calendar, and taken time needs none",
                    "Take it out.")
            }
        }
        guard let file, let path, let role else { return nil }
        self.path = FilePath.beside(office, path)
        self.role = role
        place = file.place
    }

    init?(_ extra: CaseOptions.ExtraCalendar, roster: Roster, faults: FaultList) {
        place = SourcePlace(file: extra.path, line: 1)
        let role = CalendarMention.role(
            Entry(place, .text(extra.role)), of: extra.of.map { [place] in Entry(place, .text($0)) },
            Entry(place, .text(extra.path)), roster, faults)
        guard let role else { return nil }
        path = extra.path
        self.role = role
        concerns = []
        confirmedBy = nil
    }

    private static func role(
        _ entry: Entry, of whose: Entry?, _ calendar: Entry, _ roster: Roster, _ faults: FaultList
    ) -> CalendarEntry.Role? {
        guard let word = entry.choice(faults, roleNames, of: "role") else { return nil }
        if word != "busy" {
            if let whose {
                faults.add(whose.place, "a calendar of the role '\(word)' is nobody's own", "Take 'of' out.")
            }
            return roles.first { $0.name == word }
        }
        guard let whose else {
            faults.add(
                calendar.place, "a busy calendar has no 'of'",
                "Say whose it is: a room, a principal or a member of staff.")
            return nil
        }
        return roster.find(whose, "room, principal or member of staff", faults: faults) {
            $0.room != nil || $0.isPerson
        }.map(CalendarEntry.Role.busy)
    }
}
