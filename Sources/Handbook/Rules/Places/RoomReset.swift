internal import Conditions
internal import Occasions

/// Between two bilaterals a room has the time to be made ready again.
enum RoomReset {
    static let reset = Parameter(
        "reset", .minutes, 15,
        Text(
            en: "Time to make the room ready again", nl: "Tijd om de zaal opnieuw klaar te zetten",
            fr: "Temps pour remettre la salle en état"))

    static let rule = Rule(
        id: "room-reset", chapter: .places,
        title: Text(
            en: "Time to reset the room", nl: "Tijd om de zaal opnieuw klaar te zetten",
            fr: "Le temps de remettre la salle en état"),
        statement: Text(
            en: """
                Between two engagements of the kinds named, in one room, lie at least the minutes it takes to make the \
                room ready again. Set-up and strike that take longer stand in for it.
                """,
            nl: """
                Tussen twee activiteiten van de genoemde soorten in dezelfde zaal liggen minstens de minuten die nodig \
                zijn om de zaal opnieuw klaar te zetten. Opbouw en afbraak die langer duren, volstaan.
                """,
            fr: """
                Entre deux activités des genres nommés, dans une même salle, il y a au moins les minutes qu'il faut pour \
                remettre la salle en état. Un montage et un démontage plus longs en tiennent lieu.
                """),
        authority: .office,
        basis: Text(
            en: "Practice of summits: rooms for bilaterals", nl: "Gebruik op toppen: zalen voor bilaterale gesprekken",
            fr: "Usage des sommets : salles pour entretiens bilatéraux"),
        parameters: [reset],
        scope: RuleScope(kinds: ["bilateral"])
    ) { brief, instance in
        let problem = brief.problem
        let reset = instance[Self.reset]
        return brief.resources(for: instance).compactMap { id in
            guard let room = problem[id].room, !room.isShared, room.setUpMinutes + room.strikeMinutes < reset else {
                return nil
            }
            let claims = brief.claims(of: id, for: instance)
            guard claims.count > 1 else { return nil }
            let spans = claims.map { claim in
                let staysReady = problem[claim.engagement].needs.staysReady
                return Span(claim.engagement, after: staysReady ? 0 : reset, only: claim.only)
            }
            return instance.requirement(
                of: [problem[id].id], .disjoint(spans), in: problem,
                statement: { say in words(statementOf: id, reset, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, reset, plan: plan, say) }
        }
    }
}

extension RoomReset {
    fileprivate static func words(statementOf room: ResourceID, _ reset: Int, _ say: Phrase) -> String {
        let (name, minutes) = (say.name(room), say.duration(reset))
        return say(
            en: "\(name) has \(minutes) to be made ready between two engagements",
            nl: "\(name) heeft \(minutes) om tussen twee activiteiten klaargezet te worden",
            fr: "\(name) a \(minutes) pour être remise en état entre deux activités")
    }

    fileprivate static func words(
        _ miss: Miss, of room: ResourceID, _ reset: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let ranges = miss.engagements.compactMap { id in plan.range(of: id, in: say.problem).map { (id, $0) } }
        let (name, minutes, missing) = (say.name(room), say.duration(reset), say.duration(miss.amount))
        guard ranges.count == 2, let first = ranges.min(by: { $0.1 < $1.1 }),
            let second = ranges.max(by: { $0.1 < $1.1 })
        else { return Wording(words(statementOf: room, reset, say), remedy: RoomUse.remedy(miss, say)) }
        let (before, after) = (say.name(first.0), say.name(second.0))
        let (ends, begins) = (say.time(first.1.end), say.time(second.1.start))
        let due = say.time(first.1.end + reset)
        return Wording(
            say(
                en: """
                    \(name) needs \(minutes) to be made ready between \(before), which ends \(ends), and \(after), \
                    which begins \(begins): \(missing) missing
                    """,
                nl: """
                    \(name) heeft \(minutes) nodig om klaargezet te worden tussen \(before), dat eindigt op \(ends), en \
                    \(after), dat begint op \(begins): \(missing) te kort
                    """,
                fr: """
                    Il faut \(minutes) pour remettre \(name) en état entre la fin de \(before) le \(ends) et le début \
                    de \(after) le \(begins) : il manque \(missing)
                    """),
            remedy: say(
                en: "start \(after) no earlier than \(due), or give one of them another room",
                nl: "laat \(after) niet vóór \(due) beginnen, of geef een van beide een andere zaal",
                fr: "ne pas commencer \(after) avant le \(due), ou donner une autre salle à l'une des deux"))
    }
}
