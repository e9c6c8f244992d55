internal import Documents
internal import Editions
internal import Feeds
internal import ICalendar
internal import Occasions
internal import Register

/// Finds whom to tell what: the difference between what is in force and what each reader was last told.
final class NoticeSearch {
    let versions: VersionDesk
    /// The versions in force.
    let heads: [Version]
    /// Their documents.
    let opened: [CaseDesk.Opened]
    private let desk: RegisterDesk
    private let key: UidKey
    private let told: [String: ToldLedger.Last]
    private let subscriptions: SubscriptionBook
    private var known: [Int: CaseDesk.Opened] = [:]
    private var publications: [PublicationName: PublicationDesk] = [:]

    private struct PublicationName: Hashable {
        let version: Int
        let language: Language
        let wording: String?
    }

    init(_ desk: RegisterDesk) throws {
        self.desk = desk
        versions = try desk.versions()
        heads = versions.book.heads()
        opened = try heads.map { [versions] in try versions.open($0) }
        known = Dictionary(zip(heads.map(\.number), opened)) { first, _ in first }
        (key, _) = try UidKeyDesk.key(beside: versions.office)
        (told, subscriptions) = try desk.use { (try ToldLedger($0).last(), try SubscriptionLedger($0).book()) }
    }

    var numbers: [Int] { heads.map(\.number) }

    /// Everybody who is told by name, in the order of the documents; the public reads its calendar.
    func audiences() throws -> [Audience] {
        let known = told.keys.sorted().compactMap { Audience(name: $0) }
        return (opened.flatMap { Audience.all(of: $0.found.problem) } + known).once.filter { $0 != .everybody }
    }

    /// Nil: there is nothing to tell.
    func notice(for audience: Audience) throws -> ReaderNotice? {
        let last = told[audience.name]
        // Of what was blanked nobody knows any more what it said.
        let former = (last?.versions ?? []).filter { !versions.book.blanked.contains($0) }
        if former == numbers { return nil }
        let resource = try resource(audience, former)
        let asked = subscriptions.running(of: audience.name)?.language
        let language = language(asked, resource)
        return ReaderNotice(
            audience, name: resource?.title ?? audience.id ?? audience.name, language: language,
            address: resource?.aliases.first(where: OfficeAddresses.isMail), last: last?.when,
            from: try events(audience, former, language, asked), to: try events(audience, numbers, language, asked),
            now: desk.now)
    }

    private func events(
        _ audience: Audience, _ numbers: [Int], _ language: Language, _ wording: String?
    ) throws -> [FeedEvent] {
        try numbers.flatMap { try publication($0, language, wording).events(for: audience) }
    }

    private func publication(_ number: Int, _ language: Language, _ wording: String?) throws -> PublicationDesk {
        let name = PublicationName(version: number, language: language, wording: wording)
        if let made = publications[name] { return made }
        let opened = try version(number)
        let made = try PublicationDesk(
            opened, as: opened.file, key: key, language: language, wording: wording,
            now: desk.now)
        publications[name] = made
        return made
    }

    /// A version with its documents, read once.
    private func version(_ number: Int) throws -> CaseDesk.Opened {
        if let known = known[number] { return known }
        let opened = try versions.open(try versions.version(number))
        known[number] = opened
        return opened
    }

    /// As the newest documents know them.
    private func resource(_ audience: Audience, _ former: [Int]) throws -> Resource? {
        guard let id = audience.id else { return nil }
        let problems = try opened.map(\.found.problem) + [desk.problem] + former.map { try version($0).found.problem }
        return problems.lazy.compactMap { problem in problem.resources.first { $0.id == id } }.first
    }

    /// The one asked for with a calendar, else the first that they speak, else the office's.
    private func language(_ asked: String?, _ resource: Resource?) -> Language {
        if let asked = asked.flatMap(Language.init(rawValue:)) { return asked }
        return (resource?.languages ?? []).lazy.compactMap(Language.init(rawValue:)).first ?? desk.found.language ?? .en
    }
}
