internal import Documents
internal import Editions
internal import Feeds
internal import ICalendar
internal import Occasions

/// What everybody reads of a plan, as events of a calendar.
struct PublicationDesk {
    let publication: Publication
    let audiences: [Audience]

    /// `wording`: the code of the language whose words all read; nil: each reader their own.
    ///
    /// `file`: the plan with the history it is published with; `language`: that of what calendars say by themselves.
    init(
        _ opened: CaseDesk.Opened, as file: PlanFile, key: UidKey, language: Language?, wording: String? = nil,
        now: Moment?
    ) throws(Faults) {
        let found = opened.found
        publication = Publication(
            Edition(
                problem: found.problem, plan: opened.plan, history: file.history, domain: found.domain, key: key,
                office: found.name, language: language ?? found.language ?? .en, wording: wording),
            calledOff: try file.readCancelled(of: found, shelf: opened.shelf), entries: file.entries, now: now)
        audiences = publication.audiences
    }

    func feed(for audience: Audience) -> Feed { Feed(publication.view(for: audience)) }

    func events(for audience: Audience) -> [FeedEvent] { feed(for: audience).calendar.events }
}
