import Conditions
import Occasions
import Repeatable

/// A small random problem with random conditions and plans: the raw material of the agreement test.
struct RandomCase {
    /// How much there is to decide.
    struct Size {
        /// Grains in the horizon.
        let grains: ClosedRange<Int>
        let engagements: ClosedRange<Int>
        /// Percent of the engagements that take a room.
        let rooms: Int
        /// Duties an engagement has besides its room.
        let duties: ClosedRange<Int>
        /// Grains an engagement lasts, at most.
        let longest: Int

        static let small = Size(grains: 14...24, engagements: 2...4, rooms: 85, duties: 0...2, longest: 4)
        /// So little that every plan there is can be looked at.
        static let tiny = Size(grains: 4...8, engagements: 2...3, rooms: 60, duties: 0...1, longest: 3)
    }

    let problem: Problem
    private let size: Size
    private var chance: SplitMix64
    /// The last complete plan that was drawn.
    private var drawn: Plan?

    init(seed: UInt64, size: Size = .small) {
        var chance = SplitMix64(state: seed)
        problem = RandomCase.problem(&chance, size)
        self.size = size
        self.chance = chance
    }

    private static func problem(_ chance: inout SplitMix64, _ size: Size) -> Problem {
        let grain = chance.pick([5, 10, 15])
        let start = Moment(minutes: 28_000_000 + chance.number(0...3) * 60)
        let horizon = TimeRange(start, minutes: grain * chance.number(size.grains) + chance.number(0...4))
        let rooms = (0..<3).map { index in
            Resource(id: "v/r\(index)", title: "", kind: .room(Room(venue: index % 2)))
        }
        let staff = (0..<3).map { index in
            Resource(id: "s\(index)", title: "", kind: .staff(Staff(roles: ["liaison"], languages: ["en"])))
        }
        let roomIDs = (0..<3).map(ResourceID.init)
        let staffIDs = (3..<6).map(ResourceID.init)
        var engagements: [Engagement] = []
        var slots: [Slot] = []
        for index in 0..<chance.number(size.engagements) {
            let id = EngagementID(index)
            var own: [SlotID] = []
            func add(_ name: String, _ role: Slot.Role, _ candidates: [ResourceID]) {
                own.append(SlotID(slots.count))
                slots.append(Slot(engagement: id, name: name, role: role, candidates: candidates))
            }
            let hasRoom = chance.chance(size.rooms)
            if hasRoom { add("room", .room, roomIDs.filter { _ in chance.chance(60) } + [chance.pick(roomIDs)]) }
            for number in 0..<chance.number(size.duties) {
                add("p\(number)", .duty("p"), staffIDs.filter { _ in chance.chance(50) } + [chance.pick(staffIDs)])
            }
            let fixed = chance.chance(20) ? start + chance.number(0...60) : nil
            engagements.append(
                Engagement(
                    id: "o/e\(index)", title: "", occasion: 0,
                    timing: Engagement.Timing(
                        minutes: chance.number(1...size.longest) * grain - chance.number(0...2),
                        fixedStarts: fixed.map { [$0] } ?? [], isOptional: chance.chance(30)),
                    means: Engagement.Means(place: hasRoom ? own.first : nil, slots: own)))
        }
        let there = chance.number(0...3) * 7
        let back = chance.number(0...3) * 7
        return Problem(
            zone: .utc, grainMinutes: grain, horizon: horizon,
            venues: [Venue(id: "v", title: ""), Venue(id: "w", title: "")],
            travel: TravelTable(venues: 2, minutes: [0, there, back, 0]), resources: rooms + staff,
            occasions: [Occasion(id: "o", title: "", window: horizon)], engagements: engagements, slots: slots)
    }

    // MARK: Plans

    /// A complete plan; starts are drawn so that they often touch each other's edges.
    mutating func plan() -> Plan {
        var plan = Plan(for: problem)
        for id in problem.engagementIDs {
            if problem[id].isOptional, chance.chance(35) {
                plan[id] = .omitted
                continue
            }
            plan[id] = .starts(start(of: id, near: plan))
            for slot in problem[id].slots { plan[slot] = chance.pick(problem[slot].candidates) }
        }
        drawn = plan
        return plan
    }

    /// The plan with some of its decisions taken back.
    mutating func unfinished(_ plan: Plan) -> Plan {
        var plan = plan
        for id in problem.engagementIDs {
            if chance.chance(35) {
                plan[id] = .open
                for slot in problem[id].slots { plan[slot] = nil }
            } else if plan.start(of: id) != nil {
                for slot in problem[id].slots where chance.chance(30) { plan[slot] = nil }
            }
        }
        return plan
    }

