internal import Documents
internal import ICalendar
internal import Occasions

/// Writes what became of every event of a calendar.
struct ImportReport {
    private let reading: CalendarReading
    private let file: String
    /// Whether it is a calendar of days, such as holidays.
    private let isOfDays: Bool
    private let say: Language

    init(_ reading: CalendarReading, file: String, isOfDays: Bool = false, in language: Language) {
        self.reading = reading
        self.file = file
        self.isOfDays = isOfDays
        say = language
    }

    var lines: [String] {
        let notices = reading.notices.map { notice in
            let kind =
                notice.severity == .skipped
                ? say(en: "skipped", nl: "overgeslagen", fr: "écarté")
                : say(en: "warning", nl: "waarschuwing", fr: "avertissement")
            return "\(file.onOneLine):\(notice.line): \(kind) [\(notice.code)] \(Message(told: notice.text))"
        }
        return notices + reading.account.lines(file: file, ofDays: isOfDays, in: say)
    }

    /// `Times: 2 added, 1 updated, 40 unchanged, 0 removed.`
    func line(_ difference: CalendarDifference) -> String {
        let (added, updated) = (difference.added, difference.updated)
        let (unchanged, removed) = (difference.unchanged, difference.removed)
        return say(
            en: "Times: \(added) added, \(updated) updated, \(unchanged) unchanged, \(removed) removed.",
            nl: "Keren: \(added) nieuw, \(updated) gewijzigd, \(unchanged) ongewijzigd, \(removed) weg.",
            fr: "Fois : \(added) nouvelles, \(updated) modifiées, \(unchanged) inchangées, \(removed) retirées.")
    }

    var untouched: String {
        say(
            en: "Nothing was written: --dry-run.", nl: "Er werd niets bewaard: --dry-run.",
            fr: "Rien n'a été écrit : --dry-run.")
    }

    /// Where it is kept, for which office, and beside what other. `linked`: where a linked folder really leads; nil: it is none.
    func kept(at path: String, of office: String, beside other: String?, linked: String?) -> [String] {
        let beside =
            other.map {
                say(en: ", beside the one from \($0)", nl: ", naast die van \($0)", fr: ", à côté de celui de \($0)")
            }
            ?? ""
        let line = say(
            en: "Kept as \(path)\(beside); every plan and check of \(office) reads it from now on.",
            nl: "Bewaard als \(path)\(beside); elk plan en elke controle van \(office) leest het voortaan.",
            fr: "Conservé comme \(path)\(beside) ; chaque plan et contrôle de \(office) le lit désormais.")
        guard let linked else { return [line] }
        return [
            line,
            say(
                en: "The way there is a linked folder: the calendar lies in \(linked).",
                nl: "De weg erheen is een gekoppelde map: de agenda staat in \(linked).",
                fr: "Le chemin passe par un dossier lié : le calendrier se trouve dans \(linked)."),
        ]
    }
}
