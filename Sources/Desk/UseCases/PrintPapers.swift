internal import Documents
internal import Editions
internal import Handbook
package import Occasions
internal import Papers
internal import Register
internal import Solving

/// `hostcity print`: what the office prints, hands out and pins to the wall.
package struct PrintPapers {
    package struct Request: Sendable {
        package var plan: String
        /// Kinds of papers, or `all`.
        package var kinds: [String]
        /// Whom they are for; none: everybody.
        package var readers: [String]
        /// `2024-02-23`; none: every day.
        package var days: [String]
        /// Nil: the office's own. Not the reader's: the same plan gives the same bytes wherever it is printed.
        package var language: Language?
        package var formats: String
        package var folder: String
        /// The state that changes are told from: `v2`, or another plan.
        package var since: String?
        /// Of a bid: the plan of what is promised; nil: `plan.yaml` beside the office.
        package var promised: String?
        /// Nil: the usual one of its kind.
        package var size: String?
        /// `2024-02-23 09:30`, in the office's zone; nil: `clock`.
        package var now: String?
        /// When it is printed, for embargoes; nil: every embargo holds.
        package var clock: Moment?

        package init(
            plan: String, kinds: [String], readers: [String] = [], days: [String] = [], language: Language? = nil,
            formats: String = "html", folder: String, since: String? = nil, promised: String? = nil,
            size: String? = nil, now: String? = nil, clock: Moment? = nil
        ) {
            self.plan = plan
            self.kinds = kinds
            self.readers = readers
            self.days = days
            self.language = language
            self.formats = formats
            self.folder = folder
            self.since = since
            self.promised = promised
            self.size = size
            self.now = now
            self.clock = clock
        }
    }

    /// What `--what` and `--format` may name.
    package static var kinds: [String] { PaperKind.allCases.map(\.rawValue) }
    package static var sizes: [String] { PaperSize.allCases.filter { $0 != .usual }.map(\.rawValue) }
    package static var formats: [String] { PaperFormat.allCases.map(\.rawValue) }

    private let request: Request

    package init(_ request: Request) { self.request = request }

    package func run() throws -> Reply {
        let formats = try PaperFormat.list(request.formats)
        let kinds = try kinds()
        let size = try size(of: kinds)
        let days = Array(Set(try request.days.map(day))).sorted()
        // Not the clock's day: without one nothing that depends on it is judged, and the same plan gives the same bytes.
        let day = request.now.flatMap { TimeQuestion.day(of: $0) }
        let opened = try PlanDesk.open(request.plan, for: Invocation(language: request.language, today: day))
        let problem = opened.found.problem
        let now = try request.now.map { try TimeQuestion.now($0, zone: problem.zone) } ?? request.clock
        let calledOff = try opened.file.readCancelled(of: opened.found, shelf: opened.shelf)
        let sealed = opened.file.sealed(for: opened.found, calledOff: calledOff, now: now)
        let language = request.language ?? opened.found.language ?? .en
        let publication = Publication(
            Edition(
                problem: problem, plan: opened.plan, history: sealed.file.history, domain: opened.found.domain,
                key: .ofPaper, office: opened.found.name, language: language, wording: request.language?.rawValue),
            calledOff: calledOff, entries: sealed.file.entries, now: now)
        let desk = SheetDesk(
            publication: publication, problem: problem, plan: opened.plan, office: opened.found.name,
            language: language,
            precedence: opened.found.handbook.precedence,
            concerns: ConcernDesk(
                opened: opened, language: language,
                findings: kinds.contains(where: \.isJudged)
                    ? try ConcernDesk.judged(opened, language) : nil),
            options: OptionDesk(
                problem: kinds.contains(.options) ? try opened.found.holding(at: now).problem : problem,
                language: language),
            deltas: try deltas(kinds, opened, now),
            state: try state(opened, revision: sealed.file.revision),
            days: days, size: size)
        let readers = PaperReaderDesk(problem: problem, known: calledOff?.audiences ?? [])
        if !isEverything, let lack = kinds.lazy.compactMap({ desk.lack(for: $0, in: opened.found.occasionPaths) }).first
        {
            throw lack
        }
        // What is asked for twice is made once.
        var seen: Set<String> = []
        let wanted = try orders(kinds, readers)
        let sheets = try wanted.compactMap { kind, reader, isAsked -> Papers.Sheet? in
            let sheet = try desk.sheet(kind, for: reader)
            return (isAsked || sheet.empty == nil) && seen.insert(sheet.stem).inserted ? sheet : nil
        }
        guard !sheets.isEmpty else {
            return Reply(
                .no,
                language(
                    en: "Nothing is planned for them, and no paper was written.",
                    nl: "Voor hen is niets gepland, en er is geen blad geschreven.",
                    fr: "Rien n'est prévu pour eux, et aucune feuille n'a été écrite."), hints: opened.found.notices)
        }
        let files = try PaperPress(formats).files(of: sheets)
        guard !files.isEmpty else {
            throw Misuse("no paper of these kinds has a drawing", "Ask for another format, such as --format html.")
        }
        try Drawer.write(
            files.map { Documents.Sheet(path: "\(request.folder)/\($0.name)", bytes: $0.bytes) })
        let codes = Set(desk.codes(of: wanted.map(\.reader)))
        return Reply(
            .fine, text(sheets, files), hints: opened.found.notices + MissingWords.hints(opened.found, in: codes))
    }

    private func deltas(_ kinds: [PaperKind], _ opened: CaseDesk.Opened, _ now: Moment?) throws -> DeltaDesk? {
        guard kinds.contains(.difference) else {
            guard request.since == nil else {
                throw Misuse("'--since' is for changes alone", "Ask for '--what difference', or leave it away.")
            }
            return nil
        }
        guard let since = request.since else {
            throw Misuse(
                "changes are told from one state to another, and only one is named",
                "Name the former one, such as '--since v2' or '--since old.yaml'.")
        }
        // Of a plan in a file its own office has the versions.
        let office = VersionDesk.number(request.plan, .disk) == nil ? opened.file.office : nil
        return try DeltaDesk(
            since: since, to: opened, office: office, Invocation(language: request.language), now: now)
    }

    // MARK: Reading the question

    private var isEverything: Bool { request.kinds.contains { $0.split(separator: ",").contains("all") } }

    private func kinds() throws(Misuse) -> [PaperKind] {
        // A difference is from something, and a bid is no plan: neither is part of everything.
        if isEverything { return PaperKind.allCases.filter { $0 != .difference && $0 != .bid } }
        // `a,b` as formats are written, or the option repeated.
        let names = request.kinds.flatMap {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return try names.map { name throws(Misuse) in
            guard let kind = PaperKind(rawValue: name) else {
                let known = Self.kinds + ["all"]
                throw Misuse(
                    "'\(name)' is no kind of paper",
                    Suggestion.remedy(for: name, among: known, noun: "kind", most: known.count))
            }
            return kind
        }
    }

    private func size(of kinds: [PaperKind]) throws(Misuse) -> PaperSize {
        guard let name = request.size else { return .usual }
        guard let size = PaperSize(rawValue: name), size != .usual else {
            throw Misuse(
                "'\(name)' is no size of paper", Suggestion.remedy(for: name, among: Self.sizes, noun: "size"))
        }
        if let kind = kinds.first(where: { !size.fits($0) }), !isEverything {
            let fitting = PaperKind.allCases.filter(size.fits).map(\.rawValue)
            throw Misuse(
                "a paper of the kind '\(kind.rawValue)' is not made in the size '\(name)'",
                "This size is for: \(each: fitting).")
        }
        return size
    }

    private func day(_ text: String) throws(Misuse) -> CivilDate {
        guard let date = TimeQuestion.date(text) else {
            throw Misuse("'\(text)' is no date", "Write it as 2024-02-23.")
        }
        return date
    }

    /// What is to be made; `isAsked`: even where nothing stands on it.
    private func orders(
        _ kinds: [PaperKind], _ desk: PaperReaderDesk
    ) throws -> [(kind: PaperKind, reader: PaperReader, isAsked: Bool)] {
        let asked = try request.readers.map { ($0, try desk.reader($0)) }
        return try kinds.flatMap { kind in
            if asked.isEmpty {
                return desk.everybody(for: kind).enumerated().map {
                    (kind, $0.element, $0.offset == 0 && !isEverything)
                }
            }
            return try asked.compactMap { name, reader in
                if reader.reads(kind) { return (kind, reader, !isEverything) }
                if isEverything { return nil }
                throw Misuse("a paper of the kind '\(kind.rawValue)' is not made for '\(name)'", remedy(kind))
            }
        }
    }

    private func remedy(_ kind: PaperKind) -> Message {
        switch kind {
        case .programme:
            "It is made for public, delegation:OCCASION:ID and person:ID; leave --for away for all of them."
        case .runSheet: "It is made for office, team, role:NAME, person:ID, venue:ID and room:ID."
        case .liaisonRoster, .interpreterRoster, .protocolRoster, .driverRoster:
            "It is made for office, team, role:NAME and person:ID."
        case .cars: "It is made for office, role:NAME and person:ID."
        case .roomGrid, .peopleGrid: "It is made for office and team."
        case .arrivals, .departures, .precedence, .order, .seating, .flags, .conflicts, .hours, .options, .season,
            .difference, .bid:
            "It is made for office alone."
        case .contacts, .participants: "It is made for office, delegation:OCCASION:ID and person:ID."
        case .placeCards, .badges: "It is made for office and delegation:OCCASION:ID."
        }
    }

    /// A version as it was published, else a draft.
    private func state(_ opened: CaseDesk.Opened, revision: Int) throws(Faults) -> PaperState {
        if let number = VersionDesk.number(request.plan, .disk) {
            let version = try VersionDesk.find(nil, .disk).version(number)
            return .published(version: number, at: version.when)
        }
        if let version = try DraftNotice.published(opened) {
            return .published(version: version.number, at: version.when)
        }
        return .draft(revision: revision, asOf: opened.found.asOf)
    }

    // MARK: The answer

    /// A line a sheet, then how many files they are.
    private func text(_ sheets: [Papers.Sheet], _ files: [PaperFile]) -> String {
        let rows = sheets.map { sheet in
            let count = sheet.sections.reduce(0) { $0 + $1.table.rows }
            return ["\(request.folder)/\(sheet.stem)", sheet.name, ReportText.count(count, "row")]
        }
        let count = "\(ReportText.count(files.count, "file")) written"
        return (ReportText.table(rows) + ["", count]).joined(separator: "\n")
    }
}
