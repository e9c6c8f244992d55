internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// A plan after changes, with what they break.
struct ChangedPlan {
    /// The plan as people were told, and the case with the changes in force.
    let opened: CaseDesk.Opened
    /// The case without the changes, in which everything promised must be placed.
    let before: Problem
    let changes: [AppliedChange]
    let damage: Damage
    /// What is locked of engagements that have no time yet.
    let choices: [Requirement]
    /// What the plan leaves open, and may leave open; nil: nothing.
    let vacancy: Vacancy?
    /// The language of the findings.
    let language: Language

    var problem: Problem { opened.found.problem }
    var plan: Plan { opened.plan }

    /// The plan in which nobody yet fills what may stay open.
    var closedPlan: Plan { vacancy?.closing(plan, of: problem) ?? plan }

    /// What a plan leaves open of what was promised.
    func open(by plan: Plan) -> [Finding] { Unplanned.findings(plan, Phrase(language, before), onlyPromised: true) }
    /// How many engagements people have been told of.
    var communicated: Int { problem.engagementIDs.count { plan[$0] != .open && !problem.isGiven($0) } }

    func placed(_ findings: [Finding]) -> PlacedFindings {
        PlacedFindings(findings, problem: problem, places: opened.places)
    }
}
