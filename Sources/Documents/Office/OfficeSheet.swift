internal import Handbook
internal import Occasions

/// A calendar that an office's document lists.
struct CalendarMention {
    let path: String
    let role: CalendarEntry.Role
    let place: SourcePlace
}

/// What an office's document says, with every name in it resolved.
struct OfficeSheet {
    let path: String
    let name: String
    let domain: String
    let zone: CivilZone
    let asOf: CivilDate?
    let grainMinutes: Int
    let venues: [Venue]
    let travel: TravelTable
    let handbook: Handbook
    let calendars: [CalendarMention]
    /// Rooms, principals, staff and pools; the occasions add their delegations.
    var roster: Roster
    /// The sheets of the rule book, in the order read.
    let documents: [String]
    let notices: [String]

    static let keys = [
        "hostcity", "name", "zone", "domain", "as-of", "grain", "rules", "venues", "travel", "principals", "staff",
        "pools", "calendars",
    ]

    /// Reads on after every fault: what it returns is only to be used where there were none.
    init?(_ entry: Entry, path: String, extra: [CaseOptions.ExtraCalendar], shelf: FileShelf, faults: FaultList) {
        guard let form = Form(entry, "an office", keys: OfficeSheet.keys, faults: faults) else { return nil }
        self.path = path
        name = form.required("name", "Protocol office of the City of Ghent")?.text(faults) ?? ""
        zone = form.required("zone", "Europe/Brussels").flatMap { OfficeSheet.zone($0, faults) } ?? .utc
        domain = form.read("domain", OfficeSheet.domain) ?? "hostcity.invalid"
        asOf = form.read("as-of") { $0.date($1) }
        grainMinutes = form.read("grain", OfficeSheet.grain) ?? 5

        let sheets = RuleSheets.read(form["rules"], office: path, shelf: shelf, faults: faults)
        handbook = sheets.handbook
        documents = sheets.documents

        var notices: [String] = []
        var roster = Roster()
        roster.isWhole = form.isWhole
        venues = form["venues"].map { VenueReader.read($0, into: &roster, faults: faults) } ?? []
        travel = TravelReader.read(
            form["travel"], venues: venues, isWhole: roster.isWhole, office: entry.place, faults: faults,
            notices: &notices)
        if let entry = form["principals"] { PeopleReader.principals(entry, into: &roster, faults: faults) }
        if let entry = form["staff"] {
            PeopleReader.staff(entry, regimes: sheets.regimes, into: &roster, faults: faults)
        }
        if let entry = form["pools"] { PeopleReader.pools(entry, into: &roster, faults: faults) }
        calendars =
            (form["calendars"]?.each ?? []).compactMap { OfficeSheet.calendar($0, path, roster, faults) }
            + extra.compactMap { OfficeSheet.calendar($0, roster, faults) }
        self.roster = roster
        self.notices = notices
    }

    static func zone(_ entry: Entry, _ faults: FaultList) -> CivilZone? {
        guard let name = entry.text(faults) else { return nil }
        if let zone = CivilZone(name) { return zone }
        let wrong = TimeText.misread(zone: name)
        faults.add(entry.place, wrong.what, wrong.remedy)
        return nil
    }

    private static func domain(_ entry: Entry, _ faults: FaultList) -> String? {
        guard let text = entry.text(faults) else { return nil }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        if text.count <= 200, labels.allSatisfy({ Entry.isID($0) }) { return text }
        faults.add(entry.place, "'\(text)' is no domain", "Write one such as 'protocol.city.example', in lower case.")
        return nil
    }

    private static func grain(_ entry: Entry, _ faults: FaultList) -> Int? {
        guard let minutes = entry.length(faults) else { return nil }
        if (1...60).contains(minutes), 60 % minutes == 0 { return minutes }
        faults.add(
            entry.place, "a grain of \(LengthText.text(minutes)) does not divide the hour",
            "Write one that does, such as 5, 10, 15 or 30 min.")
        return nil
    }

    private static let roles: [CalendarEntry.Role] = [.holiday, .schoolHoliday, .observance, .cityEvent]
    private static let roleNames = ["busy"] + roles.map(\.name)

    private static func calendar(
        _ entry: Entry, _ office: String, _ roster: Roster, _ faults: FaultList
    ) -> CalendarMention? {
        guard let form = Form(entry, "a calendar", keys: ["file", "role", "of"], faults: faults) else { return nil }
        let file = form.required("file", "mayor.ics")
        let path = file?.text(faults)
        let role = form.required("role", "busy").flatMap {
            readRole($0, of: form["of"], form.entry, roster, faults)
        }
        guard let file, let path, let role else { return nil }
        return CalendarMention(path: FilePath.beside(office, path), role: role, place: file.place)
    }

    private static func calendar(
        _ extra: CaseOptions.ExtraCalendar, _ roster: Roster, _ faults: FaultList
    ) -> CalendarMention? {
        let place = SourcePlace(file: extra.path, line: 1)
        let role = readRole(
            Entry(place, .text(extra.role)), of: extra.of.map { Entry(place, .text($0)) },
            Entry(place, .text(extra.path)), roster, faults)
        return role.map { CalendarMention(path: extra.path, role: $0, place: place) }
    }

    private static func readRole(
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
        return roster.find(whose, "room, principal or member of staff", faults: faults) { $0.pool == nil }
            .map(CalendarEntry.Role.busy)
    }
}
