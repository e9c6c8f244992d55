internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions

/// What would come of deciding one engagement otherwise, everything else as planned.
///
/// Only what speaks of the engagement is judged, so that many ways can be tried in no time.
struct WhatIf {
    let problem: Problem
    let id: EngagementID
    /// The plan without what is to be decided.
    let open: Plan
    let say: Language
    /// What can be told quickly comes first.
    private let musts: [Requirement]
    private let wishes: [Requirement]
    /// What breaks whatever is decided, by the id of the finding, and by how much.
    private let brokenAnyway: [String: Int]
    private let costAnyway: Int

    /// `reopening`: the slots to decide; nil: the whole engagement.
    init(_ opened: CaseDesk.Opened, _ id: EngagementID, reopening slots: [SlotID]? = nil, say: Language) {
        problem = opened.found.problem
        self.id = id
        self.say = say
        var open = opened.plan
        if let slots {
            for slot in slots { open[slot] = nil }
        } else {
            open.reopen([id], in: problem)
        }
        self.open = open
        var (quick, slow, wishes): ([Requirement], [Requirement], [Requirement]) = ([], [], [])
        for requirement in opened.found.handbook.requirements(of: problem, judging: open) {
            let concerned = Mentions(requirement.demand).concerned(in: problem)
            guard concerned.contains(id) else { continue }
            switch requirement.severity {
            case .must where concerned.count == 1: quick.append(requirement)
            case .must: slow.append(requirement)
            case .should: wishes.append(requirement)
            case .note: break
            }
        }
        musts = quick + slow
        self.wishes = wishes
        // What is open may be anybody's: what the only candidate would break is not broken anyway.
        let anyway = Judge(problem: problem.opening(slots ?? problem[id].slots), plan: open)
        brokenAnyway = anyway.findings(musts, in: say).reduce(into: [:]) { found, finding in
            found[finding.id] = max(found[finding.id] ?? 0, finding.amount)
        }
        costAnyway = Judge(problem: problem, plan: open).cost(wishes)
    }

    /// True where nothing that must be kept would break.
    func isPossible(_ plan: Plan) -> Bool {
        let judge = Judge(problem: problem, plan: plan)
        return musts.allSatisfy { requirement in
            guard case .fails = judge.verdict(requirement.demand) else { return true }
            return judge.findings(requirement, in: say).allSatisfy(isAnyway)
        }
    }

    /// What would break that does not break anyway, or not so badly.
    func breaches(_ plan: Plan) -> [Finding] {
        Judge(problem: problem, plan: plan).findings(musts, in: say).filter { !isAnyway($0) }
    }

    private func isAnyway(_ finding: Finding) -> Bool { brokenAnyway[finding.id].map { finding.amount <= $0 } ?? false }

    /// What the wishes it does not meet would cost.
    func price(_ plan: Plan) -> Int { Judge(problem: problem, plan: plan).cost(wishes) - costAnyway }

    /// What it would break or cost beyond what the plan as it stands does.
    func news(_ plan: Plan, against planned: Plan) -> [Finding] {
        let all = musts + wishes
        let before = Set(Judge(problem: problem, plan: planned).findings(all, in: say).map(\.id))
        return Judge(problem: problem, plan: plan).findings(all, in: say).filter { !before.contains($0.id) }
    }

    /// What the plan as it stands breaks of the engagement, by this decision or anyway, and would go on breaking.
    func standing(_ plan: Plan, against planned: Plan) -> [Finding] {
        func broken(_ plan: Plan) -> [Finding] {
            Judge(problem: problem, plan: plan).findings(musts, in: say)
                .filter { !isAnyway($0) || $0.engagements.contains(id) }
        }
        let before = Set(broken(planned).map(\.id))
        return broken(plan).filter { before.contains($0.id) }
    }
}
