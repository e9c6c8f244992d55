internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// `hostcity bid check`: whether the city can host a bid beside everything already promised, and when best.
///
/// Nothing is stored. Confirmed occasions count in full; tentative ones are told apart.
package struct CheckBid {
    package struct Request: Sendable {
        package var bid: String
        package var office: String?
        /// The plan of what is promised; nil: `plan.yaml` beside the office.
        package var plan: String?
        /// How many date sets to rank.
        package var best: Int
        package var seed: Int
        package var json: Bool

        package init(
            bid: String, office: String? = nil, plan: String? = nil, best: Int = 5, seed: Int = 1, json: Bool = false
        ) {
            self.bid = bid
            self.office = office
            self.plan = plan
            self.best = best
            self.seed = seed
            self.json = json
        }
    }

    private let request: Request
    private var surroundings: Surroundings

    package init(_ request: Request, _ surroundings: Surroundings) {
        self.request = request
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        var desk = self
        return try desk.answer()
    }

    private mutating func answer() throws -> Reply {
        let office = try OfficeFinder.find(request.office, near: [request.bid])
        let planPath = request.plan ?? OfficeFinder.plan(beside: office)
        let promised = try planPath.map { try PlanFile.read($0) }
        var hints: [String] = []
        if promised == nil {
            hints.append(
                "No plan of what is already promised was found beside \(office); "
                    + "name it with --plan, or make it first with 'hostcity plan ... -o plan.yaml'.")
        }
        let engine = Engine(library: try SolverLibrary.open(at: surroundings.solverPath))
        let first = try read(office, promised, start: nil)
        surroundings.speak(as: first)
        let starts = first.bids.first { isBid($0.occasion, first) }.map { $0.starts.map(Optional.some) } ?? [nil]
        guard !starts.isEmpty else {
            throw Faults(
                Fault(
                    first.bids.first?.source ?? SourcePlace(file: request.bid, line: 1),
                    "no date of the window can be its first day", "Widen 'first' and 'last' or allow more weekdays."))
        }
        var sets: [DateSet] = []
        for batch in stride(from: 0, to: starts.count, by: Self.atOnce) {
            let numbers = Array(batch..<min(batch + Self.atOnce, starts.count))
            for number in numbers where !surroundings.stop.isStopped {
                surroundings.progress("date \(number + 1) of \(starts.count)")
            }
            if surroundings.stop.isStopped { break }
            let desk = self
            let judged = abreast(numbers.count) { place in
                Result<DateSet?, any Error> {
                    let start = starts[numbers[place]]
                    let found = start == nil ? first : try desk.read(office, promised, start: start)
                    let set = try desk.judge(found, promised, engine)
                    // What was cut short says nothing of its date.
                    return desk.surroundings.stop.isStopped ? nil : set
                }
            }
            sets += try judged.compactMap { try $0.get() }
        }
        guard !sets.isEmpty else {
            return Reply(
                .noAnswer, "No date was judged: it was stopped, or the time was up, before the first was done.")
        }
        let report = BidReport(
            title: first.problem.occasions.first?.title ?? request.bid, sets: sets.sorted(by: DateSet.isBetter),
            best: request.best, tried: sets.count, possible: starts.count, say: surroundings.say)
        return Reply(
            report.answer == .noGo ? .no : .fine, request.json ? try report.json() : report.text(), hints: hints)
    }

    private func read(_ office: String, _ promised: PlanFile?, start: CivilDate?) throws(Faults) -> Case {
        let others = (promised?.occasions ?? []).filter { CaseDesk.absolute($0) != CaseDesk.absolute(request.bid) }
        return try CaseDesk.read(
            office: office, occasions: CaseDesk.union([request.bid], others), firstDay: start,
            today: surroundings.today)
    }

    /// The bid asked about is the first document of the case.
    private func isBid(_ occasion: Int, _ found: Case) -> Bool { occasion == 0 && !found.problem.occasions.isEmpty }

    /// How many dates are judged side by side: no date waits for another's answer.
    private static let atOnce = 2

    // MARK: One date set

    private func judge(_ found: Case, _ promised: PlanFile?, _ engine: Engine) throws -> DateSet {
        let problem = found.problem
        var plan = promised?.fit(to: found).plan ?? Plan(for: problem)
        let free = problem.engagementIDs.filter { problem[$0].occasion == 0 }
        plan.reopen(free, in: problem)
        let requirements = found.handbook.requirements(of: problem)
        let window = problem.occasions[0].window
        surroundings.note(found.documents.count, problem.engagements.count, requirements.count)
        let planner = Planner(engine: engine, problem: problem, requirements: requirements, seed: request.seed)

        if case .plan(let best, _) = try planner.plan(
            free: free, held: plan, thoroughness: .quick, stop: surroundings.stop, progress: { _ in })
        {
            let (cost, notes) = merits(best, free, problem, requirements)
            return DateSet(
                problem: problem, window: window, verdict: .go, cost: cost, notes: notes, reasons: [])
        }
        // Without what is only tentative.
        var firm = plan
        let tentative = problem.engagementIDs.filter {
            problem[$0].occasion != 0 && !problem.occasion(of: $0).status.isFirm
        }
        firm.reopen(tentative, in: problem)
        let without =
            tentative.isEmpty
            ? Planner.Outcome.infeasible
            : try planner.plan(
                free: free, held: firm, thoroughness: .quick, stop: surroundings.stop, progress: { _ in })
        let reasons = try why(found, plan, free, requirements, engine)
        if case .plan(let best, _) = without {
            let (cost, notes) = merits(best, free, problem, requirements)
            return DateSet(
                problem: problem, window: window, verdict: .goIf, cost: cost, notes: notes, reasons: reasons)
        }
        return DateSet(problem: problem, window: window, verdict: .noGo, cost: 0, notes: [], reasons: reasons)
    }

    /// The conflict with every promise near the bid's days as a requirement of its own.
    private func why(
        _ found: Case, _ plan: Plan, _ free: [EngagementID], _ requirements: [Requirement], _ engine: Engine
    ) throws -> [Requirement] {
        let problem = found.problem
        let near = TimeRange(
            problem.occasions[0].window.start - 1440, minutes: problem.occasions[0].window.minutes + 2880)
        let promised = problem.engagementIDs.filter { id in
            problem[id].occasion != 0 && plan.range(of: id, in: problem)?.overlaps(near) ?? false
        }
        var held = plan
        held.reopen(promised, in: problem)
        let promises = promised.compactMap { Promise.requirement($0, plan, in: problem) }
        // What concerns only others holds as they are planned; against the bid stand the promises themselves.
        let own = Set(free)
        let asked = requirements.filter { requirement in
            guard requirement.severity == .must else { return false }
            return Mentions(requirement.demand).concerned(in: problem).contains(where: own.contains)
        }
        let explanation = Explanation(
            engine: engine, problem: problem, requirements: asked + promises, free: free + promised,
            held: held, seed: request.seed, say: surroundings.say, stop: surroundings.stop, progress: { _ in })
        return try explanation.find(relaxing: false)?.conflicts.first?.requirements ?? []
    }

    /// What the bid's own wishes cost, and what stands in the calendars on its days: holidays, city events.
    private func merits(
        _ plan: Plan, _ free: [EngagementID], _ problem: Problem, _ requirements: [Requirement]
    ) -> (cost: Int, notes: [String]) {
        let own = Set(free)
        let findings = Judge(problem: problem, plan: plan).findings(requirements, in: surroundings.say)
            .filter { $0.engagements.contains(where: own.contains) }
        var seen: Set<String> = []
        let notes = findings.filter { $0.severity == .note && Catalogue.rule($0.rule)?.chapter == .standing }
            .compactMap(\.subjects.last)
            .filter { seen.insert($0).inserted }
        return (findings.reduce(0) { $0 + $1.cost }, notes)
    }
}
