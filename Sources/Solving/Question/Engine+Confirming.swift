internal import CPSAT
internal import Conditions
internal import Occasions

extension Engine {
    func confirmed(
        _ minimum: Minimum, _ posting: Posting, _ touching: [Requirement], _ question: Question, _ effort: Effort
    ) throws -> Answer {
        guard let answer = minimum.answer else { return .undecided }
        let plan = posting.plan(from: answer)
        let cost = try confirm(plan, touching, question, effort.optimises && minimum.isProven ? minimum.bounds : nil)
        return .plan(plan, cost: effort.optimises ? cost : .none, bound: minimum.bounds)
    }

    /// The plan as the judge sees it: nothing that was asked may fail, and what it costs must be what was counted.
    func confirm(
        _ plan: Plan, _ touching: [Requirement], _ question: Question, _ counted: Cost?
    ) throws -> Cost {
        let judge = Judge(problem: question.problem, plan: plan.closed())
        let heldJudge = Judge(problem: question.problem, plan: question.held.closed())
        for requirement in touching where requirement.severity == .must {
            guard case .fails(let misses) = judge.verdict(requirement.demand) else { continue }
            // What the held part breaks by itself was not asked.
            if case .fails(let old) = heldJudge.verdict(requirement.demand), Set(misses).isSubset(of: old) { continue }
            throw InternalFault(
                "solver and judge disagree about a requirement of the rule '\(requirement.rule)'",
                QuestionDump(question, plan, about: requirement))
        }
        let judged = judge.costs(touching)
        if let counted, judged != counted {
            throw InternalFault(
                "the solver counts a cost of \(counted.levels), the judge \(judged.levels)",
                QuestionDump(question, plan))
        }
        return judged
    }
}
