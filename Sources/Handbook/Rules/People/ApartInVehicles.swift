internal import Conditions
internal import Occasions

/// Two parties who are not to meet do not ride in one vehicle.
enum ApartInVehicles {
    static let rule = Rule(
        id: "apart-in-vehicles", chapter: .people,
        title: Text(
            en: "Parties kept apart in vehicles", nl: "Partijen die niet samen rijden",
            fr: "Parties qui ne voyagent pas ensemble"),
        statement: Text(
            en: """
                Two parties the office keeps apart on the road do not use one car, van or coach at one time, with \
                the minutes between them; an engagement that has both has more than one vehicle.
                """,
            nl: """
                Twee partijen die de dienst onderweg uit elkaar houdt, gebruiken niet tegelijk, met de minuten \
                ertussen, één wagen, busje of autocar; een activiteit met beide heeft meer dan één voertuig.
                """,
            fr: """
                Deux parties que le service tient à distance en route n'utilisent pas en même temps, avec les minutes \
                entre elles, une même voiture, camionnette ou autocar ; une activité qui réunit les deux a plus \
                d'un véhicule.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Parties kept apart by the office", nl: "Partijen die de dienst uit elkaar houdt",
            fr: "Parties que le service tient à distance"),
        parameters: [Apart.wishWeight]
    ) { brief, instance in
        brief.problem.aparts.flatMap { apart -> [Requirement] in
            guard apart.scope == .vehicle, let severity = apart.severity(instance) else { return [] }
            let encounters = Encounters(apart, for: instance, in: brief)
            return encounters.shared.compactMap { id, first, second in
                guard brief.problem.slots(of: id, as: .vehicle).count == 1 else { return nil }
                return together(apart, at: id, Formula.all([first, second]).negated, severity, instance, in: brief)
            }
                + encounters.pairs(within: apart.minutes).compactMap { one, other in
                    encounter(apart, one, other, encounters, severity, instance, in: brief)
                }
        }
    }

    private static func together(
        _ apart: Apart, at id: EngagementID, _ formula: Formula, _ severity: Severity, _ instance: RuleInstance,
        in brief: Brief
    ) -> Requirement {
        let problem = brief.problem
        return instance.requirement(
            of: apart.subjects(in: problem) + [problem[id].id], .formula(.when(id, formula)), in: problem,
            severity: severity, statement: { say in words(statementOf: apart, [id], say) }, source: apart.source
        ) { _, plan, say in words(apart, at: id, plan: plan, say) }
    }

    /// Nil where no vehicle may serve both.
    private static func encounter(
        _ apart: Apart, _ one: Encounters.Visit, _ other: Encounters.Visit, _ encounters: Encounters,
        _ severity: Severity, _ instance: RuleInstance, in brief: Brief
    ) -> Requirement? {
        let problem = brief.problem
        let spots = problem.slots(of: one.id, as: .vehicle).flatMap { first in
            problem.slots(of: other.id, as: .vehicle).flatMap { second in
                brief.candidates(of: first).filter(brief.candidates(of: second).contains).map {
                    Encounters.Spot(first: (first, [$0]), second: (second, [$0]))
                }
            }
        }
        guard !spots.isEmpty else { return nil }
        let inTime = encounters.clear(one, other, by: apart.minutes)
        return instance.requirement(
            of: apart.subjects(in: problem) + [one, other].map { problem[$0.id].id },
            .formula(Encounters.parted(one, other, at: spots, orApart: inTime)), in: problem, severity: severity,
            statement: { say in words(statementOf: apart, [one.id, other.id], say) }, source: apart.source
        ) { _, plan, say in words(apart, [one.id, other.id], plan: plan, say) }
    }
}

extension ApartInVehicles {
    fileprivate static func words(statementOf apart: Apart, _ visits: [EngagementID], _ say: Phrase) -> String {
        let (parties, names) = (say.names(apart), say.list(visits.map { say.name($0) }))
        return say(
            en: "\(parties) do not ride in one vehicle, with \(names)",
            nl: "\(parties) rijden niet in één voertuig, met \(names)",
            fr: "\(parties) ne voyagent pas dans un même véhicule, avec \(names)")
    }

    fileprivate static func words(_ apart: Apart, at id: EngagementID, plan: Plan, _ say: Phrase) -> Wording {
        let (parties, engagement) = (say.names(apart), say.dated(id, by: plan))
        return Wording(
            say(
                en: "\(parties) are kept apart on the road, but \(engagement) has one vehicle for both",
                nl: "\(parties) worden onderweg uit elkaar gehouden, maar \(engagement) heeft één voertuig voor beide",
                fr: """
                    \(parties) ne doivent pas voyager ensemble, mais \(engagement) n'a qu'un véhicule pour les deux
                    """),
            remedy: say(
                en: "give it a second vehicle, or hold it without one of them",
                nl: "voorzie een tweede voertuig, of laat ze zonder een van beide doorgaan",
                fr: "prévoir un second véhicule, ou la tenir sans l'une des deux"))
    }

    fileprivate static func words(_ apart: Apart, _ visits: [EngagementID], plan: Plan, _ say: Phrase) -> Wording {
        let used = visits.map { id in say.problem.slots(of: id, as: .vehicle).compactMap { plan[$0] } }
        guard let meeting = Meeting(visits, plan: plan, say), let vehicle = used[0].first(where: used[1].contains)
        else { return Meeting.unavoidable(apart, visits, plan: plan, say) }
        let name = say.name(vehicle)
        return meeting.words(
            apart, say(en: "in \(name)", nl: "in \(name)", fr: "dans \(name)"), apart.minutes,
            elsewhere: say(
                en: "take another vehicle for it", nl: "neem er een ander voertuig voor",
                fr: "prendre un autre véhicule"))
    }
}
