internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
package import Occasions
internal import Solving

/// `hostcity repair`: a plan after a change, with as little moved as can be of what people have been told.
package struct RepairPlan {
    package struct Request: Sendable {
        package var plan: String
        package var changes: [String]
        package var output: String?
        /// When it is asked, as written; what has begun by then is not moved.
        package var now: String?
        /// The same by the clock, where nothing is written; nil: not to be looked at.
        package var clock: Moment?
        package var seed: Int
        package var json: Bool

        package init(
            plan: String, changes: [String], output: String? = nil, now: String? = nil, clock: Moment? = nil,
            seed: Int = 1, json: Bool = false
        ) {
            self.plan = plan
            self.changes = changes
            self.output = output
            self.now = now
            self.clock = clock
            self.seed = seed
            self.json = json
        }
    }

    private let request: Request
    private var surroundings: Surroundings
    private var say: Language { surroundings.say }

    package init(_ request: Request, _ surroundings: Surroundings) {
        self.request = request
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        var desk = self
        return try desk.answer()
    }

    private mutating func answer() throws -> Reply {
        var opened = try CaseDesk.open(plan: request.plan, today: surroundings.today)
        surroundings.speak(as: opened.found)
        var problem = opened.found.problem
        let before = problem
        var told: [AppliedChange] = []
        let now = try now(opened)
        let changes = try request.changes.map { try ChangeReader(problem, now: now).read($0) }
        for change in changes {
            told.append(try change.applied(to: problem, opened.plan, in: say))
            problem = told.last?.problem ?? problem
        }
        problem.told = opened.plan
        opened.found.problem = problem
        let handbook = opened.found.handbook
        let isAsked = changes.isEmpty
        let old =
            isAsked
            ? [:] : Tolerance.misses(handbook.requirements(of: before, judging: opened.plan), opened.plan, of: before)
        let damage = Damage(
            opened, changes, tolerance: Tolerance(old, in: opened.plan, of: problem), pins: pins(opened, now),
            weights: Self.weights(opened, now), say: say)
        surroundings.note(opened.found.documents.count, problem.engagements.count, damage.requirements.count)
        var report = RepairReport(opened: opened, changes: told, damage: damage, say: say)

        if !damage.stuck.isEmpty { return reply(.no, try report.stuck(json: request.json), opened) }
        guard !damage.concerned.isEmpty else { return try deliver(&report, opened, nil) }
        return try mend(&report, damage, opened)
    }

    private func mend(
        _ report: inout RepairReport, _ damage: Damage, _ opened: CaseDesk.Opened
    ) throws -> Reply {
        let problem = opened.found.problem
        let engine = Engine(library: try SolverLibrary.open(at: surroundings.solverPath))
        let staying = Staying(problem, plan: opened.plan, weights: damage.weights)
        let asked = damage.added.filter { problem[$0].isOptional }.map { Pinned.asked($0, in: problem) }
        var tolerance = damage.tolerance
        var strict: Set<String> = []
        while true {
            let repair = Repair(
                engine: engine, problem: problem, seed: request.seed, plan: opened.plan, staying: staying,
                free: damage.free, tolerance: tolerance
            ) { [handbook = opened.found.handbook] in
                handbook.requirements(of: problem, judging: $0) + asked
            }
            let desk = self
            let outcome = try repair.mend(damage.concerned, stop: surroundings.stop) { found in
                desk.surroundings.progress(desk.line(found, staying, problem))
            }
            switch outcome {
            case .undecided:
                return reply(
                    .noAnswer,
                    say(
                        en: "No repair yet, and no proof that there is none: the time was up or it was stopped.",
                        nl: "Nog geen herstel, en geen bewijs dat er geen is: de tijd was om of het werd gestopt.",
                        fr: "Pas encore de réparation, ni de preuve qu'il n'y en a pas : temps écoulé ou arrêt demandé."
                    ),
                    opened)
            case .impossible(let question):
                let asked = repair.explaining(question, with: damage.pinsNear(question.free))
                let text = try Explanation(
                    engine: engine, problem: problem, requirements: asked.requirements, free: asked.free,
                    held: asked.held, seed: request.seed, say: say, stop: surroundings.stop,
                    progress: surroundings.progress
                ).report(json: request.json)
                return reply(.no, request.json ? text : report.opening() + "\n\n" + text, opened)
            case .mended(let mended):
                let left = damage.left(by: mended.plan)
                // What was put up with to begin with must not have grown: then it is asked for in full.
                if !left.isEmpty, strict.isDisjoint(with: left), !surroundings.stop.isStopped {
                    strict.formUnion(left)
                    tolerance = tolerance.forgetting(left)
                    continue
                }
                report.mended = mended
                report.isStopped = surroundings.stop.isStopped
                return try deliver(&report, opened, mended.plan)
            }
        }
    }

    private func deliver(_ report: inout RepairReport, _ opened: CaseDesk.Opened, _ plan: Plan?) throws -> Reply {
        if let output = request.output {
            let file = PlanFile.make(
                plan: plan ?? opened.plan, of: opened.found, previous: opened.file, seed: opened.file.seed, path: output
            )
            try Drawer.write(Array(file.text().utf8), to: output)
            report.written = (output, file.revision)
        }
        return reply(
            report.isKept ? .fine : .no, request.json ? try report.json() : report.text(), opened)
    }

    private func reply(_ ending: Reply.Ending, _ text: String, _ opened: CaseDesk.Opened) -> Reply {
        Reply(ending, text, hints: opened.found.notices + Waivers.idle(opened.found, say))
    }

    private func line(_ found: Repair.Mended, _ staying: Staying, _ problem: Problem) -> String {
        let moved = problem.engagementIDs.count { staying.change(of: $0, in: found.plan).isAny }
        let cost = found.cost
        return say(
            en: "a repair that moves \(moved), at a price of \(cost)",
            nl: "een herstel dat er \(moved) verplaatst, voor een prijs van \(cost)",
            fr: "une réparation qui en déplace \(moved), pour un prix de \(cost)")
    }

    // MARK: What must not be moved

    private func pins(_ opened: CaseDesk.Opened, _ now: Moment?) -> [EngagementID: Pinned.Reason] {
        let problem = opened.found.problem
        var pins: [EngagementID: Pinned.Reason] = [:]
        let locked = Set(opened.file.entries.filter(\.isLocked).map(\.id))
        for id in problem.engagementIDs where locked.contains(problem[id].id) { pins[id] = .locked }
        guard let now else { return pins }
        for id in problem.engagementIDs {
            if let start = opened.plan.start(of: id), start < now { pins[id] = .begun }
        }
        return pins
    }

    /// When it is asked; nil where the whole plan is over by then, so that it is looked at from before it.
    private func now(_ opened: CaseDesk.Opened) throws -> Moment? {
        let zone = opened.found.problem.zone
        if let text = request.now {
            if let moment = TimeQuestion.moment(text, zone: zone) { return moment }
            throw Misuse("'\(text)' is not a time", "Write it as 2024-02-23 09:30.")
        }
        guard let now = request.clock ?? surroundings.today.map({ zone.day($0).start }) else { return nil }
        let problem = opened.found.problem
        let last = problem.engagementIDs.compactMap { opened.plan.range(of: $0, in: problem)?.end }.max()
        return last.map { now < $0 } ?? false ? now : nil
    }

    private static func weights(_ opened: CaseDesk.Opened, _ now: Moment?) -> [Int] {
        let problem = opened.found.problem
        let sealed = Set(opened.file.entries.filter { $0.seal != nil }.map(\.id))
        return problem.engagementIDs.map { id in
            MovePrice.weight(
                of: id, start: opened.plan.start(of: id),
                isTold: sealed.contains(problem[id].id) || problem.occasion(of: id).isAnnounced, now: now, in: problem)
        }
    }
}
