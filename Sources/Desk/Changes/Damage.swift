internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// What a plan breaks after a change, and what may be moved to mend it.
struct Damage {
    let requirements: [Requirement]
    let tolerance: Tolerance
    let pins: [EngagementID: Pinned.Reason]
    let weights: [Int]
    /// To be placed for the first time.
    let added: [EngagementID]
    /// Without a time yet, and not asked about.
    let unplanned: [EngagementID]
    /// What may be moved or placed.
    let free: [EngagementID]
    /// What cannot stay as it is.
    let concerned: [EngagementID]
    let broken: [Finding]
    /// Broken before the change as well.
    let known: [Finding]
    /// Broken by engagements that must not be moved. At least one of them is locked.
    let stuck: [Finding]
    /// Broken by what has begun: nothing can be done about it.
    let past: [Finding]
    /// Broken by nothing but what calendars given with the question fix.
    let foreign: [Finding]
    private let opened: CaseDesk.Opened

    /// Where nothing has changed, everything broken is to be mended, and everything open that may not stay so is to be planned.
    ///
    /// `before`: the case without the changes.
    init(
        _ opened: CaseDesk.Opened, of before: Problem, _ changes: [Change], tolerance: Tolerance,
        pins: [EngagementID: Pinned.Reason],
        weights: [Int], say: Language
    ) {
        let (problem, plan) = (opened.found.problem, opened.plan)
        self.opened = opened
        self.pins = pins
        self.weights = weights
        requirements = opened.found.handbook.requirements(of: problem, judging: plan)
            .filter { $0.severity == .must }
        let open = problem.engagementIDs.filter { plan[$0] == .open }
        let named = changes.compactMap { if case .added(let id) = $0 { id } else { nil } }
        let added = changes.isEmpty ? open.filter { !problem[$0].isOptional } : named.sorted()
        let isAdded = Set(added)
        self.added = added
        unplanned = open.filter { !isAdded.contains($0) && !before[$0].isOptional }
        free = problem.engagementIDs.filter { pins[$0] == nil && (plan[$0] != .open || isAdded.contains($0)) }

        let breaches = Breaches(
            requirements, by: plan, of: problem, free: Set(free), pins: pins, tolerance: tolerance, say: say)
        broken = breaches.broken.once
        known = breaches.known.once
        stuck = breaches.stuck.once
        let isForeign = { (finding: Finding) in finding.engagements.allSatisfy(problem.isGiven) }
        past = breaches.past.once.filter { !isForeign($0) }
        foreign = breaches.past.once.filter(isForeign)
        self.tolerance = tolerance.adding(breaches.begun)
        let halfPlanned =
            changes.isEmpty && !problem.leavesOpen ? Damage.halfPlanned(free, in: plan, of: problem) : []
        concerned = breaches.movable.union(isAdded).union(halfPlanned).sorted()
    }

    /// Engagements that have a time and a slot that nobody fills.
    private static func halfPlanned(_ free: [EngagementID], in plan: Plan, of problem: Problem) -> [EngagementID] {
        free.filter { id in plan.start(of: id) != nil && problem[id].slots.contains { plan[$0] == nil } }
    }

    /// The requirements a repaired plan breaks although it should not.
    func left(by plan: Plan) -> Set<String> {
        let problem = opened.found.problem
        let musts = opened.found.handbook.requirements(of: problem, judging: plan)
        let misses = Tolerance.misses(musts, plan, of: problem)
        return Set(
            misses.filter { id, misses in misses.contains { !self.tolerance.covers($0, of: id) } }.keys)
    }

    /// What must not be moved on the days of these engagements, each as a requirement of its own.
    func pinsNear(_ ids: [EngagementID]) -> [(id: EngagementID, stays: Requirement)] {
        let (problem, plan) = (opened.found.problem, opened.plan)
        let days = Set(
            ids.flatMap { id -> [CivilDate] in
                let own = plan.range(of: id, in: problem)
                return problem.zone.dates(of: own ?? problem.occasion(of: id).window)
            })
        return problem.engagementIDs.compactMap { id in
            guard let reason = pins[id], let range = plan.range(of: id, in: problem),
                problem.zone.dates(of: range).contains(where: days.contains),
                problem[id].slots.allSatisfy({ slot in plan[slot].map(problem[slot].admits) ?? false }),
                let stays = Pinned.requirement(id, plan, because: reason, in: problem)
            else { return nil }
            return (id, stays)
        }
    }
}

/// The breaches of a plan, sorted by what can be done about them.
private struct Breaches {
    var broken: [Finding] = []
    var known: [Finding] = []
    var stuck: [Finding] = []
    var past: [Finding] = []
    /// Those of `past`, by requirement.
    var begun: [String: [Miss]] = [:]
    /// Engagements that can be moved to mend a breach.
    var movable: Set<EngagementID> = []

    init(
        _ requirements: [Requirement], by plan: Plan, of problem: Problem, free: Set<EngagementID>,
        pins: [EngagementID: Pinned.Reason], tolerance: Tolerance, say: Language
    ) {
        let judge = Judge(problem: problem, plan: plan)
        for requirement in requirements {
            guard case .fails(let misses) = judge.verdict(requirement.demand) else { continue }
            for (miss, finding) in zip(misses, judge.findings(requirement, in: say)) {
                let own = miss.engagements.filter(free.contains)
                if tolerance.covers(miss, of: requirement.id) {
                    known.append(finding)
                } else if !miss.engagements.isEmpty,
                    miss.engagements.allSatisfy({ [.begun, .given].contains(pins[$0]) })
                {
                    past.append(finding)
                    begun[requirement.id, default: []].append(miss)
                } else {
                    broken.append(finding)
                    if own.isEmpty { stuck.append(finding) }
                    movable.formUnion(own)
                }
            }
        }
    }
}
