internal import Occasions

/// Where each guest is in the course of a plan: what follows what, and at which venue.
struct Whereabouts {
    struct Stay {
        let id: EngagementID
        let range: TimeRange
        /// Nil: it takes place in no room of the office.
        let venue: Int?
    }

    private let stays: [ResourceID: [Stay]]

    init(_ problem: Problem, _ plan: Plan) {
        var stays: [ResourceID: [Stay]] = [:]
        for id in problem.engagementIDs {
            guard let range = plan.range(of: id, in: problem) else { continue }
            let venue = problem[id].place.flatMap { plan[$0] }.flatMap { problem.venue(of: $0) }
            for guest in problem[id].participants {
                stays[guest, default: []].append(Stay(id: id, range: range, venue: venue))
            }
        }
        self.stays = stays.mapValues { $0.sorted { ($0.range, $0.id) < ($1.range, $1.id) } }
    }

    /// What a guest does last before an engagement.
    func before(_ id: EngagementID, _ guest: ResourceID) -> Stay? {
        guard let own = stays[guest], let place = own.firstIndex(where: { $0.id == id }), place > 0 else { return nil }
        return own[place - 1]
    }

    /// What a guest does first after it.
    func after(_ id: EngagementID, _ guest: ResourceID) -> Stay? {
        guard let own = stays[guest], let place = own.firstIndex(where: { $0.id == id }), place + 1 < own.count else {
            return nil
        }
        return own[place + 1]
    }
}
