internal import Conditions
internal import Occasions

/// What every stage of planning works with: the problem, what is demanded, who answers questions, and two indices that
/// are built once.
struct PlanningContext: Sendable {
    let engine: Engine
    let problem: Problem
    let requirements: [Requirement]
    let seed: Int
    let index: RequirementIndex
    let touches: Touches

    init(engine: Engine, problem: Problem, requirements: [Requirement], seed: Int) {
        self.engine = engine
        self.problem = problem
        self.requirements = requirements
        self.seed = seed
        (index, touches) = Occasions.abreast(
            { RequirementIndex(requirements, in: problem) }, { Touches(requirements, in: problem) })
    }

    /// Frees some engagements of a plan and holds the rest.
    func question(freeing circle: [EngagementID], in plan: Plan) -> Question {
        var held = plan
        held.reopen(circle, in: problem)
        return Question(problem: problem, requirements: index.touching(circle), free: circle, held: held)
    }

    /// True where a requirement fails that speaks of nothing a plan decides: then no plan keeps every must.
    func isImpossibleByFacts() -> Bool {
        let judge = Judge(problem: problem, plan: Plan(for: problem))
        return zip(requirements, index.concerned).contains { requirement, concerned in
            guard requirement.severity == .must, concerned.isEmpty else { return false }
            if case .fails = judge.verdict(requirement.demand) { return true }
            return false
        }
    }
}
