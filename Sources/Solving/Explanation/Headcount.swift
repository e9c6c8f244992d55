internal import Conditions
internal import Occasions

/// Counts what is needed against what there is: at each moment, of each pool, and within spans of time.
///
/// It counts only what must be whatever is planned, so that what it finds lacking is a reason by itself.
struct Headcount {
    let question: Question
    let seats: Seats

    /// Everything that takes place for sure.
    init(_ question: Question) {
        let free = question.free.filter { !question.problem[$0].isOptional }
        let held = question.problem.engagementIDs.filter { question.held.start(of: $0) != nil }
        self.init(question, of: Set(free + held).sorted())
    }

    init(_ question: Question, of engagements: [EngagementID]) {
        self.question = question
        seats = Seats(question, of: engagements)
    }

    // MARK: At once

    /// Where the most is needed at one moment, moment by moment.
    func atOnce() -> [Shortage] {
        let sure = seats.all.filter { !$0.sure.isEmpty }.sorted { $0.sure.lowerBound < $1.sure.lowerBound }
        var found: [Shortage] = []
        var active: [Seats.Seat] = []
        var next = 0
        while next < sure.count {
            let moment = sure[next].sure.lowerBound
            active.removeAll { $0.sure.upperBound <= moment }
            while next < sure.count, sure[next].sure.lowerBound == moment {
                active.append(sure[next])
                next += 1
            }
            found += Headcount.short(active)
        }
        return found
    }

    /// How many seats nobody is left for at a moment.
    func lacking(at moment: Moment) -> Int {
        let active = seats.all.filter { $0.sure.contains(moment.minutes) }
        return Matching(active.map { $0.choices.map(\.filler) }).unfilled.count
    }

    /// What lacks somebody among seats that are all taken at one moment.
    private static func short(_ active: [Seats.Seat]) -> [Shortage] {
        guard active.count > 1 else { return [] }
        let matching = Matching(active.map { $0.choices.map(\.filler) })
        guard !matching.unfilled.isEmpty else { return [] }
        var clusters: [(seats: Set<Int>, parts: [[Int]])] = []
        for unfilled in matching.unfilled {
            let short = matching.short(from: unfilled)
            let tied = clusters.filter { !$0.seats.isDisjoint(with: short) }
            clusters.removeAll { !$0.seats.isDisjoint(with: short) }
            clusters.append(
                (tied.reduce(into: Set(short)) { $0.formUnion($1.seats) }, tied.flatMap(\.parts) + [short]))
        }
        // What the same engagements lack of the same sort is told at once.
        var kinds: [[Set<Int>]] = []
        var parts: [[[Int]]] = []
        for cluster in clusters where isCounted(cluster.seats.map { active[$0] }) {
            func kind(_ seats: Set<Int>) -> Kind { Kind(seats.map { active[$0] }) }
            if let place = kinds.firstIndex(where: { kind($0[0]) == kind(cluster.seats) }) {
                kinds[place].append(cluster.seats)
                parts[place] += cluster.parts
            } else {
                kinds.append([cluster.seats])
                parts.append(cluster.parts)
            }
        }
        return zip(kinds, parts).compactMap { kind, parts in
            let short = kind.reduce(into: Set<Int>()) { $0.formUnion($1) }
            let all = whole(of: short, active)
            let own = all.sorted().map { active[$0] }
            let fillers = Set(own.flatMap { $0.choices.map(\.filler) }).sorted()
            guard let range = range(of: own) else { return nil }
            return Shortage(
                range: range, needs: own.map(need), candidates: Set(fillers.map(\.resource)).sorted(),
                measure: .atOnce, needed: own.count, there: fillers.count,
                parts: self.parts(parts, of: all, active), pool: nil)
        }
    }

    /// All seats of the same engagements and sort, where as many are lacking among all of them; else those that fall short.
    private static func whole(of short: Set<Int>, _ active: [Seats.Seat]) -> Set<Int> {
        func lacking(_ seats: Set<Int>) -> Int {
            seats.count - Set(seats.flatMap { active[$0].choices.map(\.filler) }).count
        }
        let kind = Kind(short.map { active[$0] })
        let all = Set(
            active.indices.filter {
                kind.engagements.contains(active[$0].engagement) && kind.roles.contains(active[$0].role)
            })
        return lacking(all) >= lacking(short) ? all : short
    }

    /// Whose seats they are, and of what sort.
    private struct Kind: Hashable {
        let engagements: Set<EngagementID>
        let roles: Set<Slot.Role?>

