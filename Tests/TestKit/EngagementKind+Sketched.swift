package import Occasions

/// Some of the kinds of the standard sheet, as it declares them.
extension EngagementKind {
    package static let arrival = EngagementKind(
        id: "arrival", name: Text(en: "Arrival", nl: "Aankomst", fr: "Arrivée"), movement: .arrival)
    package static let departure = EngagementKind(
        id: "departure", name: Text(en: "Departure", nl: "Vertrek", fr: "Départ"), movement: .departure)
    package static let transfer = EngagementKind(
        id: "transfer", name: Text(en: "Transfer", nl: "Verplaatsing", fr: "Transfert"), movement: .other)
    package static let motorcade = EngagementKind(
        id: "motorcade", name: Text(en: "Motorcade", nl: "Konvooi", fr: "Cortège"), movement: .other)
    package static let bilateral = EngagementKind(
        id: "bilateral", name: Text(en: "Bilateral talks", nl: "Bilateraal gesprek", fr: "Entretien bilatéral"),
        isMeeting: true, usualHours: 420...1350, seating: .bilateral)
    package static let plenary = EngagementKind(
        id: "plenary", name: Text(en: "Plenary session", nl: "Plenaire zitting", fr: "Séance plénière"),
        isMeeting: true, usualHours: 420...1350, seating: .council)
    package static let session = EngagementKind(
        id: "session", name: Text(en: "Working session", nl: "Werksessie", fr: "Séance de travail"), isMeeting: true,
        usualHours: 420...1350, seating: .council)
    package static let welcome = EngagementKind(
        id: "welcome", name: Text(en: "Welcome", nl: "Verwelkoming", fr: "Accueil"), isCeremony: true,
        usualHours: 420...1350)
    package static let dinner = EngagementKind(
        id: "dinner", name: Text(en: "Dinner", nl: "Diner", fr: "Dîner"), isMeal: true, usualHours: 1080...1410,
        seating: .french)
    package static let photo = EngagementKind(
        id: "photo", name: Text(en: "Photo", nl: "Foto", fr: "Photo"), usualHours: 420...1350, seating: .photo)

    package static let sketched: [EngagementKind] = [
        .arrival, .departure, .transfer, .motorcade, .bilateral, .plenary, .session, .welcome, .dinner, .photo,
    ]
}
