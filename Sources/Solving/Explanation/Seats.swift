internal import CPSAT
internal import Conditions
internal import Occasions

/// What must be filled, whatever is planned, and by whom it can be: the two sides of a count.
struct Seats {
    /// Somebody or something that fills one seat at a time, because a must says so.
    struct Filler: Hashable, Comparable {
        let resource: ResourceID
        /// Where the must stands among the requirements; -1: it can fill only one place anyhow.
        let must: Int

        static func < (left: Filler, right: Filler) -> Bool {
            (left.resource, left.must) < (right.resource, right.must)
        }
    }

    /// A filler in a seat, and when it is then taken: at the earliest start and at the latest, before and after included.
    struct Choice {
        let filler: Filler
        let first: Range<Int>
        let last: Range<Int>
        /// Every start it may then have, as the time taken up from the first start to the last end.
        let reach: [ClosedRange<Int>]

        /// Nil where there is no start.
        init?(_ filler: Filler, _ minutes: Int, _ starts: ValueDomain, before: Int = 0, after: Int = 0) {
            guard let low = starts.ranges.first?.lowerBound, let high = starts.ranges.last?.upperBound else {
                return nil
            }
            let end = minutes + after
            self.filler = filler
            first = low - before..<low + end
            last = high - before..<high + end
            reach = starts.ranges.map { $0.lowerBound - before...$0.upperBound + end }
        }
    }

    struct Seat {
        let engagement: EngagementID
        /// Nil: somebody takes part.
        let role: Slot.Role?
        let demand: Requirement?
        let choices: [Choice]
        /// When it is taken whoever fills it and whenever it starts; empty where there is no such time.
        let sure: Range<Int>
        /// Minutes it takes at least.
        let minutes: Int
        /// No part of it lies outside.
        let reach: Range<Int>
        let isFixed: Bool
    }

    private let problem: Problem
    private var leeway: Leeway
    private var musts: [Span.Fill: (must: Int, span: Span)] = [:]
    private var attended: [EngagementID: [(filler: Filler, span: Span)]] = [:]
    private var places: [ResourceID: Int] = [:]
    private(set) var all: [Seat] = []

    init(_ question: Question, of engagements: [EngagementID]) {
        problem = question.problem
        leeway = Leeway(question, of: engagements)
        let wanted = Set(engagements)
        for (position, requirement) in question.requirements.enumerated() where requirement.severity == .must {
            if case .disjoint(let spans) = requirement.demand { note(spans, position, wanted) }
        }
        for slot in problem.slotIDs {
            if let fill = question.held[slot] {
                places[fill, default: 0] += 1
            } else {
                for candidate in problem[slot].candidates { places[candidate, default: 0] += 1 }
            }
        }
        for id in engagements { narrow(id, question) }
        for id in engagements where !leeway.starts(of: id).isEmpty { seat(id, question) }
        dropClashes { question.held.start(of: $0) != nil }
    }

    /// Where what is held clashes with itself one of the two counts: no plan is asked to mend it.
    private mutating func dropClashes(_ isHeld: (EngagementID) -> Bool) {
        var ends: [Filler: Int] = [:]
        let order = all.indices.sorted { (all[$0].sure.lowerBound, $0) < (all[$1].sure.lowerBound, $1) }
        var dropped: Set<Int> = []
        for place in order {
            let seat = all[place]
            guard isHeld(seat.engagement), seat.choices.count == 1, let filler = seat.choices.first?.filler else {
                continue
            }
            if let end = ends[filler], seat.sure.lowerBound < end {
                dropped.insert(place)
            } else {
                ends[filler] = seat.sure.upperBound
            }
        }
        if !dropped.isEmpty { all = all.indices.filter { !dropped.contains($0) }.map { all[$0] } }
    }

    private mutating func note(_ spans: [Span], _ position: Int, _ wanted: Set<EngagementID>) {
        let resource = spans.lazy.compactMap(\.only?.resource).first
        for span in spans where wanted.contains(span.engagement) {
            if let only = span.only {
                if musts[only] == nil { musts[only] = (position, span) }
            } else if let resource {
                attended[span.engagement, default: []].append((Filler(resource: resource, must: position), span))
            }
        }
    }

    // MARK: Who can fill what

    private func candidates(of slot: SlotID, _ question: Question) -> [ResourceID] {
        question.held[slot].map { [$0] } ?? question.palette[slot] ?? problem[slot].candidates
    }

    /// An engagement lies where somebody for each slot can be there.
    private mutating func narrow(_ id: EngagementID, _ question: Question) {
        for slot in problem[id].slots {
            let whole = leeway.starts(of: id)
            var ranges: [ClosedRange<Int>] = []
            for candidate in candidates(of: slot, question) {
                let own = leeway.starts(of: slot, by: candidate)
                if own == whole {
                    ranges = whole.ranges
                    break
                }
                ranges += own.ranges
            }
            // That nobody at all can fill it is for another to say.
            if !ranges.isEmpty { leeway.keep(id, to: ValueDomain(ranges)) }
        }
    }

