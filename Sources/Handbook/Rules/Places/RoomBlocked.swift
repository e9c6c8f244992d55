internal import Conditions
internal import Occasions

/// A room that somebody else has taken is left to them.
package enum RoomBlocked {
    package static let rule = Rule(
        id: "room-blocked", chapter: .places,
        title: Text(en: "Rooms that are taken", nl: "Zalen die bezet zijn", fr: "Salles déjà prises"),
        statement: Text(
            en: """
                No engagement, its set-up, security or strike falls in a time in which a calendar says that its room is \
                taken, or a part of the room, the hall it is a part of, or a room that excludes it.
                """,
            nl: """
                Geen activiteit, noch haar opbouw, beveiliging of afbraak, valt in een tijd waarin volgens een \
                kalender de zaal bezet is, een deel ervan, de zaal waar ze deel van is, of een zaal die haar uitsluit.
                """,
            fr: """
                Aucune activité, ni son montage, sa sécurité ou son démontage, ne tombe à un moment où, selon un \
                calendrier, la salle est prise, ou l'une de ses parties, la salle dont elle fait partie ou une salle \
                qui l'exclut.
                """),
        authority: .fact,
        basis: Text(en: "Calendar of the room", nl: "Kalender van de zaal", fr: "Calendrier de la salle"),
        concession: .release
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).filter { problem[$0].room != nil }.flatMap { id in
            TakenTimes.each(of: id, for: instance, in: brief).map { taken in
                instance.requirement(
                    of: taken.subjects(in: problem), .formula(taken.formula), in: problem,
                    statement: { say in words(statementOf: id, taken, say) },
                    source: taken.entry.source ?? problem[id].source
                ) { miss, plan, say in words(miss, taken, plan: plan, say) }
            }
        }
    }
}

extension RoomBlocked {
    fileprivate static func words(statementOf room: ResourceID, _ taken: TakenTimes, _ say: Phrase) -> String {
        let name = say.name(room)
        let entry = taken.label(say) + (taken.elsewhere(say).map { " (\($0))" } ?? "")
        return say(
            en: taken.entry.isDeclared ? "\(name) is not available: \(entry)" : "\(name) is left to \(entry)",
            nl: "\(name) blijft voor \(entry)", fr: "\(name) est laissée à \(entry)")
    }

    fileprivate static func words(_ miss: Miss, _ taken: TakenTimes, plan: Plan, _ say: Phrase) -> Wording {
        let place = taken.clash(miss, plan: plan, in: say.problem).flatMap { say.problem[$0].place }
        let others = place.map { say.problem[$0].candidates.filter { !taken.blocks($0, in: say.problem) } } ?? []
        return taken.words(miss, plan: plan, otherwise: FittingRooms.offer(others, say), say)
    }
}
