internal import Conditions
internal import Documents
internal import Editions
internal import Handbook
internal import Occasions

/// What a repair must not move, and what it costs to move the rest.
struct RepairPins {
    let reasons: [EngagementID: Pinned.Reason]
    /// What is locked of engagements that have no time yet.
    let choices: [Requirement]
    /// By engagement.
    let weights: [Int]

    /// `now`: what has begun by then is not moved; nil: nothing has begun.
    init(_ opened: CaseDesk.Opened, now: Moment?) {
        let (problem, plan) = (opened.found.problem, opened.plan)
        let locked = Set(opened.file.entries.filter(\.isLocked).map(\.id))
        var reasons: [EngagementID: Pinned.Reason] = [:]
        for id in problem.engagementIDs {
            // What has no time yet is held by what is chosen of it, see `choices`.
            if locked.contains(problem[id].id), plan[id] != .open { reasons[id] = .locked }
            if let now, let start = plan.start(of: id), start < now { reasons[id] = .begun }
            if problem.isGiven(id) { reasons[id] = .given }
        }
        self.reasons = reasons
        choices = problem.engagementIDs.filter { locked.contains(problem[$0].id) && reasons[$0] == nil }
            .compactMap { Pinned.choices($0, plan, in: problem) }
        let sealed = Set(opened.file.entries.filter { $0.seal != nil }.map(\.id))
        weights = problem.engagementIDs.map { id in
            MovePrice.weight(
                of: id, start: plan.start(of: id),
                isTold: sealed.contains(problem[id].id) || problem.occasion(of: id).isAnnounced, now: now, in: problem)
        }
    }
}
