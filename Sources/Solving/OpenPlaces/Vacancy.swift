package import Conditions
package import Occasions

/// Who stands for nobody yet, and where.
package struct Vacancy: Sendable {
    let resource: ResourceID
    let slots: Set<SlotID>

    init(_ resource: ResourceID, in slots: Set<SlotID>) {
        self.resource = resource
        self.slots = slots
    }

    /// The slots that a plan leaves open of a problem that allows it, see `Problem.leavingOpen`; nil: none is.
    package init?(of problem: Problem) {
        guard problem.leavesOpen, let last = problem.resourceIDs.last else { return nil }
        self.init(last, in: Set(problem.slotIDs.filter { problem[$0].admits(last) }))
    }

    /// The demands as they are meant where a place stays open.
    package func forgiving(_ requirements: [Requirement]) -> [Requirement] {
        requirements.map { requirement in
            guard case .formula(let formula) = requirement.demand else { return requirement }
            return requirement.demanding(.formula(formula.forgiving(self)))
        }
    }

    /// A plan in which nobody yet fills what it leaves open of what takes place.
    package func closing(_ plan: Plan, of problem: Problem) -> Plan {
        var closed = plan
        for slot in slots where plan[slot] == nil && plan.start(of: problem[slot].engagement) != nil {
            closed[slot] = resource
        }
        return closed
    }

    /// The other way round: a slot that nobody yet fills is open.
    package func opening(_ plan: Plan) -> Plan {
        var open = plan
        for slot in slots where plan[slot] == resource { open[slot] = nil }
        return open
    }
}
