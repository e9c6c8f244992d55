internal import Conditions
internal import Documents
internal import Handbook
internal import ICalendar
internal import Occasions

/// `hostcity check`: judges plans and calendars of any origin. It decides and solves nothing.
package struct CheckPlan {
    package struct Request: Sendable {
        package var files: [String]
        package var office: String?
        package var json: Bool

        package init(files: [String], office: String? = nil, json: Bool = false) {
            self.files = files
            self.office = office
            self.json = json
        }
    }

    private let request: Request
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let files = try judged()
        let report = CheckReport(files: files)
        return Reply(
            files.allSatisfy(\.findings.isKept) ? .fine : .no, request.json ? try report.json() : report.text(),
            hints: files.flatMap { $0.notices + WaiverReport.lines($0.idleWaivers, in: $0.language) })
    }

    // MARK: Judging

    /// Each plan as judged, then all calendars together. Throws the faults of all files at once.
    func judged() throws(Faults) -> [JudgedFile] {
        let calendars = request.files.filter(isCalendar)
        var judged: [JudgedFile] = []
        var faults: [Fault] = []
        for path in request.files where !isCalendar(path) {
            do throws(Faults) {
                judged.append(try judge(plan: path))
            } catch {
                faults += error.faults
            }
        }
        if !calendars.isEmpty {
            do throws(Faults) {
                judged.append(try judge(calendars: calendars))
            } catch {
                faults += error.faults
            }
        }
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
        return judged
    }

    /// A calendar is known by its name. Standard input has no name, so its first line counts.
    private func isCalendar(_ path: String) -> Bool {
        if path == "-", case .file(let bytes) = invocation.shelf.find(path, mostBytes: Limits.standard.bytes) {
            let opening = bytes.drop { [0xEF, 0xBB, 0xBF, 9, 10, 13, 32].contains($0) }.prefix(15)
            return String(decoding: opening, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
        }
        return path.lowercased().hasSuffix(".ics") || path.lowercased().hasSuffix(".ifb")
    }

    private func judge(plan path: String) throws(Faults) -> JudgedFile {
        let opened = try CaseDesk.open(plan: path, for: invocation)
        let language = invocation.language(for: opened.found)
        let problem = opened.found.problem
        let findings =
            Unplanned.findings(opened.plan, Phrase(language, problem))
            + opened.found.handbook.findings(on: opened.plan, of: problem, in: language)
        return JudgedFile(
            name: path, findings: PlacedFindings(findings, problem: problem, places: opened.places),
            language: language, notices: opened.found.notices, idleWaivers: opened.found.idleWaivers)
    }

    /// The rules that a calendar alone can keep or break.
    private static let calendarRules = [
        RoomOnce.rule, PrincipalOnce.rule, DelegationOnce.rule, StaffOnce.rule, TravelTime.rule, RoomBlocked.rule,
        PersonBlocked.rule, OpeningTimes.rule,
    ]

    private func judge(calendars: [String]) throws(Faults) -> JudgedFile {
        var office: Case?
        if let path = request.office {
            office = try CaseDesk.read(office: path, occasions: [], shelf: invocation.shelf)
        }
        let read = try CalendarCase.read(paths: calendars, office: office, shelf: invocation.shelf)
        let handbook = Handbook(only: Self.calendarRules)
        let language = invocation.language(for: nil)
        let findings = Judge(problem: read.problem, plan: read.plan).findings(
            handbook.requirements(of: read.problem), in: language)
        return JudgedFile(
            name: calendars.joined(separator: ", "), findings: PlacedFindings(findings, problem: read.problem),
            language: language, notices: read.notices)
    }
}