    private mutating func start(of id: EngagementID, near plan: Plan) -> Moment {
        let earliest = problem.earliestStart(of: id)
        let count = (problem.latestStart(of: id) - earliest) / problem.grainMinutes
        let others = problem.engagementIDs.compactMap { plan.range(of: $0, in: problem) }
        if chance.chance(60), let other = others.randomElement(using: &chance) {
            let wanted = chance.chance(50) ? other.end.minutes : other.start.minutes - problem[id].minutes
            let step = (wanted - earliest.minutes) / problem.grainMinutes + chance.number(-1...1)
            return earliest + min(max(0, step), count) * problem.grainMinutes
        }
        return earliest + chance.number(0...count) * problem.grainMinutes
    }

    /// A coin with so many percent of heads.
    mutating func flip(_ percent: Int) -> Bool { chance.chance(percent) }

    // MARK: Requirements

    /// Some musts and some wishes, of any authority; not all of them can always be kept.
    mutating func requirements() -> [Requirement] {
        let musts = (0..<chance.number(1...5)).map { requirement("must", $0, .must, condition()) }
        let wishes = (0..<chance.number(1...4)).map { number in
            requirement(
                "wish", number, .should(weight: chance.number(1...9), per: chance.chance(50) ? .breach : .unit),
                condition())
        }
        return musts + wishes
    }

    private mutating func requirement(
        _ rule: String, _ number: Int, _ severity: Severity, _ demand: Condition
    ) -> Requirement {
        Requirement(
            rule: rule, subjects: ["\(number)"], demand: demand, severity: severity,
            authority: chance.pick(Authority.allCases), basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
        ) { _, _, _ in Wording("") }
    }

    /// About when an engagement of the plan takes place, to the minute or with some steps to spare.
    mutating func window(around id: EngagementID, in plan: Plan) -> Requirement? {
        guard let start = plan.start(of: id) else { return nil }
        let first = start - chance.pick([0, 0, 1, 2]) * problem.grainMinutes
        let last = start + chance.pick([0, 0, 1, 2]) * problem.grainMinutes
        let range = TimeRange(first, minutes: last - first + 1)
        let outside = TimeRanges(range).complement(in: problem.horizon)
        let window = chance.chance(50) ? Formula.starts(id, TimeRanges(range)) : .not(.starts(id, outside))
        return requirement("window", id.index, .must, .formula(chance.chance(50) ? window : .when(id, window)))
    }

    // MARK: Conditions

    mutating func condition() -> Condition {
        switch chance.number(1...15) {
        case 1...6: return .formula(formula(depth: 3))
        case 11: return .formula(whereItTakesPlace())
        case 7, 8: return .disjoint(spans())
        case 13...15: return rested()
        case 12: return .separate(spans(), spans())
        case 9: return .shared(spans().map { Load($0, amount: chance.number(1...3)) }, capacity: capacity())
        default: return .spaced(spans(), pace())
        }
    }

    /// Some of it is taken already, at times more than there is.
    private mutating func capacity() -> Capacity {
        let taken = (0..<(chance.chance(50) ? 0 : chance.number(1...3))).map { _ in
            Capacity.Taken(range(), amount: chance.number(1...4))
        }
        return Capacity(chance.number(1...4), less: taken)
    }

    /// What most rules of the book say of one engagement.
    private mutating func whereItTakesPlace() -> Formula {
        let id = engagement
        let slots = problem[id].slots
        guard !slots.isEmpty, chance.chance(40) else { return .when(id, startFormula(of: id)) }
        let slot = chance.pick(slots)
        let picked = Formula.picked(slot, Set(problem[slot].candidates.prefix(1)))
        return .when(id, chance.chance(50) ? picked : picked.negated)
    }

    mutating func formula(depth: Int) -> Formula {
        let kinds = depth > 0 ? 9 : 6
        switch chance.number(1...kinds) {
        case 1: return .atMost(quantity(depth: depth), bound)
        case 2: return startFormula()
        case 3: return pickFormula()
        case 4: return .takesPlace(engagement)
        case 5: return chance.chance(50) ? startFormula().negated : pickFormula().negated
        case 6: return chance.chance(10) ? .never : chance.chance(50) ? .not(.takesPlace(engagement)) : difference()
        case 7: return .all((0..<chance.number(1...3)).map { _ in formula(depth: depth - 1) })
        case 8: return .any((0..<chance.number(1...3)).map { _ in formula(depth: depth - 1) })
        default: return .atMost(quantity(depth: depth), bound)
        }
    }

