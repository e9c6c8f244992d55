internal import Occasions

/// What a plan puts into places that it is not listed for: a room that was not asked for, a person without the role.
///
/// That they are not listed is one breach (`duty-role`). They are there all the same, and every other rule judges them.
struct Unlisted: Sendable {
    private let fills: [SlotID: ResourceID]

    init(_ plan: Plan?, in problem: Problem) {
        var fills: [SlotID: ResourceID] = [:]
        if let plan {
            for slot in problem.slotIDs {
                if let fill = plan[slot], !problem[slot].admits(fill) { fills[slot] = fill }
            }
        }
        self.fills = fills
    }

    static let none = Unlisted()

    private init() { fills = [:] }

    /// The candidates of a slot, with what fills it without being one; sorted.
    func candidates(of slot: SlotID, in problem: Problem) -> [ResourceID] {
        let listed = problem[slot].candidates
        guard let fill = fills[slot] else { return listed }
        return (listed + [fill]).sorted()
    }
}
