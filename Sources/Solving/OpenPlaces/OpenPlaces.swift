package import Conditions
package import Occasions

/// A problem in which engagements may stay unplaced and slots open, for a plan that is as complete as can be.
///
/// Nobody yet is a resource like any other here (`Resource.Kind.vacancy`): one that is never busy and always fits. The wishes
/// of the level `promised` say what an open place costs. So planning, improving and explaining go on as they always do.
package struct OpenPlaces: Sendable {
    /// Where the slots admit nobody yet.
    package let problem: Problem
    /// The rules on it, with what an open place costs.
    package let requirements: [Requirement]
    private let index: RequirementIndex
    private let vacancy: Vacancy
    private let loosened: Set<EngagementID>

    /// `loose`: the problem with engagements that may be left out, whose last resource is nobody yet.
    ///
    /// `demands`: the rules on it. `prices`: what it costs that one of these is left out, or one of its slots open.
    /// `firm`: what is not forgiven where a place is open.
    package init(
        _ loose: Problem, vacancy: ResourceID, loosened: [EngagementID], demands: [Requirement],
        prices: [Requirement], firm: [Requirement] = []
    ) {
        self.loosened = Set(loosened)
        let slots = loosened.flatMap { id in loose[id].slots.filter { $0 != loose[id].place } }
        let vacancy = Vacancy(vacancy, in: Set(slots))
        self.vacancy = vacancy
        problem = loose.admitting(vacancy.resource, in: slots)
        // What fails whatever is planned is no reason to plan nothing.
        let alone = Judge(problem: loose, plan: Plan(for: loose))
        let possible = demands.filter { !alone.isHopeless($0) }
        requirements = vacancy.forgiving(possible) + firm + prices
        index = RequirementIndex(requirements, in: problem)
    }

    /// A plan of it in the words of the problem it was made of: open is what is left out, and a slot of nobody yet.
    package func opened(_ plan: Plan) -> Plan {
        var open = vacancy.opening(plan)
        for id in loosened where plan[id] == .omitted { open[id] = .open }
        return open
    }

    /// The other way round: nobody yet fills what a plan leaves open.
    package func closed(_ plan: Plan) -> Plan {
        var closed = vacancy.closing(plan, of: problem)
        for id in loosened where plan[id] == .open { closed[id] = .omitted }
        return closed
    }

    /// Whether engagements can be as these musts demand beside a plan, which is held.
    package func question(filling ids: [EngagementID], in plan: Plan, musts: [Requirement]) -> Question {
        var held = closed(plan)
        held.reopen(ids, in: problem)
        let demands = index.touching(ids).filter { $0.level != .promised }
        return Question(problem: problem, requirements: demands + musts, free: ids, held: held)
    }
}
