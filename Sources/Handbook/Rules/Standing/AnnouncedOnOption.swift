internal import Conditions
internal import Occasions

/// Nothing is made public that rests on an option.
enum AnnouncedOnOption {
    static let rule = Rule(
        id: "announced-on-option", chapter: .standing,
        title: Text(
            en: "Nothing public on an option", nl: "Niets openbaar op een optie", fr: "Rien de public sur une option"),
        statement: Text(
            en: """
                An occasion is announced only once it is confirmed, and neither an announced occasion nor a public \
                engagement of a confirmed one takes a room that is held by an option only.
                """,
            nl: """
                Een evenement wordt pas aangekondigd als het bevestigd is; een aangekondigd evenement en een openbare \
                activiteit van een bevestigd evenement gebruiken geen zaal waarop enkel een optie rust.
                """,
            fr: """
                Un événement n'est annoncé qu'une fois confirmé ; un événement annoncé, ou une activité publique d'un \
                événement confirmé, n'utilise pas de salle tenue par une simple option.
                """),
        authority: .office,
        basis: Text(
            en: "Nothing is announced before its rooms are confirmed",
            nl: "Niets wordt aangekondigd voor de zalen bevestigd zijn",
            fr: "Rien n'est annoncé avant que les salles soient confirmées")
    ) { brief, instance in
        let problem = brief.problem
        let early = brief.occasions(for: instance).map { problem.occasions[$0] }
            .filter { $0.isAnnounced && !$0.status.isFirm }
            .map { occasion in
                instance.requirement(
                    of: [occasion.id], .formula(.never), in: problem,
                    statement: { say in words(statementOf: occasion, say) }, source: occasion.source
                ) { _, _, say in words(of: occasion, say) }
            }
        let optioned = RoomOption.each(brief, instance).compactMap { option -> Requirement? in
            let occasion = problem.occasions[option.occasion]
            guard let until = option.hold.until, occasion.isAnnounced || occasion.status.isFirm else { return nil }
            let shown = option.users.filter { occasion.isAnnounced || problem[$0.id].confidentiality == .public }
            guard !shown.isEmpty else { return nil }
            return instance.requirement(
                of: [occasion.id, problem[option.room].id],
                .formula(.all(shown.map { .not(.picked($0.place, [option.room])) })), in: problem,
                statement: { say in words(statementOf: occasion, option.room, say) },
                source: option.hold.source ?? occasion.source
            ) { miss, plan, say in words(miss, occasion, option.room, until, plan, say) }
        }
        return early + optioned
    }
}

extension AnnouncedOnOption {
    fileprivate static func words(statementOf occasion: Occasion, _ say: Phrase) -> String {
        let name = say.name(occasion)
        return say(
            en: "\(name) is announced only once it is confirmed",
            nl: "\(name) wordt pas aangekondigd als het bevestigd is", fr: "\(name) n'est annoncé qu'une fois confirmé")
    }

    fileprivate static func words(of occasion: Occasion, _ say: Phrase) -> Wording {
        let name = say.name(occasion)
        return Wording(
            say(
                en: "\(name) is announced but not confirmed (status \(occasion.status.rawValue))",
                nl: "\(name) is aangekondigd maar niet bevestigd (status \(occasion.status.rawValue))",
                fr: "\(name) est annoncé mais pas confirmé (statut \(occasion.status.rawValue))"),
            remedy: say(
                en: "confirm it, or take the announcement back", nl: "bevestig het, of trek de aankondiging in",
                fr: "le confirmer, ou retirer l'annonce"))
    }

    fileprivate static func words(statementOf occasion: Occasion, _ room: ResourceID, _ say: Phrase) -> String {
        let (name, place) = (say.name(occasion), say.name(room))
        return say(
            en: "Nothing public of \(name) is held in \(place), on which there is only an option",
            nl: "Niets openbaars van \(name) vindt plaats in \(place), waarop enkel een optie rust",
            fr: "Rien de public de \(name) n'a lieu dans \(place), tenue par une simple option")
    }

    fileprivate static func words(
        _ miss: Miss, _ occasion: Occasion, _ room: ResourceID, _ until: Moment, _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let names = say.list(miss.engagements.map { say.dated($0, by: plan) })
        let (place, time) = (say.name(room), say.time(until))
        let others = miss.slots.first.map { say.problem[$0].candidates.filter { $0 != room } } ?? []
        let confirm = say(en: "confirm the room", nl: "bevestig de zaal", fr: "confirmer la salle")
        let why =
            occasion.isAnnounced
            ? say(en: "is announced", nl: "is aangekondigd", fr: "est annoncée")
            : say(en: "is public", nl: "is openbaar", fr: "est publique")
        return Wording(
            say(
                en: "\(names) \(why) but held in \(place) on an option only, until \(time)",
                nl: "\(names) \(why) maar vindt plaats in \(place) met enkel een optie, tot \(time)",
                fr: "\(names) \(why) mais a lieu dans \(place) sur simple option, jusqu'au \(time)"),
            remedy: others.isEmpty
                ? confirm
                : say(
                    en: "\(confirm), or hold it in \(say.oneOf(others))",
                    nl: "\(confirm), of kies \(say.oneOf(others))", fr: "\(confirm), ou choisir \(say.oneOf(others))"))
    }
}
