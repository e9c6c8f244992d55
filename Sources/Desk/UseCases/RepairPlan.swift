internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
package import Occasions
internal import Solving

/// `hostcity repair`: mends a plan after a change, and moves as little as possible of what people have been told.
package struct RepairPlan {
    package struct Request: Sendable {
        package var plan: String
        package var changes: [String]
        /// Calendars that count as if the office had promised them; they are not moved.
        package var calendars: [String]
        package var output: String?
        /// When it is asked, as written. What has begun by then is not moved.
        package var now: String?
        /// When it is asked by the clock, where nothing is written; nil: the clock does not count.
        package var clock: Moment?
        package var seed: Int
        package var json: Bool
        /// Writes the changes down beside the office's document; nil: where the plan is written.
        package var records: Bool?

        package init(
            plan: String, changes: [String], calendars: [String] = [], output: String? = nil, now: String? = nil,
            clock: Moment? = nil,
            seed: Int = 1, json: Bool = false, records: Bool? = nil
        ) {
            self.records = records
            self.plan = plan
            self.changes = changes
            self.calendars = calendars
            self.output = output
            self.now = now
            self.clock = clock
            self.seed = seed
            self.json = json
        }
    }

    private let request: Request
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let place = try request.output.map { path throws(Fault) in try PlanPlace(path, shelf: invocation.shelf) }
        var changed = try changed()
        try place?.checkSuccession(of: changed.opened.file, invocation.shelf)
        let say = changed.language
        let found = changed.opened.found
        let hints = found.notices + WaiverReport.lines(found.idleWaivers, in: say)
        var answer = try answer(changed)
        if case .impossible = answer, !changed.problem.leavesOpen, !changed.open(by: changed.plan).isEmpty {
            // Not all that is open can be planned: then it stays open, and what is broken is mended.
            changed = try self.changed(leavesOpen: true)
            answer = try self.answer(changed)
        }
        func unmended(_ ending: Reply.Ending, _ text: String) throws -> Reply {
            Reply(ending, text, hints: hints + [try keep(changed)].compactMap(\.self))
        }
        switch answer {
        case .stuck: return try unmended(.no, try DamageReport(changed: changed).stuck(json: request.json))
        case .impossible(let explanation):
            let text = try ConflictReport(explanation, in: say).text(json: request.json)
            let opening = request.json ? "" : DamageReport(changed: changed).opening() + "\n\n"
            return try unmended(.no, opening + text)
        case .undecided: return try unmended(.noAnswer, UndecidedReport.repair(in: say))
        case .mended(let outcome):
            let recorded = try record(changed, if: request.output != nil)
            let others = [recorded?.sheet].compactMap(\.self)
            let written = try place.map { try write(outcome, to: $0, with: others) }
            if written == nil, !others.isEmpty { try Drawer.write(others) }
            let beside = written.flatMap { written in place?.hint(writtenTo: written.path) }
            let draft = try written.flatMap {
                try DraftNotice.text(ofWritten: $0.path, of: changed.opened.found, for: invocation)
            }
            let report = RepairReport(outcome: outcome, written: written, recorded: recorded?.path)
            return Reply(
                outcome.isKept && beside == nil ? .fine : .no, request.json ? try report.json() : report.text(),
                hints: hints + [beside, draft].compactMap(\.self))
        }
    }

    // MARK: The answer

    enum Answer {
        /// Something is broken between engagements that must not be moved.
        case stuck
        /// Nil where no conflict was found within the limits.
        case impossible(ConflictExplanation?)
        /// The search ended before there was a repair or a proof that there is none.
        case undecided
        case mended(RepairOutcome)
    }

    /// Reads the plan, makes the changes and judges what they break.
    ///
    /// `leavesOpen`: what the plan leaves open may stay so. With a change it always may: nobody asked to fill it.
    func changed(leavesOpen: Bool = false) throws -> ChangedPlan {
        // What lapses or falls due does so by the same clock.
        let today = request.now.flatMap { TimeQuestion.day(of: $0) } ?? invocation.today
        var opened = try CaseDesk.open(
            plan: request.plan, beside: request.calendars, today: today, language: invocation.language,
            at: invocation.moment, shelf: invocation.shelf)
        let language = invocation.language(for: opened.found)
        let before = opened.found.problem
        let now = try now(opened)
        var problem = before
        var changes: [Change] = []
        var applied: [AppliedChange] = []
        for text in request.changes {
            // Each of what those before it have made: twice 15 min longer is half an hour.
            let change = try ChangeReader(problem, now: now).read(text)
            let next = try change.applied(to: problem, opened.plan, in: language)
            changes.append(change)
            applied.append(next)
            problem = next.problem
        }
        problem.told = opened.plan
        if leavesOpen || !changes.isEmpty { problem = problem.leavingOpen(by: opened.plan) }
        opened.found.problem = problem
        let pins = RepairPins(opened, now: now)
        let known = changes.isEmpty ? [:] : misses(before, opened)
        let damage = Damage(
            opened, of: before, changes, tolerance: Tolerance(known, in: opened.plan, of: problem), pins: pins.reasons,
            weights: pins.weights, say: language)
        invocation.logSize(
            documents: opened.found.documents.count, engagements: problem.engagements.count,
            requirements: damage.requirements.count)
        return ChangedPlan(
            opened: opened, before: before, changes: applied, damage: damage, choices: pins.choices,
            vacancy: Vacancy(of: problem),
            language: language)
    }

    /// What the plan broke before anything changed.
    private func misses(_ before: Problem, _ opened: CaseDesk.Opened) -> [String: [Miss]] {
        Tolerance.misses(
            opened.found.handbook.requirements(of: before, judging: opened.plan), opened.plan, of: before)
    }

    /// When the question is asked; nil where the whole plan is over by then: the question is then about all of it.
    private func now(_ opened: CaseDesk.Opened) throws -> Moment? {
        let zone = opened.found.problem.zone
        if let text = request.now { return try TimeQuestion.now(text, zone: zone) }
        guard let now = request.clock ?? invocation.today.map({ zone.day($0).start }) else { return nil }
        let problem = opened.found.problem
        let last = problem.engagementIDs.compactMap { opened.plan.range(of: $0, in: problem)?.end }.max()
        return last.map { now < $0 } ?? false ? now : nil
    }

    func answer(_ changed: ChangedPlan) throws -> Answer {
        if !changed.damage.stuck.isEmpty { return .stuck }
        guard !changed.damage.concerned.isEmpty else {
            return .mended(RepairOutcome(changed, mended: nil, isStopped: false))
        }
        let engine = Engine(library: try invocation.solver())
        var tolerance = changed.damage.tolerance
        var strict: Set<String> = []
        while true {
            let repair = repair(changed, engine, tolerance)
            switch try search(repair, changed) {
            case .undecided: return .undecided
            case .impossible(let question):
                return .impossible(try explanation(of: question, repair, changed))
            case .mended(let mended):
                let mended = changed.vacancy.map { mended.opening($0) } ?? mended
                let left = changed.damage.left(by: mended.plan)
                // What was tolerated to begin with must not have grown: then it is asked for in full.
                if !left.isEmpty, strict.isDisjoint(with: left), !invocation.stop.isStopped {
                    strict.formUnion(left)
                    tolerance = tolerance.forgetting(left)
                    continue
                }
                return .mended(
                    RepairOutcome(changed, mended: mended, isStopped: invocation.stop.isStopped))
            }
        }
    }

    private func repair(_ changed: ChangedPlan, _ engine: Engine, _ tolerance: Tolerance) -> Repair {
        let (problem, damage) = (changed.problem, changed.damage)
        let asked =
            damage.added.filter { problem[$0].isOptional }.map { Pinned.asked($0, in: problem) }
            + changed.choices.filter { choice in damage.added.contains { problem[$0].id == choice.subjects.first } }
        return Repair(
            engine: engine, problem: problem, seed: request.seed, plan: changed.closedPlan, staying: staying(changed),
            free: damage.free, tolerance: tolerance
        ) { [handbook = changed.opened.found.handbook, vacancy = changed.vacancy] plan in
            guard let vacancy else { return handbook.requirements(of: problem, judging: plan) + asked }
            return vacancy.forgiving(handbook.requirements(of: problem, judging: vacancy.opening(plan))) + asked
        }
    }

    private func staying(_ changed: ChangedPlan) -> Staying {
        Staying(changed.problem, plan: changed.closedPlan, weights: changed.damage.weights)
    }

    private func search(_ repair: Repair, _ changed: ChangedPlan) throws -> Repair.Outcome {
        let (problem, say, staying) = (changed.problem, changed.language, staying(changed))
        return try repair.mend(changed.damage.concerned, stop: invocation.stop) { [invocation] found in
            let moved = problem.engagementIDs.count { !staying.change(of: $0, in: found.plan).isEmpty }
            invocation.progress(RepairReport.progress(moved: moved, cost: found.cost, in: say))
        }
    }

    private func explanation(
        of question: Question, _ repair: Repair, _ changed: ChangedPlan
    ) throws -> ConflictExplanation? {
        let asked = repair.explaining(question, with: changed.damage.pinsNear(question.free))
        let search = ConflictSearch(
            engine: repair.engine, seed: request.seed, language: changed.language, stop: invocation.stop,
            handbook: changed.opened.found.handbook
        ) { [progress = invocation.progress, say = changed.language] in progress(ConflictReport.line($0, in: say)) }
        return try search.explanation(
            of: Question(
                problem: changed.problem, requirements: asked.requirements, free: asked.free, held: asked.held))
    }

    // MARK: Delivery

    /// Writes down what the plan rests on; tells the document, nil where nothing had to be written or was asked for.
    ///
    /// `sheet`: to be written with the plan; nil where all stands there already.
    private func record(_ changed: ChangedPlan, if isDefault: Bool) throws -> (path: String, sheet: Sheet?)? {
        let notes = changed.changes.compactMap(\.note)
        guard request.records ?? isDefault, !notes.isEmpty else { return nil }
        let office = changed.opened.found.officePath
        let sheet = try ChangesFile.adding(
            notes, besides: office, zone: changed.problem.zone, shelf: invocation.shelf)
        return (ChangesFile.path(besides: office), sheet)
    }

    /// What has changed is so whether or not it can be mended: writes it down where that was asked for, and says so.
    private func keep(_ changed: ChangedPlan) throws -> String? {
        let recorded = try record(changed, if: false)
        if let sheet = recorded?.sheet { try Drawer.write([sheet]) }
        if let recorded { return UnmendedChanges.recorded(in: recorded.path, changed.language) }
        let isNews = changed.changes.contains { $0.note != nil } && request.records == nil
        return isNews ? UnmendedChanges.forgotten(changed.language) : nil
    }

    private func write(
        _ outcome: RepairOutcome, to place: PlanPlace, with others: [Sheet]
    ) throws -> RepairReport.Written {
        let opened = outcome.changed.opened
        let file = PlanFile.make(
            plan: outcome.after.own(of: opened.found.problem), of: opened.found.own, previous: opened.file,
            seed: opened.file.seed, path: place.path)
        return RepairReport.Written(path: try place.write(file.text(), with: others), revision: file.revision)
    }
}
