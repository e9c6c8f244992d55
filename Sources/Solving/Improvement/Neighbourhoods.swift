internal import BitCollections
internal import Conditions
internal import Occasions
internal import Repeatable

/// Which engagements to free together in search of a cheaper plan: the neighbourhoods of large neighbourhood search, here
/// called circles.
///
/// Around a wish that is not met, dearest first; else around somebody or something chosen by lot, or an hour of the
/// season. Small circles first, larger ones where those bring nothing.
struct Neighbourhoods {
    private let context: PlanningContext
    private let free: [EngagementID]
    /// The same as a set.
    private let freeSet: BitSet
    private let narrowing: Narrowing
    private var chance: SplitMix64
    private var size = Self.sizes[0]
    private var fruitless = 0
    /// How often circles were asked for: of many who could take something over, others each time.
    private var turn = 0

    /// Engagements to free together; of a hand-over only their people.
    struct Circle {
        let engagements: [EngagementID]
        let handover: Handover?
    }

    init(_ context: PlanningContext, free: [EngagementID], narrowing: Narrowing) {
        self.context = context
        self.free = free
        freeSet = BitSet(free)
        self.narrowing = narrowing
        chance = SplitMix64(seed: context.seed)
    }

    /// So many circles that have no engagement in common, where there are as many; none where every one was tried.
    mutating func next(_ count: Int, in ledger: Ledger, tabu: TabuList) -> [Circle] {
        turn += 1
        let nearness = Nearness(.neighbourhood(narrowing), of: free, in: ledger.plan, context.problem)
        while true {
            var circles: [Circle] = []
            var taken: Set<EngagementID> = []
            func add(_ circle: [EngagementID], _ handover: Handover? = nil) {
                guard !circle.isEmpty, tabu.allows(circle), taken.isDisjoint(with: circle) else { return }
                circles.append(Circle(engagements: circle, handover: handover))
                taken.formUnion(circle)
            }
            for position in ledger.unmet {
                if circles.count == count { return circles }
                if let handover = Handover(
                    context.requirements[position], in: ledger.plan, free: { freeSet.contains($0) }, turn: turn,
                    narrowing, context.index)
                {
                    add(handover.engagements, handover)
                }
                if circles.count == count { return circles }
                add(wish(position, nearness))
            }
            for _ in 0..<Self.mostLots where circles.count < count { add(lot(nearness)) }
            if !circles.isEmpty { return circles }
            guard grow() else { return [] }
        }
    }

    /// Circles grow where a good many brought nothing.
    mutating func learn(improved: Bool) {
        fruitless = improved ? 0 : fruitless + 1
        if fruitless >= Self.growAfter, grow() { fruitless = 0 }
    }

    private mutating func grow() -> Bool {
        guard let place = Self.sizes.firstIndex(of: size), place + 1 < Self.sizes.count, size < free.count else {
            return false
        }
        size = Self.sizes[place + 1]
        return true
    }

    /// What a wish speaks of, and its nearest.
    private func wish(_ position: Int, _ nearness: Nearness) -> [EngagementID] {
        let core = context.index.concerned[position].filter { freeSet.contains($0) }
        return core.isEmpty ? [] : nearness.circle(Array(core.prefix(size)), size: size)
    }

    /// One engagement by lot, and its nearest.
    private mutating func lot(_ nearness: Nearness) -> [EngagementID] {
        guard !free.isEmpty else { return [] }
        return nearness.circle([free[Int(chance.next() % UInt64(free.count))]], size: size)
    }

    private static let sizes = [10, 16, 26]
    private static let mostLots = 20
    private static let growAfter = 40
}
