internal import Conditions
internal import Documents
internal import Handbook
internal import ICalendar
internal import Occasions

/// `hostcity check`: a pure judge of plans of any origin; it decides and solves nothing.
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
    private let surroundings: Surroundings

    package init(_ request: Request, _ surroundings: Surroundings = Surroundings()) {
        self.request = request
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        let calendars = request.files.filter(CheckPlan.isCalendar)
        let plans = request.files.filter { !CheckPlan.isCalendar($0) }
        var parts: [Judged] = []
        var faults: [Fault] = []
        for path in plans {
            do throws(Faults) {
                parts.append(try CheckPlan.judge(plan: path, in: surroundings))
            } catch {
                faults += error.faults
            }
        }
        if !calendars.isEmpty {
            do throws(Faults) {
                parts.append(try judge(calendars: calendars))
            } catch {
                faults += error.faults
            }
        }
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
        let isKept = parts.allSatisfy { $0.report.blockers.isEmpty }
        return Reply(
            isKept ? .fine : .no, request.json ? try CheckPlan.json(parts) : text(parts),
            hints: parts.flatMap(\.hints))
    }

    /// By its name; standard input has none, so there its first line tells.
    private static func isCalendar(_ path: String) -> Bool {
        if path == "-", case .file(let bytes) = FileShelf.disk.find(path, mostBytes: Limits.standard.bytes) {
            let opening = bytes.drop { [0xEF, 0xBB, 0xBF, 9, 10, 13, 32].contains($0) }.prefix(15)
            return String(decoding: opening, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
        }
        return path.lowercased().hasSuffix(".ics") || path.lowercased().hasSuffix(".ifb")
    }

    // MARK: Judging

    /// One document, or several calendars together, as judged.
    struct Judged {
        let name: String
        let counted: Int
        let report: FindingReport
        let hints: [String]
    }

    static func judge(plan path: String, in surroundings: Surroundings) throws(Faults) -> Judged {
        let opened = try CaseDesk.open(plan: path, today: surroundings.today)
        var surroundings = surroundings
        surroundings.speak(as: opened.found)
        let say = surroundings.say
        let problem = opened.found.problem
        let findings =
            Unplanned.findings(opened.plan, Phrase(say, problem))
            + opened.found.handbook.findings(on: opened.plan, of: problem, in: say)
        return Judged(
            name: path, counted: problem.engagements.count,
            report: FindingReport(findings, problem: problem, places: opened.places, in: say),
            hints: opened.found.notices + Waivers.idle(opened.found, say))
    }

    /// The rules that a calendar alone can keep or break.
    private static let calendarRules = [
        "room-once", "principal-once", "delegation-once", "staff-once", "travel-time", "room-blocked",
        "person-blocked", "opening-times",
    ]

    private func judge(calendars: [String]) throws(Faults) -> Judged {
        var office: Case?
        if let path = request.office { office = try CaseDesk.read(office: path, occasions: []) }
        let read = try CalendarCase.read(paths: calendars, office: office)
        let handbook = Handbook(only: Self.calendarRules)
        let findings = Judge(problem: read.problem, plan: read.plan).findings(
            handbook.requirements(of: read.problem), in: surroundings.say)
        return Judged(
            name: calendars.joined(separator: ", "), counted: read.problem.engagements.count,
            report: FindingReport(findings, problem: read.problem, in: surroundings.say), hints: read.notices)
    }

    // MARK: Words

    private func text(_ parts: [Judged]) -> String {
        parts.map { part in
            var lines: [String] = []
            let report = part.report
            let say = report.say
            lines += report.lines(report.blockers)
            if !report.wishes.isEmpty {
                let wishes = WishReport(findings: report.wishes.map(\.finding), say: say)
                lines.append(wishes.heading)
                lines += wishes.lines()
            }
            lines += report.lines(report.notes)
            let conflicts = report.blockers.count
            let what = say.engagements(part.counted)
            let found =
                conflicts == 0
                ? say(en: "no conflict", nl: "geen conflict", fr: "aucun conflit") : say.conflicts(conflicts)
            let rest = "\(say.wishesNotMet(report.wishes.count)), \(say.notes(report.notes.count))."
            lines.append(
                say(
                    en: "\(part.name): \(what) checked, \(found), \(rest)",
                    nl: "\(part.name): \(what) nagekeken, \(found), \(rest)",
                    fr: "\(part.name) : \(what) vérifiées, \(found), \(rest)"))
            return lines.joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private struct Answer: Encodable {
        struct Checked: Encodable {
            let file: String
            let engagements: Int
        }

        let schema = "hostcity/check/1"
        let checked: [Checked]
        let findings: [FindingReport.Entry]
    }

    private static func json(_ parts: [Judged]) throws -> String {
        try Json.text(
            Answer(
                checked: parts.map { Answer.Checked(file: $0.name, engagements: $0.counted) },
                findings: parts.flatMap(\.report.entries)))
    }
}

/// Engagements that a plan leaves open: they are promised, so that is a conflict.
enum Unplanned {
    static let title = Text(
        en: "Every engagement is decided", nl: "Over elke activiteit is beslist", fr: "Chaque activité est décidée")

    static func findings(_ plan: Plan, _ say: Phrase) -> [Finding] {
        let problem = say.problem
        return problem.engagementIDs.compactMap { id in
            let open = problem[id].slots.filter { plan[$0] == nil }.map { problem[$0].name }
            let text: String
            switch plan[id] {
            case .open where !problem[id].isOptional:
                text = say(
                    en: "\(say.name(id)) has no time yet", nl: "\(say.name(id)) heeft nog geen tijdstip",
                    fr: "\(say.name(id)) n'a pas encore d'horaire")
            case .starts where !open.isEmpty:
                let slots = open.joined(separator: ", ")
                text = say(
                    en: "\(say.name(id)) has nobody or nothing for: \(slots)",
                    nl: "\(say.name(id)) heeft niemand of niets voor: \(slots)",
                    fr: "\(say.name(id)) n'a personne ou rien pour : \(slots)")
            default: return nil
            }
            return Finding(
                id: "planned:\(problem[id].id)", rule: "planned", severity: .must, subjects: [problem[id].id],
                engagements: [id], range: plan.range(of: id, in: problem), amount: 1, text: text,
                remedy: say(
                    en: "decide it in the plan, or let 'hostcity plan' do so",
                    nl: "beslis het in het plan, of laat 'hostcity plan' het doen",
                    fr: "le décider dans le plan, ou laisser faire 'hostcity plan'"),
                source: problem[id].source, cost: 0,
                basis: say(
                    en: "A plan says when, where and with whom", nl: "Een plan zegt wanneer, waar en met wie",
                    fr: "Un plan dit quand, où et avec qui"))
        }
    }
}
