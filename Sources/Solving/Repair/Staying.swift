internal import Conditions
package import Occasions

/// What it costs to move what people have been told: by engagement, and by what of it changes.
package struct Staying: Sendable {
    /// For one engagement the dearest of its changes is paid, once.
    package struct Tariff: Sendable {
        package let time: Int
        package let room: Int
        package let people: Int

        package init(time: Int, room: Int, people: Int) {
            self.time = time
            self.room = room
            self.people = people
        }

        /// Another person comes cheaper than another room, and that cheaper than another time.
        package static let standard = Tariff(time: 3, room: 2, people: 1)
    }

    let problem: Problem
    let plan: Plan
    /// By engagement.
    let weights: [Int]
    let tariff: Tariff

    package init(_ problem: Problem, plan: Plan, weights: [Int], tariff: Tariff = .standard) {
        self.problem = problem
        self.plan = plan
        self.weights = weights
        self.tariff = tariff
    }

    /// What two plans decide otherwise of an engagement, as levels that cost more and more.
    private func levels(_ id: EngagementID) -> [(price: Int, changed: Formula)] {
        guard let time = Formula.keepsTime(id, as: plan, in: problem)?.negated else { return [] }
        func changed(where wanted: (SlotID) -> Bool) -> [Formula] {
            Formula.keepsFills(problem[id].slots.filter(wanted), as: plan).map(\.negated)
        }
        let room = changed { problem[$0].role == .room }
        let people = changed { problem[$0].role != .room }
        return [
            (tariff.people, .any([time] + room + people)), (tariff.room - tariff.people, .any([time] + room)),
            (tariff.time - tariff.room, time),
        ].filter { $0.0 > 0 }
    }

    /// The price of moving these, as a quantity.
    func price(_ ids: [EngagementID]) -> Quantity {
        .sum(
            ids.flatMap { id in
                levels(id).map { Quantity(.truth($0.changed)) * ($0.price * weights[id.index]) }
            })
    }

    /// The price as a wish: what it is missed by is what moving costs.
    func wish(_ ids: [EngagementID]) -> Requirement {
        Staying.requirement("moved", .atMost(price(ids), 0), .should(weight: 1, per: .unit))
    }

    /// No more is paid than this.
    func budget(_ ids: [EngagementID], _ most: Int) -> Requirement {
        Staying.requirement("budget", .atMost(price(ids), most), .must)
    }

    /// Where something must move, by as few minutes and people as can be.
    func nearness(_ ids: [EngagementID]) -> [Requirement] {
        ids.flatMap { id -> [Requirement] in
            guard let start = plan.start(of: id) else { return [] }
            let later = Formula.atMost(.start(id), start.minutes)
            let earlier = Formula.atLeast(.start(id), start.minutes)
            let times = problem[id].isOptional ? [] : [later, earlier]
            let fills = Formula.keepsFills(problem[id].slots, as: plan)
            let name = problem[id].id
            return times.enumerated().map {
                Staying.requirement("near:\(name):\($0)", $1, .should(weight: 1, per: .unit))
            }
                + fills.enumerated().map {
                    Staying.requirement("same:\(name):\($0)", $1, .should(weight: 20, per: .breach))
                }
        }
    }

    /// What a plan costs against the one that was told.
    package func cost(of other: Plan) -> Int {
        problem.engagementIDs.reduce(0) { sum, id in
            let change = change(of: id, in: other)
            let price =
                change.isOfTime
                ? tariff.time
                : change.contains(.otherRoom) ? tariff.room : change.contains(.otherPeople) ? tariff.people : 0
            return sum + price * weights[id.index]
        }
    }

    /// What is otherwise in another plan of what was told; a slot that was open could be filled all along.
    package func change(of id: EngagementID, in other: Plan) -> PlanChange {
        plan[id] == .open ? [] : plan.change(of: id, to: other, in: problem).subtracting(.filled)
    }

    /// Never shown: it belongs to the question, not to the rule book.
    private static func requirement(_ name: String, _ formula: Formula, _ severity: Severity) -> Requirement {
        Requirement(
            rule: name, subjects: [], demand: .formula(formula), severity: severity, authority: .office,
            basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
        ) { _, _, _ in Wording("") }
    }
}
