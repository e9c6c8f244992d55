internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// A repaired plan beside the plan people were told, each judged once.
struct RepairOutcome {
    let changed: ChangedPlan
    /// Nil where nothing had to move.
    let mended: Repair.Mended?
    /// True where the search was ended from outside.
    let isStopped: Bool
    let moved: [MovedEngagement]
    /// Engagements that are new in the plan.
    let placed: [EngagementID]
    let contacts: Contacts
    /// What the repaired plan breaks.
    let findings: PlacedFindings
    /// Wishes that are not met, or by more than before.
    let lost: [Finding]
    /// Wishes that are met now, or missed by less.
    let won: [Finding]

    init(_ changed: ChangedPlan, mended: Repair.Mended?, isStopped: Bool) {
        self.changed = changed
        self.mended = mended
        self.isStopped = isStopped
        let (problem, before, after) = (changed.problem, changed.plan, mended?.plan ?? changed.plan)
        let staying = Staying(problem, plan: before, weights: changed.damage.weights)
        moved = problem.engagementIDs.map { MovedEngagement(id: $0, change: staying.change(of: $0, in: after)) }
            .filter { !$0.change.isEmpty }
        placed = changed.damage.added.filter { after.start(of: $0) != nil }
        contacts = Contacts(
            moved, all: Set(placed + changed.changes.flatMap(\.concerns)), before: before, after: after, in: problem)

        let handbook = changed.opened.found.handbook
        let new = handbook.findings(on: after, of: problem, in: changed.language)
        // What did not move breaks what it broke.
        let old = mended == nil ? new : handbook.findings(on: before, of: problem, in: changed.language)
        findings = changed.placed(new)
        lost = Self.wishes(in: new, beyond: old)
        won = Self.wishes(in: old, beyond: new)
    }

    var problem: Problem { changed.problem }
    var before: Plan { changed.plan }
    var after: Plan { mended?.plan ?? before }
    /// False where the plan breaks anything that must be kept.
    var isKept: Bool { findings.isKept }
    /// What was broken before the change, and is left alone.
    var leftBroken: [Finding] {
        let past = Set((changed.damage.past + changed.damage.foreign).map(\.id))
        return findings.blockers.map(\.finding).filter { !past.contains($0.id) }
    }

    /// The wishes of one list that the other does not have, or misses by another amount.
    private static func wishes(in findings: [Finding], beyond others: [Finding]) -> [Finding] {
        struct Key: Hashable {
            let id: String
            let amount: Int
        }
        func wishes(_ findings: [Finding]) -> [Finding] {
            findings.filter { $0.severity != .must && $0.severity != .note && $0.rule != LeastChange.rule.id }
        }
        let known = Set(wishes(others).map { Key(id: $0.id, amount: $0.amount) })
        return wishes(findings).filter { !known.contains(Key(id: $0.id, amount: $0.amount)) }
    }
}
