internal import Conditions
internal import Occasions

/// An escort is asked for only within what the federal services grant.
enum EscortLimits {
    static let rank = Parameter(
        "rank", .count, 20,
        Text(
            en: "Lowest rank with an escort as of right (20: head of government)",
            nl: "Laagste rang met recht op een escorte (20: regeringsleider)",
            fr: "Rang le plus bas avec droit à une escorte (20 : chef de gouvernement)"))
    static let cars = Parameter(
        "cars", .count, 5,
        Text(en: "Cars in the convoy", nl: "Wagens in het konvooi", fr: "Voitures dans le cortège"))
    static let agents = Parameter(
        "agents", .count, 4,
        Text(
            en: "The guest's own security officers", nl: "Eigen veiligheidsagenten van de gast",
            fr: "Agents de sécurité propres à l'invité"))

    static let rule = Rule(
        id: "escort-limits", chapter: .standing,
        title: Text(en: "Limits of an escort", nl: "Grenzen van een escorte", fr: "Limites d'une escorte"),
        statement: Text(
            en: """
                An escort is asked for only for a guest of high enough rank or with a threat assessment, with no more \
                cars in the convoy and no more security officers of the guest's own than are granted.
                """,
            nl: """
                Een escorte wordt enkel gevraagd voor een gast van voldoende hoge rang of met een dreigingsanalyse, met \
                niet meer wagens in het konvooi en niet meer eigen veiligheidsagenten dan wordt toegestaan.
                """,
            fr: """
                Une escorte n'est demandée que pour un invité de rang suffisant ou avec une analyse de la menace, sans \
                plus de voitures dans le cortège ni d'agents de sécurité de l'invité qu'il n'est accordé.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Practice of the FPS Foreign Affairs for the protection of visitors",
            nl: "Praktijk van de FOD Buitenlandse Zaken voor de beveiliging van bezoekers",
            fr: "Pratique du SPF Affaires étrangères pour la protection des visiteurs"),
        parameters: [rank, cars, agents]
    ) { brief, instance in
        let problem = brief.problem
        let occasions = Set(brief.occasions(for: instance))
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            guard let delegation = problem[id].delegation, let escort = delegation.escort,
                occasions.contains(delegation.occasion)
            else { return [] }
            let isEntitled = delegation.rank <= instance[Self.rank] || escort.isThreatened
            let exceeded: [Excess?] = [
                isEntitled ? nil : .rank(delegation.rank, limit: instance[Self.rank]),
                escort.cars > instance[Self.cars] ? .cars(escort.cars, limit: instance[Self.cars]) : nil,
                escort.agents > instance[Self.agents] ? .agents(escort.agents, limit: instance[Self.agents]) : nil,
            ]
            return exceeded.compactMap { $0 }.map { excess in
                instance.requirement(
                    of: [problem[id].id, excess.name], .formula(.never), in: problem,
                    statement: { say in words(statementOf: id, say) }, source: problem[id].source
                ) { _, _, say in words(excess, of: id, say) }
            }
        }
    }

    enum Excess: Sendable {
        case rank(Int, limit: Int)
        case cars(Int, limit: Int)
        case agents(Int, limit: Int)

        var name: String {
            switch self {
            case .rank: "rank"
            case .cars: "cars"
            case .agents: "agents"
            }
        }
    }
}

extension EscortLimits {
    fileprivate static func words(statementOf guest: ResourceID, _ say: Phrase) -> String {
        let name = say.name(guest)
        return say(
            en: "The escort of \(name) keeps to what is granted",
            nl: "De escorte van \(name) blijft binnen wat wordt toegestaan",
            fr: "L'escorte de \(name) reste dans les limites accordées")
    }

    fileprivate static func words(_ excess: Excess, of guest: ResourceID, _ say: Phrase) -> Wording {
        let name = say.name(guest)
        switch excess {
        case .rank(let rank, let limit):
            return Wording(
                say(
                    en:
                        "\(name) is of rank \(rank) and has no threat assessment; an escort goes as of right down to rank \(limit)",
                    nl: """
                        \(name) heeft rang \(rank) en geen dreigingsanalyse; recht op een escorte bestaat tot rang \
                        \(limit)
                        """,
                    fr: """
                        \(name) est de rang \(rank) et sans analyse de la menace ; le droit à une escorte va jusqu'au \
                        rang \(limit)
                        """),
                remedy: say(
                    en: "ask for a threat assessment, or do without an escort",
                    nl: "vraag een dreigingsanalyse, of zie af van een escorte",
                    fr: "demander une analyse de la menace, ou renoncer à l'escorte"))
        case .cars(let cars, let limit):
            return Wording(
                say(
                    en: "The convoy of \(name) has \(cars) cars, \(limit) are granted",
                    nl: "Het konvooi van \(name) telt \(cars) wagens, \(limit) worden toegestaan",
                    fr: "Le cortège de \(name) compte \(cars) voitures, \(limit) sont accordées"),
                remedy: say(
                    en: "let \(cars - limit) of them drive outside the convoy",
                    nl: "laat er \(cars - limit) buiten het konvooi rijden",
                    fr: "en faire rouler \(cars - limit) hors du cortège"))
        case .agents(let agents, let limit):
            return Wording(
                say(
                    en: "\(name) brings \(agents) security officers of its own, \(limit) are granted",
                    nl: "\(name) brengt \(agents) eigen veiligheidsagenten mee, \(limit) worden toegestaan",
                    fr: "\(name) amène \(agents) agents de sécurité, \(limit) sont accordés"),
                remedy: say(
                    en: "ask it to leave \(agents - limit) of them at home",
                    nl: "vraag er \(agents - limit) thuis te laten",
                    fr: "demander d'en laisser \(agents - limit) au pays"))
        }
    }
}
