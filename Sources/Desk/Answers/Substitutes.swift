internal import Occasions

/// Who can take over a duty and who cannot, everything else as planned.
struct Substitutes {
    let problem: Problem
    let plan: Plan
    /// The duty.
    let slot: SlotID
    /// Every candidate: those who can first, best first.
    let ways: [Alternatives.Way]

    /// Who has the duty in the plan.
    var planned: ResourceID? { plan[slot] }
    var isAny: Bool { ways.contains(where: \.isPossible) }
}
