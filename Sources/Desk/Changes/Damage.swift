internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// What a plan no longer keeps after a change, and what may be moved to mend it.
struct Damage {
    let requirements: [Requirement]
    let tolerance: Tolerance
    let pins: [EngagementID: Pinned.Reason]
    let weights: [Int]
    /// To be placed for the first time.
    let added: [EngagementID]
    /// Of no start yet, and not asked about.
    let unplanned: [EngagementID]
    /// What may be moved or placed.
    let free: [EngagementID]
    /// What cannot stay as it is.
    let concerned: [EngagementID]
    let broken: [Finding]
    /// Broken before the change as well.
    let known: [Finding]
    /// Broken between engagements that must not be moved, of which one is locked.
    let stuck: [Finding]
    /// Broken by what has begun, so that nothing can be done about it.
    let past: [Finding]
    private let opened: CaseDesk.Opened

    /// Of no change everything broken is to be mended, and everything planned that is open.
    init(
        _ opened: CaseDesk.Opened, _ changes: [Change], tolerance: Tolerance, pins: [EngagementID: Pinned.Reason],
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
        added = changes.isEmpty ? open.filter { !problem[$0].isOptional } : named.sorted()
        let isAdded = Set(added)
        unplanned = open.filter { !isAdded.contains($0) && !problem[$0].isOptional }
        free = problem.engagementIDs.filter { pins[$0] == nil && (plan[$0] != .open || isAdded.contains($0)) }

        let isFree = Set(free)
        let judge = Judge(problem: problem, plan: plan)
        var (broken, known, stuck, past): ([Finding], [Finding], [Finding], [Finding]) = ([], [], [], [])
        var begun: [String: [Miss]] = [:]
        var concerned = isAdded
        if changes.isEmpty {
            concerned.formUnion(
                free.filter { id in
                    plan.start(of: id) != nil && problem[id].slots.contains { plan[$0] == nil }
                })
        }
        for requirement in requirements {
            guard case .fails(let misses) = judge.verdict(requirement.demand) else { continue }
            for (miss, finding) in zip(misses, judge.findings(requirement, in: say)) {
                if tolerance.covers(miss, of: requirement.id) {
                    known.append(finding)
                } else {
                    let movable = miss.engagements.filter(isFree.contains)
                    if movable.isEmpty, !miss.engagements.isEmpty,
                        miss.engagements.allSatisfy({ pins[$0] == .begun })
                    {
                        past.append(finding)
                        begun[requirement.id, default: []].append(miss)
                        continue
                    }
                    broken.append(finding)
                    if movable.isEmpty { stuck.append(finding) }
                    concerned.formUnion(movable)
                }
            }
        }
        self.broken = Damage.once(broken)
        self.known = Damage.once(known)
        self.stuck = Damage.once(stuck)
        self.past = Damage.once(past)
        self.tolerance = tolerance.adding(begun)
        self.concerned = concerned.sorted()
    }

    private static func once(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        return findings.filter { seen.insert($0).inserted }
    }

    /// The requirements a repaired plan breaks although it should not.
    func left(by plan: Plan) -> Set<String> {
        let problem = opened.found.problem
        let musts = opened.found.handbook.requirements(of: problem, judging: plan)
        let misses = Tolerance.misses(musts, plan, of: problem)
        return Set(
            misses.filter { id, misses in misses.contains { !self.tolerance.covers($0, of: id) } }.keys)
    }

    /// What must not be moved on the days of these, as requirements of their own.
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
