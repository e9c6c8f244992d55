internal import Conditions
internal import Occasions

/// Which engagements to free together in search of a cheaper plan.
///
/// Around a wish that is not met, dearest first; else around somebody or something chosen by lot, or an hour of the
/// season. Small circles first, larger ones where those bring nothing.
struct Neighbourhoods {
    private let around: Surrounding
    private let index: RequirementIndex
    private let free: [EngagementID]
    private let isFree: [Bool]
    private var chance: Sequence64
    private var size = Self.sizes[0]
    private var fruitless = 0

    init(around: Surrounding, index: RequirementIndex, free: [EngagementID], seed: Int) {
        self.around = around
        self.index = index
        self.free = free
        var isFree = Array(repeating: false, count: around.problem.engagements.count)
        for id in free { isFree[id.index] = true }
        self.isFree = isFree
        chance = Sequence64(seed: seed)
    }

    /// So many circles that have no engagement in common, where there are as many; none where every one was tried.
    mutating func next(_ count: Int, in ledger: Ledger, trail: Trail) -> [[EngagementID]] {
        let layout = around.layout(of: ledger.plan)
        while true {
            var circles: [[EngagementID]] = []
            var taken: Set<EngagementID> = []
            func add(_ circle: [EngagementID]) {
                guard !circle.isEmpty, trail.isFresh(circle), taken.isDisjoint(with: circle) else { return }
                circles.append(circle)
                taken.formUnion(circle)
            }
            for position in ledger.unmet {
                if circles.count == count { return circles }
                add(wish(position, in: layout))
            }
            for _ in 0..<Self.mostLots where circles.count < count { add(lot(in: layout)) }
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
    private func wish(_ position: Int, in layout: Surrounding.Layout) -> [EngagementID] {
        let core = index.concerned[position].filter { isFree[$0.index] }
        return core.isEmpty ? [] : around.circle(Array(core.prefix(size)), in: layout, size: size)
    }

    /// One engagement by lot, and its nearest.
    private mutating func lot(in layout: Surrounding.Layout) -> [EngagementID] {
        guard !free.isEmpty else { return [] }
        return around.circle([free[Int(chance.next() % UInt64(free.count))]], in: layout, size: size)
    }

    private static let sizes = [10, 16, 26]
    private static let mostLots = 20
    private static let growAfter = 40
}
