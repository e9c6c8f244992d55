internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// A plan as `hostcity plan` made it, judged once.
struct NewPlan {
    let found: Case
    let plan: Plan
    let proof: PlanProof
    let findings: PlacedFindings
    /// The engagements that were planned, and those that are locked.
    let shown: [EngagementID]
    /// What is left open, what matters most first; empty but for a plan with holes.
    let holes: [OpenPlace]
    /// The document of the plan, whether or not it is written.
    let file: PlanFile

    /// Throws an internal fault where the plan breaks a must for an engagement that was free.
    init(
        _ plan: Plan, _ proof: PlanProof, of scope: PlanningScope, seed: Int, path: String, in language: Language,
        holes: [OpenPlace] = []
    ) throws {
        self.holes = holes
        found = scope.found
        self.plan = plan
        self.proof = proof
        shown = scope.shown
        // What is left open breaks nothing: it is told as an open place.
        let problem = holes.isEmpty ? found.problem : found.problem.leavingOpen(by: plan)
        let judged = Judge(problem: problem, plan: plan).findings(
            found.handbook.requirements(of: problem, judging: plan), in: language)
        findings = PlacedFindings(judged, problem: found.problem)
        let isFree = Set(scope.free).subtracting(scope.unlisted)
            .subtracting(holes.filter { $0.slot == nil }.map(\.engagement))
        if let broken = findings.blockers.first(where: { $0.finding.engagements.contains(where: isFree.contains) }) {
            throw InternalFault(
                "the plan breaks the rule '\(broken.finding.rule)'",
                dump: "\(broken.finding.id): \(broken.finding.text)")
        }
        file = PlanFile.make(
            plan: plan.own(of: found.problem), of: found.own, previous: scope.previous, seed: UInt64(clamping: seed),
            path: path)
    }

    /// What everybody works by the plan.
    var work: WorkingLedger { WorkingLedger(found.problem, plan, under: found.handbook) }
}
