package import Occasions

/// What it means that something stays as a plan has it: said once, for promises, repairs and the wish for little change.
extension Formula {
    /// The engagement begins when the plan has it begin, or is left out as there.
    ///
    /// Nil where the plan leaves it open, or leaves out what has to take place.
    package static func keepsTime(_ id: EngagementID, as plan: Plan, in problem: Problem) -> Formula? {
        switch plan[id] {
        case .open: return nil
        case .omitted: return problem[id].isOptional ? .not(.takesPlace(id)) : nil
        case .starts(let moment):
            let then = Formula.starts(id, TimeRanges(TimeRange(moment, minutes: 1)))
            return problem[id].isOptional ? .all([.takesPlace(id), then]) : then
        }
    }

    /// Each of these slots that the plan fills is filled as there, one formula a slot.
    package static func keepsFills(_ slots: [SlotID], as plan: Plan) -> [Formula] {
        slots.compactMap { slot in plan[slot].map { .picked(slot, $0) } }
    }
}
