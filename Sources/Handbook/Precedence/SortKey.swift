package import Occasions

/// One key of an order of precedence.
package struct SortKey: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The rank code; with `upTo`, only the codes up to it, and all lower ranks alike.
        case rank(upTo: Int?)
        case nuncio
        case mission
        /// Date and time of taking up functions.
        case since
        case seniority
        case age
        case deputy
        case list(PlaceList)
        /// A fixed list of states by EU code.
        case states([String])
        case rotation(Rotation)
        /// The country's short name; the party's own title where there is none.
        case country(Language)
        case title
        case name
    }

    package let kind: Kind
    /// What it is called, with its article: `the class of the mission`.
    package let title: Text
    /// It counts from this day.
    package let from: CivilDate?
    /// It counts up to and including this day.
    package let until: CivilDate?
    /// Flags of the occasion without which it does not count.
    package let onlyIf: [String]

    package init(
        _ kind: Kind, title: Text? = nil, from: CivilDate? = nil, until: CivilDate? = nil, onlyIf: [String] = []
    ) {
        self.kind = kind
        self.title = title ?? kind.title
        self.from = from
        self.until = until
        self.onlyIf = onlyIf
    }

    package func isInForce(on date: CivilDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    func counts(in setting: Setting) -> Bool {
        isInForce(on: setting.date) && setting.present.isSuperset(of: onlyIf)
    }
}

/// When and before whom an order of precedence is asked for.
package struct Setting: Sendable {
    package let date: CivilDate
    package let zone: CivilZone
    /// Flags of the occasion: `king`, `foreign-diplomats`.
    package let present: Set<String>
    package let countries: [String: Text]

    package init(
        _ date: CivilDate, zone: CivilZone, present: Set<String> = [], countries: [String: Text] = [:]
    ) {
        self.date = date
        self.zone = zone
        self.present = present
        self.countries = countries
    }
}

extension SortKey.Kind {
    var title: Text {
        switch self {
        case .rank: Text(en: "the rank code", nl: "de rangcode", fr: "le code de rang")
        case .nuncio: Text(en: "the place of the nuncio", nl: "de plaats van de nuntius", fr: "la place du nonce")
        case .mission:
            Text(en: "the class of the mission", nl: "de klasse van de zending", fr: "la classe de la mission")
        case .since:
            Text(
                en: "the taking up of functions", nl: "de ambtsaanvaarding",
                fr: "l'entrée en fonctions")
        case .seniority:
            Text(en: "seniority in office", nl: "de anciënniteit in het ambt", fr: "l'ancienneté dans la fonction")
        case .age: Text(en: "age", nl: "de leeftijd", fr: "l'âge")
        case .deputy:
            Text(
                en: "full heads before deputies", nl: "titularissen vóór vervangers",
                fr: "la priorité des titulaires sur les suppléants")
        case .list: Text(en: "the place in the list", nl: "de plaats op de lijst", fr: "la place dans la liste")
        case .states:
            Text(
                en: "the protocol order of the states", nl: "de protocollaire volgorde van de staten",
                fr: "l'ordre protocolaire des États")
        case .rotation:
            Text(
                en: "the distance from the presidency", nl: "de afstand tot het voorzitterschap",
                fr: "la distance par rapport à la présidence")
        case .country: Text(en: "the name of the country", nl: "de naam van het land", fr: "le nom du pays")
        case .title, .name: Text(en: "the alphabet", nl: "het alfabet", fr: "l'ordre alphabétique")
        }
    }
}