        init(_ seats: [Seats.Seat]) {
            engagements = Set(seats.map(\.engagement))
            roles = Set(seats.map(\.role))
        }
    }

    /// People, rooms and vehicles are counted where several are needed; two guests at two places are another matter.
    private static func isCounted(_ seats: [Seats.Seat]) -> Bool {
        seats.count > 1 && seats.contains { $0.role != nil }
    }

    static func need(_ seat: Seats.Seat) -> Shortage.Need {
        Shortage.Need(engagement: seat.engagement, role: seat.role, amount: 1, demand: seat.demand)
    }

    private static func range(of seats: [Seats.Seat]) -> TimeRange? {
        guard let from = seats.map(\.sure.lowerBound).max(), let to = seats.map(\.sure.upperBound).min() else {
            return nil
        }
        return TimeRange(Moment(minutes: from), Moment(minutes: to))
    }

    private static func parts(_ parts: [[Int]], of whole: Set<Int>, _ active: [Seats.Seat]) -> [Shortage.Part] {
        var lacking: [Set<Int>: Int] = [:]
        var order: [Set<Int>] = []
        for part in parts where part.count < whole.count {
            if lacking.updateValue((lacking[Set(part)] ?? 0) + 1, forKey: Set(part)) == nil { order.append(Set(part)) }
        }
        return order.compactMap { part in
            let demands = part.sorted().map { active[$0].demand }
            guard let first = demands.first, let demand = first, let count = lacking[part],
                demands.allSatisfy({ $0?.rule == demand.rule && $0?.subjects.last == demand.subjects.last })
            else { return nil }
            return Shortage.Part(demand: demand, lacking: count)
        }
    }

    // MARK: Pools

    func ofPools() -> [Shortage] {
        question.requirements.compactMap { requirement in
            guard requirement.severity == .must, case .shared(let loads, let capacity) = requirement.demand else {
                return nil
            }
            return most(taken(loads), of: capacity, requirement)
        }
    }

    /// How many pieces lack at a moment.
    func lacking(at moment: Moment, of pool: Requirement) -> Int {
        guard case .shared(let loads, let capacity) = pool.demand else { return 0 }
        let active = taken(loads).filter { $0.range.contains(moment.minutes) }
        return active.reduce(0) { $0 + $1.amount } - there(active, Self.left(of: capacity, at: moment))
    }

    /// Where what is held takes more than there is, that is no reason against anything else: it counts as being there.
    private func there(_ active: [Taken], _ left: Int) -> Int {
        max(left, active.filter { question.held.start(of: $0.id) != nil }.reduce(0) { $0 + $1.amount })
    }

    private typealias Taken = (id: EngagementID, amount: Int, range: Range<Int>)

    private func taken(_ loads: [Load]) -> [Taken] {
        Dictionary(grouping: loads, by: \.span.engagement).sorted { $0.key < $1.key }.compactMap { id, own in
            seats.sure(id, own).map { (id, $0.amount, $0.range) }
        }
    }

    private static func left(of capacity: Capacity, at moment: Moment) -> Int {
        max(0, capacity.whole - capacity.taken.reduce(0) { $0 + ($1.range.contains(moment) ? $1.amount : 0) })
    }

    /// The moment at which the most is lacking.
    private func most(_ taken: [Taken], of capacity: Capacity, _ requirement: Requirement) -> Shortage? {
        let starts = Set(taken.map(\.range.lowerBound) + capacity.taken.map(\.range.start.minutes)).sorted()
        var worst: Shortage?
        for moment in starts {
            let active = taken.filter { $0.range.contains(moment) }
            let needed = active.reduce(0) { $0 + $1.amount }
            let there = there(active, Self.left(of: capacity, at: Moment(minutes: moment)))
            guard active.count > 1, needed - there > worst?.lacking ?? 0 else { continue }
            let others = capacity.taken.flatMap { [$0.range.start.minutes, $0.range.end.minutes] }
            let end = (active.map(\.range.upperBound) + others.filter { $0 > moment }).min() ?? moment + 1
            worst = TimeRange(Moment(minutes: moment), Moment(minutes: end)).map { range in
                Shortage(
                    range: range,
                    needs: active.map { Shortage.Need(engagement: $0.id, role: nil, amount: $0.amount, demand: nil) },
                    candidates: [], measure: .atOnce, needed: needed, there: there, parts: [], pool: requirement)
            }
        }
        return worst
    }
}
