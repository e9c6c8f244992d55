internal import Conditions
internal import Occasions

/// The best hold (contract or option) of an occasion on a room, and the engagements that may use the room.
///
/// A hold on a hall covers its parts. Who uses a hall that is held in parts only uses these.
struct RoomOption {
    let occasion: Int
    let room: ResourceID
    /// The time it is held for.
    let time: TimeRange
    /// The contract, else the best option that runs, else the one that lapsed last.
    let hold: Hold
    let isLapsed: Bool
    /// Of one that lapsed: the times that are held again.
    private let renewed: [TimeRange]
    /// Its engagements that may take the room, each with the rooms that would take it.
    private(set) var users: [User] = []

    struct User {
        let id: EngagementID
        let place: SlotID
        fileprivate(set) var rooms: Set<ResourceID>
        /// The starts at which the hold is meant for it; nil: all.
        let starts: TimeRanges?

        /// True of a plan where it takes the room while it is held.
        var isThere: Formula {
            let picked = Formula.picked(place, rooms)
            return starts.map { picked.and(.starts(id, $0)) } ?? picked
        }
    }

    var isConfirmed: Bool { hold.until == nil }

    /// By occasion, then by room, for the engagements an instance speaks of.
    static func each(_ brief: Brief, _ instance: RuleInstance) -> [RoomOption] {
        let problem = brief.problem
        /// By occasion and room, one for each time that is held.
        var found: [[Int]: [RoomOption]] = [:]
        for occasion in brief.occasions(for: instance) {
            let own = Dictionary(grouping: problem.occasions[occasion].holds, by: \.room)
            for room in own.keys {
                // Held by itself, or with the hall it is a part of.
                let holds = ([room] + brief.ties.halls(of: room)).flatMap { own[$0] ?? [] }
                let times = Set((own[room] ?? []).map { $0.asked(in: problem.occasions[occasion].window) }).sorted()
                found[[occasion, room.index]] = times.compactMap { time in
                    RoomOption(occasion, room, time, holds, in: problem)
                }
            }
        }
        guard !found.isEmpty else { return [] }
        for id in brief.engagements(for: instance) {
            guard let place = problem[id].place else { continue }
            let occasion = problem[id].occasion
            for room in brief.candidates(of: place) {
                for held in used(by: room, brief.ties, where: { found[[occasion, $0.index]] != nil }) {
                    for index in found[[occasion, held.index]]?.indices ?? 0..<0 {
                        found[[occasion, held.index]]?[index].use(id, place, room, brief)
                    }
                }
            }
        }
        return found.values.joined().sorted { ($0.occasion, $0.room, $0.time) < ($1.occasion, $1.room, $1.time) }
    }

    /// The rooms with a hold that an engagement in a room uses: the room, or the nearest halls it is a part of, or the
    /// largest of its parts.
    private static func used(
        by room: ResourceID, _ ties: RoomTies, where isHeld: (ResourceID) -> Bool
    ) -> [ResourceID] {
        if isHeld(room) { return [room] }
        let halls = ties.halls(of: room).filter(isHeld)
        let parts = halls.isEmpty ? ties.parts(of: room).filter(isHeld) : []
        return halls.filter { hall in !halls.contains { ties.parts(of: hall).contains($0) } }
            + parts.filter { part in !parts.contains { ties.parts(of: $0).contains(part) } }
    }

    private mutating func use(_ id: EngagementID, _ place: SlotID, _ room: ResourceID, _ brief: Brief) {
        if let last = users.indices.last, users[last].id == id {
            users[last].rooms.insert(room)
            return
        }
        // A document's option is for all that its occasion does in the room; a registered one for what it is held for.
        var wanted: TimeRanges?
        if hold.time != nil {
            let minutes = brief.problem[id].minutes
            func starts(touching range: TimeRange) -> TimeRange {
                TimeRange(range.start - minutes + 1, minutes: range.minutes + minutes - 1)
            }
            let meant = TimeRanges(renewed.map(starts(touching:))).complement(in: starts(touching: time))
            let common = brief.starts(of: id).intersection(meant)
            if common.isEmpty { return }
            if common != brief.starts(of: id) { wanted = meant }
        }
        users.append(User(id: id, place: place, rooms: [room], starts: wanted))
    }

    private init?(_ occasion: Int, _ room: ResourceID, _ time: TimeRange, _ holds: [Hold], in problem: Problem) {
        let own = problem.occasions[occasion]
        let live = holds.filter { $0.isRunning(in: problem) }
        let covering = holds.filter { $0.asked(in: own.window).contains(time) }
        let running = covering.filter { $0.isRunning(in: problem) }
        let best = running.min { ($0.standing, $1.latest) < ($1.standing, $0.latest) }
        guard let hold = best ?? covering.max(by: { $0.latest < $1.latest }) else { return nil }
        self.occasion = occasion
        self.room = room
        self.time = time
        self.hold = hold
        isLapsed = running.isEmpty
        renewed = running.isEmpty ? live.compactMap(\.time?.asked) : []
    }
}

extension RoomOption {
    /// The room, after the hall that takes it where the hall is used: `Great hall and with it in Left half`.
    static func name(_ room: ResourceID, of miss: Miss, by plan: Plan, _ say: Phrase) -> String {
        let ties = RoomTies(say.problem)
        let part = say.name(room)
        let used = miss.engagements.compactMap { plan.room(of: $0, in: say.problem) }
        guard let hall = used.first(where: { ties.parts(of: $0).contains(room) }) else { return part }
        let whole = say.name(hall)
        return say(
            en: "\(whole) and with it in \(part)", nl: "\(whole) en daarmee in \(part)",
            fr: "\(whole) et donc dans \(part)")
    }

    /// The other rooms an engagement may have, without those that share floor with the one that is held.
    static func others(than room: ResourceID, for place: SlotID, in problem: Problem) -> [ResourceID] {
        let ties = RoomTies(problem)
        return problem[place].candidates.filter { !ties.overlap($0, room) }
    }
}

extension Hold {
    /// A contract counts as the first option.
    var standing: Int { until == nil ? 1 : rank }

    /// False where it has lapsed by the day of the question.
    func isRunning(in problem: Problem) -> Bool {
        guard !hasLapsed else { return false }
        guard let until, let today = problem.today else { return true }
        return problem.date(of: until) >= today
    }

    fileprivate var latest: Moment { until ?? Moment(minutes: .max) }
}
