internal import Conditions
internal import Documents
internal import Handbook
internal import ICalendar
internal import Occasions

/// `hostcity check`: judges plans and calendars of any origin, all together. It decides and solves nothing.
package struct CheckPlan {
    package struct Request: Sendable {
        package var files: [String]
        /// More calendars, whatever their names.
        package var calendars: [String]
        package var office: String?
        package var json: Bool

        package init(files: [String], calendars: [String] = [], office: String? = nil, json: Bool = false) {
            self.files = files
            self.calendars = calendars
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
        let world = try judged()
        let report = CheckReport(world)
        return Reply(
            world.findings.isKept ? .fine : .no, request.json ? try report.json() : report.text(),
            hints: world.notices + WaiverReport.lines(world.idleWaivers, in: world.language))
    }

    // MARK: Judging

    /// All plans and calendars as one. Throws the faults of all files at once.
    func judged() throws(Faults) -> JudgedFile {
        let calendars = CaseDesk.union(request.files.filter(isCalendar) + request.calendars, [])
        let plans = CaseDesk.union(request.files.filter { !isCalendar($0) }, [])
        guard !plans.isEmpty else { return try judge(calendars) }
        var opened: CaseDesk.Opened?
        var faults: [Fault] = []
        do throws(Faults) {
            opened = try PlanDesk.open(plans, office: request.office, for: invocation)
        } catch {
            faults += error.faults
        }
        var given: GivenCalendars?
        do throws(Faults) {
            // Without a plan nothing but the faults of the calendars is wanted.
            given = try GivenCalendars.read(
                calendars, zone: opened?.found.problem.zone ?? .utc, shelf: invocation.shelf)
        } catch {
            faults += error.faults
        }
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
        guard let opened, let given else {
            throw Faults(Fault(SourcePlace(file: plans[0], line: 1), "nothing can be judged", "Check the documents."))
        }
        return try judge(opened, plans, beside: given)
    }

    /// A plan that was read already, and nothing beside it.
    func judged(_ opened: CaseDesk.Opened) throws(Faults) -> JudgedFile {
        try judge(
            opened, [opened.file.path],
            beside: try GivenCalendars.read([], zone: opened.found.problem.zone, shelf: invocation.shelf))
    }

    /// A calendar is known by its name. Standard input has no name, so its first line counts.
    private func isCalendar(_ path: String) -> Bool {
        if path == "-", case .file(let bytes) = invocation.shelf.find(path, mostBytes: Limits.standard.bytes) {
            let opening = bytes.drop { [0xEF, 0xBB, 0xBF, 9, 10, 13, 32].contains($0) }.prefix(15)
            return String(decoding: opening, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
        }
        return CalendarDesk.isCalendar(path)
    }

    /// The plans with the calendars beside them; what lies beyond the days of the plans is judged by itself.
    private func judge(
        _ opened: CaseDesk.Opened, _ plans: [String], beside given: GivenCalendars
    ) throws(Faults) -> JudgedFile {
        let found = opened.found
        let language = invocation.language(for: found)
        var world = World(plans, given, language: language)
        let open = Unplanned.findings(opened.plan, Phrase(language, found.problem))
        guard !given.paths.isEmpty else {
            world.judge(found, opened.plan, places: opened.places, open: open)
            return world.judged(found, found.notices)
        }
        let reach = CalendarDesk.reach(of: found.problem)
        let beyond = Stretches.outside(reach, of: given.stretches(beside: [reach]))
        let taken = try given.taken(over: [reach] + beyond)
        let own = try OwnFeeds.entries(opened.file, found, opened.plan, shelf: invocation.shelf)
        let joined = taken.join(to: found.problem, within: reach, domain: found.domain, own: own)
        var plan = opened.plan
        plan.takeGiven(of: joined.problem)
        var whole = found
        whole.problem = joined.problem
        world.judge(whole, plan, places: opened.places, open: open)
        let parts = [joined] + (try judge(taken, beyond, by: found.officePath, into: &world))
        return world.judged(found, found.notices, taken, parts)
    }

    /// Calendars alone: by the office's rules where there is one, else by what holds everywhere.
    private func judge(_ calendars: [String]) throws(Faults) -> JudgedFile {
        guard let office = request.office else {
            let given = try GivenCalendars.read(calendars, zone: nil, shelf: invocation.shelf)
            let taken = try given.taken(over: given.stretches(beside: []))
            let joined = taken.alone()
            var world = World([], given, language: invocation.language(for: nil))
            world.judge(joined.problem, by: .calendars)
            return world.judged(nil, [], taken, [joined])
        }
        let found = try CaseDesk.read(
            office: office, occasions: [], language: invocation.language, shelf: invocation.shelf)
        let given = try GivenCalendars.read(calendars, zone: found.problem.zone, shelf: invocation.shelf)
        let stretches = given.stretches(beside: [])
        let taken = try given.taken(over: stretches)
        var world = World([], given, language: invocation.language(for: found))
        let parts = try judge(taken, stretches, by: office, into: &world)
        return world.judged(found, found.notices, taken, parts)
    }

    /// Each stretch with the office's own calendars of that time.
    private func judge(
        _ taken: TakenCalendars, _ stretches: [TimeRange], by office: String, into world: inout World
    ) throws(Faults) -> [JoinedCalendars] {
        var parts: [JoinedCalendars] = []
        for stretch in stretches {
            var found = try CaseDesk.read(
                office: office, occasions: [], today: invocation.today, stretch: stretch, language: invocation.language,
                at: invocation.moment, shelf: invocation.shelf)
            let joined = taken.join(to: found.problem, within: stretch, domain: found.domain)
            parts.append(joined)
            guard !joined.problem.given.isEmpty else { continue }
            found.problem = joined.problem
            var plan = Plan(for: joined.problem)
            plan.takeGiven(of: joined.problem)
            world.judge(found, plan)
        }
        return parts
    }
}

/// Gathers the findings on everything that was given.
private struct World {
    private let plans: [String]
    private let calendars: [String]
    private let language: Language
    private var parts: [PlacedFindings] = []
    private var counts: [String: Int] = [:]

    init(_ plans: [String], _ given: GivenCalendars, language: Language) {
        self.plans = plans
        calendars = given.paths
        self.language = language
    }

    mutating func judge(
        _ found: Case, _ plan: Plan, places: [EngagementID: SourcePlace] = [:], open: [Finding] = []
    ) {
        // What is open is told as such; what is there is judged.
        let problem = open.isEmpty ? found.problem : found.problem.leavingOpen(by: plan)
        let findings = open + found.handbook.findings(on: plan, of: problem, in: language)
        add(findings, found.problem, places)
    }

    mutating func judge(_ problem: Problem, by handbook: Handbook) {
        var plan = Plan(for: problem)
        plan.takeGiven(of: problem)
        add(handbook.findings(on: plan, of: problem, in: language), problem, [:])
    }

    private mutating func add(_ findings: [Finding], _ problem: Problem, _ places: [EngagementID: SourcePlace]) {
        parts.append(PlacedFindings(findings, problem: problem, places: places))
        for id in problem.engagementIDs {
            // One plan may be a version, whose document lies elsewhere.
            let own = plans.count == 1 ? plans.first : places[id]?.file ?? plans.first
            let file = problem.isGiven(id) ? problem[id].source?.file : own
            if let file { counts[file, default: 0] += 1 }
        }
    }

    /// `found`: the case of the plans, or of the office.
    func judged(
        _ found: Case?, _ notices: [String], _ taken: TakenCalendars? = nil, _ joined: [JoinedCalendars] = []
    ) -> JudgedFile {
        let nothing = Problem(zone: .utc, horizon: TimeRange(Moment(minutes: 0), minutes: 1))
        let accounts = taken?.accounts(of: joined) ?? []
        let notices =
            notices + (taken?.notices(accounts, in: language) ?? []) + JoinedCalendars.notices(joined, in: language)
        return JudgedFile(
            parts: (plans + calendars).map { .init(file: $0, engagements: counts[$0] ?? 0) },
            findings: PlacedFindings(parts, of: parts.first?.problem ?? found?.problem ?? nothing), language: language,
            notices: notices, accounts: accounts, lookedAt: taken?.lookedAt ?? [],
            idleWaivers: plans.isEmpty ? [] : found?.idleWaivers ?? [])
    }
}
