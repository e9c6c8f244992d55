internal import Conditions
internal import Occasions

/// The times each resource may be claimed, by taking part or by filling a slot; rooms with set-up and strike.
struct Claims: Sendable {
    private let spans: [[Span]]

    /// Reads the problem once, so that asking for one resource costs nothing.
    ///
    /// `judging`: claims that this plan has decided against are left out.
    init(
        _ problem: Problem, judging plan: Plan? = nil, beside unlisted: Unlisted = .none,
        only resources: Set<ResourceID>? = nil
    ) {
        let isWanted = problem.resourceIDs.map { resources?.contains($0) ?? true }
        var spans: [[Span]] = Array(repeating: [], count: problem.resources.count)
        for id in problem.engagementIDs {
            let engagement = problem[id]
            if plan?[id] == .omitted { continue }
            for participant in engagement.participants { spans[participant.index].append(Span(id)) }
            for slot in engagement.slots {
                let fill = (plan?[slot]).map { [$0] }
                for candidate in fill ?? unlisted.candidates(of: slot, in: problem) where isWanted[candidate.index] {
                    spans[candidate.index].append(
                        Claims.span(id, of: engagement, only: Span.Fill(slot, candidate), in: problem))
                }
            }
        }
        self.spans = spans
    }

    subscript(_ resource: ResourceID) -> [Span] { spans[resource.index] }

    private static func span(
        _ id: EngagementID, of engagement: Engagement, only: Span.Fill, in problem: Problem
    ) -> Span {
        guard let room = problem[only.resource].room else { return Span(id, only: only) }
        return Span(
            id, before: room.minutesBefore(engagement.needs), after: room.minutesAfter(engagement.needs), only: only)
    }
}
