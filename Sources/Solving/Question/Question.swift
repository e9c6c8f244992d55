package import Conditions
package import Occasions

/// The one operation of the engine: free some engagements, hold the rest. In the field: a sub-problem with the other
/// variables fixed.
///
/// What is neither free nor decided in `held` is left out of the question, as if it did not take place.
package struct Question: Sendable {
    package let problem: Problem
    package var requirements: [Requirement]
    package var free: [EngagementID]
    package var held: Plan
    /// Fewer candidates for some slots than the documents give, for a quick answer. That there is no plan is then
    /// said of these candidates only.
    package var palette: [SlotID: [ResourceID]] = [:]

    package init(problem: Problem, requirements: [Requirement], free: [EngagementID], held: Plan) {
        self.problem = problem
        self.requirements = requirements
        self.free = free.sorted()
        self.held = held
    }

    /// Everything free, nothing held.
    package init(all problem: Problem, requirements: [Requirement]) {
        self.init(
            problem: problem, requirements: requirements, free: problem.engagementIDs, held: Plan(for: problem))
    }
}

extension Question {
    /// The same engagements, asked about otherwise.
    package func asking(_ requirements: [Requirement]) -> Question {
        Question(problem: problem, requirements: requirements, free: free, held: held)
    }
}
