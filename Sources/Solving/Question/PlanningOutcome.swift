package import Occasions

/// How the planning of a season or a round of talks ended.
package enum PlanningOutcome: Sendable {
    case plan(Plan, PlanProof)
    /// No plan keeps every must.
    case infeasible
    /// Stopped before there was a plan, or the limits were too tight to tell.
    case undecided
}
