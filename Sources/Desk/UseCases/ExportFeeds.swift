internal import Documents
internal import Editions
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
        /// `2024-02-23 09:30`, in the office's zone; nil: `clock`.
        package var now: String?
        /// When it is published, for embargoes; nil: every embargo holds.
        package var clock: Moment?

        package init(
            plan: String, audiences: [String] = [], folder: String, language: Language? = nil, now: String? = nil,
            clock: Moment? = nil
        ) {
            self.plan = plan
            self.audiences = audiences
            self.folder = folder
            self.language = language
            self.now = now
            self.clock = clock
        }
    }

    private let request: Request

    package init(_ request: Request) { self.request = request }

    package func run() throws -> Reply {
        let place = request.plan == "-" ? nil : try PlanPlace(request.plan, shelf: .disk)
        let opened = try PlanDesk.open(request.plan, for: Invocation())
        let problem = opened.found.problem
        let lying = try filesInFolder()
        let now = try request.now.map { try TimeQuestion.now($0, zone: problem.zone) } ?? request.clock
        let calledOff = try opened.file.readCancelled(of: opened.found, shelf: opened.shelf)
        let asked = try request.audiences.map { try AudienceDesk.audience($0, problem, calledOff?.audiences ?? []) }
        let sealed = opened.file.sealed(for: opened.found, calledOff: calledOff, now: now)
        let (key, keyHint) = try UidKeyDesk.key(beside: opened.file.office)
        let publication = Publication(
            Edition(
                problem: problem, plan: opened.plan, history: sealed.file.history, domain: opened.found.domain,
                key: key, office: opened.found.name, language: request.language ?? opened.found.language ?? .en,
                wording: request.language?.rawValue),
            calledOff: calledOff, entries: sealed.file.entries, now: now)

        // Everything is made before anything is written.
        var rows: [[String]] = []
        var sheets: [Sheet] = []
        // A version is as it was published.
        if !sealed.edited.isEmpty, VersionDesk.number(request.plan, .disk) == nil {
            sheets.append(
                Sheet(path: request.plan, bytes: try marked(sealed), expected: place?.expected))
        }
        var alive: Set<String> = []
        var codes: Set<String> = []
        let former = FormerFeeds(request.folder, lying)
        for audience in publication.audiences {
            let view = publication.view(for: audience)
            let feed = Feed(view)
            alive.insert(feed.fileName)
            // Whoever has nothing more to read must see it: a feed that lies there already is emptied.
            let isWanted =
                asked.isEmpty
                ? audience == .everybody || !feed.calendar.events.isEmpty || lying.contains(feed.fileName)
                : asked.contains(audience)
            guard isWanted else { continue }
            codes.formUnion([publication.wording(for: audience) ?? problem.ownLanguage].compactMap(\.self))
            try former.check(view, as: feed.fileName, zone: problem.zone)
            let path = "\(request.folder)/\(feed.fileName)"
            let bytes = try CalendarWriter.write(feed.calendar)
            let readers = opened.found.feedReaders
            sheets.append(
                Sheet(path: path, bytes: bytes, mode: readers?.mode ?? Sheet.mode, keepsMode: readers == nil))
            rows.append([path, ReportText.count(feed.calendar.events.count, "event")])
        }
        do {
            try Drawer.write(sheets)
        } catch let changed as Drawer.Changed {
            return Reply(
                .no,
                "\(changed.path) was changed while the feeds were made, and stands as it is; no feed was written. Export it again."
            )
        }
        let stale = lying.filter { Feed.isName($0) && !alive.contains($0) }
        return Reply(
            .fine, ReportText.table(rows).joined(separator: "\n"),
            hints: opened.found.notices + MissingWords.hints(opened.found, in: codes) + [keyHint].compactMap(\.self)
                + hints(sealed) + hints(stale: stale)
                + (asked.isEmpty || asked.contains(.everybody) ? hints(publication.heldBack, problem) : []))
    }

    /// What is missing in the public feed, and until when.
    private func hints(_ heldBack: [Publication.HeldBack], _ problem: Problem) -> [String] {
        heldBack.map { held in
            let occasion = problem.occasions[held.occasion]
            let until =
                held.until.map { "until its embargo ends, \(problem.zone.civil($0).text)" }
                ?? "until it is announced; write 'announced: yes' in its document then"
            return
                "\(ReportText.count(held.engagements, "public engagement")) of '\(occasion.title.onOneLine.cut)' (\(occasion.id)) "
                + "\(held.engagements == 1 ? "is" : "are") held back from the public feed \(until)."
        }
    }

    /// The names of what lies in the folder already; none where it is still to be made.
    private func filesInFolder() throws -> [String] {
        func wrong(_ what: Message, _ remedy: Message) -> Faults {
            Faults(Fault(SourcePlace(file: request.folder, line: 1), what, remedy))
        }
        switch FileShelf.disk.find(request.folder, mostBytes: 0) {
        case .folder(let names): return names
        case .missing: return []
        case .file, .tooLong:
            throw wrong("here lies a file, and the feeds are written into a folder", "Name a folder after -o.")
        case .closed(let reason): throw wrong("\(reason)", "Check who may read and write in it.")
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
}
