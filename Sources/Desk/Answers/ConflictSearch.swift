internal import CPSAT
internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Looks for the reasons why a question has no answer, and for what would give it one.
struct ConflictSearch {
    enum Stage {
        case conflict, waysOut
    }

    let engine: Engine
    let seed: Int
    /// The language of the findings that show what is given up.
    let language: Language
    let stop: StopSignal
    /// By which other rooms are judged.
    let handbook: Handbook
    /// Takes what the search is about to look for.
    let progress: @Sendable (Stage) -> Void

    private var explainer: Explainer { Explainer(engine: engine, seed: seed) }

    /// The conflicts and the ways out of them; nil where no conflict was found within the limits.
    func explanation(of question: Question) throws -> ConflictExplanation? {
        progress(.conflict)
        let narrow = try explainer.narrowed(question, stop: stop)
        let question = narrow.asking(narrow.requirements + Habits.notes(of: narrow.free, in: narrow.problem))
        guard let study = try explainer.study(question, stop: stop) else { return nil }
        progress(.waysOut)
        let isOnly = study.conflicts.count == 1
        let reasons = try study.conflicts.map { conflict in
            let relaxations =
                isOnly
                ? []
                : try explainer.waysOut(
                    of: conflict, among: study.conflicts, question, near: study.relaxations.last?.plan, stop: stop)
            return ConflictExplanation.Reason(
                conflict: conflict, waysOut: relaxations.map { wayOut($0, of: question.problem) })
        }
        var explanation = ConflictExplanation(
            problem: question.problem, reasons: reasons,
            waysOut: study.relaxations.map { wayOut($0, of: question.problem) })
        if isOnly, let conflict = study.conflicts.first, conflict.shortage != nil {
            explanation.isMoreEnough = try explainer.isMended(
                conflict, near: study.relaxations.last?.plan, question, stop: stop)
        }
        return explanation
    }

    /// One conflict without the ways out of it; nil where none was found within the limits.
    func conflict(in question: Question) throws -> Conflict? {
        try explainer.conflict(in: question, stop: stop)
    }

    private func wayOut(_ relaxation: Relaxation, of problem: Problem) -> ConflictExplanation.WayOut {
        let judge = Judge(problem: problem, plan: relaxation.plan)
        let plan = completed(relaxation.plan, problem)
        let rooms = SpareRooms(problem: problem, plan: plan, handbook: handbook)
        let concessions = relaxation.requirements.map { requirement in
            let breaches = judge.findings(requirement, in: language)
            var concession = ConflictExplanation.Concession(
                requirement: requirement, breach: breaches.first,
                engagements: Set(breaches.flatMap(\.engagements)).filter { !problem.isGiven($0) }.sorted())
            if [.another, .release].contains(concession.concession), let room = concession.resource(of: problem),
                problem[room].room != nil
            {
                concession.spare = rooms.suiting(concession.engagements)
            }
            return concession
        }
        // What the plan happens to keep need not be given up.
        let needed = concessions.filter { $0.breach != nil }
        return ConflictExplanation.WayOut(
            plan: plan, concessions: needed.isEmpty ? concessions : needed)
    }

    /// The plan with what was not asked about where it was planned before, or is fixed.
    private func completed(_ plan: Plan, _ problem: Problem) -> Plan {
        var plan = plan
        for id in problem.engagementIDs where plan[id] == .open {
            if let told = problem.told, told[id] != .open {
                plan.take(id, from: told, in: problem)
            } else if let start = problem[id].fixedStarts.first, problem[id].fixedStarts.count == 1 {
                plan[id] = .starts(start)
            }
        }
        return plan
    }
}
