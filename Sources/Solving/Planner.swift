package import CPSAT
package import Conditions
package import Occasions

/// Plans an office's season: a first plan, then improvement by freeing a few and holding the rest.
package struct Planner: Sendable {
    package let engine: Engine
    package let problem: Problem
    package let requirements: [Requirement]
    package let seed: Int
    let index: RequirementIndex
    let touches: Touches

    package init(engine: Engine, problem: Problem, requirements: [Requirement], seed: Int) {
        self.engine = engine
        self.problem = problem
        self.requirements = requirements
        self.seed = seed
        (index, touches) = Occasions.abreast(
            { RequirementIndex(requirements, in: problem) }, { Touches(requirements, in: problem) })
    }

    package enum Outcome: Sendable {
        case plan(Plan, Proof)
        /// No plan keeps every must.
        case infeasible
        /// Stopped before there was a plan, or the limits were too tight to tell.
        case undecided
    }

    /// How long to look for better plans once there is one.
    package enum Thoroughness: Sendable {
        /// Not at all.
        case first
        /// Enough to compare one question with another.
        case quick
        case full

        /// For everything at once, in the solver's own unit of work.
        var wholeLimit: Double { self == .full ? 8 : 0.5 }
        /// Where improvement ends by itself, whatever is left to try.
        func circles(_ engagements: Int) -> Int { self == .full ? 100 + 2 * engagements : 16 }
        /// How many circles in vain end it.
        func patience(_ engagements: Int) -> Int { 40 + engagements / 4 }
    }

    /// How good a plan is known to be.
    package enum Proof: Hashable, Sendable {
        /// No plan costs less.
        case optimal
        /// No plan costs less than this one by more than so many per cent of the least it could cost.
        case within(percent: Int)
        /// Every must is kept; a cheaper plan may exist.
        case bestFound
        /// As before, and the search was ended from outside; nil: nothing is known of how much cheaper.
        case stopped(within: Int?)
        /// As before, and the search was ended by a fault, in words.
        case halted(String)
    }

    /// What is told while it works.
    package struct Progress: Sendable {
        package let placed: Int
        package let total: Int
        /// Nil until every engagement has its place.
        package let cost: Int?
        /// What it costs at least; nil: not known.
        package var bound: Int?
        /// How many wishes are not met.
        package var unmet = 0
        /// The best so far; nil until every engagement has its place.
        package var plan: Plan?
    }

    /// Plans what is free around what is held.
    package func plan(
        free: [EngagementID], held: Plan, thoroughness: Thoroughness = .full, stop: StopSignal,
        progress: @Sendable (Progress) -> Void
    ) throws -> Outcome {
        if let facts = try impossibleFacts() { return facts }
        switch try FirstPlan(planner: self, free: free, held: held, stop: stop).find(progress: progress) {
        case .impossible: return .infeasible
        case .undecided: return .undecided
        case .found(let plan):
            guard thoroughness != .first else {
                return .plan(plan, stop.isStopped ? .stopped(within: nil) : .bestFound)
            }
            let improvement = Improvement(
                planner: self, free: free, held: held, thoroughness: thoroughness, stop: stop)
            let (better, proof) = improvement.improve(plan, progress: progress)
            return .plan(better, proof)
        }
    }

    /// A fault that ended a search, with what there is for whoever mends it.
    static func words(for error: any Error) -> String {
        if let fault = error as? SolverFault { return fault.what }
        guard let fault = error as? InternalFault else { return "\(error)" }
        return [fault.what, fault.dump].compactMap(\.self).joined(separator: "\n")
    }

    /// Whether every must can be kept; nil where the limits were reached.
    package func isPossible(free: [EngagementID], held: Plan, stop: StopSignal) throws -> Bool? {
        switch try plan(free: free, held: held, thoroughness: .first, stop: stop, progress: { _ in }) {
        case .plan: true
        case .infeasible: false
        case .undecided: nil
        }
    }

    /// Requirements that speak of nothing a plan decides.
    func impossibleFacts() throws -> Outcome? {
        let judge = Judge(problem: problem, plan: Plan(for: problem))
        let isImpossible = zip(requirements, index.concerned).contains { requirement, concerned in
            guard requirement.severity == .must, concerned.isEmpty else { return false }
            if case .fails = judge.verdict(requirement.demand) { return true }
            return false
        }
        return isImpossible ? .infeasible : nil
    }

    func question(freeing circle: [EngagementID], in plan: Plan) -> Question {
        var held = plan
        held.reopen(circle, in: problem)
        return Question(problem: problem, requirements: index.touching(circle), free: circle, held: held)
    }
}
