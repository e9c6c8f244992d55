internal import Conditions
internal import Occasions

/// An engagement is held in a room the guests would like.
enum PreferredRoom {
    static let rule = Rule(
        id: "preferred-room", chapter: .wishes,
        title: Text(en: "The room they would like", nl: "De zaal die ze wensen", fr: "La salle souhaitée"),
        statement: Text(
            en: "An engagement for which rooms are preferred is held in one of them.",
            nl: "Een activiteit waarvoor zalen de voorkeur hebben, vindt plaats in een ervan.",
            fr: "Une activité pour laquelle des salles sont préférées a lieu dans l'une d'elles."),
        authority: .office,
        basis: Text(en: "Wishes of the guests", nl: "Wensen van de gasten", fr: "Souhaits des invités"),
        severity: .should(weight: 30)
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard let preference = problem[id].preference, let place = problem[id].place,
                let severity = instance.weighed(for: problem.occasion(of: id), own: preference.weight)
            else { return nil }
            let rooms = problem[place].candidates.filter(preference.rooms.contains)
            guard !rooms.isEmpty, rooms.count < problem[place].candidates.count else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .picked(place, Set(rooms)))), in: problem,
                severity: severity, statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, rooms, plan: plan, say) }
        }
    }
}

extension PreferredRoom {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) is held in a room preferred for it", nl: "\(name) vindt plaats in een zaal van voorkeur",
            fr: "\(name) a lieu dans une salle préférée")
    }

    fileprivate static func words(of id: EngagementID, _ rooms: [ResourceID], plan: Plan, _ say: Phrase) -> Wording {
        let (name, wished) = (say.dated(id, by: plan), say.oneOf(rooms))
        let room =
            plan.room(of: id, in: say.problem).map { say.name($0) }
            ?? say(en: "another room", nl: "een andere zaal", fr: "une autre salle")
        return Wording(
            say(
                en: "\(name) is held in \(room); preferred: \(wished)",
                nl: "\(name) vindt plaats in \(room); voorkeur: \(wished)",
                fr: "\(name) a lieu dans \(room) ; préférence : \(wished)"),
            remedy: say(en: "hold it in \(wished)", nl: "kies \(wished)", fr: "choisir \(wished)"))
    }
}
