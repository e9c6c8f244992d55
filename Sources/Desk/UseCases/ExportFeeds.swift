internal import Documents
internal import Feeds
internal import ICalendar
package import Occasions

/// `hostcity export`: the feeds of a plan as files.
package struct ExportFeeds {
    package struct Request: Sendable {
        package var plan: String
        /// `person:mayor`, `room:icc/main`, `delegation:ecofin:fr`, `public`; none: everybody's.
        package var audiences: [String]
        package var folder: String
        /// Nil: the office's own. Not the reader's: the same plan gives the same bytes wherever it is exported.
        package var language: Language?

        package init(plan: String, audiences: [String] = [], folder: String, language: Language? = nil) {
            self.plan = plan
            self.audiences = audiences
            self.folder = folder
            self.language = language
        }
    }

    private let request: Request

    package init(_ request: Request) { self.request = request }

    package func run() throws -> Reply {
        let opened = try CaseDesk.open(plan: request.plan)
        let sealed = opened.file.sealed(for: opened.found)
        let edition = edition(opened, sealed.file)
        let lying = try filesInFolder()
        let everybody = Feed.audiences(of: edition)
        let asked = try request.audiences.map { try audience($0, edition) }

        // Everything is made before anything is written.
        var rows: [[String]] = []
        var sheets: [Drawer.Sheet] = []
        if !sealed.edited.isEmpty {
            sheets.append(Drawer.Sheet(path: request.plan, bytes: try marked(sealed)))
        }
        var alive: Set<String> = []
        for audience in everybody {
            let feed = Feed(edition, for: audience)
            alive.insert(feed.fileName)
            // Whoever has nothing more to read must see it: a feed that lies there already is emptied.
            let isWanted =
                asked.isEmpty
                ? audience == .everybody || !feed.calendar.events.isEmpty || lying.contains(feed.fileName)
                : asked.contains(audience)
            guard isWanted else { continue }
            let path = "\(request.folder)/\(feed.fileName)"
            sheets.append(Drawer.Sheet(path: path, bytes: try CalendarWriter.write(feed.calendar)))
            rows.append([path, ReportText.count(feed.calendar.events.count, "event")])
        }
        try Drawer.write(sheets)
        let stale = lying.filter { Feed.isName($0) && !alive.contains($0) }
        return Reply(
            .fine, ReportText.table(rows).joined(separator: "\n"),
            hints: opened.found.notices + hints(sealed) + hints(stale: stale))
    }

    /// The names of what lies in the folder already; none where it is still to be made.
    private func filesInFolder() throws -> [String] {
        func wrong(_ what: String, _ remedy: String) -> Faults {
            Faults(Fault(SourcePlace(file: request.folder, line: 1), what, remedy))
        }
        switch FileShelf.disk.find(request.folder, mostBytes: 0) {
        case .folder(let names): return names
        case .missing: return []
        case .file, .tooLong:
            throw wrong("here lies a file, and the feeds are written into a folder", "Name a folder after -o.")
        case .closed(let reason): throw wrong(reason, "Check who may read and write in it.")
        }
    }

    private func marked(_ sealed: (file: PlanFile, edited: [String])) throws -> [UInt8] {
        guard request.plan != "-" else {
            throw Faults(
                Fault(
                    SourcePlace(file: "-", line: 1),
                    "the plan has changed since hostcity wrote it, and what comes through a pipe cannot be marked",
                    "Save it as a file and export that."))
        }
        return try sealed.file.marked(sealed.edited)
    }

    private func hints(_ sealed: (file: PlanFile, edited: [String])) -> [String] {
        guard !sealed.edited.isEmpty else { return [] }
        let names = sealed.edited.prefix(4).joined(separator: ", ")
        let more = sealed.edited.count > 4 ? " and \(sealed.edited.count - 4) more" : ""
        return [
            "\(request.plan) is now revision \(sealed.file.revision): "
                + "\(ReportText.count(sealed.edited.count, "engagement")) changed since it was written (\(names)\(more)), "
                + "and calendars are told so."
        ]
    }

    private func hints(stale: [String]) -> [String] {
        guard !stale.isEmpty else { return [] }
        return [
            "\(request.folder) still holds feeds of an earlier export whose audience is in the plan no more: "
                + "\(stale.joined(separator: ", ")). Take them away, or their subscribers keep what they say."
        ]
    }

    private func edition(_ opened: CaseDesk.Opened, _ file: PlanFile) -> Edition {
        let problem = opened.found.problem
        var records: [String: ChangeRecord] = [:]
        for entry in file.entries {
            records[entry.id] = ChangeRecord(sequence: entry.sequence, changed: entry.changed)
        }
        let none = ChangeRecord(sequence: 0, changed: Moment(minutes: 0))
        return Edition(
            problem: problem, plan: opened.plan, records: problem.engagements.map { records[$0.id] ?? none },
            revision: file.revision, domain: opened.found.domain, office: opened.found.name,
            language: request.language ?? opened.found.language ?? .en)
    }

    private func audience(_ text: String, _ edition: Edition) throws -> FeedAudience {
        if text == "public" { return .everybody }
        guard let colon = text.firstIndex(of: ":") else {
            throw Misuse(
                "'\(text)' is no audience", "Write person:ID, room:ID, delegation:OCCASION:ID or public.")
        }
        let name = String(text[text.index(after: colon)...])
        let problem = edition.problem
        func find(_ noun: String, where fits: (Resource) -> Bool) throws -> ResourceID {
            let fitting = problem.resourceIDs.filter { fits(problem[$0]) }
            if let found = fitting.first(where: { problem[$0].id == name }) { return found }
            throw Misuse(
                "there is no \(noun) '\(name)'",
                Suggestion.remedy(for: name, among: fitting.map { problem[$0].id }, noun: noun))
        }
        switch text[..<colon] {
        case "person": return .person(try find("person") { $0.staff != nil || $0.principal != nil })
        case "room": return .room(try find("room") { $0.room != nil })
        case "delegation": return .delegation(try find("delegation") { $0.delegation != nil })
        default:
            throw Misuse(
                "'\(text[..<colon])' is no kind of audience",
                "Write person:ID, room:ID, delegation:OCCASION:ID or public.")
        }
    }
}
