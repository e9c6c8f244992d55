package import Conditions
internal import Handbook
package import Occasions

/// What is decided of one engagement in a sketched plan.
package struct Held {
    let id: EngagementID
    let start: Moment?
    let fills: [String: ResourceID]

    /// `in`: its room; `staff`: who fills which of its other slots, by name.
    package init(
        _ id: EngagementID, at start: Moment, in room: ResourceID? = nil, staff: [String: ResourceID] = [:]
    ) {
        self.id = id
        self.start = start
        var fills = staff
        if let room { fills["room"] = room }
        self.fills = fills
    }

    /// Left out.
    package init(omitted id: EngagementID) {
        self.id = id
        start = nil
        fills = [:]
    }
}

extension Sketch {
    /// A plan that decides these engagements and leaves the others open.
    package func plan(_ held: Held...) -> Plan { plan(held) }

    package func plan(_ held: [Held]) -> Plan {
        let problem = problem
        var plan = Plan(for: problem)
        for held in held {
            plan[held.id] = held.start.map { .starts($0) } ?? .omitted
            for slot in problem[held.id].slots { plan[slot] = held.fills[problem[slot].name] }
        }
        return plan
    }

    /// The requirements of one rule, with some of its parameters set otherwise.
    package func requirements(_ rule: String, _ parameters: [String: Int] = [:]) -> [Requirement] {
        guard let known = Catalogue.rule(rule) else { preconditionFailure("there is no rule '\(rule)'") }
        let set = parameters.map { name, value in
            guard let parameter = known.parameters.first(where: { $0.name == name }) else {
                preconditionFailure("the rule '\(rule)' has no parameter '\(name)'")
            }
            return (parameter, value)
        }
        let instance = known.instance(parameters: Dictionary(uniqueKeysWithValues: set))
        return known.requirements(Brief(problem, orders: { [precedence] in precedence }), instance)
    }

    /// The breaches of one rule in a plan.
    package func findings(
        _ rule: String, _ plan: Plan, _ parameters: [String: Int] = [:], in language: Language = .en
    ) -> [Finding] {
        Judge(problem: problem, plan: plan).findings(requirements(rule, parameters), in: language)
    }

    /// The words of the breaches of one rule in a plan: `text -> remedy`.
    package func words(
        _ rule: String, _ plan: Plan, _ parameters: [String: Int] = [:], in language: Language = .en
    ) -> [String] {
        findings(rule, plan, parameters, in: language).map { "\($0.text) -> \($0.remedy ?? "")" }
    }
}
