internal import Conditions
internal import Handbook
internal import Occasions

extension ConflictExplanation.Concession {
    /// What the office does so that the requirement no longer binds.
    var concession: Concession {
        // What is promised belongs to no rule: the engagement gives way.
        Catalogue.rule(requirement.rule)?.concession ?? (Promise.id == requirement.rule ? .move : .waive)
    }

    /// Who or what the requirement is about.
    func resource(of problem: Problem) -> ResourceID? {
        problem.resourceIDs.first { requirement.subjects.contains(problem[$0].id) }
    }

    /// What has begun has begun, and what a calendar given with the question says is so.
    var isSettled: Bool {
        let isOfGiven = breach?.engagements.isEmpty == false && engagements.isEmpty
        return isOfGiven || [Pinned.Reason.begun, .given].contains { requirement.rule == "\($0)" }
    }
}
