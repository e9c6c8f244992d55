internal import Documents
internal import Editions
internal import Feeds
internal import ICalendar
internal import Occasions

/// The entries of a plan's own feeds, which come back in calendars that people send.
enum OwnFeeds {
    /// What the plan of a case holds, with the UIDs that an export of it gives.
    ///
    /// Without the office's secret no UID can be known; title, time and room still tell.
    static func entries(_ file: PlanFile, _ found: Case, _ plan: Plan, shelf: FileShelf) throws(Faults) -> OwnEntries {
        guard let key = try UidKeyFile.read(UidKeyFile.path(besides: found.officePath), shelf: shelf) else {
            return OwnEntries(found.problem, plan, feeds: [:])
        }
        let publication = Publication(
            Edition(
                problem: found.problem, plan: plan, history: file.history, domain: found.domain, key: key,
                office: found.name), now: Moment(minutes: .max))
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
