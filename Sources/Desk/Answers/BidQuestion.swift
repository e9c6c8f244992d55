internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// Whether one bid, or several together, can be held on one set of dates beside everything already promised.
///
/// The bids are the first documents of the case, so they are the first of its occasions.
struct BidQuestion {
    /// The place of the bid among the occasions of a case; of several, that of the first.
    static let bid = 0

    let found: Case
    /// How many of the first occasions are bids.
    let bids: Int
    /// The plan of what is promised, with nothing decided of the bid.
    let promised: Plan
    let requirements: [Requirement]
    /// The engagements of the bids.
    let asked: [EngagementID]
    let planner: Planner
    /// The language of the findings.
    let language: Language
    let stop: StopSignal

    /// `promised`: the plan of what is promised; nil: nothing is.
    init(
        _ found: Case, bids: Int = 1, promised: PlanFile?, engine: Engine, seed: Int, in language: Language,
        stop: StopSignal
    ) {
        let problem = found.problem
        self.found = found
        self.bids = bids
        self.language = language
        self.stop = stop
        asked = problem.engagementIDs.filter { problem[$0].occasion < bids }
        var plan = promised?.fit(to: found).plan ?? Plan(for: problem)
        plan.takeGiven(of: problem)
        plan.reopen(asked, in: problem)
        self.promised = plan
        requirements = found.handbook.requirements(of: problem, holding: plan)
        planner = Planner(engine: engine, problem: problem, requirements: requirements, seed: seed)
    }

    private var problem: Problem { found.problem }
    /// The days of the bid.
    private var window: TimeRange { problem.occasions[Self.bid].window }

    /// Promised to somebody else.
    private func isOfOthers(_ id: EngagementID) -> Bool { problem[id].occasion >= bids }

    // MARK: The answer

    func answer() throws -> DateSet {
        if let best = try plan(around: promised) { return dates(.go, best) }
        let withoutTentative = try planWithoutTentative()
        let conflict = try conflictWithPromises()
        return dates(withoutTentative == nil ? .noGo : .goIf, withoutTentative, conflict)
    }

    private func plan(around held: Plan) throws -> Plan? {
        if case .plan(let plan, _) = try outcome(around: held) { return plan }
        return nil
    }

    func outcome(around held: Plan, _ thoroughness: Thoroughness = .quick) throws -> PlanningOutcome {
        try planner.plan(free: asked, held: held, thoroughness: thoroughness, stop: stop, progress: { _ in })
    }

    /// A plan if what is only tentative gives way; nil: there is none, or nothing is tentative.
    private func planWithoutTentative() throws -> Plan? { try firm.flatMap { try plan(around: $0) } }

    /// What is promised without what is only tentative; nil: nothing is.
    var firm: Plan? {
        let tentative = problem.engagementIDs.filter {
            isOfOthers($0) && !problem.occasion(of: $0).status.isFirm
        }
        guard !tentative.isEmpty else { return nil }
        var firm = promised
        firm.reopen(tentative, in: problem)
        return firm
    }

    private func dates(_ verdict: DateSet.Verdict, _ plan: Plan?, _ conflict: Conflict? = nil) -> DateSet {
        let findings = plan.map(ownFindings) ?? []
        return DateSet(
            problem: problem, window: window, verdict: verdict, cost: findings.reduce(0) { $0 + $1.cost },
            notes: Self.calendarNotes(findings), reasons: conflict?.requirements ?? [],
            shortage: conflict?.shortage)
    }

    /// What the bid itself breaks by a plan, wishes and notes included.
    private func ownFindings(_ plan: Plan) -> [Finding] {
        let own = Set(asked)
        return Judge(problem: problem, plan: plan).findings(requirements, in: language)
            .filter { $0.engagements.contains(where: own.contains) }
    }

    /// What stands in the calendars on the bid's days, each once: holidays, city events; and what is noted of options.
    private static func calendarNotes(_ findings: [Finding]) -> [String] {
        findings.filter { $0.severity == .note && Catalogue.rule($0.rule)?.chapter == .standing }
            .compactMap { finding in
                [StandingDays.rule.id, Observances.rule.id].contains(finding.rule)
                    ? finding.subjects.last : finding.text
            }.once
    }

    // MARK: What stands against it

    /// The conflict with every promise near the bid's days as a requirement of its own.
    func conflictWithPromises() throws -> Conflict? {
        let windows = problem.occasions.prefix(bids).map(\.window)
        // What a calendar holds on another day stays as it is, and is no reason.
        let neighbours = problem.engagementIDs.filter { id in
            guard isOfOthers(id), let range = promised.range(of: id, in: problem) else { return false }
            return windows.contains { window in
                let near = TimeRange(window.start - 1440, minutes: window.minutes + 2880)
                return range.overlaps(problem.isGiven(id) ? window : near)
            }
        }
        var held = promised
        held.reopen(neighbours, in: problem)
        let promises = neighbours.compactMap { Promise.requirement($0, promised, in: problem) }
        // What concerns only others holds as they are planned; against the bid stand the promises themselves.
        let own = Set(asked)
        let musts = requirements.filter { requirement in
            guard requirement.severity == .must else { return false }
            let concerned = Mentions(requirement.demand).concerned(in: problem)
            // What concerns no engagement stands between occasions, such as an option that two of them hold.
            return concerned.isEmpty || concerned.contains(where: own.contains)
        }
        let question = Question(
            problem: problem, requirements: musts + promises, free: asked + neighbours, held: held)
        let search = ConflictSearch(
            engine: planner.engine, seed: planner.seed, language: language, stop: stop,
            handbook: found.handbook, progress: { _ in })
        return try search.conflict(in: question)
    }
}
