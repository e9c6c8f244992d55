internal import Occasions

/// The limits of working time that the rule book sets one member of staff, by the regime the person works under.
struct WorkingLimits {
    /// What one rule allows, the strictest of its instances that speak of the person.
    struct Limit {
        /// Nil where no instance does; the numbers below are then those of the rule as it stands.
        let minutes: Int?
        /// Minutes of the day a working day begins at.
        let dayBegins: Int
        /// Weeks of the reference period, at least 1.
        let weeks: Int
    }

    let day: Limit
    let presence: Limit
    let rest: Limit
    let week: Limit
    let average: Limit
    let target: Limit

    init(of resource: Resource, _ staff: Staff, under handbook: Handbook) {
        func limit(_ rule: Rule, _ parameter: String, strictest: (Int, Int) -> Bool = (<)) -> Limit {
            let standing = handbook.instances.filter { instance in
                instance.rule == rule.id && staff.regime != "none" && instance.scope.covers(resource)
                    && instance.scope.occasions.isEmpty && instance.scope.kinds.isEmpty
            }
            let ruling = standing.min { strictest($0(parameter), $1(parameter)) }
            let numbers = ruling ?? rule.standard
            return Limit(
                minutes: ruling.map { $0(parameter) }, dayBegins: numbers("day-begins"), weeks: max(1, numbers("weeks"))
            )
        }
        day = limit(DailyHours.rule, "work")
        presence = limit(DailySpan.rule, "presence")
        rest = limit(DailyRest.rule, "rest", strictest: >)
        week = limit(WeeklyHours.rule, "work")
        average = limit(AverageHours.rule, "average")
        target = limit(AverageTarget.rule, "average")
    }
}
