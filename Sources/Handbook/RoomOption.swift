internal import Occasions

/// The best hold (contract or option) of an occasion on a room, and the engagements that may use the room.
struct RoomOption {
    let occasion: Int
    let room: ResourceID
    /// The contract, else the best option that runs, else the one that lapsed last.
    let hold: Hold
    let isLapsed: Bool
    /// Its engagements that may take the room.
    private(set) var users: [(id: EngagementID, place: SlotID)] = []

    var isConfirmed: Bool { hold.until == nil }

    /// By occasion, then by room, for the engagements an instance speaks of.
    static func each(_ brief: Brief, _ instance: RuleInstance) -> [RoomOption] {
        let problem = brief.problem
        var found: [[Int]: RoomOption] = [:]
        for occasion in brief.occasions(for: instance) {
            for (room, holds) in Dictionary(grouping: problem.occasions[occasion].holds, by: \.room) {
                found[[occasion, room.index]] = RoomOption(occasion, room, holds, in: problem)
            }
        }
        guard !found.isEmpty else { return [] }
        for id in brief.engagements(for: instance) {
            guard let place = problem[id].place else { continue }
            for room in problem[place].candidates {
                found[[problem[id].occasion, room.index]]?.users.append((id, place))
            }
        }
        return found.values.sorted { ($0.occasion, $0.room) < ($1.occasion, $1.room) }
    }

    private init?(_ occasion: Int, _ room: ResourceID, _ holds: [Hold], in problem: Problem) {
        let running = holds.filter { $0.isRunning(in: problem) }
        let best = running.min { ($0.standing, $1.latest) < ($1.standing, $0.latest) }
        guard let hold = best ?? holds.max(by: { $0.latest < $1.latest }) else { return nil }
        self.occasion = occasion
        self.room = room
        self.hold = hold
        isLapsed = running.isEmpty
    }
}

extension Hold {
    /// A contract counts as the first option.
    var standing: Int { until == nil ? 1 : rank }

    /// False where it has lapsed by the day of the question.
    func isRunning(in problem: Problem) -> Bool {
        guard let until, let today = problem.today else { return true }
        return problem.date(of: until) >= today
    }

    fileprivate var latest: Moment { until ?? Moment(minutes: .max) }
}
