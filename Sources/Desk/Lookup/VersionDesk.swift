internal import Documents
internal import Editions
internal import Occasions
internal import Register

/// The versions that an office has published.
struct VersionDesk {
    let office: String
    let mention: RegisterMention
    let ledger: VersionLedger
    let book: VersionBook

    /// Throws where the office keeps no register, or it cannot be read.
    ///
    /// `store`: the register where it is open already.
    init(office: String, _ mention: RegisterMention?, store: (any FactStore)? = nil) throws(Faults) {
        guard let mention else { throw Faults(RegisterMention.missing(in: office)) }
        self.office = office
        self.mention = mention
        do {
            ledger = VersionLedger(try store ?? mention.open())
            book = try ledger.book()
        } catch {
            throw Faults(mention.fault(error))
        }
    }

    /// `v3` where no file has this name; nil for a plan in a file.
    static func number(_ plan: String, _ shelf: FileShelf) -> Int? {
        VersionShelf.number(plan).flatMap { shelf.isFree(plan) ? $0 : nil }
    }

    /// Nil: the office found near a command keeps no register.
    static func find(_ office: String?, _ shelf: FileShelf) throws(Faults) -> VersionDesk {
        let office = try OfficeFinder.find(office, near: [], shelf: shelf)
        let found = try CaseReader.read(office: office, occasions: [], shelf: shelf)
        return try VersionDesk(office: office, found.register)
    }

    func version(_ number: Int) throws(Faults) -> Version {
        if let version = book[number] { return version }
        throw Faults(
            Fault(
                mention.subject, "there is no version \(number)",
                book.versions.isEmpty
                    ? "Nothing is published yet; 'hostcity publish PLAN' does." : "'hostcity versions' lists them."))
    }

    /// A version with the documents it was made of, as they were.
    func open(
        _ version: Version, beside calendars: [String] = [], today: CivilDate? = nil, language: Language? = nil
    ) throws(Faults) -> CaseDesk.Opened {
        if book.blanked.contains(version.number) {
            throw Faults(
                Fault(
                    mention.subject, "what version \(version.number) said was blanked, as it had been kept long enough",
                    "Name a later version; 'hostcity versions' lists them."))
        }
        let shelf: FileShelf
        do {
            shelf = try VersionShelf.shelf(of: version, ledger, office: office)
        } catch {
            throw Faults(mention.fault(error))
        }
        return try CaseDesk.open(
            plan: FilePath.beside(office, version.plan.plan), beside: calendars, today: today, language: language,
            shelf: shelf)
    }

    /// The versions in force that decide about a plan's occasions.
    func heads(for problem: Problem) -> [Version] { book.heads(of: Set(problem.occasions.map(\.id))) }
}
