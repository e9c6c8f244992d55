internal import CPSAT
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// `hostcity explain`: why occasions cannot be planned, or that they can.
package struct ExplainCase {
    private let request: PlanRequest
    private var surroundings: Surroundings
    private var say: Language { surroundings.say }

    package init(_ request: PlanRequest, _ surroundings: Surroundings) {
        self.request = request
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        var desk = self
        return try desk.answer()
    }

    private mutating func answer() throws -> Reply {
        let office = try OfficeFinder.find(request.office, near: request.documents)
        let found = try CaseDesk.read(
            office: office, occasions: request.documents, today: surroundings.today)
        surroundings.speak(as: found)
        let requirements = found.handbook.requirements(of: found.problem)
        surroundings.note(found.documents.count, found.problem.engagements.count, requirements.count)
        let engine = Engine(library: try SolverLibrary.open(at: surroundings.solverPath))
        let free = found.problem.engagementIDs
        let planner = Planner(engine: engine, problem: found.problem, requirements: requirements, seed: request.seed)
        // Where a few engagements cannot be planned even alone, nothing else need be tried.
        let whole = Question(all: found.problem, requirements: requirements)
        let part = try Explainer(engine: engine, seed: request.seed).narrowed(whole, stop: surroundings.stop)
        let isPossible =
            part.free.count < free.count
            ? false
            : try planner.isPossible(free: free, held: Plan(for: found.problem), stop: surroundings.stop)
        switch isPossible {
        case true?:
            let text =
                request.json
                ? try Json.text(Possible())
                : say(
                    en: "It can be done: every requirement can be kept together. 'hostcity plan' makes the plan.",
                    nl: "Het kan: alle eisen kunnen samen. 'hostcity plan' maakt het plan.",
                    fr: "C'est possible : toutes les exigences sont compatibles. 'hostcity plan' établit le plan.")
            return Reply(.fine, text, hints: found.notices)
        case nil:
            return Reply(
                .noAnswer,
                say(
                    en: "No plan yet, and no proof that there is none: the time was up or it was stopped.",
                    nl: "Nog geen plan, en geen bewijs dat er geen is: de tijd was om of het werd gestopt.",
                    fr: "Pas encore de plan, ni de preuve qu'il n'en existe pas : temps écoulé ou arrêt demandé."),
                hints: found.notices)
        case false?:
            let text = try Explanation(
                engine: engine, problem: found.problem, requirements: part.requirements, free: part.free,
                held: Plan(for: found.problem), seed: request.seed, say: say, stop: surroundings.stop,
                progress: surroundings.progress
            ).report(json: request.json)
            return Reply(.no, text, hints: found.notices)
        }
    }

    private struct Possible: Encodable {
        let schema = "hostcity/explain/1"
        let feasible = true
    }
}
