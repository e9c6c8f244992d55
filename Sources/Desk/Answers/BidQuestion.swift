internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// Whether a bid can be held on one set of dates beside everything already promised.
///
/// The bid is the first document of the case, so it is the first of its occasions.
struct BidQuestion {
    /// The place of the bid among the occasions of a case.
    static let bid = 0

    let found: Case
    /// The plan of what is promised, with nothing decided of the bid.
    let promised: Plan
    let requirements: [Requirement]
    /// The engagements of the bid.
    let asked: [EngagementID]
    let planner: Planner
    /// The language of the findings.
    let language: Language
    let stop: StopSignal

    /// `promised`: the plan of what is promised; nil: nothing is.
    init(
        _ found: Case, promised: PlanFile?, engine: Engine, seed: Int, in language: Language, stop: StopSignal
    ) {
        let problem = found.problem
        self.found = found
        self.language = language
        self.stop = stop
        asked = problem.engagementIDs.filter { Self.isOfBid($0, in: problem) }
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

    private static func isOfBid(_ id: EngagementID, in problem: Problem) -> Bool {
        problem[id].occasion == bid
    }

    /// Promised to somebody else.
    private func isOfOthers(_ id: EngagementID) -> Bool { !Self.isOfBid(id, in: problem) }

    // MARK: The answer

    func answer() throws -> DateSet {
        if let best = try plan(around: promised) { return dates(.go, best) }
        let withoutTentative = try planWithoutTentative()
        let conflict = try conflictWithPromises()
        return dates(withoutTentative == nil ? .noGo : .goIf, withoutTentative, conflict)
    }

    private func plan(around held: Plan) throws -> Plan? {
        let outcome = try planner.plan(
            free: asked, held: held, thoroughness: .quick, stop: stop, progress: { _ in })
        if case .plan(let plan, _) = outcome { return plan }
        return nil
    }

    /// A plan if what is only tentative gives way; nil: there is none, or nothing is tentative.
    private func planWithoutTentative() throws -> Plan? {
        let tentative = problem.engagementIDs.filter {
            isOfOthers($0) && !problem.occasion(of: $0).status.isFirm
        }
        guard !tentative.isEmpty else { return nil }
        var firm = promised
        firm.reopen(tentative, in: problem)
        return try plan(around: firm)
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
    private func conflictWithPromises() throws -> Conflict? {
        let near = TimeRange(window.start - 1440, minutes: window.minutes + 2880)
        // What a calendar holds on another day stays as it is, and is no reason.
        let neighbours = problem.engagementIDs.filter { id in
            isOfOthers(id)
                && promised.range(of: id, in: problem)?.overlaps(problem.isGiven(id) ? window : near) ?? false
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
