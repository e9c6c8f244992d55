internal import Conditions
internal import Occasions

/// High guests are received in a fine room.
enum RoomPrestige {
    static let fiveUpTo = Parameter(
        "five-up-to", .count, 20,
        Text(
            en: "Lowest rank that is wished a room of prestige 5 (20: head of government)",
            nl: "Laagste rang waarvoor een zaal van prestige 5 gewenst is (20: regeringsleider)",
            fr: "Rang le plus bas pour une salle de prestige 5 (20 : chef de gouvernement)"))
    static let fourUpTo = Parameter(
        "four-up-to", .count, 35,
        Text(
            en: "Lowest rank that is wished a room of prestige 4 (35: foreign minister)",
            nl:
                "Laagste rang waarvoor een zaal van prestige 4 gewenst is (35: minister van Buitenlandse Zaken)",
            fr: "Rang le plus bas pour une salle de prestige 4 (35 : ministre des Affaires étrangères)"))
    static let threeUpTo = Parameter(
        "three-up-to", .count, 50,
        Text(
            en: "Lowest rank that is wished a room of prestige 3 (50: ambassador)",
            nl: "Laagste rang waarvoor een zaal van prestige 3 gewenst is (50: ambassadeur)",
            fr: "Rang le plus bas pour une salle de prestige 3 (50 : ambassadeur)"))

    static let rule = Rule(
        id: "room-prestige", chapter: .wishes,
        title: Text(
            en: "A room worthy of the guest", nl: "Een zaal de gast waardig", fr: "Une salle digne de l'invité"),
        statement: Text(
            en: """
                An engagement with a guest of high rank is held in a room as fine as the table asks, or else in the \
                finest it can have. Rooms of which nothing is said do not count.
                """,
            nl: """
                Een activiteit met een gast van hoge rang vindt plaats in een zaal zo voornaam als de tabel vraagt, of \
                anders in de voornaamste die ze kan krijgen. Zalen waarover niets gezegd is, tellen niet mee.
                """,
            fr: """
                Une activité avec un invité de haut rang a lieu dans une salle aussi prestigieuse que le tableau le \
                demande, ou à défaut dans la plus prestigieuse possible. Les salles dont rien n'est dit ne comptent pas.
                """),
        authority: .office,
        basis: Text(
            en: "Courtesy to the guests", nl: "Hoffelijkheid tegenover de gasten", fr: "Courtoisie envers les invités"),
        severity: .should(weight: 20),
        parameters: [fiveUpTo, fourUpTo, threeUpTo]
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard let place = problem[id].place, let guest = problem.highestGuest(of: id),
                let wished = prestige(for: guest.rank, instance),
                let severity = instance.weighed(for: problem.occasion(of: id))
            else { return nil }
            let rooms = brief.candidates(of: place).filter { (problem[$0].room?.prestige ?? 0) > 0 }
            let finest = rooms.map { problem[$0].room?.prestige ?? 0 }.max() ?? 0
            let least = min(wished, finest)
            let plain = rooms.filter { (problem[$0].room?.prestige ?? 0) < least }
            guard !plain.isEmpty else { return nil }
            let fine = rooms.filter { !plain.contains($0) }
            return instance.requirement(
                of: [problem[id].id], .formula(.not(.picked(place, Set(plain)))), in: problem, severity: severity,
                statement: { say in words(statementOf: id, least, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, guest.id, least, fine, plan, say) }
        }
    }

    private static func prestige(for rank: Int, _ instance: RuleInstance) -> Int? {
        let table = [(5, fiveUpTo), (4, fourUpTo), (3, threeUpTo)]
        return table.first { rank <= instance[$0.1] }?.0
    }
}

extension RoomPrestige {
    fileprivate static func words(statementOf id: EngagementID, _ least: Int, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) is held in a room of prestige \(least) or more",
            nl: "\(name) vindt plaats in een zaal van prestige \(least) of meer",
            fr: "\(name) a lieu dans une salle de prestige \(least) ou plus")
    }

    fileprivate static func words(
        of id: EngagementID, _ guest: ResourceID, _ least: Int, _ fine: [ResourceID], _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let room = plan.room(of: id, in: say.problem)
        let place = room.map { say.name($0) } ?? ""
        let prestige = room.flatMap { say.problem[$0].room?.prestige } ?? 0
        let (name, whom, better) = (say.dated(id, by: plan), say.name(guest), say.oneOf(fine))
        return Wording(
            say(
                en: "\(name) with \(whom) is held in \(place), of prestige \(prestige); \(least) is wished",
                nl: "\(name) met \(whom) vindt plaats in \(place), van prestige \(prestige); gewenst: \(least)",
                fr: "\(name) avec \(whom) a lieu dans \(place), de prestige \(prestige) ; souhaité : \(least)"),
            remedy: say(en: "hold it in \(better)", nl: "kies \(better)", fr: "choisir \(better)"))
    }
}
