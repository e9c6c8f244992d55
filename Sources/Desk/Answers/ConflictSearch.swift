internal import CPSAT
internal import Conditions
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
    /// Takes what the search is about to look for.
    let progress: @Sendable (Stage) -> Void

    private var explainer: Explainer { Explainer(engine: engine, seed: seed) }

    /// The conflicts and the ways out of them; nil where no conflict was found within the limits.
    func explanation(of question: Question) throws -> ConflictExplanation? {
        progress(.conflict)
        let question = try explainer.narrowed(question, stop: stop)
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
        return ConflictExplanation(
            problem: question.problem, reasons: reasons,
            waysOut: study.relaxations.map { wayOut($0, of: question.problem) })
    }

    /// One conflict without the ways out of it; nil where none was found within the limits.
    func conflict(in question: Question) throws -> Conflict? {
        try explainer.conflict(in: question, stop: stop)
    }

    private func wayOut(_ relaxation: Relaxation, of problem: Problem) -> ConflictExplanation.WayOut {
        let judge = Judge(problem: problem, plan: relaxation.plan)
        return ConflictExplanation.WayOut(
            plan: relaxation.plan,
            concessions: relaxation.requirements.map { requirement in
                let breaches = judge.findings(requirement, in: language)
                return ConflictExplanation.Concession(
                    requirement: requirement, breach: breaches.first,
                    engagements: Set(breaches.flatMap(\.engagements)).sorted())
            })
    }
}
