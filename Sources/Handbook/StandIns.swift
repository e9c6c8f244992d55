package import Occasions

/// Who may take a principal's place: the declared deputies that are free.
package enum StandIns {
    /// In the order of the documents; `at`: when it is, as the plan has it.
    package static func free(
        for principal: ResourceID, at id: EngagementID, by plan: Plan, in problem: Problem
    ) -> [ResourceID] {
        guard let range = plan.range(of: id, in: problem) else { return [] }
        return problem.resourceIDs.filter { deputy in
            problem[deputy].principal?.deputises == principal && isFree(deputy, in: range, but: id, plan, problem)
        }
    }

    private static func isFree(
        _ deputy: ResourceID, in range: TimeRange, but id: EngagementID, _ plan: Plan, _ problem: Problem
    ) -> Bool {
        let isTaken = problem.calendar.contains { $0.role == .busy(deputy) && $0.range.overlaps(range) }
        return !isTaken
            && !problem.engagementIDs.contains { other in
                // Who attends it already can stand in at it.
                other != id && plan.range(of: other, in: problem)?.overlaps(range) ?? false
                    && (problem[other].participants.contains(deputy)
                        || problem[other].slots.contains { plan[$0] == deputy })
            }
    }
}