    private var engagement: EngagementID {
        mutating get { EngagementID(chance.number(0...(problem.engagements.count - 1))) }
    }

    private var bound: Int { mutating get { chance.number(-3...3) * problem.grainMinutes / 2 } }

    private mutating func startFormula() -> Formula { startFormula(of: engagement) }

    private mutating func startFormula(of id: EngagementID) -> Formula {
        let ranges = (0..<chance.number(1...2)).map { _ in
            TimeRange(
                problem.horizon.start + chance.number(-1...(size.grains.upperBound - 4)) * problem.grainMinutes
                    + chance.number(-1...1),
                minutes: chance.number(1...5) * problem.grainMinutes + chance.number(-1...1))
        }
        return .starts(id, TimeRanges(ranges))
    }

    private mutating func pickFormula() -> Formula {
        guard !problem.slots.isEmpty else { return .always }
        let slot = SlotID(chance.number(0...(problem.slots.count - 1)))
        let candidates = problem.resourceIDs.filter { _ in chance.chance(40) }
        return .picked(slot, Set(candidates + [chance.pick(problem[slot].candidates)]))
    }

    /// One engagement after another, give or take.
    private mutating func difference() -> Formula {
        let (first, second) = (engagement, engagement)
        return .atMost(.start(first) - .start(second) + problem[first].minutes, bound)
    }

    private mutating func quantity(depth: Int) -> Quantity {
        var sum = Quantity(constant: chance.number(-2...2))
        for _ in 0..<chance.number(1...3) {
            let term: Quantity
            switch chance.number(1...5) {
            case 1:
                let id = engagement
                term = .start(id) - .moment(problem.horizon.start)
            case 2: term = .truth(formula(depth: max(0, depth - 2))) * problem.grainMinutes
            case 3: term = Quantity(.lastEnd(spans(), range())) - .moment(problem.horizon.start)
            case 4: term = Quantity(.firstStart(spans(), range())) - .moment(problem.horizon.start)
            default:
                let places = problem.engagements.compactMap(\.place)
                term = places.isEmpty ? .constant(1) : Quantity(.travel(chance.pick(places), chance.pick(places)))
            }
            sum = sum + term * chance.pick([1, 1, -1, 2])
        }
        return sum
    }

    private mutating func range() -> TimeRange {
        TimeRange(
            problem.horizon.start + chance.number(0...(size.grains.upperBound / 2 - 2)) * problem.grainMinutes,
            minutes: chance.number(2...(size.grains.upperBound / 2)) * problem.grainMinutes)
    }

    /// The table as it is, more often than not.
    private mutating func pace() -> Pace {
        chance.chance(60) ? .standard : Pace(percent: chance.pick([50, 110, 150]), added: chance.pick([0, 1, 5]))
    }

    /// Spells at their edges: the rest a minute more or less than a break of the plan, the bound than a stretch of it.
    private mutating func rested() -> Condition {
        // Now and then several spans of one engagement.
        let spans = spans() + (chance.chance(40) ? self.spans() : [])
        let grain = problem.grainMinutes
        var rest = chance.number(0...4) * grain
        var within = chance.number(1...10) * grain
        let ranges = spans.compactMap { span in
            drawn?.start(of: span.engagement).map {
                TimeRange($0 - span.before, minutes: span.before + problem[span.engagement].minutes + span.after)
            }
        }
        if !ranges.isEmpty, chance.chance(75) {
            let (one, other) = (chance.pick(ranges), chance.pick(ranges))
            if other.start >= one.end { rest = min(other.start - one.end, 6 * grain) }
            let (first, last) = (chance.pick(ranges), chance.pick(ranges))
            within = max(first.end, last.end) - min(first.start, last.start)
        }
        return .rested(spans, rest: rest + chance.number(-1...1), within: within + chance.number(-1...1))
    }

    private mutating func spans() -> [Span] {
        var spans: [Span] = []
        for id in problem.engagementIDs where chance.chance(75) {
            let slots = problem[id].slots
            var only: Span.Fill?
            if !slots.isEmpty, chance.chance(50) {
                let slot = chance.pick(slots)
                only = Span.Fill(slot, chance.pick(problem[slot].candidates))
            }
            spans.append(
                Span(id, before: chance.pick([0, 0, 5, 7]), after: chance.pick([0, 0, 5, 3]), only: only))
        }
        return spans
    }
}
