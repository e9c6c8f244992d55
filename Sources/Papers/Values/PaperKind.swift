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
    case precedence, flags, conflicts, hours
    case contacts, participants
    case placeCards = "place-cards"
    case badges

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
        case .precedence: Text(en: "Order of precedence", nl: "Protocollaire rangorde", fr: "Ordre de préséance")
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
