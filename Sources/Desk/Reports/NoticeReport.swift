internal import Documents
internal import Editions
internal import Feeds
internal import Handbook
internal import ICalendar
internal import Occasions

/// Says who is to be told what, and whom to call.
struct NoticeReport {
    let desk: RegisterDesk
    /// Those in force.
    let versions: [Int]

    private var say: Language { desk.say }

    private struct Answer: Encodable {
        struct Change: Encodable {
            struct State: Encodable {
                let title: String
                let start: String
                let end: String
                let place: String?
                let note: String?
            }

            let was: State?
            let `is`: State?
            let urgent: Bool
        }

        struct Entry: Encodable {
            let audience: String
            let name: String
            let language: String
            let to: String?
            let last: String?
            let urgent: Bool
            let told: Bool
            let changes: [Change]
        }

        let schema = "hostcity/notices/1"
        let versions: [Int]
        let notices: [Entry]
        let call: [String]
        let told: [String]
        let folder: String?
    }

    func nothingPublished() throws -> Reply {
        if desk.recording.json { return Reply(.fine, try json([], told: [], folder: nil)) }
        return Reply(
            .fine,
            say(
                en: "Nothing is published yet, so nobody is to be told.",
                nl: "Er is nog niets gepubliceerd; er is niemand te verwittigen.",
                fr: "Rien n'est encore publié ; personne n'est à prévenir."))
    }

    func recorded(_ names: [String]) throws -> Reply {
        if desk.recording.json { return Reply(.fine, try json([], told: names, folder: nil)) }
        let (who, what) = (say.list(names), say.list(versions.map { "v\($0)" }))
        return Reply(
            .fine,
            say(
                en: "Recorded: \(who) know all of \(what) that concerns them.",
                nl: "Vastgelegd: \(who) kennen alles van \(what) dat hen aangaat.",
                fr: "Enregistré : \(who) savent tout ce qui les concerne de \(what)."))
    }

    /// `isLong`: the notices in full.
    func reply(
        _ letters: [Outbox.Letter], told: [ReaderNotice], failed: [ReaderNotice], folder: String?, isLong: Bool
    ) throws -> Reply {
        let notices = letters.map(\.notice)
        if desk.recording.json {
            return Reply(
                failed.isEmpty ? .fine : .no,
                try json(notices, told: told.map(\.audience.name), folder: folder))
        }
        guard !notices.isEmpty else {
            return Reply(
                .fine,
                say(
                    en: "Nobody is to be told: everybody knows what concerns them.",
                    nl: "Er is niemand te verwittigen: iedereen weet wat hem aangaat.",
                    fr: "Personne n'est à prévenir : chacun sait ce qui le concerne."))
        }
        var lines = calls(notices)
        lines +=
            isLong
            ? letters.map(\.text).joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init) : short(notices)
        while lines.last == "" { lines.removeLast() }
        lines.append(summary(notices, told: told, folder: folder))
        lines += failed.map { notice in
            let name = notice.audience.name
            return notice.address == nil
                ? say(
                    en: "Not sent: \(name) has no mail address among its 'aliases'.",
                    nl: "Niet verstuurd: \(name) heeft geen mailadres bij de 'aliases'.",
                    fr: "Non envoyé : \(name) n'a pas d'adresse parmi ses 'aliases'.")
                : say(
                    en: "Not sent: the mail program did not take the notice for \(name).",
                    nl: "Niet verstuurd: het mailprogramma nam het bericht voor \(name) niet aan.",
                    fr: "Non envoyé : le programme de courrier n'a pas pris l'avis pour \(name).")
        }
        return Reply(failed.isEmpty ? .fine : .no, lines.joined(separator: "\n"))
    }

    /// Whom a mail may reach too late.
    private func calls(_ notices: [ReaderNotice]) -> [String] {
        let urgent = notices.filter(\.isUrgent)
        guard !urgent.isEmpty else { return [] }
        let heading = say(
            en: "To be called, within 24 hours:", nl: "Op te bellen, binnen 24 uur:",
            fr: "À appeler, dans les 24 heures :")
        let rows = urgent.map { notice in
            let text = NoticeText(notice, office: desk.found.name, desk.problem)
            let first = notice.urgent.first.map(text.line)
            let change = [first?.was, first?.now].map { $0 ?? "-" }.joined(separator: " -> ")
            return [notice.name.cut, notice.audience.name, "\(first?.what ?? "")\(say.colon) \(change)"]
        }
        return [heading] + ReportText.table(rows, indent: "  ")
    }

    private func short(_ notices: [ReaderNotice]) -> [String] {
        let rows = notices.map { notice in
            let new = notice.changes.count { $0.before == nil }
            let gone = notice.changes.count { $0.after == nil }
            let other = notice.changes.count - new - gone
            return [
                notice.audience.name, notice.language.rawValue, notice.address ?? "-",
                say(
                    en: "\(new) new, \(other) otherwise, \(gone) not taking place any more",
                    nl: "\(new) nieuw, \(other) anders, \(gone) gaat niet meer door",
                    fr: "\(new) nouveau, \(other) autrement, \(gone) n'a plus lieu"),
                notice.isUrgent ? say(en: "urgent", nl: "dringend", fr: "urgent") : "",
            ]
        }
        return ReportText.table(rows)
    }

    private func summary(_ notices: [ReaderNotice], told: [ReaderNotice], folder: String?) -> String {
        var parts = [
            say(
                en: "Notices: \(notices.count)", nl: "Berichten: \(notices.count)", fr: "Avis : \(notices.count)")
        ]
        if let folder {
            parts.append(say(en: "written to \(folder)", nl: "bewaard in \(folder)", fr: "écrits dans \(folder)"))
        }
        parts.append(
            told.isEmpty
                ? say(
                    en: "not recorded as told (--sent)", nl: "niet vastgelegd als verwittigd (--sent)",
                    fr: "non enregistrés comme prévenus (--sent)")
                : say(
                    en: "\(told.count) recorded as told", nl: "\(told.count) vastgelegd als verwittigd",
                    fr: "\(told.count) enregistrés comme prévenus"))
        return parts.joined(separator: ", ") + "."
    }

    private func json(_ notices: [ReaderNotice], told: [String], folder: String?) throws -> String {
        let zone = desk.problem.zone
        func state(_ event: FeedEvent) -> Answer.Change.State {
            Answer.Change.State(
                title: event.summary, start: Iso.text(Moment(minutes: event.start), zone),
                end: Iso.text(Moment(minutes: event.end), zone), place: event.location, note: event.description)
        }
        let entries = notices.map { notice in
            Answer.Entry(
                audience: notice.audience.name, name: notice.name, language: notice.language.rawValue,
                to: notice.address, last: notice.last.map { Iso.text($0, zone) }, urgent: notice.isUrgent,
                told: told.contains(notice.audience.name),
                changes: notice.changes.map { change in
                    Answer.Change(
                        was: change.before.map(state), is: change.after.map(state),
                        urgent: notice.urgent.contains(change))
                })
        }
        return try Json.text(
            Answer(
                versions: versions, notices: entries,
                call: notices.filter(\.isUrgent).map(\.audience.name), told: told, folder: folder))
    }
}
