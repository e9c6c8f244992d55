internal import CPSAT
internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// `hostcity plan`: a plan for occasions against everything already planned or imported.
package struct MakePlan {
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
        if request.documents.contains("-"), let output = request.output {
            throw Misuse(
                "the plan at '\(output)' would name the document it was made of, and '-' has no name",
                "Save the document in a file and plan that, or leave -o out.")
        }
        let office = try OfficeFinder.find(request.office, near: request.documents)
        let previous = try previousPlan()
        let others = previous?.occasions ?? []
        var found = try CaseDesk.read(
            office: office, occasions: CaseDesk.union(request.documents, others), today: surroundings.today)
        surroundings.speak(as: found)
        let asked = Set(request.documents.map(FilePath.tidy))

        // What was planned before and is not asked about now stays as it is.
        var held = Plan(for: found.problem)
        var hints = found.notices + Waivers.idle(found, say)
        var pinned: [Requirement] = []
        var locked: [EngagementID] = []
        if let previous {
            let (plan, _, notices) = previous.fit(to: found)
            hints += notices
            found.problem.told = plan
            let names = Set(previous.entries.filter(\.isLocked).map(\.id))
            for id in found.problem.engagementIDs {
                let isLocked = names.contains(found.problem[id].id)
                let isWhole =
                    plan[id] == .omitted
                    || (plan[id] != .open && found.problem[id].slots.allSatisfy { plan[$0] != nil })
                if !asked.contains(document(of: id, in: found)) || (isLocked && isWhole) {
                    held[id] = plan[id]
                    for slot in found.problem[id].slots { held[slot] = plan[slot] }
                    if asked.contains(document(of: id, in: found)), plan[id] != .open { locked.append(id) }
                } else if isLocked {
                    // What is not said of it yet is planned, what is said stays.
                    pinned += [Pinned.requirement(id, plan, because: .locked, in: found.problem)].compactMap { $0 }
                }
            }
        }
        let problem = found.problem
        var free = problem.engagementIDs.filter { held[$0] == .open }
        if request.onlyRounds { (free, held) = try talks(of: free, held, found) }
        guard !free.isEmpty else {
            return Reply(
                .wrongInput,
                say(
                    en: "There is nothing to plan: every engagement is called off or already planned.",
                    nl: "Er valt niets te plannen: elke activiteit is afgelast of al gepland.",
                    fr: "Il n'y a rien à planifier : chaque activité est annulée ou déjà planifiée."))
        }
        let requirements = found.handbook.requirements(of: problem) + pinned
        surroundings.note(found.documents.count, problem.engagements.count, requirements.count)
        let engine = Engine(library: try SolverLibrary.open(at: surroundings.solverPath))
        let planner = Planner(engine: engine, problem: problem, requirements: requirements, seed: request.seed)
        let desk = self
        let progress: @Sendable (Planner.Progress) -> Void = {
            desk.surroundings.progress(desk.line($0, problem))
        }
        let outcome =
            request.onlyRounds || request.atOnce
            ? try planner.planWhole(free: free, held: held, stop: surroundings.stop, progress: progress)
            : try planner.plan(free: free, held: held, stop: surroundings.stop, progress: progress)
        switch outcome {
        case .plan(let plan, let proof):
            return try deliver(plan, proof, found, previous, free, shown: free + locked, hints)
        case .infeasible:
            let text = try Explanation(
                engine: engine, problem: problem, requirements: requirements, free: free, held: held,
                seed: request.seed, say: say, stop: surroundings.stop, progress: surroundings.progress
            ).report(json: request.json)
            return Reply(.no, text, hints: hints)
        case .undecided:
            return Reply(
                .noAnswer,
                say(
                    en: "No plan yet, and no proof that there is none: the time was up or it was stopped.",
                    nl: "Nog geen plan, en geen bewijs dat er geen is: de tijd was om of het werd gestopt.",
                    fr: "Pas encore de plan, ni de preuve qu'il n'en existe pas : temps écoulé ou arrêt demandé."),
                hints: hints + [
                    say(
                        en: "Give it more time with --time-limit, or plan fewer occasions at once.",
                        nl: "Geef het meer tijd met --time-limit, of plan minder evenementen tegelijk.",
                        fr: "Donner plus de temps avec --time-limit, ou planifier moins d'événements à la fois.")
                ])
        }
    }

    private func previousPlan() throws -> PlanFile? {
        for path in [request.against, request.output].compactMap({ $0 }) {
            if case .file = FileShelf.disk.find(path) { return try PlanFile.read(path) }
            if path == request.against {
                throw Misuse("there is no plan '\(path)'", "Check the path after --against.")
            }
        }
        return nil
    }

    private func document(of id: EngagementID, in found: Case) -> String {
        let occasion = found.problem.occasion(of: id)
        return occasion.source.map { FilePath.tidy($0.file) } ?? ""
    }

    private func line(_ progress: Planner.Progress, _ problem: Problem) -> String {
        let (placed, total) = (progress.placed, progress.total)
        guard let cost = progress.cost, let plan = progress.plan else {
            return say(
                en: "placed \(placed) of \(total) engagements", nl: "\(placed) van \(total) activiteiten geplaatst",
                fr: "\(placed) activités sur \(total) placées") + timeLeft
        }
        let bound =
            progress.bound.map { say(en: "at least \($0)", nl: "minstens \($0)", fr: "au moins \($0)") }
            ?? say(en: "no bound yet", nl: "nog geen grens", fr: "pas encore de borne")
        let unmet = progress.unmet
        let words = say(
            en: "best so far: wishes not met cost \(cost) (\(bound)), \(unmet) of them",
            nl: "beste tot nu: niet vervulde wensen kosten \(cost) (\(bound)), \(unmet) stuks",
            fr: "meilleur jusqu'ici : les souhaits non satisfaits coûtent \(cost) (\(bound)), au nombre de \(unmet)")
        return words + moved(plan, problem) + timeLeft
    }

    /// How many have another place than people were told.
    private func moved(_ plan: Plan, _ problem: Problem) -> String {
        guard let told = problem.told else { return "" }
        let count = problem.engagementIDs.count { id in
            told[id] != .open && (told[id] != plan[id] || problem[id].slots.contains { told[$0] != plan[$0] })
        }
        return say(en: ", \(count) moved", nl: ", \(count) verplaatst", fr: ", \(count) déplacées")
    }

    private var timeLeft: String {
        guard let seconds = surroundings.secondsLeft() else { return "" }
        return say(en: ", \(seconds) s left", nl: ", nog \(seconds) s", fr: ", encore \(seconds) s")
    }

    /// The talks of rounds, and what is held around them: all that was planned before.
    private func talks(of free: [EngagementID], _ held: Plan, _ found: Case) throws -> ([EngagementID], Plan) {
        let talks = Set(found.problem.rounds.flatMap { $0.talks.map(\.engagement) })
        guard !talks.isEmpty else {
            throw Misuse(
                "no round of talks stands in these documents",
                "Add one to an occasion under 'talks', or use 'hostcity plan' for other engagements.")
        }
        var around = held
        if let told = found.problem.told {
            for id in free where !talks.contains(id) {
                around[id] = told[id]
                for slot in found.problem[id].slots { around[slot] = told[slot] }
            }
        }
        return (free.filter(talks.contains), around)
    }

    // MARK: Delivery

    private func deliver(
        _ plan: Plan, _ proof: Planner.Proof, _ found: Case, _ previous: PlanFile?,
        _ free: [EngagementID], shown: [EngagementID], _ hints: [String]
    ) throws -> Reply {
        let findings = Judge(problem: found.problem, plan: plan).findings(
            found.handbook.requirements(of: found.problem, judging: plan), in: say)
        let report = FindingReport(findings, problem: found.problem, in: say)
        let isNew = Set(free)
        if let broken = report.blockers.first(where: { $0.finding.engagements.contains(where: isNew.contains) }) {
            throw InternalFault("the plan breaks \(broken.finding.id): \(broken.finding.text)")
        }
        let path = request.output ?? FilePath.beside(found.officePath, "plan.yaml")
        let file = PlanFile.make(
            plan: plan, of: found, previous: previous, seed: UInt64(clamping: request.seed), path: path)
        if request.output != nil { try Drawer.write(Array(file.text().utf8), to: path) }
        let view = PlanReport(
            found: found, plan: plan, file: file, findings: report, proof: proof, free: shown,
            isWritten: request.output != nil,
            rounds: request.onlyRounds ? RoundReport(found.problem, plan, say: say).lines() : nil)
        let text = request.json ? try view.json() : view.text()
        if case .halted(let fault) = proof {
            let kept = say(
                en: "The plan found before is kept; plan again to go on from it.",
                nl: "Het plan van ervoor blijft; plan opnieuw om ervan verder te gaan.",
                fr: "Le plan trouvé avant est conservé ; relancer la planification pour continuer.")
            return Reply(.internalFault, text, hints: hints + [fault, kept])
        }
        return Reply(report.blockers.isEmpty ? .fine : .no, text, hints: hints)
    }
}
