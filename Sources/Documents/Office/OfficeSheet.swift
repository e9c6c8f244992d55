internal import Handbook
internal import Occasions

/// What an office's document says, with every name in it resolved.
struct OfficeSheet {
    let path: String
    let name: String
    let domain: String
    let zone: CivilZone
    /// The language the office reads in, where it says one.
    let language: Language?
    let asOf: CivilDate?
    /// Nil: the document does not say.
    let feedReaders: FeedReaders?
    let grainMinutes: Int
    let venues: [Venue]
    let travel: TravelTable
    let handbook: Handbook
    let kinds: KindSheet
    /// False where a regime of precedence could not be read.
    let regimesAreWhole: Bool
    /// As they are written; what they name is looked up when the occasions are read.
    let waivers: WaiverReader
    let embargoes: [Embargo]
    let calendars: [CalendarMention]
    /// Where the office keeps what happened; nil: nowhere.
    let register: RegisterMention?
    /// How long it is kept there who recorded what; nil: always.
    let retention: Retention?
    /// Who may record what there; empty: everybody may.
    let roles: [String: OfficeRole]
    /// Where its calendars can be read, and the address its mail comes from.
    let addresses: OfficeAddresses
    /// Its bids, ties and policy; each is read by the commands that ask for it.
    let papers: PaperMentions
    /// Rooms, principals, staff, pools and vehicles; the occasions add their delegations.
    var roster: Roster
    /// The sheets of the rule book and the waivers, in the order read.
    let documents: [String]
    let notices: [String]

    static let keys =
        [
            "hostcity", "name", "zone", "language", "domain", "as-of", "feeds-read-by", "grain", "rules", "waivers",
            "venues", "travel", "principals", "staff", "pools", "vehicles", "embargoes", "calendars", "register",
            "retention", "roles",
            "feeds-at", "mail",
        ] + PaperMentions.keys

    /// Reads on after every fault: what it returns is only to be used where there were none.
    init?(_ entry: Entry, path: String, extra: [CaseOptions.ExtraCalendar], shelf: FileShelf, faults: FaultList) {
        guard let form = Form(entry, "an office", keys: OfficeSheet.keys, faults: faults) else { return nil }
        self.path = path
        name = form.required("name", "Protocol office of the City of Ghent")?.text(faults) ?? ""
        zone = form.required("zone", "Europe/Brussels").flatMap { OfficeSheet.zone($0, faults) } ?? .utc
        language = form.read("language") { $0.choice($1, Language.self, of: "language") }
        domain = form.read("domain", OfficeSheet.domain) ?? "hostcity.invalid"
        asOf = form.read("as-of") { $0.date($1) }
        feedReaders = form.read("feeds-read-by") { $0.choice($1, FeedReaders.self, of: "reader of feeds") }
        grainMinutes = form.read("grain", OfficeSheet.grain) ?? 5

        let sheets = RuleSheets.read(form["rules"], office: path, shelf: shelf, faults: faults)
        handbook = sheets.handbook
        kinds = sheets.kinds
        regimesAreWhole = sheets.regimesAreWhole
        waivers = WaiverReader(form["waivers"], office: path, shelf: shelf, faults: faults)
        documents = sheets.documents + waivers.documents
        register = form.read("register") { RegisterMention($0, office: path, faults: $1) }
        retention = form.read("retention") { Retention($0, $1) }
        addresses = OfficeAddresses(form, domain: domain)
        papers = PaperMentions(form, office: path)
        roles = form.read("roles", OfficeRole.roles) ?? [:]
        let times = TimeReader(zone: zone, days: nil, faults: faults, countsDays: false)
        embargoes = form["embargoes"].map { EmbargoReader.read($0, times: times) } ?? []

        var notices: [String] = []
        var roster = Roster()
        roster.isWhole = form.isWhole
        venues = form["venues"].map { VenueReader.read($0, into: &roster, faults: faults) } ?? []
        travel = TravelReader.read(
            form["travel"], venues: venues, isWhole: roster.isWhole, office: entry.place, faults: faults,
            notices: &notices)
        if let entry = form["principals"] {
            PeopleReader.principals(entry, zone: zone, into: &roster, faults: faults)
        }
        if let entry = form["staff"] {
            PeopleReader.staff(entry, regimes: sheets.regimes, into: &roster, faults: faults)
        }
        if let entry = form["pools"] { PoolReader.pools(entry, into: &roster, faults: faults) }
        if let entry = form["vehicles"] { PoolReader.vehicles(entry, into: &roster, faults: faults) }
        let (known, places) = (roster, venues)
        calendars =
            (form["calendars"]?.each ?? []).compactMap {
                CalendarMention($0, office: path, venues: places, roster: known, faults: faults)
            } + extra.compactMap { CalendarMention($0, venues: places, roster: known, faults: faults) }
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
}
