internal import Conditions
internal import Occasions

extension Plan {
    /// The room that an engagement takes; nil where the plan does not say, or it takes place in no room of ours.
    func room(of id: EngagementID, in problem: Problem) -> ResourceID? { problem[id].place.flatMap { self[$0] } }
}
