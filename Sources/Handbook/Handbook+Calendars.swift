internal import Conditions
internal import Occasions

/// What is asked of engagements that calendars given with a question fix.
extension Handbook {
    /// The rules that engagements of calendars keep or break among themselves: of them nothing else is known.
    ///
    /// Together with an engagement of the plan they are under every rule.
    private static let shared: Set<String> = [
        RoomOnce.rule.id, PrincipalOnce.rule.id, DelegationOnce.rule.id, StaffOnce.rule.id, TravelTime.rule.id,
        RoomBlocked.rule.id, PersonBlocked.rule.id, OpeningTimes.rule.id, RoomsExclude.rule.id, DividedHall.rule.id,
        RoomLargeEnough.rule.id, FixedTime.rule.id, VehicleOnce.rule.id, PoolEnough.rule.id,
    ]
    /// Those of them that ask nothing of an entry for whole days: nobody says at which hours it is held.
    private static let hourly: Set<String> = [OpeningTimes.rule.id, TravelTime.rule.id, RoomLargeEnough.rule.id]

    /// The rules that calendars alone, without an office, can keep or break.
    package static let calendars = Handbook(only: [
        RoomOnce.rule, PrincipalOnce.rule, DelegationOnce.rule, StaffOnce.rule, TravelTime.rule,
    ])

    /// True of what is asked of the plan, or of engagements of calendars too.
    static func isMeant(_ requirement: Requirement, in problem: Problem) -> Bool {
        let isHourly = hourly.contains(requirement.rule)
        guard !problem.given.isEmpty, isHourly || !shared.contains(requirement.rule) else { return true }
        let concerned = Mentions(requirement.demand).concerned(in: problem)
        guard !concerned.isEmpty, concerned.allSatisfy(problem.isGiven) else { return true }
        return isHourly && !concerned.allSatisfy { problem[$0].origin.isWholeDay }
    }
}
