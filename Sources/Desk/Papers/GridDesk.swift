internal import Conditions
internal import Editions
internal import Handbook
internal import Occasions
internal import Papers

/// Finds what grids mark: which engagements break a rule, and who is on the way to them.
struct GridDesk {
    let problem: Problem
    let plan: Plan
    let publication: Publication
    let language: Language
    /// What the judge says of the plan.
    let findings: PlacedFindings?

    /// `showsTravel`: ways tell of what is protected, so that only the office learns of them.
    func marks(showsTravel: Bool) -> GridMarks {
        GridMarks(conflicts: conflicts, travel: showsTravel ? travel : [:])
    }

    /// The titles of the rules that each breaks; an open place is no conflict.
    private var conflicts: [String: [String]] {
        var found: [String: [String]] = [:]
        for placed in findings?.blockers ?? [] where placed.finding.rule != Unplanned.rule {
            let title = Catalogue.rule(placed.finding.rule)?.title[language] ?? placed.finding.rule
            for id in placed.finding.engagements {
                let uid = publication.uid(of: problem[id].id)
                if !(found[uid] ?? []).contains(title) { found[uid, default: []].append(title) }
            }
        }
        return found
    }

    /// Minutes on the way, where the one before was at another venue on the same day.
    private var travel: [String: [String: Int]] {
        var stops: [ResourceID: [(id: EngagementID, range: TimeRange, venue: Int)]] = [:]
        for id in problem.engagementIDs {
            guard let range = plan.range(of: id, in: problem),
                let venue = problem[id].place.flatMap({ plan[$0] }).flatMap(problem.venue)
            else { continue }
            let people =
                problem[id].participants.filter { problem[$0].principal != nil }
                + problem[id].slots.compactMap { plan[$0] }.filter { problem[$0].isPerson }
            for person in people.once { stops[person, default: []].append((id, range, venue)) }
        }
        var found: [String: [String: Int]] = [:]
        for (person, own) in stops {
            let sorted = own.sorted { ($0.range, $0.id) < ($1.range, $1.id) }
            for (before, after) in zip(sorted, sorted.dropFirst()) {
                let minutes = problem.travel.minutes(from: before.venue, to: after.venue)
                let isSameDay =
                    problem.zone.civil(before.range.start).date == problem.zone.civil(after.range.start).date
                guard before.venue != after.venue, minutes > 0, isSameDay else { continue }
                found[publication.uid(of: problem[after.id].id), default: [:]][problem[person].title] = minutes
            }
        }
        return found
    }
}
