internal import CPSAT
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// `hostcity plan` and `hostcity bilaterals`: a plan for occasions beside everything already planned or imported.
package struct MakePlan {
    private let request: PlanRequest
    private let invocation: Invocation

    package init(_ request: PlanRequest, _ invocation: Invocation) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let place = try request.output.map { path throws(Fault) in try PlanPlace(path, shelf: invocation.shelf) }
        let scope = try scope(place)
        let language = invocation.language(for: scope.found)
        let hints = scope.found.notices + WaiverReport.lines(scope.idleWaivers, in: language) + scope.misfits
        switch try answer(scope, in: language) {
        case .nothingToPlan: return try leave(scope, at: place, in: language, hints)
        case .plan(let new): return try deliver(new, to: place, in: language, hints)
        case .impossible(let explanation, let partial):
            let report = ConflictReport(
                explanation, in: language, partial: partial.map { PartialOffer($0, of: scope).words(in: language) })
            return Reply(.no, try report.text(json: request.json), hints: hints)
        case .undecided:
            return Reply(
                .noAnswer, UndecidedReport.plan(in: language), hints: hints + [UndecidedReport.advice(in: language)])
        }
    }

    // MARK: The answer

    enum Answer {
        /// Every engagement is called off or already planned.
        case nothingToPlan
        case plan(NewPlan)
        /// The first is nil where no conflict was found within the limits, the second where nothing can be left out.
        case impossible(ConflictExplanation?, PartialPlan?)
        /// The search ended before there was a plan or a proof that there is none.
        case undecided
    }

    /// Reads the documents and the plan before, and tells what is to be planned.
    func scope() throws -> PlanningScope {
        try scope(try request.output.map { path throws(Fault) in try PlanPlace(path, shelf: invocation.shelf) })
    }

    private func scope(_ place: PlanPlace?) throws -> PlanningScope {
        if request.documents.contains("-"), let output = request.output {
            throw Misuse(
                "the plan at '\(output)' would name the document it was made of, and '-' has no name",
                "Save the document in a file and plan that, or leave -o out.")
        }
        let office = try OfficeFinder.find(request.office, near: request.documents, shelf: invocation.shelf)
        let previous = try previousPlan(place)
        for plan in [previous, request.against == nil ? nil : try place?.plan(invocation.shelf)] {
            if let plan { try PlanDesk.checkOffice(of: plan, is: office, invocation.shelf) }
        }
        let found = try CaseDesk.read(
            office: office, occasions: CaseDesk.union(request.documents, previous?.occasions ?? []),
            today: invocation.today, language: invocation.language, at: invocation.moment, shelf: invocation.shelf)
        let joined = try CalendarDesk.join(
            request.calendars, to: found, previous: previous, in: invocation.language(for: found),
            shelf: invocation.shelf)
        var scope = PlanningScope(joined, asked: request.documents, previous: previous)
        if request.onlyRounds { try scope.restrictToTalks() }
        return scope
    }

    private func previousPlan(_ place: PlanPlace?) throws -> PlanFile? {
        guard let against = request.against else { return try place?.plan(invocation.shelf) }
        if invocation.shelf.isFree(against) {
            throw Misuse("there is no plan '\(against)'", "Check the path after --against.")
        }
        return try PlanFile.read(against, shelf: invocation.shelf)
    }

    /// `language`: that of the findings.
    func answer(_ scope: PlanningScope, in language: Language) throws -> Answer {
        guard !scope.free.isEmpty else { return .nothingToPlan }
        let problem = scope.problem
        try scope.found.checkCrowding()
        let requirements = scope.requirements
        invocation.logSize(
            documents: scope.found.documents.count, engagements: problem.engagements.count,
            requirements: requirements.count)
        let engine = Engine(library: try invocation.solver())
        if request.isPartial, let new = try partial(engine, scope, in: language) { return .plan(new) }
        let planner = Planner(engine: engine, problem: problem, requirements: requirements, seed: request.seed)
        switch try search(planner, scope, in: language) {
        case .plan(let plan, let proof):
            return .plan(
                try NewPlan(plan, proof, of: scope, seed: request.seed, path: path(scope), in: language))
        case .infeasible:
            let question = Question(
                problem: problem, requirements: requirements, free: scope.free, held: scope.held)
            let explanation = try conflictSearch(engine, scope, language).explanation(of: question)
            let planning = PartialPlanning(scope, engine: engine, seed: request.seed, stop: invocation.stop)
            return .impossible(explanation, request.onlyRounds ? nil : try planning.plan(.quick))
        case .undecided: return .undecided
        }
    }

    private func conflictSearch(_ engine: Engine, _ scope: PlanningScope, _ language: Language) -> ConflictSearch {
        ConflictSearch(
            engine: engine, seed: request.seed, language: language, stop: invocation.stop,
            handbook: scope.found.handbook
        ) {
            [progress = invocation.progress] in progress(ConflictReport.line($0, in: language))
        }
    }

    /// A plan with open places; nil where none need be open, or where nothing was found.
    private func partial(_ engine: Engine, _ scope: PlanningScope, in language: Language) throws -> NewPlan? {
        let planning = PartialPlanning(scope, engine: engine, seed: request.seed, stop: invocation.stop)
        let report = ProgressReport(problem: scope.problem, say: language)
        let found = try planning.plan(onlyWhereNeeded: true) { [invocation] in
            invocation.progress(report.line($0, secondsLeft: invocation.secondsLeft()))
        }
        guard let found else { return nil }
        let holes = try planning.explained(found.holes, in: found.plan, by: conflictSearch(engine, scope, language))
        return try NewPlan(
            found.plan, found.proof, of: scope, seed: request.seed, path: path(scope), in: language, holes: holes)
    }

    private func path(_ scope: PlanningScope) -> String {
        request.output ?? FilePath.beside(scope.found.officePath, "plan.yaml")
    }

    private func search(
        _ planner: Planner, _ scope: PlanningScope, in language: Language
    ) throws -> PlanningOutcome {
        let report = ProgressReport(problem: scope.problem, say: language)
        let progress: @Sendable (PlanningProgress) -> Void = { [invocation] in
            invocation.progress(report.line($0, secondsLeft: invocation.secondsLeft()))
        }
        return request.onlyRounds || request.atOnce
            ? try planner.planWhole(free: scope.free, held: scope.held, stop: invocation.stop, progress: progress)
            : try planner.plan(free: scope.free, held: scope.held, stop: invocation.stop, progress: progress)
    }

    // MARK: Delivery

    /// A plan of which nothing is left to plan is written without what the documents have no more.
    private func leave(
        _ scope: PlanningScope, at place: PlanPlace?, in language: Language, _ hints: [String]
    ) throws -> Reply {
        let text = PlanReport.nothingToPlan(in: language)
        guard let place, scope.previous != nil, request.against == nil else { return Reply(.wrongInput, text) }
        let same = try NewPlan(
            scope.held, .optimal, of: scope, seed: request.seed, path: place.path, in: language)
        let beside = place.hint(writtenTo: try place.write(same.file.text()))
        return Reply(beside == nil ? .fine : .no, text, hints: hints + [beside].compactMap(\.self))
    }

    private func deliver(
        _ new: NewPlan, to place: PlanPlace?, in language: Language, _ hints: [String]
    ) throws -> Reply {
        let written = try place.map { try $0.write(new.file.text()) }
        let beside = written.flatMap { place?.hint(writtenTo: $0) }
        let draft = try written.flatMap { try DraftNotice.text(ofWritten: $0, of: new.found, for: invocation) }
        let hints = hints + [beside, draft].compactMap(\.self)
        let report = PlanReport(
            new: new, written: written,
            rounds: request.onlyRounds ? RoundReport(new.found.problem, new.plan, say: language).lines() : nil,
            say: language)
        let text = request.json ? try report.json() : report.text()
        if case .halted(let fault) = new.proof {
            let halt = [Trouble.words(for: fault), PlanReport.kept(in: language)]
            return Reply(.internalFault, text, hints: hints, halt: halt)
        }
        let isDone = new.findings.isKept && new.holes.isEmpty && beside == nil
        return Reply(isDone ? .fine : .no, text, hints: hints)
    }
}
