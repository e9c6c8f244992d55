/// What is otherwise in a second plan, engagement by engagement: the one comparison of plans.
///
/// Repairs, versions, notices, papers and the marks of changes read it.
package struct PlanDifference: Hashable, Sendable {
    /// An engagement of which something is otherwise.
    package struct Entry: Hashable, Sendable {
        /// `ecofin/plenary-1`
        package let name: String
        /// In the first problem; nil: it is not there.
        package let before: EngagementID?
        /// In the second problem; nil: it is not there.
        package let after: EngagementID?
        package let change: PlanChange
    }

    /// In the order of the second problem, then what only the first one has.
    package let entries: [Entry]

    package var isEmpty: Bool { entries.isEmpty }

    /// How many engagements have changed in one of these ways.
    package func count(_ change: PlanChange) -> Int { entries.count { !$0.change.isDisjoint(with: change) } }

    /// Two plans of one problem.
    package init(from old: Plan, to new: Plan, in problem: Problem) {
        entries = problem.engagementIDs.compactMap { id in
            let change = old.change(of: id, to: new, in: problem)
            return change.isEmpty ? nil : Entry(name: problem[id].id, before: id, after: id, change: change)
        }
    }

    /// Two plans of problems that may differ: engagements, slots and resources are the same where their names are.
    package init(from old: Plan, of oldProblem: Problem, to new: Plan, of newProblem: Problem) {
        let translation = Translation(from: oldProblem, to: newProblem)
        let translated = translation.plan(old)
        var entries: [Entry] = []
        for id in newProblem.engagementIDs {
            let before = translation.before[id]
            var change = translated.change(of: id, to: new, in: newProblem)
            let isCalledOff = newProblem.occasion(of: id).status == .cancelled
            if let before {
                // Who or what the second problem does not know was there all the same.
                let gone = translation.lost(before, old)
                if !gone.isEmpty {
                    change.remove(.filled)
                    change.formUnion(gone)
                }
                if oldProblem.words(of: before) != newProblem.words(of: id) { change.insert(.otherWords) }
                let wasCalledOff = oldProblem.occasion(of: before).status == .cancelled
                if isCalledOff, !wasCalledOff, old.start(of: before) != nil { change.insert(.cancelled) }
            }
            if !change.isEmpty {
                entries.append(Entry(name: newProblem[id].id, before: before, after: id, change: change))
            }
        }
        for id in oldProblem.engagementIDs where translation.after[id] == nil && old.start(of: id) != nil {
            entries.append(Entry(name: oldProblem[id].id, before: id, after: nil, change: .cancelled))
        }
        self.entries = entries
    }
}

/// The engagements, slots and resources of one problem in another, by their names.
private struct Translation {
    let oldProblem: Problem
    let newProblem: Problem
    var before: [EngagementID: EngagementID] = [:]
    var after: [EngagementID: EngagementID] = [:]
    private var resources: [ResourceID: ResourceID] = [:]

    init(from oldProblem: Problem, to newProblem: Problem) {
        self.oldProblem = oldProblem
        self.newProblem = newProblem
        var engagements: [String: EngagementID] = [:]
        for id in newProblem.engagementIDs { engagements[newProblem[id].id] = id }
        for id in oldProblem.engagementIDs {
            guard let new = engagements[oldProblem[id].id] else { continue }
            after[id] = new
            before[new] = id
        }
        var names: [String: ResourceID] = [:]
        for id in newProblem.resourceIDs { names[newProblem[id].id] = id }
        for id in oldProblem.resourceIDs { resources[id] = names[oldProblem[id].id] }
    }

    /// The old plan, as far as the new problem has what it speaks of.
    func plan(_ old: Plan) -> Plan {
        var plan = Plan(for: newProblem)
        for id in newProblem.engagementIDs {
            guard let former = before[id] else { continue }
            plan[id] = old[former]
            for slot in newProblem[id].slots {
                let twin = oldProblem[former].slots.first { oldProblem[$0].name == newProblem[slot].name }
                plan[slot] = twin.flatMap { old[$0] }.flatMap { resources[$0] }
            }
        }
        return plan
    }

    /// What filled a slot of an engagement, and has no place in the new problem.
    func lost(_ id: EngagementID, _ old: Plan) -> PlanChange {
        guard let new = after[id] else { return [] }
        let names = Set(newProblem[new].slots.map { newProblem[$0].name })
        return oldProblem[id].slots.reduce(into: []) { change, slot in
            guard let resource = old[slot], resources[resource] == nil || !names.contains(oldProblem[slot].name) else {
                return
            }
            change.insert(oldProblem[slot].role == .room ? .otherRoom : .otherPeople)
        }
    }
}
