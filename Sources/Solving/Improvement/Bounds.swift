internal import CPSAT
internal import Conditions
internal import Occasions

/// What the wishes of a plan cost at least, known group by group: each wish counts in one group, and what a group costs
/// with nothing else planned it costs anyhow.
struct Bounds {
    private let planner: Planner
    private let held: Plan
    private let free: [EngagementID]
    private let isFree: [Bool]
    private let narrowing: Narrowing
    /// What counts of demands before anything free is planned.
    private let standing: Standing
    /// By requirement: whether it is in a group already, or speaks of nothing free.
    private var isCounted: [Bool]
    private var sum = Cost.none
    private var isAnythingKnown = false

    init(_ planner: Planner, free: [EngagementID], narrowing: Narrowing, ledger: Ledger) {
        self.planner = planner
        self.free = free
        self.narrowing = narrowing
        var held = ledger.plan
        held.reopen(free, in: planner.problem)
        var isFree = Array(repeating: false, count: planner.problem.engagements.count)
        for id in free { isFree[id.index] = true }
        var standing = Standing(planner.touches)
        for id in planner.problem.engagementIDs {
            for batch in planner.touches.counting(id, in: held, of: planner.problem) { standing.push(batch) }
        }
        (self.held, self.isFree, self.standing) = (held, isFree, standing)
        isCounted = planner.index.concerned.map { concerned in !concerned.contains { isFree[$0.index] } }
        // What nothing free can change costs what it costs.
        for (position, requirement) in planner.requirements.enumerated() where isCounted[position] {
            sum[requirement.level] += ledger.costs[position]
        }
    }

    /// Nil: nothing is known yet.
    var known: Cost? { isAnythingKnown ? sum : nil }

    // MARK: What is learned

    /// Of a part that nothing joins with the rest: false if it might yet be planned for less.
    mutating func learn(_ least: Cost, of part: [EngagementID], in ledger: Ledger) -> Bool {
        var now = Cost.none
        for position in planner.index.positions(touching: part) where !isCounted[position] {
            now[planner.requirements[position].level] += ledger.costs[position]
            // Of what is not known to be least no more is asked: the whole part says more than its wishes one by one.
            isCounted[position] = true
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
    func proof(of cost: Cost, isStopped: Bool) -> Planner.Proof {
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
        for position in ledger.unmet where !isCounted[position] {
            let own = planner.index.concerned[position].filter { isFree[$0.index] }
            guard own.count <= Self.mostEngagements else {
                isCounted[position] = true
                continue
            }
            let members = Set(own)
            let level = planner.requirements[position].level
            let positions = planner.index.positions(touching: own).filter { other in
                !isCounted[other] && ledger.costs[other] > 0 && planner.requirements[other].level == level
                    && planner.index.concerned[other].allSatisfy { !isFree[$0.index] || members.contains($0) }
            }
            for other in positions { isCounted[other] = true }
            return question(own, positions)
        }
        return nil
    }

    /// Only these wishes, and the musts on starts and rooms; what is asked of people is left out, so that little is
    /// asked. A plan that is worse than what is found here cannot be avoided by anything left out.
    private func question(_ own: [EngagementID], _ positions: [Int]) -> Question {
        let (problem, touches) = (planner.problem, planner.touches)
        var coming: [[Touches.Touch]] = []
        for id in own {
            coming.append(touches.own[id.index])
            guard let place = problem[id].place else { continue }
            for room in narrowing.candidates(of: place) {
                if let touching = touches.fills[place.index][room] { coming.append(touching) }
            }
        }
        let musts = standing.requirements(without: [], with: coming).filter { $0.severity == .must }
        let whole = Question(
            problem: problem, requirements: musts + positions.map { planner.requirements[$0] }, free: free, held: held)
        return whole.alone(own)
    }

    private static let mostEngagements = 16
    private static let mostPercent = 100
}
