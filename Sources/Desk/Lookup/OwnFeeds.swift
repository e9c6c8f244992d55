internal import Documents
internal import Feeds
internal import ICalendar
internal import Occasions

/// The entries of a plan's own feeds, which come back in calendars that people send.
enum OwnFeeds {
    /// What the plan of a case holds, with the UIDs that an export of it gives.
    static func entries(_ file: PlanFile, _ found: Case, _ plan: Plan) -> OwnEntries {
        let problem = found.problem
        let none = ChangeRecord(sequence: 0, changed: Moment(minutes: 0))
        let edition = Edition(
            problem: problem, plan: plan, records: problem.engagements.map { _ in none }, revision: file.revision,
            domain: found.domain, office: found.name)
        var feeds: [String: TimeRange] = [:]
        for audience in Feed.audiences(of: edition) {
            for event in Feed(edition, for: audience).calendar.events {
                guard case .timed(let start, let end, _) = event.span, feeds[event.uid] == nil else { continue }
                feeds[event.uid] = TimeRange(Moment(minutes: start), Moment(minutes: end))
            }
        }
        return OwnEntries(problem, plan, feeds: feeds)
    }
}
