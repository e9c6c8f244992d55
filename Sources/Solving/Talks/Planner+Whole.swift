package import CPSAT
internal import Conditions
package import Occasions

extension Planner {
    /// Solves everything that is free as one question, until no plan can be better or it is stopped.
    ///
    /// For rounds of talks: there every engagement touches every other, and nothing is gained by parts. Where engagements
    /// lie in slots two searches race for what the wishes cost at least, see `Race`; elsewhere ways take turns.
    package func planWhole(
        free: [EngagementID], held: Plan, stop: StopSignal, progress: @escaping @Sendable (Progress) -> Void
    ) throws -> Outcome {
        if let facts = try impossibleFacts() { return facts }
        let question = question(freeing: free, in: held)
        let race = Race(planner: self, question: question, stop: stop, progress: progress)
        return try race.run()
    }
}
