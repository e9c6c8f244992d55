internal import BitCollections
internal import CPSAT
internal import Conditions
internal import Occasions

/// A lower bound on what the wishes of a plan cost, group by group. Each wish counts in one group. What a group costs where
/// nothing else is planned, it costs in any plan.
struct Bounds {
    private let context: PlanningContext
    private let held: Plan
    private let free: [EngagementID]
    /// The same as a set.
    private let freeSet: BitSet
    private let narrowing: Narrowing
    /// What counts of demands before anything free is planned.
    private let active: ActiveRequirements
    /// The requirements that are in a group already, or speak of nothing free.
    private var counted: BitSet = []
    private var sum = Cost.none
    private var isAnythingKnown = false

    init(_ context: PlanningContext, free: [EngagementID], narrowing: Narrowing, ledger: Ledger) {
        self.context = context
        self.free = free
        self.narrowing = narrowing
        var held = ledger.plan
        held.reopen(free, in: context.problem)
        let freeSet = BitSet(free)
        var active = ActiveRequirements(context.touches)
        for id in context.problem.engagementIDs {
            for batch in context.touches.counting(id, in: held, of: context.problem) { active.push(batch) }
        }
        (self.held, self.freeSet, self.active) = (held, freeSet, active)
        // What nothing free can change costs what it costs.
        for (position, requirement) in context.requirements.enumerated()
        where !context.index.concerned[position].contains(where: { freeSet.contains($0) }) {
            counted.insert(position)
            sum[requirement.level] += ledger.costs[position]
        }
    }

    /// Nil: nothing is known yet.
    var known: Cost? { isAnythingKnown ? sum : nil }

    // MARK: What is learned

    /// Of a part that nothing joins with the rest: false if it might yet be planned for less.
    mutating func learn(_ least: Cost, of part: [EngagementID], in ledger: Ledger) -> Bool {
        var now = Cost.none
        for position in context.index.positions(touching: part) where !counted.contains(position) {
            now[context.requirements[position].level] += ledger.costs[position]
            // Of what is not known to be least no more is asked: the whole part says more than its wishes one by one.
            counted.insert(position)
        }
        sum = sum + least
        isAnythingKnown = true
        return now == least
    }

    /// Of the group that was asked for.
    mutating func learn(_ least: Cost) {
        sum = sum + least
        isAnythingKnown = true
    }

    /// How good a plan of this cost is.
    func proof(of cost: Cost, isStopped: Bool) -> PlanProof {
        if cost == .none || isAnythingKnown && cost == sum { return .optimal }
        var percent: Int?
        if isAnythingKnown, sum.total > 0 {
            let more = (cost.total - sum.total) * 100
            percent = (more + sum.total - 1) / sum.total
        }
        // Where the wishes might cost half as much, a number says nothing.
        if let most = percent, most > Self.mostPercent { percent = nil }
        if isStopped { return .stopped(within: percent) }
        return percent.map { .within(percent: $0) } ?? .bestFound
    }

    // MARK: What to ask

    /// What the dearest wishes cost that are not yet counted, with those of the same level that speak of nobody else.
    mutating func next(in ledger: Ledger) -> Question? {
        for position in ledger.unmet where !counted.contains(position) {
            let own = context.index.concerned[position].filter { freeSet.contains($0) }
            guard own.count <= Self.mostEngagements else {
                counted.insert(position)
                continue
            }
            let members = BitSet(own)
            let level = context.requirements[position].level
            let positions = context.index.positions(touching: own).filter { other in
                !counted.contains(other) && ledger.costs[other] > 0 && context.requirements[other].level == level
                    && context.index.concerned[other].allSatisfy { !freeSet.contains($0) || members.contains($0) }
            }
            for other in positions { counted.insert(other) }
            return question(own, positions)
        }
        return nil
    }

    /// Only these wishes, and the musts on starts and rooms; what is asked of people is left out, so that little is
    /// asked. A plan that is worse than what is found here cannot be avoided by anything left out.
    private func question(_ own: [EngagementID], _ positions: [Int]) -> Question {
        let (problem, touches) = (context.problem, context.touches)
        var coming: [[Touches.Touch]] = []
        for id in own {
            coming.append(touches.own[id.index])
            guard let place = problem[id].place else { continue }
            for room in narrowing.candidates(of: place) {
                if let touching = touches.fills[place.index][room] { coming.append(touching) }
            }
        }
        let musts = active.requirements(without: [], with: coming).filter { $0.severity == .must }
        let whole = Question(
            problem: problem, requirements: musts + positions.map { context.requirements[$0] }, free: free, held: held)
        return whole.alone(own)
    }

    private static let mostEngagements = 16
    private static let mostPercent = 100
}
