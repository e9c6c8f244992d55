internal import Conditions
internal import Occasions

/// The demand that an engagement takes one of those of its rooms that will do.
enum RoomChoice {
    /// Nil where every candidate will do, or it takes place in no room of ours.
    static func demand(
        of id: EngagementID, in brief: Brief, where fits: (Room) -> Bool
    ) -> (formula: Formula, fitting: [ResourceID])? {
        guard let place = brief.problem[id].place else { return nil }
        let candidates = brief.problem[place].candidates
        let fitting = candidates.filter { brief.problem[$0].room.map(fits) ?? false }
        guard fitting.count < candidates.count else { return nil }
        return (brief.when(id, .picked(place, Set(fitting))), fitting)
    }

    /// The room a plan gives an engagement.
    static func room(of id: EngagementID, in plan: Plan, _ problem: Problem) -> ResourceID? {
        problem[id].place.flatMap { plan[$0] }
    }

    /// `hold it in one of A, B and 3 more`, or what else to do where there is no room.
    static func remedy(_ fitting: [ResourceID], otherwise: String, in problem: Problem) -> String {
        fitting.isEmpty ? otherwise : "hold it in \(Phrase.oneOf(fitting, in: problem))"
    }
}
