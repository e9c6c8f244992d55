internal import Documents
internal import Editions
internal import Occasions

/// The entries of a plan's own feeds, which come back in calendars that people send.
enum OwnFeeds {
    /// What the plan of a case holds, with the UIDs that an export of it gives; without a plan, those it would give.
    ///
    /// Without the office's secret no UID can be known; title, time and room still tell.
    static func entries(
        _ file: PlanFile?, _ found: Case, _ plan: Plan, shelf: FileShelf
    ) throws(Faults) -> OwnEntries {
        guard let key = try UidKeyFile.read(UidKeyFile.path(besides: found.officePath), shelf: shelf) else {
            return OwnEntries(found.problem, plan)
        }
        var feeds: [String: [TimeRange]] = [:]
        for id in found.problem.engagementIDs where !found.problem.isGiven(id) {
            for uid in key.uids(ofEngagement: found.problem[id].id, domain: found.domain) { feeds[uid] = [] }
        }
        guard let file else { return OwnEntries(found.problem, plan, feeds: feeds) }
        let publication = Publication(
            Edition(
                problem: found.problem, plan: plan, history: file.history, domain: found.domain, key: key,
                office: found.name), now: Moment(minutes: .max))
        for audience in publication.audiences {
            for (uid, range) in publication.view(for: audience).entries.times {
                if feeds[uid]?.contains(range) != true { feeds[uid, default: []].append(range) }
            }
        }
        return OwnEntries(found.problem, plan, feeds: feeds)
    }
}
