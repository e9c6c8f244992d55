internal import Editions
package import Occasions

extension PlanFile {
    /// The plan of a case, and where each engagement stands in the document.
    package typealias Applied = (plan: Plan, places: [EngagementID: SourcePlace])

    /// Every name must be one of the case; an engagement the document leaves out stays open.
    ///
    /// Rooms, people and vehicles that cannot fill their slot are taken over: the rule book judges them.
    package func apply(to found: Case) throws(Faults) -> Applied {
        let faults = FaultList()
        let applied = fill(found.problem, onlyCandidates: false, faults)
        try faults.end()
        return applied
    }

    /// What still fits a case whose documents have changed since; the notices name what does not.
    package func fit(to found: Case) -> (plan: Plan, places: [EngagementID: SourcePlace], notices: [String]) {
        let faults = FaultList()
        let applied = fill(found.problem, onlyCandidates: true, faults)
        return (applied.plan, applied.places, faults.all.map { "\($0.place.text): \($0.what); it is left open" })
    }

    private func fill(_ problem: Problem, onlyCandidates: Bool, _ faults: FaultList) -> Applied {
        var plan = Plan(for: problem)
        var places: [EngagementID: SourcePlace] = [:]
        var engagements: [String: EngagementID] = [:]
        for id in problem.engagementIDs { engagements[problem[id].id] = id }
        var resources: [String: ResourceID] = [:]
        for id in problem.resourceIDs { resources[problem[id].id] = id }
        for entry in entries {
            let place = entry.source ?? SourcePlace(file: path, line: 1)
            guard let id = engagements[entry.id] else {
                faults.add(
                    place, "there is no engagement '\(entry.id)'",
                    faults.remedy(for: entry.id, among: problem.engagements.map(\.id), noun: "engagement"))
                continue
            }
            places[id] = place
            if entry.isOmitted {
                if problem[id].isOptional {
                    plan[id] = .omitted
                } else {
                    faults.add(
                        place, "'\(entry.id)' is omitted and not optional",
                        "Give it a start, or write 'optional: yes' in its occasion.")
                }
                continue
            }
            if let start = entry.start { plan[id] = .starts(start) }
            let room = entry.room.map { [PlanEntry.Filling(slot: "room", resource: $0)] } ?? []
            for filling in room + entry.staff {
                guard let (slot, resource) = find(filling, of: id, problem, resources, place, faults) else { continue }
                if onlyCandidates, !problem[slot].admits(resource) {
                    faults.add(
                        place, "'\(filling.resource)' cannot fill '\(filling.slot)' of '\(entry.id)'",
                        "Choose one of its candidates.")
                } else {
                    plan[slot] = resource
                }
            }
        }
        return (plan, places)
    }

    /// The slot and the room, person or vehicle meant.
    private func find(
        _ filling: PlanEntry.Filling, of id: EngagementID, _ problem: Problem, _ resources: [String: ResourceID],
        _ place: SourcePlace, _ faults: FaultList
    ) -> (SlotID, ResourceID)? {
        let slots = problem[id].slots
        guard let slot = slots.first(where: { problem[$0].name == filling.slot }) else {
            let what: Message =
                filling.slot == "room"
                ? "'\(problem[id].id)' takes place in no room of the office"
                : "'\(problem[id].id)' has no slot '\(filling.slot)'"
            let names = slots.map { problem[$0].name }.filter { $0 != "room" }
            faults.add(
                place, what,
                filling.slot == "room"
                    ? "Take the room out, or ask for one in its occasion."
                    : faults.remedy(for: filling.slot, among: names, noun: "slot"))
            return nil
        }
        guard let resource = resources[filling.resource], problem[slot].role.isMeant(for: problem[resource]) else {
            let names = problem[slot].candidates.map { problem[$0].id }
            faults.add(
                place, "there is no '\(filling.resource)' to fill '\(filling.slot)' of '\(problem[id].id)'",
                faults.remedy(for: filling.resource, among: names, noun: "\(filling.slot)"))
            return nil
        }
        return (slot, resource)
    }
}

extension Slot.Role {
    /// True of what a slot of this sort is filled with, whether or not it is a candidate.
    fileprivate func isMeant(for resource: Resource) -> Bool {
        switch self {
        case .room: resource.room != nil
        case .vehicle: resource.vehicle != nil
        case .liaison, .interpreter: resource.staff != nil
        case .duty: resource.staff != nil || resource.principal != nil
        }
    }
}
