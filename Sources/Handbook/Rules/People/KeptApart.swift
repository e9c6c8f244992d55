internal import Conditions
internal import Occasions

/// Two parties who are not to meet do not meet by accident of the programme.
enum KeptApart {
    static let rule = Rule(
        id: "kept-apart", chapter: .people,
        title: Text(
            en: "Parties kept apart", nl: "Partijen die elkaar niet mogen treffen",
            fr: "Parties qui ne doivent pas se croiser"),
        statement: Text(
            en: """
                Two parties the office keeps apart are not at one engagement; or not at one time, with the minutes \
                between them, in one room or at one venue; or do not arrive at one door within those minutes: an \
                engagement that names no door may use any. An engagement that has both is where they are meant to \
                meet; it is not judged for room, venue and door.
                """,
            nl: """
                Twee partijen die de dienst uit elkaar houdt, zijn niet samen op één activiteit; of niet tegelijk, \
                met de minuten ertussen, in één zaal of op één locatie; of komen niet binnen die minuten aan één \
                ingang aan: een activiteit die geen ingang noemt, kan elke gebruiken. Een activiteit met beide is \
                waar ze elkaar horen te treffen; ze wordt niet op zaal, locatie en ingang beoordeeld.
                """,
            fr: """
                Deux parties que le service tient à distance ne sont pas à une même activité ; ou pas en même temps, \
                avec les minutes entre elles, dans une même salle ou en un même lieu ; ou n'arrivent pas à une même \
                entrée dans ces minutes : une activité qui ne nomme pas d'entrée peut utiliser n'importe laquelle. \
                Une activité qui réunit les deux est celle où elles doivent se rencontrer ; elle n'est pas jugée \
                pour la salle, le lieu et l'entrée.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Parties kept apart by the office", nl: "Partijen die de dienst uit elkaar houdt",
            fr: "Parties que le service tient à distance"),
        parameters: [Apart.wishWeight],
        concession: .move
    ) { brief, instance in
        brief.problem.aparts.flatMap { apart -> [Requirement] in
            guard let severity = apart.severity(instance) else { return [] }
            switch apart.scope {
            case .engagement:
                return Encounters(apart, for: instance, in: brief).shared.map { id, first, second in
                    together(apart, at: id, Formula.all([first, second]).negated, severity, instance, in: brief)
                }
            case .room, .venue, .entrance:
                let encounters = Encounters(apart, for: instance, in: brief)
                return encounters.pairs(within: reach(of: apart)).compactMap { one, other in
                    encounter(apart, one, other, encounters, severity, instance, in: brief)
                }
            case .vehicle, .hotel, .lounge, .adjacent: return []
            }
        }
    }

    /// Two arrivals at one minute are together, whatever minutes are asked for.
    private static func reach(of apart: Apart) -> Int {
        apart.scope == .entrance ? max(1, apart.minutes) : apart.minutes
    }

    private static func together(
        _ apart: Apart, at id: EngagementID, _ formula: Formula, _ severity: Severity, _ instance: RuleInstance,
        in brief: Brief
    ) -> Requirement {
        let problem = brief.problem
        return instance.requirement(
            of: apart.subjects(in: problem) + [problem[id].id], .formula(.when(id, formula)), in: problem,
            severity: severity, statement: { say in words(statementOf: apart, at: id, say) }, source: apart.source
        ) { _, plan, say in words(apart, at: id, plan: plan, say) }
    }

    /// Nil where no place is open to both engagements.
    private static func encounter(
        _ apart: Apart, _ one: Encounters.Visit, _ other: Encounters.Visit, _ encounters: Encounters,
        _ severity: Severity, _ instance: RuleInstance, in brief: Brief
    ) -> Requirement? {
        let problem = brief.problem
        guard let place = problem[one.id].place, let otherPlace = problem[other.id].place else { return nil }
        let doors = [one, other].compactMap { problem[$0.id].entrance }
        guard apart.scope != .entrance || Set(doors).count < 2 else { return nil }
        let spots = commonRooms(apart.scope, brief.candidates(of: place), brief.candidates(of: otherPlace), in: brief)
            .map { Encounters.Spot(first: (place, $0.0), second: (otherPlace, $0.1)) }
        guard !spots.isEmpty else { return nil }
        let minutes = reach(of: apart)
        let inTime =
            apart.scope == .entrance
            ? encounters.staggered(one, other, by: minutes) : encounters.clear(one, other, by: minutes)
        return instance.requirement(
            of: apart.subjects(in: problem) + [one, other].map { problem[$0.id].id },
            .formula(Encounters.parted(one, other, at: spots, orApart: inTime)), in: problem, severity: severity,
            statement: { say in words(statementOf: apart, one.id, other.id, say) }, source: apart.source
        ) { _, plan, say in words(apart, [one.id, other.id], minutes, plan: plan, say) }
    }

    /// The rooms of the one and of the other that would bring them together, spot by spot.
    private static func commonRooms(
        _ scope: Apart.Scope, _ ones: [ResourceID], _ others: [ResourceID], in brief: Brief
    ) -> [(Set<ResourceID>, Set<ResourceID>)] {
        let problem = brief.problem
        // A hall and a part of it are one room to those in it.
        guard scope != .room else {
            return ones.compactMap { one in
                let common = others.filter { brief.ties.overlap(one, $0) }
                return common.isEmpty ? nil : ([one], Set(common))
            }
        }
        return Set(ones.compactMap { problem.venue(of: $0) }).sorted().compactMap { venue in
            let near = Set(others.filter { problem.venue(of: $0) == venue })
            return near.isEmpty ? nil : (Set(ones.filter { problem.venue(of: $0) == venue }), near)
        }
    }
}

extension KeptApart {
    fileprivate static func words(statementOf apart: Apart, at id: EngagementID, _ say: Phrase) -> String {
        let (parties, engagement) = (say.names(apart), say.name(id))
        return say(
            en: "\(parties) are not both at \(engagement)", nl: "\(parties) zijn niet allebei bij \(engagement)",
            fr: "\(parties) ne sont pas à la fois à \(engagement)")
    }

    fileprivate static func words(
        statementOf apart: Apart, _ one: EngagementID, _ other: EngagementID, _ say: Phrase
    ) -> String {
        let parties = say.names(apart)
        let visits = say.list([say.name(one), say.name(other)])
        let minutes = say.duration(apart.minutes)
        let within =
            apart.minutes > 0
            ? say(en: " or within \(minutes)", nl: " of binnen \(minutes)", fr: " ni à moins de \(minutes)") : ""
        let spot =
            switch apart.scope {
            case .room: say(en: "in one room", nl: "in één zaal", fr: "dans une même salle")
            case .entrance: say(en: "arriving at one door", nl: "aan één ingang", fr: "à une même entrée")
            default: say(en: "at one venue", nl: "op één locatie", fr: "en un même lieu")
            }
        return say(
            en: "\(parties) are not \(spot) at one time\(within), with \(visits)",
            nl: "\(parties) zijn niet tegelijk\(within) \(spot), met \(visits)",
            fr: "\(parties) ne sont pas \(spot) en même temps\(within), avec \(visits)")
    }

    fileprivate static func words(_ apart: Apart, at id: EngagementID, plan: Plan, _ say: Phrase) -> Wording {
        let (parties, engagement) = (say.names(apart), say.dated(id, by: plan))
        return Wording(
            say(
                en: "\(parties) are kept apart, but both are down for \(engagement)",
                nl: "\(parties) worden uit elkaar gehouden, maar zijn allebei voorzien bij \(engagement)",
                fr: "\(parties) ne doivent pas se croiser, mais figurent ensemble à \(engagement)"),
            remedy: say(
                en: "hold it without one of them", nl: "laat ze zonder een van beide doorgaan",
                fr: "la tenir sans l'une des deux"))
    }

    fileprivate static func words(
        _ apart: Apart, _ visits: [EngagementID], _ minutes: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        guard let meeting = Meeting(visits, plan: plan, say) else {
            return Meeting.unavoidable(apart, visits, plan: plan, say)
        }
        let room = plan.room(of: visits[0], in: say.problem)
        let venue = room.flatMap { say.problem.venue(of: $0) }.map { say.problem.venues[$0].title } ?? ""
        switch apart.scope {
        case .room:
            let name = room.map { say.name($0) } ?? ""
            return meeting.words(
                apart, say(en: "in \(name)", nl: "in \(name)", fr: "dans \(name)"), minutes,
                elsewhere: say(
                    en: "hold it in another room", nl: "geef ze een andere zaal", fr: "lui donner une autre salle"))
        case .entrance:
            let door = visits.compactMap { say.problem[$0].entrance }.first
            let named = door.map { say(en: ", door \($0)", nl: ", ingang \($0)", fr: ", entrée \($0)") } ?? ""
            return meeting.words(
                apart, say(en: "at \(venue)\(named)", nl: "aan \(venue)\(named)", fr: "à \(venue)\(named)"), minutes,
                arrivalsOnly: true,
                elsewhere: say(
                    en: "receive it at another door", nl: "ontvang ze aan een andere ingang",
                    fr: "la recevoir à une autre entrée"))
        default:
            return meeting.words(
                apart, say(en: "at \(venue)", nl: "op de locatie \(venue)", fr: "à \(venue)"), minutes,
                elsewhere: say(
                    en: "hold it at another venue", nl: "hou ze op een andere locatie", fr: "la tenir en un autre lieu"
                ))
        }
    }
}
