internal import Conditions
internal import Occasions

/// Two rooms that disturb each other are not in use at the same time.
enum RoomsExclude {
    static let rule = Rule(
        id: "rooms-exclude", chapter: .places,
        title: Text(
            en: "Rooms that exclude each other", nl: "Zalen die elkaar uitsluiten",
            fr: "Salles qui s'excluent"),
        statement: Text(
            en: """
                Two rooms of which one excludes the other, by a wall, a door or a security perimeter, are not in use at \
                the same time, and neither are their parts or the halls they are part of; set-up, security sweep, lock-down and strike belong to the use.
                """,
            nl: """
                Twee zalen waarvan de ene de andere uitsluit, door een wand, een deur of een veiligheidszone, zijn niet \
                tegelijk in gebruik, en evenmin hun delen of de zalen waar ze deel van zijn; opbouw, veiligheidsdoorzoeking, afsluiting en afbraak horen bij het gebruik.
                """,
            fr: """
                Deux salles dont l'une exclut l'autre, par une paroi, une porte ou un périmètre de sécurité, ne servent \
                pas en même temps, ni les parties de l'une et de l'autre, ni les salles dont elles font partie ; le montage, la fouille de sécurité, le bouclage et le démontage en font partie.
                """),
        authority: .fact,
        basis: Text(
            en: "Rooms of the venue that exclude each other", nl: "Zalen van de locatie die elkaar uitsluiten",
            fr: "Salles du lieu qui s'excluent")
    ) { brief, instance in
        let problem = brief.problem
        return pairs(in: brief).compactMap { first, second in
            guard instance.scope.covers(problem[first]) || instance.scope.covers(problem[second]) else { return nil }
            let claims = brief.claims(of: first, for: instance)
            let others = brief.claims(of: second, for: instance)
            guard !claims.isEmpty, !others.isEmpty else { return nil }
            return instance.requirement(
                of: [problem[first].id, problem[second].id], .separate(claims, others), in: problem,
                statement: { say in words(statementOf: first, second, say) }, source: problem[first].source
            ) { miss, plan, say in words(miss, of: first, second, plan: plan, say) }
        }
    }

    /// Each pair once, whichever of the two says so; a hall and its parts are the business of `divided-hall`.
    private static func pairs(in brief: Brief) -> [(ResourceID, ResourceID)] {
        brief.problem.resourceIDs.flatMap { first in
            brief.ties.excluded(by: first).filter { first < $0 }.map { (first, $0) }
        }
    }
}

extension RoomsExclude {
    fileprivate static func words(statementOf first: ResourceID, _ second: ResourceID, _ say: Phrase) -> String {
        let (one, other) = (say.name(first), say.name(second))
        return say(
            en: "\(one) and \(other) are not in use at the same time",
            nl: "\(one) en \(other) zijn niet tegelijk in gebruik",
            fr: "\(one) et \(other) ne servent pas en même temps")
    }

    fileprivate static func words(
        _ miss: Miss, of first: ResourceID, _ second: ResourceID, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (one, other) = (say.name(first), say.name(second))
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let parties = RoomUse.parties(to: miss, by: plan, say)
        return Wording(
            say(
                en: "\(one) and \(other) exclude each other and are in use at the same time\(when): \(parties)",
                nl: "\(one) en \(other) sluiten elkaar uit en zijn tegelijk in gebruik\(when): \(parties)",
                fr: "\(one) et \(other) s'excluent et servent en même temps\(when) : \(parties)"),
            remedy: RoomUse.remedy(miss, say))
    }
}
