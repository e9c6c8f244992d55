internal import Handbook
internal import Occasions

/// Writes what falls due, the earliest first.
struct DueReport {
    let desk: BidDesk
    /// In order of time.
    let items: [DueItem]
    let days: Int

    private var say: Language { desk.say }

    func text() -> String {
        guard !items.isEmpty else {
            let days = say.days(days)
            return say(
                en: "Nothing falls due within \(days).", nl: "Niets vervalt binnen \(days).",
                fr: "Rien n'échoit dans les \(days).")
        }
        let heading = [
            say(en: "due", nl: "tegen", fr: "échéance"), say(en: "what", nl: "wat", fr: "quoi"),
            say(en: "of", nl: "van", fr: "de"),
            say(en: "owner", nl: "trekker", fr: "responsable"), say(en: "decides", nl: "beslist", fr: "décide"),
            say(en: "note", nl: "opmerking", fr: "remarque"),
        ]
        let rows = items.map { item in
            [
                desk.day(item.due), item.what.cut, "\(item.title.cut) (\(item.of))", item.owner?.cut ?? "-",
                item.body?.cut ?? "-", [late(item), item.note].compactMap(\.self).joined(separator: "; "),
            ]
        }
        return ReportText.table([heading] + rows).joined(separator: "\n")
    }

    /// Whole days since its day.
    private func lateDays(_ item: DueItem) -> Int? {
        guard item.due < desk.now else { return nil }
        return max(0, desk.today.dayNumber - desk.zone.civil(item.due).date.dayNumber)
    }

    private func late(_ item: DueItem) -> String? {
        lateDays(item).map { number in
            let days = say.days(number)
            return number == 0
                ? say(en: "late", nl: "te laat", fr: "en retard")
                : say(en: "late by \(days)", nl: "\(days) te laat", fr: "en retard de \(days)")
        }
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Entry: Encodable {
            let kind: String
            let due: String
            let of: String
            let title: String
            let what: String
            let owner: String?
            let body: String?
            let late: Bool
            let note: String?
            let source: String?
        }

        let schema = "hostcity/due/1"
        let now: String
        let within: Int
        let due: [Entry]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                now: Iso.text(desk.now, desk.zone), within: days,
                due: items.map { item in
                    Answer.Entry(
                        kind: item.kind.rawValue, due: Iso.text(item.due, desk.zone), of: item.of, title: item.title,
                        what: item.what, owner: item.owner, body: item.body, late: item.due < desk.now,
                        note: item.note, source: item.source?.text)
                }))
    }
}
