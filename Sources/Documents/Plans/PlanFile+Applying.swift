internal import Editions
package import Occasions

extension PlanFile {
    /// The plan of a case, where each engagement stands in the document, and what it names that is no more.
    package typealias Applied = (plan: Plan, places: [EngagementID: SourcePlace], notices: [String])

    /// Every name must be one of the case; an engagement the document leaves out stays open.
    ///
    /// What is cancelled is passed over, and what the documents have no more is told in one notice.
    /// Rooms, people and vehicles that cannot fill their slot are taken over: the rule book judges them.
    package func apply(to found: Case) throws(Faults) -> Applied {
        let faults = FaultList()
        var applied = fill(found, onlyCandidates: false, faults)
        try faults.end()
        applied.notices = applied.notices.map {
            "\($0). Nothing of it is judged. 'hostcity plan' with this plan as output takes it out; or put it back into its occasion."
        }
        return applied
    }

    /// What still fits a case whose documents have changed since; the notices name what does not.
    package func fit(to found: Case) -> (plan: Plan, places: [EngagementID: SourcePlace], notices: [String]) {
        let faults = FaultList()
        let applied = fill(found, onlyCandidates: true, faults)
        return (
            applied.plan, applied.places,
            faults.all.map { "\($0.place.text): \($0.what); it is left open" }
                + applied.notices.map { "\($0); it is taken out" }
        )
    }

    private func fill(_ found: Case, onlyCandidates: Bool, _ faults: FaultList) -> Applied {
        let problem = found.problem
        var plan = Plan(for: problem)
        var places: [EngagementID: SourcePlace] = [:]
        var engagements: [String: EngagementID] = [:]
        for id in problem.engagementIDs { engagements[problem[id].id] = id }
        var resources: [String: ResourceID] = [:]
        for id in problem.resourceIDs { resources[problem[id].id] = id }
        var gone: [PlanEntry] = []
        // Those that the plan does not name: wanted only where it names one that is not there.
        lazy var missing = { [named = Set(entries.map(\.id))] in
            problem.engagements.map(\.id).filter { !named.contains($0) }
        }()
        for entry in entries {
            let place = entry.source ?? SourcePlace(file: path, line: 1)
            guard let id = engagements[entry.id] else {
                if found.cancelled.contains(entry.id) { continue }
                // Near to one that the plan does not name it is misspelt; else the documents have it no more.
                if !onlyCandidates, let meant = faults.nearest(to: entry.id, among: missing) {
                    faults.add(place, "there is no engagement '\(entry.id)'", "Did you mean '\(meant)'?")
                } else {
                    gone.append(entry)
                }
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
                // What is locked stays, and the rule book says what is wrong with it.
                if onlyCandidates, !entry.isLocked, !problem[slot].admits(resource) {
                    faults.add(
                        place, "'\(filling.resource)' cannot fill '\(filling.slot)' of '\(entry.id)'",
                        "Choose one of its candidates.")
                } else {
                    plan[slot] = resource
                }
            }
        }
        return (plan, places, notice(of: gone))
    }

    /// One sentence, however many they are.
    private func notice(of gone: [PlanEntry]) -> [String] {
        guard let first = gone.first else { return [] }
        let names = gone.prefix(4).map { "'\($0.id.onOneLine.cut)'" }.joined(separator: ", ")
        let more = gone.count > 4 ? " and \(gone.count - 4) more" : ""
        let count = gone.count == 1 ? "an engagement" : "\(gone.count) engagements"
        let place = first.source ?? SourcePlace(file: path, line: 1)
        return ["\(place.text): the plan has \(count) that the documents do not have: \(names)\(more)"]
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
