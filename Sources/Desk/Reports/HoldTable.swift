internal import Occasions
internal import Register

/// The options and contracts that run, as a table.
struct HoldTable {
    let words: HoldWords

    func lines(_ standings: [HoldBook.Standing], in book: HoldBook) -> [String] {
        let say = words.say
        let heading = [
            "", say(en: "option", nl: "optie", fr: "option"), say(en: "room", nl: "zaal", fr: "salle"),
            say(en: "days", nl: "dagen", fr: "jours"), say(en: "for", nl: "voor", fr: "pour"),
            say(en: "until", nl: "tot", fr: "jusqu'au"), say(en: "behind", nl: "na", fr: "après"),
        ]
        let rows = standings.map { standing in
            let hold = standing.hold.request
            let front = book.front(of: standing.number).map { HoldName.text($0.number) }
            return [
                HoldName.text(standing.number), words.option(standing), hold.room, words.range(hold.range),
                hold.occasion, end(standing),
                front.isEmpty ? "-" : front.joined(separator: ", "),
            ]
        }
        return ReportText.table([heading] + rows)
    }

    /// The last minute; marked where a challenge set it.
    private func end(_ standing: HoldBook.Standing) -> String {
        guard let lapses = standing.lapses else { return "-" }
        guard let challenge = standing.challenge, challenge.until == lapses else { return words.time(lapses) }
        let by = HoldName.text(challenge.by)
        return words.time(lapses)
            + words.say(en: " (challenged by \(by))", nl: " (uitgedaagd door \(by))", fr: " (défi de \(by))")
    }
}
