internal import Occasions

/// The numbers that the rule `room-large-enough` reckons with.
extension RoomCapacity {
    static let oneExit = Parameter(
        "one-exit", .count, 49,
        Text(
            en: "People at most with one exit", nl: "Personen hoogstens met één uitgang",
            fr: "Personnes au plus avec une sortie"))
    static let twoExits = Parameter(
        "two-exits", .count, 499,
        Text(
            en: "People at most with two exits", nl: "Personen hoogstens met twee uitgangen",
            fr: "Personnes au plus avec deux sorties"))
    static let threeExits = Parameter(
        "three-exits", .count, 999,
        Text(
            en: "People at most with three exits", nl: "Personen hoogstens met drie uitgangen",
            fr: "Personnes au plus avec trois sorties"))
    static let furtherExit = Parameter(
        "further-exit", .count, 1000,
        Text(
            en: "People more with each further exit", nl: "Personen meer met elke verdere uitgang",
            fr: "Personnes de plus par sortie supplémentaire"))
    static let peoplePerCm = Parameter(
        "people-per-cm", .count, 1,
        Text(
            en: "People a centimetre of exit width", nl: "Personen per centimeter uitgangsbreedte",
            fr: "Personnes par centimètre de largeur de sortie"))
    static let boothArea = Parameter(
        "booth-area", .tenths, 106,
        Text(
            en: "Square metres a mobile booth takes, with the free space around it",
            nl: "Vierkante meter die een mobiele cabine inneemt, met de vrije ruimte eromheen",
            fr: "Mètres carrés que prend une cabine mobile, avec l'espace libre autour"))

    /// The set-ups of which the floor area that a person takes is known; each parameter is called like its set-up.
    static let layouts: [(setUp: SetUp, area: Parameter)] = [
        ("theatre", 10), ("classroom", 18), ("cabaret", 20), ("banquet", 14), ("boardroom", 25), ("u-shape", 28),
        ("hollow-square", 30), ("reception", 8),
    ].map { setUp, tenths in (setUp, Parameter(setUp, .tenths, tenths, areaAPerson(setUp))) }

    static let parameters = [oneExit, twoExits, threeExits, furtherExit, peoplePerCm, boothArea] + layouts.map(\.area)

    private static func areaAPerson(_ setUp: SetUp) -> Text {
        Text(
            en: "Square metres a person in \(Phrase.setUp(setUp, .en))",
            nl: "Vierkante meter per persoon in \(Phrase.setUp(setUp, .nl))",
            fr: "Mètres carrés par personne en \(Phrase.setUp(setUp, .fr))")
    }
}
