internal import CPSAT
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// `hostcity explain`: why occasions cannot be planned, or that they can.
package struct ExplainCase {
    private let request: PlanRequest
    private let invocation: Invocation

    package init(_ request: PlanRequest, _ invocation: Invocation) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let found = try read()
        let language = invocation.language(for: found)
        switch try answer(found, in: language) {
        case .possible:
            let text = request.json ? try Json.text(Possible()) : ExplainCase.possible(language)
            return Reply(.fine, text, hints: found.notices)
        case .impossible(let explanation):
            let text = try ConflictReport(explanation, in: language).text(json: request.json)
            return Reply(.no, text, hints: found.notices)
        case .undecided: return Reply(.noAnswer, UndecidedReport.plan(in: language), hints: found.notices)
        }
    }

    // MARK: The answer

    enum Answer {
        case possible
        /// Nil where no conflict was found within the limits.
        case impossible(ConflictExplanation?)
        /// The search ended before there was a plan or a proof that there is none.
        case undecided
    }

    func read() throws(Faults) -> Case {
        let office = try OfficeFinder.find(request.office, near: request.documents, shelf: invocation.shelf)
        let found = try CaseDesk.read(
            office: office, occasions: request.documents, today: invocation.today, language: invocation.language,
            at: invocation.moment, shelf: invocation.shelf)
        return try CalendarDesk.join(
            request.calendars, to: found, in: invocation.language(for: found), shelf: invocation.shelf)
    }

    /// `language`: that of the findings in the explanation.
    func answer(_ found: Case, in language: Language) throws -> Answer {
        let problem = found.problem
        try found.checkCrowding()
        let requirements = found.handbook.requirements(of: problem)
        invocation.logSize(
            documents: found.documents.count, engagements: problem.engagements.count,
            requirements: requirements.count)
        let engine = Engine(library: try invocation.solver())
        let planner = Planner(engine: engine, problem: problem, requirements: requirements, seed: request.seed)
        // Where a few engagements cannot be planned even alone, nothing else need be tried.
        let (free, held) = Self.asked(of: problem)
        let whole = Question(problem: problem, requirements: requirements, free: free, held: held)
        let part = try Explainer(engine: engine, seed: request.seed).narrowed(whole, stop: invocation.stop)
        let isPossible =
            part.free.count < whole.free.count
            ? false
            : try planner.isPossible(free: whole.free, held: held, stop: invocation.stop)
        switch isPossible {
        case true?: return .possible
        case nil: return .undecided
        case false?:
            let search = ConflictSearch(
                engine: engine, seed: request.seed, language: language, stop: invocation.stop,
                handbook: found.handbook
            ) { [progress = invocation.progress] in progress(ConflictReport.line($0, in: language)) }
            let question = Question(
                problem: problem, requirements: part.requirements, free: part.free, held: held)
            return .impossible(try search.explanation(of: question))
        }
    }

    /// Everything is asked about, but for what calendars hold on other days: it stays there, as nothing here could move it.
    private static func asked(of problem: Problem) -> (free: [EngagementID], held: Plan) {
        let free = problem.engagementIDs.filter { id in
            guard problem.isGiven(id), let start = problem[id].fixedStarts.first else { return true }
            return start >= problem.horizon.start && start + problem[id].minutes <= problem.horizon.end
        }
        var held = Plan(for: problem)
        held.takeGiven(of: problem)
        held.reopen(free, in: problem)
        return (free, held)
    }

    // MARK: Words

    private struct Possible: Encodable {
        let schema = "hostcity/explain/1"
        let feasible = true
    }

    private static func possible(_ say: Language) -> String {
        say(
            en: "It can be done: every requirement can be kept together. 'hostcity plan' makes the plan.",
            nl: "Het kan: alle eisen kunnen samen. 'hostcity plan' maakt het plan.",
            fr: "C'est possible : toutes les exigences sont compatibles. 'hostcity plan' établit le plan.")
    }
}
