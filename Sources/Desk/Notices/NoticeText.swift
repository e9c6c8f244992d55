internal import Feeds
internal import Handbook
internal import ICalendar
internal import Occasions

/// A notice in words, in the language of its reader.
struct NoticeText {
    let notice: ReaderNotice
    let office: String
    let phrase: Phrase

    private var say: Language { notice.language }

    init(_ notice: ReaderNotice, office: String, _ problem: Problem) {
        self.notice = notice
        self.office = office
        phrase = Phrase(notice.language, problem)
    }

    /// One change: what it was, and what it is.
    struct Line {
        let what: String
        let was: String?
        let now: String?
        let isUrgent: Bool
    }

    var subject: String {
        let count = notice.changes.count
        let text =
            notice.last == nil
            ? say(en: "Your programme", nl: "Uw programma", fr: "Votre programme")
            : say(
                en: "Your programme: \(count) \(count == 1 ? "change" : "changes")",
                nl: "Uw programma: \(count) \(count == 1 ? "wijziging" : "wijzigingen")",
                fr: "Votre programme : \(count) \(count == 1 ? "changement" : "changements")")
        return notice.isUrgent ? "\(urgent)\(say.colon) \(text)" : text
    }

    var urgent: String { say(en: "URGENT", nl: "DRINGEND", fr: "URGENT") }

    var greeting: String { say(en: "For \(notice.name)", nl: "Voor \(notice.name)", fr: "Pour \(notice.name)") }

    var opening: String {
        guard let last = notice.last else {
            return say(
                en: "This is what concerns you of the programme.", nl: "Dit is wat u van het programma aangaat.",
                fr: "Voici ce qui vous concerne dans le programme.")
        }
        let time = phrase.time(last)
        return say(
            en: "Since you were last told (\(time)) this has changed.",
            nl: "Sinds u laatst verwittigd bent (\(time)) is dit veranderd.",
            fr: "Depuis que vous avez été prévenu (\(time)), ceci a changé.")
    }

    var closing: String {
        say(
            en: "A calendar of this is attached. \(office)", nl: "Een agenda hiervan is bijgevoegd. \(office)",
            fr: "Un calendrier en est joint. \(office)")
    }

    var words: (was: String, now: String, new: String, gone: String) {
        (
            say(en: "was", nl: "was", fr: "était"), say(en: "is", nl: "is", fr: "est"),
            say(en: "new", nl: "nieuw", fr: "nouveau"),
            say(en: "does not take place", nl: "gaat niet door", fr: "n'a pas lieu")
        )
    }

    func lines() -> [Line] { notice.changes.map(line) }

    func line(_ change: FeedDifference.Change) -> Line {
        let what = (change.after ?? change.before)?.summary ?? ""
        let isUrgent = notice.urgent.contains(change)
        guard let before = change.before, let after = change.after else {
            return Line(
                what: what, was: change.before.map { text($0) }, now: change.after.map { text($0) }, isUrgent: isUrgent)
        }
        // What is the same on both sides is told once, in what it is now.
        let withName = before.summary != after.summary
        return Line(what: what, was: text(before, withName: withName), now: text(after), isUrgent: isUrgent)
    }

    /// `Thu 11 Mar 2027 19:00-21:00, Atrium - Museum; Visit`
    private func text(_ event: FeedEvent, withName: Bool = false) -> String {
        var parts: [String] = withName ? [event.summary] : []
        if case .timed(let start, let end, _) = event.span {
            parts.append(phrase.range(TimeRange(Moment(minutes: start), minutes: end - start)))
        }
        if let location = event.location { parts.append(location) }
        let more = event.description.map { $0.split(separator: "\n").map(String.init) } ?? []
        let tentative =
            event.status == .tentative
            ? [say(en: "not confirmed yet", nl: "nog niet bevestigd", fr: "pas encore confirmé")] : []
        return ([parts.joined(separator: ", ")] + more + tentative).joined(separator: "; ").onOneLine
    }

    /// The whole notice as text.
    func plain() -> String {
        let changes = lines().flatMap { line -> [String] in
            let mark = line.isUrgent ? "\(urgent)\(say.colon) " : ""
            let head = "- \(mark)\(line.what.onOneLine)"
            switch (line.was, line.now) {
            case (let was?, let now?):
                return [head, "    \(words.was)\(say.colon) \(was)", "    \(words.now)\(say.colon) \(now)"]
            case (nil, let now?): return ["\(head) (\(words.new))", "    \(words.now)\(say.colon) \(now)"]
            case (let was?, nil): return ["\(head) (\(words.gone))", "    \(words.was)\(say.colon) \(was)"]
            case (nil, nil): return []
            }
        }
        return ([greeting, "", opening, ""] + changes + ["", closing]).joined(separator: "\n") + "\n"
    }
}
