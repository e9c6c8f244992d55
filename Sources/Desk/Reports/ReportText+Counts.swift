internal import Handbook
internal import Occasions

/// Numbers with their nouns, as the reports write them.
extension Language {
    /// The colon after a word that opens a list.
    var colon: String { self(en: ":", nl: ":", fr: " :") }

    /// What closes a list of which so many are not named.
    func andMore(_ number: Int) -> String {
        self(en: "and \(number) more", nl: "en nog \(number)", fr: "et \(number) de plus")
    }

    func engagements(_ number: Int) -> String {
        count(
            number, Text(en: "engagement", nl: "activiteit", fr: "activité"),
            Text(en: "engagements", nl: "activiteiten", fr: "activités"))
    }

    func days(_ number: Int) -> String {
        count(number, Text(en: "day", nl: "dag", fr: "jour"), Text(en: "days", nl: "dagen", fr: "jours"))
    }

    func conflicts(_ number: Int) -> String {
        count(
            number, Text(en: "conflict", nl: "conflict", fr: "conflit"),
            Text(en: "conflicts", nl: "conflicten", fr: "conflits"))
    }

    func openPlaces(_ number: Int) -> String {
        count(
            number, Text(en: "open place", nl: "open plaats", fr: "place ouverte"),
            Text(en: "open places", nl: "open plaatsen", fr: "places ouvertes"))
    }

    func wishesNotMet(_ number: Int) -> String {
        count(
            number, Text(en: "wish not met", nl: "wens niet vervuld", fr: "souhait non satisfait"),
            Text(en: "wishes not met", nl: "wensen niet vervuld", fr: "souhaits non satisfaits"))
    }

    func notes(_ number: Int) -> String {
        count(
            number, Text(en: "note", nl: "opmerking", fr: "remarque"),
            Text(en: "notes", nl: "opmerkingen", fr: "remarques"))
    }
}
