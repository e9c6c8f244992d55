internal import CPSAT
internal import Conditions
internal import Occasions
internal import Repeatable

/// A construction heuristic: a plan that grows engagement by engagement, without the solver. Each goes where nothing breaks
/// that must be kept.
///
/// Where there is no such place, one is made by taking out what stands in the way. Whatever comes out is judged as a
/// whole by whoever asked for it.
struct Insertion {
    let problem: Problem
    private let narrowing: Narrowing
    /// One for all: copying what it knows costs more than most questions to it.
    var judge: Judge
    var plan: Plan { judge.plan }
    var active: ActiveRequirements
    /// By requirement. Not a `BitSet`: it is read in the innermost loop.
    let isMust: [Bool]
    /// What may be left out and was promised all the same: room is made for it.
    private let promised: Set<EngagementID>
    var touches: Touches { active.touches }
    /// How many duties each has on a day.
    private var busy: [Shift: Int] = [:]
    /// By officer: the delegations he or she is with, and how often.
    private var served: [ResourceID: [ResourceID: Int]] = [:]
    var chance: SplitMix64
    /// How often each was in the way: what has been hard to place is not taken out lightly.
    var trouble: [Int]
    /// By engagement: starts and rooms, what single wishes prefer first.
    var tries: [[Place]?]
    /// In how many more places people may change slots for the engagement at hand.
    var movesLeft = 0
    private static let mostMoved = 6
    /// By engagement: what is demanded of its slots together; nil: not asked yet.
    var teams: [[Formula]?]

    /// A start, and a room where it takes one.
    struct Place: Sendable {
        let start: Moment
        let room: ResourceID?
    }

    /// `wishes`: those that speak of one engagement say which places to try first.
    init(problem: Problem, touches: Touches, narrowing: Narrowing, held: Plan, seed: Int) {
        self.problem = problem
        active = ActiveRequirements(touches)
        isMust = touches.requirements.map { $0.severity == .must }
        promised = Set(
            touches.requirements.compactMap { requirement in
                guard requirement.level == .promised, case .formula(.takesPlace(let id)) = requirement.demand else {
                    return nil
                }
                return id
            })
        self.narrowing = narrowing
        judge = Judge(problem: problem, plan: Plan(for: problem))
        chance = SplitMix64(seed: seed)
        trouble = Array(repeating: 0, count: problem.engagements.count)
        tries = Array(repeating: nil, count: problem.engagements.count)
        teams = Array(repeating: nil, count: problem.engagements.count)
        for id in problem.engagementIDs where held[id] != .open {
            judge.plan[id] = held[id]
            for slot in problem[id].slots { judge.plan[slot] = held[slot] }
            for batch in touches.counting(id, in: judge.plan, of: problem) { active.push(batch) }
            count(id, 1)
        }
    }

    /// Places all of these, or as many as can be within the limit; the rest stays open and is given back.
    ///
    /// What was planned before stays as it was, as far as that keeps every must. `patience`: how often room may be made by
    /// taking out what stands in the way.
    mutating func place(
        _ free: [EngagementID], wishes: [[Requirement]], before: Plan?, patience: Int? = nil, isStopped: () -> Bool,
        told: (Int) -> Void
    ) -> [EngagementID] {
        var rank: [EngagementID: Int] = [:]
        for id in free {
            let places = places(of: id, wishes[id.index])
            tries[id.index] = places
            rank[id] = places.count
        }
        var kept: Set<EngagementID> = []
        if let before {
            for id in free {
                if tryKeep(id, as: before) { kept.insert(id) }
            }
        }
        var queue = free.filter { !kept.contains($0) }.sorted { (rank[$0] ?? 0, $0) > (rank[$1] ?? 0, $1) }
        var left: [EngagementID] = []
        var patience = patience ?? Self.patience(free.count)
        while let id = queue.popLast() {
            if isStopped() { return left + queue + [id] }
            told(free.count - queue.count - left.count - 1)
            if insert(id) { continue }
            if problem[id].isOptional, !promised.contains(id) {
                judge.plan[id] = .omitted
                continue
            }
            patience -= 1
            trouble[id.index] += 1
            if patience > 0, let ejected = force(id) {
                queue += ejected
            } else if problem[id].isOptional {
                judge.plan[id] = .omitted
            } else {
                left.append(id)
            }
        }
        return left
    }

    /// Few are sooner solved than tried again and again; of more it takes more, and many in the end.
    private static func patience(_ count: Int) -> Int {
        count <= few ? count : min(200 + 4 * count, few + 6 * (count - few))
    }

    private static let few = 60

    // MARK: Places

    /// Every start on every room, as single wishes prefer them.
    private func places(of id: EngagementID, _ wishes: [Requirement]) -> [Place] {
        let earliest = problem.earliestStart(of: id)
        let steps = narrowing.steps(of: id).ranges.flatMap { Array($0) }
        let starts = steps.map { earliest + $0 * problem.grainMinutes }
        var view = Plan(for: problem)
        let bare = starts.map { start in
            view[id] = .starts(start)
            return (start: start, cost: Judge(problem: problem, plan: view).cost(wishes))
        }
        guard let slot = problem[id].place else {
            return bare.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
                .map { Place(start: $0.element.start, room: nil) }
        }
        view[id] = bare.first.map { .starts($0.start) } ?? .open
        let base = bare.first?.cost ?? 0
        let rooms = narrowing.candidates(of: slot).map { room in
            view[slot] = room
            return (room: room, cost: Judge(problem: problem, plan: view).cost(wishes) - base)
        }
        var places: [(place: Place, cost: Int)] = []
        places.reserveCapacity(bare.count * rooms.count)
        for (start, cost) in bare {
            for room in rooms { places.append((Place(start: start, room: room.room), cost + room.cost)) }
        }
        return places.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
            .map(\.element.place)
    }

