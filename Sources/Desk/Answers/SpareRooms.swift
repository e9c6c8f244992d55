internal import Conditions
internal import Handbook
internal import Occasions

/// Looks for a room of the office that engagements can be held in though their documents do not name it.
struct SpareRooms {
    let problem: Problem
    let plan: Plan
    let handbook: Handbook

    /// So many rooms are judged by every rule at most, and none where that takes long.
    private static let mostJudged = 4
    private static let mostEngagements = 400

    /// The first room in which all of these keep every must, but for the one that it be named.
    func suiting(_ ids: [EngagementID]) -> ResourceID? {
        let slots = ids.compactMap { problem[$0].place }
        guard !ids.isEmpty, slots.count == ids.count, problem.engagements.count <= Self.mostEngagements else {
            return nil
        }
        return rooms(for: slots, ids).prefix(Self.mostJudged).first { room in
            var other = plan
            for slot in slots { other[slot] = room }
            return broken(in: other, of: ids).allSatisfy { $0 == Self.naming }
        }
    }

    private static let naming = DutyRole.rule.id

    /// Free rooms that none of the slots names, those of the same house first.
    private func rooms(for slots: [SlotID], _ ids: [EngagementID]) -> [ResourceID] {
        let venue = slots.first.flatMap { plan[$0] }.flatMap { problem[$0].room?.venue }
        let free = problem.resourceIDs.filter { room in
            problem[room].room != nil && !slots.contains { problem[$0].admits(room) }
                && !ids.contains { isTaken(room, during: $0) }
        }
        return free.filter { problem[$0].room?.venue == venue } + free.filter { problem[$0].room?.venue != venue }
    }

    private func isTaken(_ room: ResourceID, during id: EngagementID) -> Bool {
        guard let range = plan.range(of: id, in: problem) else { return true }
        return problem.calendar.contains { $0.role == .busy(room) && $0.range.overlaps(range) }
            || problem.engagementIDs.contains { other in
                problem[other].place.flatMap({ plan[$0] }) == room
                    && plan.range(of: other, in: problem)?.overlaps(range) ?? false
            }
    }

    /// The rule of each must that a plan breaks for these.
    private func broken(in plan: Plan, of ids: [EngagementID]) -> [String] {
        let ids = Set(ids)
        return Judge(problem: problem, plan: plan)
            .findings(handbook.requirements(of: problem, judging: plan).filter { $0.severity == .must }, in: .en)
            .filter { !ids.isDisjoint(with: $0.engagements) }.map(\.rule)
    }
}
