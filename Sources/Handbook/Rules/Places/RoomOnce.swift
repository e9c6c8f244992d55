internal import Conditions
internal import Occasions

/// A room holds one engagement at a time, from set-up through security to strike.
package enum RoomOnce {
    package static let rule = Rule(
        id: "room-once", chapter: .places,
        title: Text(
            en: "One engagement in a room at a time", nl: "Eén activiteit tegelijk in een zaal",
            fr: "Une seule activité à la fois dans une salle"),
        statement: Text(
            en: """
                A room holds one engagement at a time; the set-up, the security sweep and the lock-down before it and \
                the strike after it belong to it.
                """,
            nl: """
                Een zaal dient voor één activiteit tegelijk; de opbouw, de veiligheidsdoorzoeking en de afsluiting \
                ervoor en de afbraak erna horen erbij.
                """,
            fr: """
                Une salle accueille une seule activité à la fois ; le montage, la fouille de sécurité et le bouclage \
                qui précèdent et le démontage qui suit en font partie.
                """),
        authority: .fact,
        basis: Text(
            en: "A room cannot be in two uses at once", nl: "Een zaal kan geen twee dingen tegelijk dienen",
            fr: "Une salle ne peut servir à deux choses en même temps")
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).compactMap { id in
            guard let room = problem[id].room, !room.isShared else { return nil }
            let spans = brief.claims(of: id, for: instance)
            guard spans.count > 1 else { return nil }
            return instance.requirement(
                of: [problem[id].id], .disjoint(spans), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, plan: plan, say) }
        }
    }
}

extension RoomOnce {
    fileprivate static func words(statementOf room: ResourceID, _ say: Phrase) -> String {
        let name = say.name(room)
        return say(
            en: "\(name) holds one engagement at a time, with its set-up and strike",
            nl: "\(name) dient voor één activiteit tegelijk, met opbouw en afbraak",
            fr: "\(name) accueille une activité à la fois, montage et démontage compris")
    }

    fileprivate static func words(_ miss: Miss, of room: ResourceID, plan: Plan, _ say: Phrase) -> Wording {
        let parties = RoomUse.parties(to: miss, by: plan, say)
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let count = miss.engagements.count
        if count > 2 {
            return Wording(
                say(
                    en: "\(say.name(room)) is taken by \(count) engagements at once\(when): \(parties)",
                    nl: "\(say.name(room)) is door \(count) activiteiten tegelijk bezet\(when): \(parties)",
                    fr: "\(say.name(room)) est occupée par \(count) activités à la fois\(when) : \(parties)"),
                remedy: RoomUse.remedy(miss, say))
        }
        return Wording(
            say(
                en: "\(say.name(room)) is taken twice\(when): \(parties)",
                nl: "\(say.name(room)) is dubbel bezet\(when): \(parties)",
                fr: "\(say.name(room)) est occupée deux fois\(when) : \(parties)"),
            remedy: RoomUse.remedy(miss, say))
    }
}
