internal import Conditions
internal import Occasions

/// The ends of a visit that are engagements: the arrivals and departures of the delegations, and what lies between them.
///
/// An arrival that leads to a ceremony, and one that lies half a day or more away from the time the delegation comes, is
/// a way inside the visit. It counts only where nothing else is known of the delegation's coming.
struct Stays {
    /// What must not lie beyond the end of a visit, and for whom.
    struct Bound: Sendable {
        /// True: after one of the arrivals. False: before one of the departures.
        let isArrival: Bool
        let ends: [EngagementID]
        let engagement: EngagementID
        fileprivate(set) var guests: [ResourceID]
    }

    /// In the order of the engagements; guests with the same ends together.
    let bounds: [Bound]

    init(_ brief: Brief, _ instance: RuleInstance) {
        let problem = brief.problem
        var attended: [ResourceID: [EngagementID]] = [:]
        for id in problem.engagementIDs {
            for guest in Set(problem[id].participants).sorted() where problem[guest].delegation != nil {
                attended[guest, default: []].append(id)
            }
        }
        let inScope = Set(brief.engagements(for: instance))
        var found: [Key: Bound] = [:]
        for guest in brief.resources(for: instance) {
            guard let delegation = problem[guest].delegation, let attended = attended[guest] else { continue }
            let arrivals = Stays.arrivals(of: delegation, among: attended, brief)
            let departures = Stays.departures(of: delegation, among: attended, brief)
            for id in attended where inScope.contains(id) {
                for (isArrival, ends) in [(true, arrivals), (false, departures)] where !ends.isEmpty {
                    guard !ends.contains(id) else { continue }
                    // Of one arrival and one departure it is said once that they are in order.
                    if !isArrival, arrivals == [id], ends.count == 1 { continue }
                    guard !isArrival || !Stays.isSaidBefore(id, ends, brief) else { continue }
                    let key = Key(isArrival: isArrival, ends: ends, engagement: id)
                    found[key, default: Bound(isArrival: isArrival, ends: ends, engagement: id, guests: [])]
                        .guests.append(guest)
                }
            }
        }
        bounds = found.values.sorted {
            ($0.engagement, $0.isArrival ? 0 : 1, $0.ends[0], $0.ends.count, $0.guests[0])
                < ($1.engagement, $1.isArrival ? 0 : 1, $1.ends[0], $1.ends.count, $1.guests[0])
        }
    }

    private struct Key: Hashable {
        let isArrival: Bool
        let ends: [EngagementID]
        let engagement: EngagementID
    }

    private static let halfADay = 720

    private static func arrivals(
        of delegation: Delegation, among attended: [EngagementID], _ brief: Brief
    ) -> [EngagementID] {
        let all = attended.filter { brief.problem[$0].kind.movement == .arrival }
        let own = all.filter { id in
            guard brief.problem[id].ceremonial.leadsTo == nil else { return false }
            guard let comes = delegation.arrival, let first = stated(id, brief.problem).first else { return true }
            return first - comes < halfADay
        }
        return own.isEmpty && delegation.arrival == nil ? all : own
    }

    private static func departures(
        of delegation: Delegation, among attended: [EngagementID], _ brief: Brief
    ) -> [EngagementID] {
        attended.filter { id in
            guard brief.problem[id].kind.movement == .departure else { return false }
            guard let leaves = delegation.departure, let end = stated(id, brief.problem).end else { return true }
            return leaves - (end - 1 + brief.problem[id].minutes) < halfADay
        }
    }

    /// The starts that its document leaves it.
    private static func stated(_ id: EngagementID, _ problem: Problem) -> TimeRanges {
        let fixed = problem[id].fixedStarts
        return fixed.isEmpty ? problem.allowedStarts(of: id) : TimeRanges(fixed.map { TimeRange($0, minutes: 1) })
    }

    /// True where the documents put an engagement before each arrival that leads to a ceremony: the guests are there then.
    private static func isSaidBefore(_ id: EngagementID, _ arrivals: [EngagementID], _ brief: Brief) -> Bool {
        let problem = brief.problem
        return arrivals.allSatisfy { arrival in
            guard problem[arrival].ceremonial.leadsTo != nil else { return false }
            if problem.orderings.contains(where: { $0.before == id && $0.after == arrival }) { return true }
            guard let last = stated(id, problem).end, let first = stated(arrival, problem).first else { return false }
            return last - 1 + problem[id].minutes <= first
        }
    }
}
