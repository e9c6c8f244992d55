internal import Conditions
internal import Occasions

/// A room whose option has lapsed is not used.
enum OptionLapsed {
    static let rule = Rule(
        id: "option-lapsed", chapter: .standing,
        title: Text(
            en: "No room on a lapsed option", nl: "Geen zaal op een verlopen optie",
            fr: "Pas de salle sur une option échue"),
        statement: Text(
            en: """
                A room that an occasion holds only by options whose date is past is not used for it: the room may be \
                somebody else's by now.
                """,
            nl: """
                Een zaal die een evenement enkel nog via verlopen opties heeft, wordt er niet voor gebruikt: ze kan \
                intussen van iemand anders zijn.
                """,
            fr: """
                Une salle qu'un événement ne tient plus que par des options échues n'est pas utilisée pour lui : elle \
                peut être à quelqu'un d'autre entre-temps.
                """),
        authority: .fact,
        basis: Text(en: "Options on the room", nl: "Opties op de zaal", fr: "Options sur la salle")
    ) { brief, instance in
        let problem = brief.problem
        return RoomOption.each(brief, instance).compactMap { option in
            guard option.isLapsed, let until = option.hold.until, !option.users.isEmpty else { return nil }
            let clear = option.users.map(\.isThere.negated)
            let occasion = problem.occasions[option.occasion]
            return instance.requirement(
                of: [occasion.id, problem[option.room].id], .formula(.all(clear)), in: problem,
                statement: { say in words(statementOf: occasion, option.room, until, say) },
                source: option.hold.source ?? occasion.source
            ) { miss, plan, say in words(miss, option.room, until, plan, say) }
        }
    }
}

extension OptionLapsed {
    fileprivate static func words(
        statementOf occasion: Occasion, _ room: ResourceID, _ until: Moment, _ say: Phrase
    ) -> String {
        let (name, place, time) = (say.name(occasion), say.name(room), say.time(until))
        return say(
            en: "Nothing of \(name) is held in \(place): its option lapsed \(time)",
            nl: "Niets van \(name) vindt plaats in \(place): de optie verliep op \(time)",
            fr: "Rien de \(name) n'a lieu dans \(place) : son option a expiré le \(time)")
    }

    fileprivate static func words(
        _ miss: Miss, _ room: ResourceID, _ until: Moment, _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let names = say.list(miss.engagements.map { say.dated($0, by: plan) })
        let (place, time) = (RoomOption.name(room, of: miss, by: plan, say), say.time(until))
        let others = miss.slots.first.map { RoomOption.others(than: room, for: $0, in: say.problem) } ?? []
        let renew = say(en: "renew the option", nl: "vernieuw de optie", fr: "renouveler l'option")
        return Wording(
            say(
                en: "\(names) is held in \(place), on which the option lapsed \(time)",
                nl: "\(names) vindt plaats in \(place), waarvan de optie verliep op \(time)",
                fr: "\(names) a lieu dans \(place), dont l'option a expiré le \(time)"),
            remedy: others.isEmpty
                ? renew
                : say(
                    en: "\(renew), or hold it in \(say.oneOf(others))", nl: "\(renew), of kies \(say.oneOf(others))",
                    fr: "\(renew), ou choisir \(say.oneOf(others))"))
    }
}
