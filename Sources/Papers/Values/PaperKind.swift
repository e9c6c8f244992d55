package import Occasions

/// What sort of paper a sheet is.
package enum PaperKind: String, CaseIterable, Hashable, Sendable, Codable {
    case programme
    case runSheet = "run-sheet"
    case liaisonRoster = "liaison-roster"
    case interpreterRoster = "interpreter-roster"
    case protocolRoster = "protocol-roster"
    case driverRoster = "driver-roster"
    case cars
    case arrivals
    case departures
    case roomGrid = "room-grid"
    case peopleGrid = "people-grid"
    case season
    case precedence, order, seating, flags, options, conflicts, hours
    case contacts, participants
    case placeCards = "place-cards"
    case badges
    /// What differs from another state of the plan.
    case difference
    /// The answer to a bid; made from its document and not from a plan.
    case bid

    /// It tells what the judge says of the plan.
    package var isJudged: Bool { [.conflicts, .roomGrid, .peopleGrid].contains(self) }

    package func title(in language: Language) -> String { words[language] }

    private var words: Text {
        switch self {
        case .programme: Text(en: "Programme", nl: "Programma", fr: "Programme")
        case .runSheet: Text(en: "Run sheet", nl: "Draaiboek", fr: "Feuille de route")
        case .liaisonRoster:
            Text(en: "Liaison officers", nl: "Verbindingsofficieren", fr: "Officiers de liaison")
        case .interpreterRoster: Text(en: "Interpreters", nl: "Tolken", fr: "Interprètes")
        case .protocolRoster:
            Text(en: "Protocol and greeters", nl: "Protocol en onthaal", fr: "Protocole et accueil")
        case .driverRoster: Text(en: "Drivers", nl: "Chauffeurs", fr: "Chauffeurs")
        case .cars: Text(en: "Cars and coaches", nl: "Wagens en bussen", fr: "Voitures et autocars")
        case .arrivals: Text(en: "Arrivals", nl: "Aankomsten", fr: "Arrivées")
        case .roomGrid: Text(en: "Rooms by the hour", nl: "Zalen uur na uur", fr: "Salles heure par heure")
        case .peopleGrid: Text(en: "People by the hour", nl: "Mensen uur na uur", fr: "Personnes heure par heure")
        case .season: Text(en: "Load by week", nl: "Belasting per week", fr: "Charge par semaine")
        case .options: Text(en: "Options on rooms", nl: "Opties op zalen", fr: "Options sur les salles")
        case .difference: Text(en: "Changes", nl: "Wijzigingen", fr: "Changements")
        case .bid: Text(en: "Bid", nl: "Kandidatuur", fr: "Candidature")
        case .precedence: Text(en: "Order of precedence", nl: "Protocollaire rangorde", fr: "Ordre de préséance")
        case .order: Text(en: "Orders of ceremony", nl: "Volgorde van plechtigheden", fr: "Ordres de cérémonie")
        case .seating: Text(en: "Seating plan", nl: "Tafelschikking en plaatsen", fr: "Plan de table et places")
        case .conflicts:
            Text(en: "Conflicts and open points", nl: "Conflicten en open punten", fr: "Conflits et points ouverts")
        case .hours: Text(en: "Working time", nl: "Arbeidstijd", fr: "Temps de travail")
        case .contacts: Text(en: "Contacts", nl: "Contacten", fr: "Contacts")
        case .participants: Text(en: "Participants", nl: "Deelnemers", fr: "Participants")
        case .placeCards: Text(en: "Place cards", nl: "Tafelkaartjes", fr: "Marque-places")
        case .badges: Text(en: "Badges", nl: "Badges", fr: "Badges")
        case .flags: Text(en: "Flags", nl: "Vlaggenplan", fr: "Plan des drapeaux")
        case .departures: Text(en: "Departures", nl: "Vertrekken", fr: "Départs")
        }
    }
}
