internal import Documents
internal import Editions
internal import Feeds
internal import ICalendar
internal import Occasions

/// The entries of a plan's own feeds, which come back in calendars that people send.
enum OwnFeeds {
    /// What the plan of a case holds, with the UIDs that an export of it gives.
    static func entries(_ file: PlanFile, _ found: Case, _ plan: Plan) -> OwnEntries {
        let publication = Publication(
            Edition(
                problem: found.problem, plan: plan, history: file.history, domain: found.domain, office: found.name))
        var feeds: [String: [TimeRange]] = [:]
        for audience in publication.audiences {
            for event in Feed(publication.view(for: audience)).calendar.events {
                guard case .timed(let start, let end, _) = event.span,
                    let range = TimeRange(Moment(minutes: start), Moment(minutes: end))
                else { continue }
                feeds[event.uid, default: []].append(range)
            }
        }
        return OwnEntries(found.problem, plan, feeds: feeds)
    }
}
