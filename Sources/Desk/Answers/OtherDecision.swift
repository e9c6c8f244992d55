internal import Occasions

/// An engagement at another time, in another room or with somebody else, and what that would break.
struct OtherDecision {
    let problem: Problem
    let id: EngagementID
    /// The plan with what was asked.
    let plan: Plan
    /// False where nothing particular was asked.
    let isAsked: Bool
    /// What the plan as it stands does not break.
    let findings: PlacedFindings
    /// What that breaks already by how the engagement is planned, and would go on breaking.
    let standing: PlacedFindings
    let others: OtherWays

    /// True where nothing that must be kept would break, or stay broken.
    var isFree: Bool { findings.isKept && standing.isKept }
    /// What was asked can be; where nothing was asked, something else can.
    var isPossible: Bool { isAsked ? isFree : others.isAny }
}
