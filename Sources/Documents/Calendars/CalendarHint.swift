package import Occasions

/// What the reader of a question should know of an entry of a calendar.
package enum CalendarHint: Sendable {
    /// A name in a file that is not quite one of the office's.
    case doubt(NameDoubt, file: String)
    /// An entry of the plan, which has it at another time.
    case moved(place: String)
    /// Entries with one UID of which none is newer.
    case rivals(places: [String])

    package func text(_ say: Language) -> String {
        switch self {
        case .doubt(let doubt, let file): return doubt.hint(file: file, in: say)
        case .moved(let place):
            return say(
                en: """
                    \(place): this entry is the plan's own and the plan has it at another time by now, which counts. \
                    Export the calendar again.
                    """,
                nl: """
                    \(place): dit item is van het plan zelf, en het plan heeft het intussen op een ander tijdstip, dat telt. \
                    Exporteer de agenda opnieuw.
                    """,
                fr: """
                    \(place) : cette entrée est du plan même, qui l'a désormais à une autre heure, et c'est elle qui vaut. \
                    Exporter le calendrier de nouveau.
                    """)
        case .rivals(let places):
            let told = places.prefix(4).joined(separator: say(en: " and ", nl: " en ", fr: " et "))
            let rest = places.count - 4
            let more = rest > 0 ? say(en: " and \(rest) more", nl: " en nog \(rest)", fr: " et \(rest) autres") : ""
            return say(
                en: """
                    \(told)\(more): one UID stands for entries that differ, and neither SEQUENCE nor DTSTAMP says which is \
                    newer; all of them count. Take out what is out of date.
                    """,
                nl: """
                    \(told)\(more): één UID staat voor items die verschillen, en noch SEQUENCE noch DTSTAMP zegt welk nieuwer \
                    is; ze tellen alle. Haal weg wat achterhaald is.
                    """,
                fr: """
                    \(told)\(more) : un UID désigne des entrées qui diffèrent, et ni SEQUENCE ni DTSTAMP ne dit laquelle est \
                    la plus récente ; toutes comptent. Retirer ce qui est périmé.
                    """)
        }
    }
}
