internal import BitCollections
internal import CPSAT
internal import Conditions
internal import Occasions

/// Which engagements can be planned apart from the others: parts that no requirement joins. In the field: connected components
/// of the constraint graph, here by union-find.
///
/// Two spans of one demand are joined only if they can come near enough to matter to each other.
struct Parts {
    private let problem: Problem
    private let narrowing: Narrowing
    private let free: BitSet
    /// By engagement: another of its part, or itself.
    private var parent: [Int]
    private var count: Int

    /// The parts, each in order, those with the first engagement first.
    static func parts(
        of free: [EngagementID], _ requirements: [Requirement], _ narrowing: Narrowing, in problem: Problem
    ) -> [[EngagementID]] {
        var parts = Parts(free, narrowing, problem)
        for requirement in requirements where requirement.severity != .note {
            if parts.count < 2 { return [free] }
            parts.join(requirement.demand)
        }
        var groups: [Int: [EngagementID]] = [:]
        for id in free { groups[parts.root(of: id.index), default: []].append(id) }
        return groups.values.sorted { $0[0] < $1[0] }
    }

    private init(_ free: [EngagementID], _ narrowing: Narrowing, _ problem: Problem) {
        self.problem = problem
        self.narrowing = narrowing
        self.free = BitSet(free)
        parent = Array(problem.engagements.indices)
        count = free.count
    }

    private mutating func join(_ demand: Condition) {
        switch demand {
        case .formula(let formula): join(formula)
        case .disjoint(let spans): join(spans, within: 0)
        case .separate(let first, let second): join(first + second, within: 0)
        case .shared(let loads, capacity: _): join(loads.map(\.span), within: 0)
        case .spaced(let spans, let pace): join(spans, within: pace.minutes(problem.travel.longest))
        // With so much rest between them they belong to no common spell.
        case .rested(let spans, let rest, within: _): join(spans, within: rest)
        }
    }

    private mutating func join(_ formula: Formula) {
        if case .all(let members) = formula {
            for member in members { join(member) }
            return
        }
        var mentions = Mentions()
        mentions.visit(formula)
        let concerned = mentions.concerned(in: problem).filter { free.contains($0) }
        for other in concerned.dropFirst() { join(concerned[0], other) }
    }

    /// Those that may lie within so many minutes of each other.
    private mutating func join(_ spans: [Span], within minutes: Int) {
        let open = spans.compactMap { span -> (first: Int, last: Int, id: EngagementID)? in
            guard free.contains(span.engagement) else { return nil }
            if let only = span.only, !narrowing.candidates(of: only.slot).contains(only.resource) { return nil }
            let steps = narrowing.envelope(ofPresent: span.engagement)
            let earliest = problem.earliestStart(of: span.engagement).minutes - span.before
            let size = span.before + problem[span.engagement].minutes + span.after
            return (
                earliest + steps.lowerBound * problem.grainMinutes,
                earliest + steps.upperBound * problem.grainMinutes + size, span.engagement
            )
        }.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
        guard var reach = open.first else { return }
        for next in open.dropFirst() {
            if next.first < reach.last + minutes { join(reach.id, next.id) }
            if next.last > reach.last { reach = next }
        }
    }

    private mutating func join(_ one: EngagementID, _ other: EngagementID) {
        let (first, second) = (root(of: one.index), root(of: other.index))
        guard first != second else { return }
        parent[max(first, second)] = min(first, second)
        count -= 1
    }

    private mutating func root(of index: Int) -> Int {
        var index = index
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }
}
