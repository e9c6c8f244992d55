internal import Documents
internal import Feeds
internal import ICalendar
internal import Occasions

/// `hostcity export`: the feeds of a plan as files.
package struct ExportFeeds {
    package struct Request: Sendable {
        package var plan: String
        /// `person:mayor`, `room:icc/main`, `delegation:ecofin:fr`, `public`; none: everybody's.
        package var audiences: [String]
        package var folder: String

        package init(plan: String, audiences: [String] = [], folder: String) {
            self.plan = plan
            self.audiences = audiences
            self.folder = folder
        }
    }

    private let request: Request

    package init(_ request: Request) { self.request = request }

    package func run() throws -> Reply {
        let opened = try CaseDesk.open(plan: request.plan)
        let edition = try edition(opened)
        let isAll = request.audiences.isEmpty
        let audiences = try isAll ? Feed.audiences(of: edition) : request.audiences.map { try audience($0, edition) }
        var rows: [[String]] = []
        var files: [(path: String, bytes: [UInt8])] = []
        for audience in audiences {
            let feed = Feed(edition, for: audience)
            if isAll, feed.calendar.events.isEmpty, audience != .everybody { continue }
            let path = "\(request.folder)/\(feed.fileName)"
            files.append((path, try CalendarWriter.write(feed.calendar)))
            rows.append([path, ReportText.count(feed.calendar.events.count, "event")])
        }
        for file in files { try Drawer.write(file.bytes, to: file.path) }
        return Reply(.fine, ReportText.table(rows).joined(separator: "\n"), hints: opened.found.notices)
    }

    private func edition(_ opened: CaseDesk.Opened) throws -> Edition {
        let problem = opened.found.problem
        var records: [String: ChangeRecord] = [:]
        for entry in opened.file.entries {
            records[entry.id] = ChangeRecord(sequence: entry.sequence, changed: entry.changed)
        }
        let none = ChangeRecord(sequence: 0, changed: Moment(minutes: 0))
        return Edition(
            problem: problem, plan: opened.plan, records: problem.engagements.map { records[$0.id] ?? none },
            revision: opened.file.revision, domain: opened.found.domain, office: opened.found.name)
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
