internal import Conditions
internal import Occasions

/// A room that somebody else has taken is left to them.
package enum RoomBlocked {
    package static let rule = Rule(
        id: "room-blocked", chapter: .places,
        title: Text(en: "Rooms that are taken", nl: "Zalen die bezet zijn", fr: "Salles déjà prises"),
        statement: Text(
            en: """
                No engagement, its set-up, security or strike falls in a time the room's own calendar says it is taken.
                """,
            nl: """
                Geen activiteit, noch haar opbouw, beveiliging of afbraak, valt in een tijd waarin de zaal volgens \
                haar eigen kalender bezet is.
                """,
            fr: """
                Aucune activité, ni son montage, sa sécurité ou son démontage, ne tombe à un moment où la salle est \
                prise selon son propre calendrier.
                """),
        authority: .fact,
        basis: Text(en: "Calendar of the room", nl: "Kalender van de zaal", fr: "Calendrier de la salle"),
        concession: .release
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).filter { problem[$0].room != nil }.flatMap { id in
            TakenTimes.each(of: id, for: instance, in: brief).map { taken in
                instance.requirement(
                    of: [problem[id].id, taken.subject(in: problem)], .formula(taken.formula), in: problem,
                    statement: { say in words(statementOf: id, taken, say) },
                    source: taken.entry.source ?? problem[id].source
                ) { miss, plan, say in words(miss, taken, plan: plan, say) }
            }
        }
    }
}

extension RoomBlocked {
    fileprivate static func words(statementOf room: ResourceID, _ taken: TakenTimes, _ say: Phrase) -> String {
        let (name, entry) = (say.name(room), taken.label(say))
        return say(
            en: "\(name) is left to \(entry)", nl: "\(name) blijft voor \(entry)", fr: "\(name) est laissée à \(entry)")
    }

    fileprivate static func words(_ miss: Miss, _ taken: TakenTimes, plan: Plan, _ say: Phrase) -> Wording {
        let place = taken.clash(miss, plan: plan, in: say.problem).flatMap { say.problem[$0].place }
        let others = place.map { say.problem[$0].candidates.filter { $0 != taken.resource } } ?? []
        return taken.words(miss, plan: plan, otherwise: FittingRooms.offer(others, say), say)
    }
}