    /// Nil: the choice takes nothing from anybody else.
    private func choice(
        _ slot: SlotID, _ resource: ResourceID, _ length: Int, _ starts: ValueDomain
    ) -> Choice? {
        if let (must, span) = musts[Span.Fill(slot, resource)] {
            return Choice(
                Filler(resource: resource, must: must), length, starts, before: span.before, after: span.after)
        }
        return places[resource] == 1 ? Choice(Filler(resource: resource, must: -1), length, starts) : nil
    }

    /// Nil: somebody can fill it who is taken by nothing.
    private func choices(_ slots: [(slot: SlotID, people: [ResourceID])], _ id: EngagementID) -> [Choice]? {
        var found: [Choice] = []
        var seen: Set<Filler> = []
        for (slot, people) in slots {
            for resource in people {
                let starts = leeway.starts(of: slot, by: resource)
                if starts.isEmpty { continue }
                guard let choice = choice(slot, resource, problem.minutes(of: id), starts) else { return nil }
                if seen.insert(choice.filler).inserted { found.append(choice) }
            }
        }
        return found
    }

    // MARK: What must be filled

    private mutating func seat(_ id: EngagementID, _ question: Question) {
        let isHeld = question.held.start(of: id) != nil
        // Places of what is held that are open stay so.
        let slots = problem[id].slots.filter { !isHeld || question.held[$0] != nil }
        for (filler, span) in attended[id] ?? [] {
            let choice = Choice(
                filler, problem.minutes(of: id), leeway.starts(of: id), before: span.before, after: span.after)
            if let choice { add(id, nil, nil, [choice]) }
        }
        // What is held is judged; a team is of one sort.
        let demands =
            isHeld
            ? []
            : (leeway.clauses[id] ?? []).compactMap { TeamDemand($0) }.filter { demand in
                Set(demand.able.keys.map { problem[$0].role }).count == 1
            }
        let role = demands.first.flatMap { $0.able.keys.first.map { problem[$0].role } }
        let team = slots.filter { problem[$0].role == role }
        for slot in slots where !team.contains(slot) {
            add(id, problem[slot].role, nil, choices([(slot, candidates(of: slot, question))], id))
        }
        guard let role else { return }
        let asked = TeamDemand.apart(demands.filter { Set($0.able.keys).isSubset(of: team) })
        let number = asked.reduce(0) { $0 + $1.number }
        guard number <= team.count else {
            for slot in team { add(id, role, nil, choices([(slot, candidates(of: slot, question))], id)) }
            return
        }
        for demand in asked {
            let able = team.compactMap { slot in
                demand.able[slot].map { own in (slot, candidates(of: slot, question).filter(own.contains)) }
            }
            let choices = choices(able, id)
            for _ in 0..<demand.number { add(id, role, demand.requirement, choices) }
        }
        let rest = choices(team.map { ($0, candidates(of: $0, question)) }, id)
        for _ in number..<team.count { add(id, role, nil, rest) }
    }

    private mutating func add(
        _ id: EngagementID, _ role: Slot.Role?, _ demand: Requirement?, _ choices: [Choice]?
    ) {
        guard let choices else { return }
        let starts = leeway.starts(of: id)
        let from = choices.map(\.last.lowerBound).max() ?? starts.ranges.last?.upperBound ?? 0
        let to =
            choices.map(\.first.upperBound).min()
            ?? (starts.ranges.first?.lowerBound ?? 0) + problem.minutes(of: id)
        let low = choices.map(\.first.lowerBound).min() ?? from
        let high = choices.map(\.last.upperBound).max() ?? to
        all.append(
            Seat(
                engagement: id, role: role, demand: demand, choices: choices, sure: from..<max(from, to),
                minutes: choices.map(\.first.count).min() ?? problem.minutes(of: id), reach: low..<max(low, high),
                isFixed: choices.allSatisfy { $0.first == $0.last }))
    }

    /// Pieces of a pool that an engagement takes for sure.
    func sure(_ id: EngagementID, _ loads: [Load]) -> (amount: Int, range: Range<Int>)? {
        let starts = leeway.starts(of: id)
        guard let low = starts.ranges.first?.lowerBound, let high = starts.ranges.last?.upperBound,
            let before = loads.map(\.span.before).min(), let after = loads.map(\.span.after).min(),
            let amount = loads.map(\.amount).min()
        else { return nil }
        let only = loads.compactMap(\.span.only)
        if only.count < loads.count {
            // Spans that always count are taken together with no other.
            guard loads.count == 1 else { return nil }
        } else {
            guard let slot = only.first?.slot, only.allSatisfy({ $0.slot == slot }) else { return nil }
            let covered = Set(only.map(\.resource))
            guard
                problem[slot].candidates.allSatisfy({ covered.contains($0) || leeway.starts(of: slot, by: $0).isEmpty })
            else { return nil }
        }
        let (from, to) = (high - before, low + problem.minutes(of: id) + after)
        return from < to ? (amount, from..<to) : nil
    }
}
