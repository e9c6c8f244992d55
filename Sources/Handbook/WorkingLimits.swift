internal import Occasions

/// The limits on the working time of one member of staff, by the rule book and the regime the person works under.
struct WorkingLimits {
    /// What one rule allows: the strictest of its instances that cover the person.
    struct Limit {
        /// Nil where no instance does.
        let minutes: Int?
        /// The instance that sets it; where none does, the rule as it stands.
        fileprivate let instance: RuleInstance

        /// Minutes of the day a working day begins at, of a rule that counts in days.
        var dayBegins: Int { instance[.dayBegins] }
        /// Weeks of the reference period, at least 1, of a rule that averages.
        var weeks: Int { max(1, instance[.weeks]) }
    }

    let day: Limit
    let presence: Limit
    let rest: Limit
    let week: Limit
    let average: Limit
    let target: Limit

    init(of resource: Resource, _ staff: Staff, under handbook: Handbook) {
        func limit(_ rule: Rule, _ parameter: Parameter, strictest: (Int, Int) -> Bool = (<)) -> Limit {
            let standing = handbook.instances.filter { instance in
                instance.rule == rule.id && staff.regime != "none" && instance.scope.covers(resource)
                    && instance.scope.occasions.isEmpty && instance.scope.kinds.isEmpty
            }
            let ruling = standing.min { strictest($0[parameter], $1[parameter]) }
            return Limit(minutes: ruling.map { $0[parameter] }, instance: ruling ?? rule.standard)
        }
        day = limit(DailyHours.rule, DailyHours.work)
        presence = limit(DailySpan.rule, DailySpan.presence)
        rest = limit(DailyRest.rule, DailyRest.rest, strictest: >)
        week = limit(WeeklyHours.rule, WeeklyHours.work)
        average = limit(AverageHours.rule, AverageHours.average)
        target = limit(AverageTarget.rule, AverageTarget.average)
    }
}
