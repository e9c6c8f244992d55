internal import Conditions
internal import Occasions
internal import Solving

/// Why something cannot be done, and what would make it possible.
struct ConflictExplanation {
    /// One conflict, with the ways out of it alone.
    struct Reason {
        let conflict: Conflict
        /// Empty where there is only one conflict: the ways out of everything are those out of it.
        let waysOut: [WayOut]
    }

    /// Requirements to give up, and a plan that is possible without them.
    struct WayOut {
        let plan: Plan
        let concessions: [Concession]
    }

    /// A requirement that is given up.
    struct Concession {
        let requirement: Requirement
        /// How the plan breaks it; nil where the plan happens to keep it.
        let breach: Finding?
        /// Every engagement that breaks it in the plan, those of calendars given with the question left out.
        var engagements: [EngagementID]
        /// A room that all of these can be held in though they do not name it; nil: none was found, or it is not about a
        /// room.
        var spare: ResourceID?
    }

    let problem: Problem
    /// Different conflicts, those with nothing in common first.
    let reasons: [Reason]
    /// The ways out of all conflicts at once, cheapest first.
    let waysOut: [WayOut]
    /// False where more of what is counted lacking would not make it possible by itself.
    var isMoreEnough = true
}
