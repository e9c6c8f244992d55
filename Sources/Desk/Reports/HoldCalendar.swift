internal import Editions
internal import ICalendar
internal import Occasions
internal import Register

/// The days on which options lapse, as a calendar.
struct HoldCalendar {
    let words: HoldWords
    let key: UidKey
    let domain: String

    /// Contracts do not lapse.
    func calendar(of standings: [HoldBook.Standing], in book: HoldBook, office: String) -> FeedCalendar {
        FeedCalendar(
            name: words.say(
                en: "\(office): options that lapse", nl: "\(office): opties die aflopen",
                fr: "\(office) : options qui expirent"),
            zone: words.problem.zone.name, events: standings.compactMap { event($0, in: book) })
    }

    private func event(_ standing: HoldBook.Standing, in book: HoldBook) -> FeedEvent? {
        guard let lapses = standing.lapses else { return nil }
        let (hold, zone) = (standing.hold, words.problem.zone)
        let room = words.room(hold.request.room)
        return FeedEvent(
            uid: key.uids(ofEngagement: "option/\(HoldName.text(hold.number))", domain: domain)[0],
            // What lapses earlier or later by a challenge or an extension is a fact about the option.
            sequence: hold.changes, stamp: hold.changedAt.minutes,
            span: .timed(startMinutes: lapses.minutes - 14, endMinutes: lapses.minutes + 1, zone: zone.name),
            summary: words.say(
                en: "Option lapses: \(room), \(words.name(hold))", nl: "Optie loopt af: \(room), \(words.name(hold))",
                fr: "Option expire : \(room), \(words.name(hold))"),
            description: words.lines(standing, in: book).joined(separator: "\n"), busy: .free, isPrivate: true)
    }
}
