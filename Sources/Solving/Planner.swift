package import CPSAT
package import Conditions
package import Occasions

/// Plans an office's season: a first plan, then improvement by freeing a few engagements and holding the rest.
package struct Planner: Sendable {
    private let context: PlanningContext

    package init(engine: Engine, problem: Problem, requirements: [Requirement], seed: Int) {
        context = PlanningContext(engine: engine, problem: problem, requirements: requirements, seed: seed)
    }

    /// Who answers its questions, and the seed it asks them with.
    package var engine: Engine { context.engine }
    package var seed: Int { context.seed }

    /// Plans what is free around what is held.
    package func plan(
        free: [EngagementID], held: Plan, thoroughness: Thoroughness = .full, stop: StopSignal,
        progress: @Sendable (PlanningProgress) -> Void
    ) throws -> PlanningOutcome {
        if context.isImpossibleByFacts() { return .infeasible }
        // What lacks people, rooms or cars is soonest known by counting.
        let question = Question(problem: context.problem, requirements: context.requirements, free: free, held: held)
        if ShortageSearch(question).isShort() { return .infeasible }
        switch try FirstPlan(context: context, free: free, held: held, stop: stop).find(progress: progress) {
        case .impossible: return .infeasible
        case .undecided: return .undecided
        case .found(let plan):
            guard thoroughness != .first else {
                return .plan(plan, stop.isStopped ? .stopped(within: nil) : .bestFound)
            }
            let (better, proof) = improve(
                plan, free: free, held: held, thoroughness: thoroughness, stop: stop, progress: progress)
            return .plan(better, proof)
        }
    }

    /// Goes on from a first plan that keeps every must.
    package func improve(
        _ first: Plan, free: [EngagementID], held: Plan, thoroughness: Thoroughness = .full, stop: StopSignal,
        progress: @Sendable (PlanningProgress) -> Void
    ) -> (Plan, PlanProof) {
        Improvement(context: context, free: free, held: held, thoroughness: thoroughness, stop: stop)
            .improve(first, progress: progress)
    }

    /// Solves everything that is free as one question, until no plan can be better or it is stopped.
    ///
    /// For rounds of talks: there every engagement touches every other, and nothing is gained by parts. Where engagements
    /// lie in slots two searches race for what the wishes cost at least, see `Race`; elsewhere searches take turns.
    package func planWhole(
        free: [EngagementID], held: Plan, stop: StopSignal, progress: @escaping @Sendable (PlanningProgress) -> Void
    ) throws -> PlanningOutcome {
        if context.isImpossibleByFacts() { return .infeasible }
        let question = context.question(freeing: free, in: held)
        return try Race(context: context, question: question, stop: stop, progress: progress).run()
    }

    /// Whether every must can be kept; nil where the limits were reached.
    package func isPossible(free: [EngagementID], held: Plan, stop: StopSignal) throws -> Bool? {
        switch try plan(free: free, held: held, thoroughness: .first, stop: stop, progress: { _ in }) {
        case .plan: true
        case .infeasible: false
        case .undecided: nil
        }
    }
}
