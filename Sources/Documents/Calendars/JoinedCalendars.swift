package import Occasions

/// A problem with what calendars fix beside it.
package struct JoinedCalendars: Sendable {
    package let problem: Problem
    /// Entries that stand in several files and count once.
    let repeated: Int
    /// Entries that the plan itself holds.
    let own: Int
    /// Entries that the plan itself holds, and that name somebody or something else besides.
    let more: Int
    /// Entries of the office's own calendars that speak of what is asked about.
    let exported: Int
    /// By file and number of the entry, what became of it.
    let fates: [[Int: EntryFate]]
    /// Places and people that look like the office's, and entries of the plan at another time, each with its line.
    let hints: [CalendarHint]

    package func notices(in say: Language) -> [String] { JoinedCalendars.notices([self], in: say) }

    /// What became of entries that were not simply taken, each said once.
    package static func notices(_ parts: [JoinedCalendars], in say: Language) -> [String] {
        func told(_ count: (JoinedCalendars) -> Int, one: String, many: String) -> String? {
            let count = parts.reduce(0) { $0 + count($1) }
            let entries = say(en: "entries", nl: "items", fr: "entrées")
            return count == 0
                ? nil
                : count == 1
                    ? say(en: "1 entry \(one)", nl: "1 item \(one)", fr: "1 entrée \(one)")
                    : "\(count) \(entries) \(many)"
        }
        let notices = [
            told(
                \.repeated,
                one: say(
                    en: "stands in several files and counts once", nl: "staat in meerdere bestanden en telt één keer",
                    fr: "figure dans plusieurs fichiers et compte une fois"),
                many: say(
                    en: "stand in several files and count once", nl: "staan in meerdere bestanden en tellen één keer",
                    fr: "figurent dans plusieurs fichiers et comptent une fois")),
            told(
                \.own,
                one: say(
                    en: "is one of the plan's own and counts once", nl: "is van het plan zelf en telt één keer",
                    fr: "est du plan même et compte une fois"),
                many: say(
                    en: "are the plan's own and count once", nl: "zijn van het plan zelf en tellen één keer",
                    fr: "sont du plan même et comptent une fois")),
            told(
                \.more,
                one: say(
                    en: "is one of the plan's own and takes more than the plan says, which counts as well",
                    nl: "is van het plan zelf en neemt meer dan het plan zegt, wat ook telt",
                    fr: "est du plan même et prend plus que le plan ne dit, ce qui compte aussi"),
                many: say(
                    en: "are the plan's own and take more than the plan says, which counts as well",
                    nl: "zijn van het plan zelf en nemen meer dan het plan zegt, wat ook telt",
                    fr: "sont du plan même et prennent plus que le plan ne dit, ce qui compte aussi")),
            told(
                \.exported,
                one: say(
                    en: "is the office's own export of what this plans and was left out",
                    nl: "is een eigen export van wat dit plant en werd weggelaten",
                    fr: "est un export du service de ce qui est planifié ici et n'a pas été pris"),
                many: say(
                    en: "are the office's own export of what this plans and were left out",
                    nl: "zijn een eigen export van wat dit plant en werden weggelaten",
                    fr: "sont un export du service de ce qui est planifié ici et n'ont pas été prises")),
        ].compactMap(\.self)
        return notices + parts.flatMap(\.hints).map { $0.text(say) }.once
    }
}