    // MARK: Insertion

    mutating func insert(_ id: EngagementID) -> Bool {
        movesLeft = Self.mostMoved
        for place in tries[id.index] ?? [] {
            if tryPlace(id, place) { return true }
        }
        return false
    }

    /// Puts it there with everybody it takes, or leaves everything as it was.
    mutating func tryPlace(_ id: EngagementID, _ place: Place) -> Bool {
        guard begin(id, place).allSatisfy({ isKept($0, id) }),
            fillAll(of: id, by: { $0.order(of: $1) }) || fillTeam(id)
        else {
            takeBack(id)
            return false
        }
        count(id, 1)
        return true
    }

    /// Puts it where another plan has it, with the same people, if that breaks nothing. What was open is filled now.
    private mutating func tryKeep(_ id: EngagementID, as before: Plan) -> Bool {
        let slots = problem[id].slots
        let room = problem[id].place.flatMap { before[$0] }
        guard let start = before.start(of: id),
            slots.allSatisfy({ slot in before[slot].map(narrowing.candidates(of: slot).contains) ?? true }),
            tries[id.index]?.contains(where: { $0.start == start && $0.room == room }) == true
        else { return false }
        var log = begin(id, Place(start: start, room: room))
        for slot in slots where slot != problem[id].place {
            guard let resource = before[slot] else { continue }
            put(resource, into: slot)
            log.append(touches.fills[slot.index][resource] ?? [])
        }
        guard log.allSatisfy({ isKept($0, id) }), fillAll(of: id, by: { $0.order(of: $1) }) else {
            takeBack(id)
            return false
        }
        count(id, 1)
        return true
    }

    /// Who is at work that day already comes before who is not, and who has much to do comes last: so that days off
    /// stay whole and nobody is worn out first. A delegation keeps its officer, and officers of others come after the rest.
    func order(of slot: SlotID) -> [ResourceID] {
        let all = narrowing.candidates(of: slot)
        guard all.count > 1, let start = judge.plan.start(of: problem[slot].engagement) else { return all }
        let day = start.minutes / Self.day
        let guest: ResourceID? = if case .liaison(let guest) = problem[slot].role { guest } else { nil }
        return all.enumerated().map { place, resource in
            let duties = busy[Shift(resource: resource, day: day)] ?? 0
            var rank = duties == 0 ? 1 : duties <= Self.fewDuties ? 0 : duties
            if let guest, let known = served[resource] {
                rank += known[guest] != nil ? -Self.strangers : known.isEmpty ? 0 : Self.strangers
            }
            return (rank: problem[resource].isVacancy ? Int.max : rank, place: place, resource: resource)
        }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.resource)
    }

    /// One resource on one day.
    private struct Shift: Hashable {
        let resource: ResourceID
        let day: Int
    }

    private static let day = 24 * 60
    private static let fewDuties = 4
    /// More than anybody's duties of a day.
    private static let strangers = 1000

    /// Notes that an engagement keeps its people busy, or does no longer.
    mutating func count(_ id: EngagementID, _ step: Int) {
        guard let start = judge.plan.start(of: id) else { return }
        for slot in problem[id].slots {
            guard let resource = judge.plan[slot] else { continue }
            busy[Shift(resource: resource, day: start.minutes / Self.day), default: 0] += step
            guard case .liaison(let guest) = problem[slot].role else { continue }
            let times = (served[resource]?[guest] ?? 0) + step
            served[resource, default: [:]][guest] = times > 0 ? times : nil
        }
    }

    /// Puts it there without anybody yet; gives back what speaks of that.
    mutating func begin(_ id: EngagementID, _ place: Place) -> [[Touches.Touch]] {
        judge.plan[id] = .starts(place.start)
        var log = [touches.own[id.index]]
        if let slot = problem[id].place, let room = place.room {
            judge.plan[slot] = room
            log.append(touches.fills[slot.index][room] ?? [])
        }
        for batch in log { active.push(batch) }
        return log
    }

    /// Takes back an engagement that was tried, with whoever it has so far.
    mutating func takeBack(_ id: EngagementID) {
        for batch in touches.counting(id, in: judge.plan, of: problem) { active.remove(batch) }
        judge.plan.reopen([id], in: problem)
    }

    func isKept(_ touching: [Touches.Touch], _ id: EngagementID) -> Bool {
        var last = -1
        for touch in touching where touch.position != last {
            last = touch.position
            if isMust[last], fails(last, id) { return false }
        }
        return true
    }

    /// Whether a requirement fails with what was pushed last for an engagement.
    func fails(_ position: Int, _ id: EngagementID) -> Bool {
        switch active.demand(position, near: id, in: judge) {
        case .formula(let formula): return judge.truth(formula) == .no
        case let demand:
            if case .fails = judge.verdict(demand) { return true }
            return false
        }
    }
}
