internal import Conditions
internal import Documents
internal import Occasions

/// A plan after changes, with what they break.
struct ChangedPlan {
    /// The plan as people were told, and the case with the changes in force.
    let opened: CaseDesk.Opened
    let changes: [AppliedChange]
    let damage: Damage
    /// The language of the findings.
    let language: Language

    var problem: Problem { opened.found.problem }
    var plan: Plan { opened.plan }
    /// How many engagements people have been told of.
    var communicated: Int { problem.engagementIDs.count { plan[$0] != .open && !problem.isGiven($0) } }

    func placed(_ findings: [Finding]) -> PlacedFindings {
        PlacedFindings(findings, problem: problem, places: opened.places)
    }
}
