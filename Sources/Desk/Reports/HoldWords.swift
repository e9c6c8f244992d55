internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// Names options, rooms and times of the register in one language.
struct HoldWords {
    let say: Language
    let phrase: Phrase
    let problem: Problem

    init(_ say: Language, _ problem: Problem) {
        self.say = say
        self.problem = problem
        phrase = Phrase(say, problem)
    }

    /// A room of the register may have left the documents since: then its id stands for it.
    func room(_ id: String) -> String {
        problem.resourceIDs.first { problem[$0].id == id }.map { phrase.name($0) } ?? id.onOneLine.cut
    }

    /// `'Congress A' (congress-a, h3)`
    func name(_ hold: HoldRecord) -> String {
        let (id, title) = (hold.request.occasion, hold.request.title)
        let number = HoldName.text(hold.number)
        return title == id ? "\(id) (\(number))" : "'\(title.onOneLine.cut)' (\(id), \(number))"
    }

    func time(_ moment: Moment) -> String { phrase.time(moment) }

    /// Whole days by their dates alone, their last day included.
    func range(_ range: TimeRange) -> String {
        let zone = problem.zone
        let (first, last) = (zone.civil(range.start), zone.civil(range.end - 1))
        guard first.minuteOfDay == 0, zone.civil(range.end).minuteOfDay == 0 else { return phrase.range(range) }
        let (start, end) = (phrase.date(first.date), phrase.date(last.date))
        return first.date == last.date
            ? start : say(en: "\(start) to \(end)", nl: "\(start) tot \(end)", fr: "\(start) à \(end)")
    }

    /// `first option`, `contract`
    func option(_ standing: HoldBook.Standing) -> String {
        standing.hold.isContract ? say(en: "contract", nl: "contract", fr: "contrat") : phrase.option(standing.rank)
    }

    /// `second option until Tue 30 Apr 2024 23:59`
    func state(_ standing: HoldBook.Standing) -> String {
        guard let lapses = standing.lapses else { return option(standing) }
        let (name, time) = (option(standing), time(lapses))
        return say(en: "\(name) until \(time)", nl: "\(name) tot \(time)", fr: "\(name) jusqu'au \(time)")
    }

    /// `h12: second option until Tue 30 Apr 2024 23:59 on Salon (hall/salon) for visit, Thu 11 Mar 2027`
    func line(_ standing: HoldBook.Standing) -> String {
        let (state, room, when) = (
            state(standing), room(standing.hold.request.room), range(standing.hold.request.range)
        )
        let who = occasion(standing.hold)
        return "\(HoldName.text(standing.number))\(say.colon) "
            + say(
                en: "\(state), on \(room) for \(who), \(when)", nl: "\(state), op \(room) voor \(who), \(when)",
                fr: "\(state), sur \(room) pour \(who), \(when)")
    }

    /// `'Congress A' (congress-a)`
    private func occasion(_ hold: HoldRecord) -> String {
        let (id, title) = (hold.request.occasion, hold.request.title)
        return title == id ? id : "'\(title.onOneLine.cut)' (\(id))"
    }

    /// A line with those that go before it below.
    func lines(_ standing: HoldBook.Standing, in book: HoldBook) -> [String] {
        [line(standing)]
            + book.front(of: standing.number).map { front in
                let (name, state) = (name(front.hold), state(front))
                return "  "
                    + say(en: "behind \(name), \(state)", nl: "na \(name), \(state)", fr: "après \(name), \(state)")
            } + (standing.challenge.map { ["  " + words($0, in: book)] } ?? [])
    }

    private func words(_ challenge: HoldRecord.Challenge, in book: HoldBook) -> String {
        let (who, time) = (book.hold(challenge.by).map(name) ?? HoldName.text(challenge.by), time(challenge.until))
        return say(
            en: "challenged by \(who): to be confirmed by \(time)",
            nl: "uitgedaagd door \(who): te bevestigen tegen \(time)",
            fr: "mise au défi par \(who) : à confirmer avant le \(time)")
    }
}
